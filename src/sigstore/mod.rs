//! Floor 2: signing, and the renewal of trust. Keys on disk, in the environment and behind programs, the bundles that
//! are made with them, and the repositories that say whom to trust.
//!
//! Verification is on floor 1 and needs nothing of this. [`Signer`] is what the gate asks; each file has one kind.

mod cosign_key;
mod external;
mod kept;
mod key_file;
mod signer;
mod signing_key;
mod tuf;

pub use external::{ExternalSigner, Program};
pub use kept::{KeptFileError, KeptLock, kept_path, read_kept};
pub use key_file::{KeyFileError, KeySource, load_key, write_key_pair};
pub use signer::{Signer, SignerError, open_signer, sign_statement};
pub use signing_key::{SigningKey, SigningKeyError};
pub use tuf::{Bootstrap, Mirror, MirrorOptions, RefreshError};
