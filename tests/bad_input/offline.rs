//! `--offline` means that no socket is opened, not that none is used.

use super::{Place, Said, can, nobodys};

#[test]
fn offline_opens_no_socket_at_all() {
    let place = Place::new();
    place.done(&["keygen", "--out", "key"]);
    place.done(&["push", "app", "oci:layout:v1"]);
    place.done(&["sign", "oci:layout:v1", "--key", "key.key"]);
    place.done(&["sign", "app", "--key", "key.key", "--bundle", "b.json"]);
    let identity = ["--identity", "https://example.com/me", "--issuer", "https://example.com"];
    let commands: [(&[&str], i32); 6] = [
        (&["verify", "oci:layout:v1", "--key", "key.pub"], 0),
        (&["verify", "app", "--bundle", "b.json", "--key", "key.pub"], 0),
        (&[&["verify", "app", "--bundle", "b.json"], &identity[..]].concat(), 1),
        (&["promote", "oci:layout:v1", "--to", "staging"], 1),
        (&["check", "oci:layout:v1", "--environment", "staging"], 1),
        (&["verify", "registry.example.com/app:v1", "--key", "key.pub"], 3),
    ];
    let traced = can("strace", &["-f", "-e", "trace=network", "true"]);
    let alone = traced || can("unshare", &["--net", "true"]);
    for (arguments, code) in commands {
        let arguments = [&["--offline"], arguments].concat();
        let mut command = if traced {
            let mut command = place.program("strace");
            command.args(["-f", "-o", "trace", "-e", "trace=socket,connect,bind,sendto"]);
            command.arg(env!("CARGO_BIN_EXE_countersign")).args(&arguments);
            command
        } else if alone {
            let mut command = place.program("unshare");
            command.args(["--net", env!("CARGO_BIN_EXE_countersign")]).args(&arguments);
            command
        } else {
            place.command(&arguments)
        };
        let said = Said::of(&command.output().unwrap());
        assert_eq!(said.code, Some(code), "{arguments:?}: {}{}", said.stdout, said.stderr);
        if traced {
            let trace = std::fs::read_to_string(place.path("trace")).unwrap();
            assert!(trace.contains("+++ exited with "), "{trace}");
            // A pair of sockets is how the runtime hears of signals; it leads nowhere.
            let opened: Vec<_> =
                trace.lines().filter(|line| line.contains("socket(") || line.contains("connect(")).collect();
            assert_eq!(opened, Vec::<&str>::new(), "{arguments:?}");
        }
    }
}

#[test]
fn offline_and_a_registry_or_a_server_contradict_each_other() {
    let place = Place::new();
    place.done(&["keygen", "--out", "key"]);
    let server = ["--offline", "--server", "https://gate.example.com", "check", &nobodys(), "--environment", "staging"];
    place.refuses(&server, 2, &["offline"]);
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
