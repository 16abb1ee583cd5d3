//! Databases with the schema of today and nothing in them, made once and copied: how a gate makes one is what other stories are
//! about, and each of its steps reads the whole schema anew.

use std::io::Write as _;
use std::os::unix::fs::OpenOptionsExt as _;
use std::path::Path;

use countersign::store::{Store, StoreOptions};
use tokio::sync::OnceCell;

use super::directory::TempDir;
use super::postgres::Postgres;

/// Puts the file of an empty record into a data directory that there is not yet, as a gate would.
pub async fn record_in(data: &Path) {
    static FILE: OnceCell<Vec<u8>> = OnceCell::const_new();
    let content = FILE.get_or_init(|| async {
        let directory = TempDir::new().unwrap();
        let path = directory.path().join("prepared.db");
        Store::open(&path, &StoreOptions::default()).await.unwrap().close().await.unwrap();
        std::fs::read(path).unwrap()
    });
    let content = content.await;
    std::fs::create_dir_all(data).unwrap();
    let mut file = std::fs::OpenOptions::new();
    file.write(true).create_new(true).mode(0o600);
    file.open(data.join("countersign.db")).unwrap().write_all(content).unwrap();
}

/// A database with an empty record on the server that all stories share.
pub async fn database(server: &Postgres) -> String {
    static TEMPLATE: OnceCell<String> = OnceCell::const_new();
    let template = TEMPLATE.get_or_init(|| async {
        let url = server.database().await;
        Store::connect(&url.parse().unwrap(), &StoreOptions::default()).await.unwrap().close().await.unwrap();
        url
    });
    server.copy_of(template.await).await
}
