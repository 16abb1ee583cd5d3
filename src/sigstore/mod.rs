//! Floor 2: signing, and the renewal of trust. Keys on disk, in the environment, behind programs and on tokens, the
//! bundles that are made with them, and the repositories that say whom to trust.
//!
//! Verification is on floor 1 and needs nothing of this. [`Signer`] is what the gate asks; each file has one kind.

mod cosign_key;
mod external;
mod kept;
mod key_file;
#[cfg(feature = "pkcs11")]
mod pkcs11;
mod pkcs11_uri;
mod signer;
mod signing_key;
mod tuf;

pub use external::{ExternalSigner, Program};
pub use kept::{KeptFileError, KeptLock, kept_path, read_kept};
pub use key_file::{KeyFileError, KeySource, load_key, write_key_pair};
#[cfg(feature = "pkcs11")]
pub use pkcs11::TokenSigner;
pub use pkcs11_uri::{Pkcs11Uri, Pkcs11UriError};
pub use signer::{Secrets, Signer, SignerError, open_signer, sign_statement};
pub use signing_key::{SigningKey, SigningKeyError};
pub use tuf::{Bootstrap, Mirror, MirrorOptions, RefreshError};
