//! Floor 2: what leaves the gate for those who want to be told. A notice waits in the durable outbox of the store; here it
//! is sent.

mod webhook;

pub use webhook::{Secret, SecretError, SecretSource, SendError, Webhook, WebhookUrlError, Webhooks};
