//! A registry that somebody else wrote, as a process, where it is built (`COUNTERSIGN_PEERS`).

use std::net::TcpListener;
use std::path::PathBuf;
use std::process::Stdio;

use reqwest::Client;
use tokio::process::{Child, Command};

use super::house::until;
use crate::support::directory::{TempDir, tempdir};

/// One that runs, until it is dropped; what was pushed to it goes with it.
pub struct Peer {
    pub host: String,
    pub name: &'static str,
    _process: Child,
    _directory: TempDir,
}

/// How one is started: in a directory, on a port.
struct Kind {
    name: &'static str,
    command: fn(&mut Command, &TempDir, u16),
}

/// With the referrers API, and with the fallback tags alone.
const KINDS: [Kind; 2] = [
    Kind {
        name: "olareg",
        command: |command, directory, port| {
            command.args(["serve", "--addr", "127.0.0.1", "--gc-frequency", "-1s", "--port", &port.to_string()]);
            command.arg("--dir").arg(directory.path());
        },
    },
    Kind {
        name: "distribution",
        command: |command, directory, port| {
            let config = directory.path().join("distribution.yml");
            let (root, at) = (directory.path().join("data"), format!("127.0.0.1:{port}"));
            let text = format!(
                "version: 0.1\nlog: {{level: error, accesslog: {{disabled: true}}}}\nstorage: {{filesystem: \
                 {{rootdirectory: {}}}, delete: {{enabled: true}}}}\nhttp: {{addr: \"{at}\", secret: soak}}\n",
                root.display()
            );
            std::fs::write(&config, text).unwrap();
            command.env("OTEL_TRACES_EXPORTER", "none").arg("serve").arg(config);
        },
    },
];

impl Peer {
    /// The `number`th kind of them, or nothing where it is not built.
    pub async fn start(number: usize) -> Option<Self> {
        let Kind { name, command } = &KINDS[number % KINDS.len()];
        let program = PathBuf::from(std::env::var_os("COUNTERSIGN_PEERS")?).join(name);
        if !program.is_file() {
            return None;
        }
        // Somebody else may take the port between the two looks.
        for _ in 0..5 {
            let port = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port();
            let directory = tempdir().unwrap();
            let mut process = Command::new(&program);
            command(&mut process, &directory, port);
            process.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null()).kill_on_drop(true);
            let mut process = process.spawn().unwrap();
            let (client, host) = (Client::new(), format!("127.0.0.1:{port}"));
            let answers = until("a registry that answers", async || {
                if process.try_wait().unwrap().is_some() {
                    return Some(false);
                }
                let answer = client.get(format!("http://{host}/v2/")).send().await.ok()?;
                answer.status().is_success().then_some(true)
            });
            if answers.await {
                return Some(Self { host, name, _process: process, _directory: directory });
            }
        }
        panic!("{name} does not start");
    }
}
