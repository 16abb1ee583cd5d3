//! Places that answers cannot be written to: full, closed, a device, a directory.

use std::fs::File;
use std::process::Stdio;

use super::{Place, Said, can, nobodys};

#[test]
fn stdout_that_is_full_is_an_error_and_one_that_is_closed_is_not() {
    let place = Place::new();
    place.run(&["promote", &nobodys(), "--to", "production"]);
    let digest = &nobodys();
    let commands: [(&[&str], i32); 5] = [
        (&["decision", "list"], 0),
        (&["policy", "show"], 0),
        (&["check", digest, "--environment", "production"], 1),
        (&["completions", "bash"], 0),
        (&["config", "explain", "--output", "json"], 0),
    ];
    for (arguments, code) in commands {
        let full = File::options().write(true).open("/dev/full").unwrap();
        let output = place.command(arguments).stdout(full).output().unwrap();
        Said::of(&output).is_refusal(arguments, 5, &["stdout cannot be written: No space left", "hint: free some"]);
        let mut child = place.command(arguments).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
        drop(child.stdout.take());
        let said = Said::of(&child.wait_with_output().unwrap());
        assert_eq!((said.code, said.stderr.as_str()), (Some(code), ""), "{arguments:?}");
    }
}

/// Through a link in a directory of our own: should the program ever put a device away, it is not this machine's.
#[test]
fn an_output_file_that_is_a_device_is_written_into_and_stays() {
    let place = Place::new();
    for device in ["full", "null"] {
        std::os::unix::fs::symlink(format!("/dev/{device}"), place.path(device)).unwrap();
    }
    place.run(&["promote", &nobodys(), "--to", "staging"]);
    let check = |output: &str| place.run(&["check", &nobodys(), "--environment", "staging", "--output", output]);
    check("json=full").is_refusal(&["full"], 5, &["`full` cannot be written: No space left on device", "hint: free"]);
    assert_eq!(check("json=null").code, Some(1));
    check("json=.").is_refusal(&["."], 5, &["`.` cannot be written: it is a directory", "hint: n"]);
    check("json=no/such/file").is_refusal(&["no"], 5, &["`no/such/file` cannot be written"]);
    for device in ["full", "null"] {
        assert!(place.path(device).symlink_metadata().unwrap().is_symlink(), "{device}");
    }
    let names: Vec<_> = std::fs::read_dir(place.path("")).unwrap().map(|f| f.unwrap().file_name()).collect();
    assert_eq!(names.len(), 4, "app, .local and two links: {names:?}");
}

#[test]
fn what_is_to_be_written_where_nothing_can_be_says_so_and_what_to_do() {
    let place = Place::new();
    place.run(&["promote", &nobodys(), "--to", "staging"]);
    for arguments in [["log", "export", "app/public"].as_slice(), &["man", "app/pages"], &["policy", "new", "app/pack"]]
    {
        let words = ["cannot be written: Not a directory", "hint: a part of that path is no directory"];
        place.refuses(arguments, 5, &words);
    }
}

/// On a file system of three megabytes that is full, in a mount namespace of its own.
const ON_A_FULL_DISK: &str = "
    mount -t tmpfs -o size=3m none disk && cd disk || exit 99
    cp ../app ../key.key . && cp -r ../layout . || exit 99
    export COUNTERSIGN_DATA=data
    $BIN promote $DIGEST --to production > out 2> err; test $? = 1 || exit 98
    rm out err; cat /dev/zero > filler 2> ../full
    say() { \"$@\" > ../out 2> ../err; echo \"exit $?\"; cat ../err; }
    say $BIN promote $DIGEST --to staging
    say $BIN keygen --out new
    say $BIN sign app --key key.key --bundle new.json
    say $BIN policy new pack
    say $BIN attest oci:layout:v1 --key key.key --type custom --predicate ../big.json
    say $BIN push ../big.json oci:layout:v2
    say $BIN push ../big.json oci:other:v2
    say $BIN --data fresh promote $DIGEST --to staging
    say $BIN backup gate.backup
    say $BIN man pages
    rm -rf pages
    say $BIN decision list
    echo \"left $(ls -A | tr '\\n' ' ')\"
    rm filler
    say $BIN promote $DIGEST --to staging
    say $BIN verify oci:layout:v1 --key ../key.pub
    say $BIN decision list; echo \"decisions $(wc -l < ../out)\"
    say $BIN --data fresh run list
    say $BIN push ../big.json oci:other:v2
    say $BIN push ../big.json oci:layout:v2
    echo \"blobs $(find layout other -path '*/sha256/*' | sed 's|.*/||' | grep -vcE '^[0-9a-f]{64}$')\"
";

#[test]
fn on_a_full_disk_nothing_is_lost_and_nothing_half_written() {
    if !can("unshare", &["--mount", "true"]) {
        return;
    }
    let place = Place::new();
    place.done(&["keygen", "--out", "key"]);
    place.done(&["push", "app", "oci:layout:v1"]);
    place.done(&["sign", "oci:layout:v1", "--key", "key.key"]);
    place.write("big.json", format!("{{\"a\":\"{}\"}}", "x".repeat(200_000)));
    std::fs::create_dir(place.path("disk")).unwrap();
    let mut command = place.program("unshare");
    command.args(["--mount", "sh", "-c", ON_A_FULL_DISK]);
    let output = command.env("BIN", env!("CARGO_BIN_EXE_countersign")).env("DIGEST", nobodys()).output().unwrap();
    let said = Said::of(&output);
    if said.code == Some(99) {
        eprintln!("absent: no file system can be mounted here; this test shows nothing: {}", said.stderr);
        return;
    }
    println!("{}{}", said.stdout, said.stderr);
    let mut exits: Vec<&str> = said.stdout.lines().filter_map(|line| line.strip_prefix("exit ")).collect();
    // A reader, too, needs room for the index of the log, unless the last process left one.
    let reader = exits.remove(10);
    assert!(matches!(reader, "0" | "3"), "{}", said.stdout);
    let written = ["3", "5", "5", "5", "3", "3", "3", "3", "3", "5"];
    assert_eq!(exits, [&written[..], &["1", "0", "0", "0", "0", "0"]].concat(), "{}", said.stdout);
    assert!(said.stdout.contains("left app data filler fresh key.key layout other"), "{}", said.stdout);
    assert!(said.stdout.contains("blobs 0"), "nothing half-written lies among the blobs: {}", said.stdout);
    assert!(said.stdout.contains("decisions 2"), "{}", said.stdout);
    let errors = written.len() + usize::from(reader == "3");
    // What to do about it is said of each, and that is not to wait.
    assert_eq!(said.stdout.matches("\nhint: ").count(), errors, "{}", said.stdout);
    assert!(!said.stdout.contains("when the dependency is back"), "{}", said.stdout);
    assert_eq!(said.stdout.matches("error: ").count(), errors, "{}", said.stdout);
    assert_eq!(said.stdout.to_lowercase().matches("no space").count(), errors, "{}", said.stdout);
}
