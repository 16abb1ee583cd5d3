//! The record of a gate, past the gate and through the program, wherever it lies: what a story does to one in a file it does to
//! one on a server.

use std::os::unix::fs::OpenOptionsExt as _;
use std::path::{Path, PathBuf};
use std::process::Command;

use countersign::sigstore::SigningKey;
use countersign::store::{Store, StoreOptions};
use sqlx::sqlite::SqliteConnectOptions;
use sqlx::{AssertSqlSafe, ConnectOptions as _, Connection as _};

use super::gate::TestGate;
use super::postgres::Postgres;

/// Writes a secret key as the program wants to find one.
pub fn write_key(path: &Path, key: &SigningKey) {
    use std::io::Write as _;
    let mut options = std::fs::OpenOptions::new();
    let mut file = options.write(true).create_new(true).mode(0o600).open(path).unwrap();
    file.write_all(key.to_pem(None).unwrap().as_bytes()).unwrap();
}

/// Edits the database at `url`, or else in `file`, as somebody who ignores every rule of it.
pub async fn tamper_at(url: Option<&str>, file: &Path, sql: &str) {
    let Some(url) = url else {
        let mut connection = SqliteConnectOptions::new().filename(file).foreign_keys(false).connect().await.unwrap();
        sqlx::raw_sql(AssertSqlSafe(sql.to_owned())).execute(&mut connection).await.unwrap();
        return connection.close().await.unwrap();
    };
    let mut connection = Postgres::stranger(url).await;
    let sql = format!("SET session_replication_role = replica; {sql}");
    sqlx::raw_sql(AssertSqlSafe(sql)).execute(&mut connection).await.unwrap();
    connection.close().await.unwrap();
}

impl TestGate {
    /// The record itself, past the gate.
    pub async fn record(&self) -> Store {
        let options = StoreOptions::default();
        match &self.shared {
            Some(shared) => Store::connect(&shared.url.parse().unwrap(), &options).await.unwrap(),
            None => Store::open(&self.record_file(), &options).await.unwrap(),
        }
    }

    /// The file of a record that is in none on a server.
    pub fn record_file(&self) -> PathBuf {
        self.data().join("countersign.db")
    }

    /// Edits the record as somebody who ignores every rule of it.
    pub async fn tamper(&self, sql: &str) {
        tamper_at(self.shared.as_ref().map(|shared| shared.url.as_str()), &self.record_file(), sql).await;
    }

    /// These bytes, as a statement for [`Self::tamper`] says them.
    pub fn literal(&self, bytes: &[u8]) -> String {
        use std::fmt::Write as _;
        let hex = bytes.iter().fold(String::new(), |mut hex, byte| {
            let _ = write!(hex, "{byte:02x}");
            hex
        });
        if self.shared.is_some() { format!("'\\x{hex}'::bytea") } else { format!("x'{hex}'") }
    }

    /// What the program is told to be this gate, before a command: its data directory, or a configuration that names the server.
    pub fn options(&self) -> [String; 2] {
        let Some(shared) = &self.shared else { return ["--data".to_owned(), self.data().display().to_string()] };
        let at = |name: &str| self.directory.path().join(name);
        let file = at("server.toml");
        if !file.exists() {
            write_key(&at("server.key"), &shared.key);
            let mut config = format!("database = \"{}\"\n[gate]\nkey = \"server.key\"\n", shared.url);
            if let Some(key) = &shared.log_key {
                write_key(&at("server-log.key"), key);
                config.push_str("[decision-log]\nkey = \"server-log.key\"\n");
            }
            std::fs::write(&file, config).unwrap();
        }
        ["--config".to_owned(), file.display().to_string()]
    }

    /// The program as this gate, in its directory, with nothing of the environment of whoever runs the tests.
    pub fn command(&self, arguments: &[&str]) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_countersign"));
        command.env_clear().env("HOME", self.directory.path()).current_dir(self.directory.path());
        command.args(self.options()).args(arguments);
        command
    }
}
