//! Floor 2: signing, and the renewal of trust. Keys on disk, in the environment, behind programs and on tokens,
//! identities of pipelines, the services that vouch for either, the bundles that are made with them, and the
//! repositories that say whom to trust.
//!
//! Verification is on floor 1 and needs nothing of this. [`Signer`] is what the gate asks; each file has one kind.

mod ambient;
mod cosign_key;
mod external;
mod failure;
mod fulcio;
mod identity;
mod kept;
mod key_file;
mod keyless;
mod log_service;
mod made;
mod named;
mod outbox;
mod percent;
#[cfg(feature = "pkcs11")]
mod pkcs11;
mod pkcs11_uri;
// Only tokens sign so; it is tested with everything else.
#[cfg(any(test, feature = "pkcs11"))]
mod raw_signature;
mod rekor;
mod service;
mod signer;
mod signing_config;
mod signing_key;
mod tsa;
mod tuf;
mod unsent;
mod witnessed;
mod witnesses;

pub use ambient::{IdentitySource, MOUNTED_TOKEN, NoIdentity, SECRET_VARIABLES, Surroundings, token_hint};
pub use external::{ExternalSigner, Program};
pub use identity::{AUDIENCE, TokenError};
pub use kept::{KeptFileError, KeptLock, kept_path, read_kept};
pub use key_file::{KeyFileError, KeySource, load_key, write_key_pair};
pub use keyless::Keyless;
pub use log_service::{ServedLog, WitnessAnswer, ask_witness};
#[cfg(feature = "pkcs11")]
pub use pkcs11::TokenSigner;
pub use pkcs11_uri::{Pkcs11Uri, Pkcs11UriError};
pub use service::{Reachable, ServiceOptions};
pub use signer::{Secrets, Signer, SignerError, open_signer, sign_statement};
pub use signing_config::{Endpoint, Services, SigningConfigError, Wanted};
pub use signing_key::{SigningKey, SigningKeyError};
pub use tuf::{Bootstrap, Mirror, MirrorOptions, RefreshError};
pub use unsent::Unsent;
pub use witnessed::Witnessed;
pub use witnesses::Witnesses;
