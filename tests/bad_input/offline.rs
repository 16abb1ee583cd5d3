//! `--offline` means that no socket is opened, not that none is used.

use super::{Place, Said, can, nobodys};

/// A jail that tells whether a program opened a socket.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Jail {
    /// Every call is written down.
    Traced,
    /// There is no network; a socket that is opened all the same leads nowhere, and is not seen.
    Alone,
    /// None can be made here.
    None,
}

impl Jail {
    fn find() -> Self {
        let traced = can("strace", &["-f", "-e", "trace=network", "true"]);
        // Where everything is checked, nothing may be left out.
        assert!(traced || std::env::var_os("COUNTERSIGN_REQUIRE_JAIL").is_none(), "strace does not work here");
        match (traced, traced || can("unshare", &["--net", "true"])) {
            (true, _) => Self::Traced,
            (false, true) => Self::Alone,
            (false, false) => Self::None,
        }
    }

    /// Runs a command offline, with all programs that it starts, and answers its stdout.
    fn run(self, place: &Place, arguments: &[&str], code: i32) -> String {
        let arguments = [&["--offline"], arguments].concat();
        let program = env!("CARGO_BIN_EXE_countersign");
        let mut command = match self {
            Self::Traced => place.program("strace"),
            Self::Alone => place.program("unshare"),
            Self::None => place.program(program),
        };
        if self == Self::Traced {
            command.args(["-f", "-o", "trace", "-e", "trace=socket,connect,bind,sendto", program]);
        } else if self == Self::Alone {
            command.args(["--net", program]);
        }
        let said = Said::of(&command.args(&arguments).output().unwrap());
        assert_eq!(said.code, Some(code), "{arguments:?}: {}{}", said.stdout, said.stderr);
        if self == Self::Traced {
            let trace = std::fs::read_to_string(place.path("trace")).unwrap();
            assert!(trace.contains("+++ exited with "), "{trace}");
            // A pair of sockets is how the runtime hears of signals; it leads nowhere.
            let opened: Vec<_> =
                trace.lines().filter(|line| line.contains("socket(") || line.contains("connect(")).collect();
            assert_eq!(opened, Vec::<&str>::new(), "{arguments:?}");
        }
        said.stdout
    }
}

#[test]
fn offline_opens_no_socket_at_all() {
    let place = Place::new();
    place.done(&["keygen", "--out", "key"]);
    place.done(&["push", "app", "oci:layout:v1"]);
    place.done(&["sign", "oci:layout:v1", "--key", "key.key"]);
    place.done(&["sign", "app", "--key", "key.key", "--bundle", "b.json"]);
    let identity = ["--identity", "https://example.com/me", "--issuer", "https://example.com"];
    let jail = Jail::find();
    let commands: [(&[&str], i32); 10] = [
        (&["verify", "oci:layout:v1", "--key", "key.pub"], 0),
        (&["verify", "app", "--bundle", "b.json", "--key", "key.pub"], 0),
        (&[&["verify", "app", "--bundle", "b.json"], &identity[..]].concat(), 1),
        (&["evidence", "add", "b.json"], 0),
        (&["evidence", "list", "oci:layout:v1"], 0),
        (&["promote", "oci:layout:v1", "--to", "staging"], 1),
        (&["check", "oci:layout:v1", "--environment", "staging"], 1),
        (&["verify", "registry.example.com/app:v1", "--key", "key.pub"], 3),
        (&["policy", "new", "pack", "--from", "standard"], 0),
        (&["policy", "test", "pack"], 0),
    ];
    for (arguments, code) in commands {
        jail.run(&place, arguments, code);
    }
}

#[test]
fn a_decision_is_exported_read_and_replayed_without_a_socket() {
    let place = Place::new();
    let jail = Jail::find();
    place.done(&["keygen", "--out", "key"]);
    place.done(&["push", "app", "oci:layout:v1"]);
    place.done(&["sign", "oci:layout:v1", "--key", "key.key"]);
    let said = jail.run(&place, &["promote", "oci:layout:v1", "--to", "staging", "--output", "json"], 1);
    let decision: serde_json::Value = serde_json::from_str(&said).unwrap();
    let id = decision["decision"]["id"].as_str().unwrap();
    jail.run(&place, &["decision", "list"], 0);
    jail.run(&place, &["decision", "replay", id, "--reverify"], 0);
    jail.run(&place, &["decision", "export", id, "decision.tar"], 0);
    jail.run(&place, &["decision", "replay", "--from", "decision.tar", "--reverify"], 0);
    let check = ["check", "oci:layout:v1", "--environment", "staging", "--from", "decision.tar"];
    jail.run(&place, &check, 1);
    jail.run(&place, &["verify", "oci:layout:v1", "--from", "decision.tar", "--key", "key.pub"], 0);
}

#[test]
fn the_demo_opens_no_socket() {
    Jail::find().run(&Place::new(), &["demo"], 0);
}

#[test]
fn offline_and_a_registry_or_a_server_contradict_each_other() {
    let place = Place::new();
    place.done(&["keygen", "--out", "key"]);
    let server = ["--offline", "--server", "https://gate.example.com", "check", &nobodys(), "--environment", "staging"];
    place.refuses(&server, 2, &["offline"]);
    // A database on a server is one, too.
    let database = ["--offline", "--database", "postgres://nobody@127.0.0.1:1/none"];
    for command in [&["check", &nobodys(), "--environment", "staging"][..], &["fsck"], &["decision", "list"]] {
        place.refuses(
            &[&database[..], command].concat(),
            2,
            &["a database on a server cannot be asked offline", "--data"],
        );
    }
    for arguments in [
        &["verify", "registry.example.com/app:v1", "--key", "key.pub"][..],
        &["promote", "registry.example.com/app:v1", "--to", "staging"],
        &["sign", "registry.example.com/app:v1", "--key", "key.key"],
    ] {
        place.refuses(
            &[&["--offline"], arguments].concat(),
            3,
            &["registry registry.example.com: offline: no connection may be opened"],
        );
    }
}
