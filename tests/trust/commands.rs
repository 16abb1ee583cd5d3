//! `trust` as people and services use it: the real binary, a repository on localhost.

use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};

use countersign::domain::digest::Digest;
use countersign::domain::statement::{IN_TOTO_PAYLOAD_TYPE, pae};
use countersign::domain::time::Span;
use countersign::sigstore::KeptLock;
use rustix::process::{Pid, Signal, kill_process};
use serde_json::Value;

use super::windows::Case;
use crate::support::directory::TempDir;
use crate::support::instance::{IDENTITY, ISSUER, Instance};
use crate::support::registry::Answer;
use crate::support::tuf::TestRepository;

/// A home with a configuration, and a repository whose times are today's.
struct Home {
    home: TempDir,
    repository: TestRepository,
}

struct Said {
    code: Option<i32>,
    stdout: String,
    stderr: String,
}

impl Home {
    fn new(configuration: &str) -> Self {
        let mut repository = TestRepository::new();
        let today = countersign::domain::time::Timestamp::from(jiff::Timestamp::now());
        let ends = |span: &str| today.after(span.parse::<Span>().unwrap());
        repository.root.expires = ends("200d");
        repository.timestamp.expires = ends("7d");
        repository.snapshot.expires = ends("100d");
        repository.targets.expires = ends("150d");
        repository.publish();
        let this = Self { home: TempDir::new().unwrap(), repository };
        this.write("root.json", &this.repository.first_root());
        this.write("config.toml", configuration.as_bytes());
        this
    }

    /// One whose configuration trusts the repository, which has been asked once.
    fn trusting() -> Self {
        let this = Self::new("[trust]\nroots = [\"acme\"]\n");
        let said = this.update(&["--root", "root.json", "--mirror", &this.repository.address()]);
        assert_eq!(said.code, Some(0), "{}{}", said.stdout, said.stderr);
        this
    }

    /// One whose repository vouches for `root` no longer, and was asked when it did: the client's clock is an argument.
    fn with_an_expired(root: &Value) -> Self {
        let mut this = Self::trusting();
        let past = |span: &str| -> countersign::domain::time::Timestamp {
            let seconds = jiff::Timestamp::now().as_second() - span.parse::<Span>().unwrap().seconds();
            countersign::domain::time::Timestamp::from_unix_seconds(seconds).unwrap()
        };
        this.repository.target = serde_json::to_vec(root).unwrap();
        this.repository.timestamp.expires = past("1d");
        this.repository.advance();
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
        let (kept, _) = runtime.block_on(this.repository.refresh(None, past("3d"))).unwrap();
        KeptLock::take(&this.path("data"), &"acme".parse().unwrap()).unwrap().write(&kept).unwrap();
        this
    }

    /// The repository vouches for it again, and is asked.
    fn renew(&mut self) {
        let now = countersign::domain::time::Timestamp::from(jiff::Timestamp::now());
        self.repository.timestamp.expires = now.after("7d".parse().unwrap());
        self.repository.advance();
        assert_eq!(self.update(&[]).code, Some(0));
        self.repository.repair();
    }

    fn path(&self, name: &str) -> PathBuf {
        self.home.path().join(name)
    }

    fn write(&self, name: &str, bytes: &[u8]) {
        std::fs::write(self.path(name), bytes).unwrap();
    }

    fn kept(&self) -> PathBuf {
        self.path("data/trust/acme.json")
    }

    fn command(&self, program: &str) -> Command {
        let mut command = Command::new(program);
        command.env_clear().env("HOME", self.home.path()).current_dir(self.home.path()).stdin(Stdio::null());
        command.env("PATH", std::env::var_os("PATH").unwrap_or_default());
        command.env("COUNTERSIGN_DATA", "data").env("COUNTERSIGN_CONFIG", "config.toml");
        command
    }

    fn run(&self, arguments: &[&str]) -> Said {
        Said::of(self.command(env!("CARGO_BIN_EXE_countersign")).args(arguments))
    }

    fn update(&self, arguments: &[&str]) -> Said {
        self.run(&[&["trust", "update", "acme"][..], arguments].concat())
    }

    fn shown(&self) -> Value {
        let said = self.run(&["trust", "show", "--output", "json"]);
        assert_eq!(said.code, Some(0), "{}", said.stderr);
        serde_json::from_str(&said.stdout).unwrap()
    }

    /// An update that must fail leaves what was kept as it was, and everything else too.
    fn keeps(&self, arguments: &[&str], code: i32, words: &str) {
        let before = std::fs::read(self.kept()).unwrap();
        let said = self.update(arguments);
        assert_eq!((said.code, said.stdout.as_str()), (Some(code), ""), "{}", said.stderr);
        assert!(said.stderr.contains(words), "`{words}` is not in:\n{}", said.stderr);
        assert_eq!(std::fs::read(self.kept()).unwrap(), before, "{words}");
        assert_eq!(self.shown()["roots"][0]["in_force"], true, "{words}");
    }
}

impl Said {
    fn of(command: &mut Command) -> Self {
        let output = command.output().unwrap();
        Self {
            code: output.status.code(),
            stdout: String::from_utf8(output.stdout).unwrap(),
            stderr: String::from_utf8(output.stderr).unwrap(),
        }
    }
}

fn names_in(directory: &Path) -> Vec<String> {
    let entries = std::fs::read_dir(directory).unwrap();
    let mut names: Vec<String> = entries.map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
    names.sort_unstable();
    names
}

#[test]
fn a_private_repository_is_named_once_and_then_asked_by_its_name() {
    let home = Home::new("");
    let refused = home.update(&[]);
    assert_eq!(refused.code, Some(2), "{}", refused.stderr);
    assert!(refused.stderr.contains("expected the TUF root of `acme`"), "{}", refused.stderr);
    let first = home.update(&["--root", "root.json", "--mirror", &home.repository.address()]);
    assert_eq!(first.code, Some(0), "{}", first.stderr);
    assert!(first.stdout.starts_with("acme  updated"), "{}", first.stdout);
    assert!(first.stderr.contains("`acme` is kept and not in force: add it to trust.roots"), "{}", first.stderr);
    assert_eq!(names_in(&home.path("data")), ["trust"], "an update opens no gate");
    assert_eq!(names_in(&home.path("data/trust")), ["acme.json", "acme.lock"]);

    home.write("config.toml", b"[trust]\nroots = [\"acme\"]\n");
    let again = home.run(&["trust", "update"]);
    assert_eq!(again.code, Some(0), "{}", again.stderr);
    assert!(again.stdout.starts_with("acme  unchanged"), "{}", again.stdout);
    let shown = home.shown();
    let root = &shown["roots"][0];
    assert_eq!((root["called"].as_str(), root["source"].as_str()), (Some("acme"), Some("tuf")));
    assert_eq!(root["mirror"], home.repository.address());
    assert_eq!(root["versions"], serde_json::json!({"root": 1, "timestamp": 1, "snapshot": 1, "targets": 1}));
    assert_eq!(root["expires_first"], "timestamp");
    assert!(root["authorities"].as_array().unwrap().len() > 4);

    let words = home.run(&["trust", "show"]).stdout;
    for word in [
        "from the TUF repository http://127.0.0.1:",
        "vouched for until ",
        "its timestamp metadata expires",
        "timestamp authorities",
    ] {
        assert!(words.contains(word), "`{word}` is not in:\n{words}");
    }
}

#[test]
fn a_mirror_that_cannot_be_asked_or_believed_changes_nothing() {
    let mut home = Home::trusting();
    home.repository.fault("json", Answer::status(503));
    home.keeps(&[], 3, "unknown, because TUF mirror http://127.0.0.1:");
    home.repository.repair();
    let version = home.repository.timestamp.version;
    home.repository.advance();
    assert_eq!(home.update(&[]).code, Some(0));
    home.repository.timestamp.version = version;
    home.repository.publish_lower();
    home.keeps(&[], 3, "tuf-rollback: expected timestamp of version 2 or newer, found version 1");
    home.keeps(&["--mirror", "http://127.0.0.1:1/"], 3, "Connection refused");
    home.keeps(&["--mirror", "http://tuf.example.com/"], 2, "plain HTTP only for loopback addresses");
    home.keeps(&["--mirror", "https://user:secret@tuf.example.com/"], 2, "credentials");
    home.keeps(&["--root", "absent.json"], 5, "`absent.json` does not exist");
    home.repository.repair();
    home.keeps(&["--offline"], 3, "offline: no connection may be opened");
    assert_eq!(home.repository.asked(), Vec::<String>::new());
}

#[test]
fn a_repository_that_the_configuration_names_needs_no_flags() {
    let home = Home::new("");
    let mirror = home.repository.address();
    home.write(
        "config.toml",
        format!("[trust]\nroots = [\"acme\"]\n[trust.tuf.acme]\nmirror = \"{mirror}\"\nroot = \"root.json\"\n")
            .as_bytes(),
    );
    let missing = home.run(&["trust", "show"]);
    assert_eq!(missing.code, Some(5), "{}", missing.stderr);
    assert!(
        missing.stderr.contains("countersign trust update acme --root root.json --mirror URL"),
        "{}",
        missing.stderr
    );
    assert_eq!(home.run(&["trust", "update"]).code, Some(0));
    assert_eq!(home.shown()["roots"][0]["in_force"], true);
}

#[test]
fn what_is_kept_and_was_changed_is_not_believed_and_nothing_older_takes_its_place() {
    let home = Home::new("[trust]\nroots = [\"staging\"]\n");
    let update = ["trust", "update", "staging", "--root", "root.json", "--mirror", &home.repository.address()];
    assert_eq!(home.run(&update).code, Some(0));
    assert_eq!(home.shown()["roots"][0]["source"], "tuf");
    let path = home.path("data/trust/staging.json");
    let whole = std::fs::read(&path).unwrap();
    let changed = String::from_utf8(whole.clone()).unwrap().replace("sigstage.dev", "attacker.dev");
    for bytes in [&whole[..whole.len() / 2], b"", b"{}", changed.as_bytes()] {
        std::fs::write(&path, bytes).unwrap();
        let said = home.run(&["trust", "show"]);
        assert_eq!(said.code, Some(5), "{}", said.stderr);
        assert!(said.stdout.contains("staging  does not load\n") && !said.stdout.contains("certificate authorities"));
        assert!(
            said.stderr.contains("trusted root `staging`: ") && said.stderr.contains("\nhint: "),
            "{}",
            said.stderr
        );
    }
    std::fs::remove_file(&path).unwrap();
    assert_eq!(home.shown()["roots"][0]["source"], "embedded");
}

#[test]
fn of_several_roots_those_that_load_are_shown_beside_the_error_of_the_one_that_does_not() {
    let home = Home::new("[trust]\nroots = [\"staging\"]\n");
    let nobodys = format!("sha256:{}", "a".repeat(64));
    assert_eq!(home.run(&["promote", &nobodys, "--to", "staging", "--no-wait"]).code, Some(0));
    home.write("config.toml", b"[trust]\nroots = [\"staging\", \"broken.json\", \"absent.json\"]\n");
    home.write("broken.json", b"{}");
    let said = home.run(&["trust", "show", "--output", "json"]);
    assert_eq!(said.code, Some(5), "{}", said.stderr);
    assert!(said.stderr.contains("trusted root `") && said.stderr.contains("broken.json"), "{}", said.stderr);
    let shown: Value = serde_json::from_str(&said.stdout).unwrap();
    assert_eq!(shown["roots"].as_array().unwrap().len(), 1);
    assert_eq!((&shown["roots"][0]["called"], &shown["trust_set"]), (&Value::from("staging"), &Value::Null));
    let broken: Vec<&str> =
        shown["broken"].as_array().unwrap().iter().map(|one| one["error"].as_str().unwrap()).collect();
    assert!(broken[0].contains("broken.json") && broken[1].contains("absent.json"), "{broken:?}");
    assert!(shown["public_key"].as_str().unwrap().contains("PUBLIC KEY"));
    // For everything else the set is all of them or none.
    let said = home.run(&["evidence", "list", &format!("sha256:{}", "0".repeat(64))]);
    assert_eq!((said.code, said.stdout.as_str()), (Some(5), ""), "{}", said.stderr);
    home.write("config.toml", b"[trust]\nroots = [\"staging\"]\n");
    assert!(home.shown()["broken"].is_null() && home.shown()["trust_set"].is_string());
}

/// The services of a private instance come with its trusted root, and nobody has to name them.
#[test]
fn a_repository_s_signing_config_is_what_its_people_sign_by() {
    let mut home = Home::trusting();
    let token = {
        use base64::Engine as _;
        let part = |value: Value| base64::engine::general_purpose::URL_SAFE_NO_PAD.encode(value.to_string());
        let claims = serde_json::json!({"iss": "https://issuer.example", "sub": "somebody", "aud": "sigstore",
            "exp": jiff::Timestamp::now().as_second() + 300});
        format!("{}.{}.c2ln", part(serde_json::json!({"alg": "RS256"})), part(claims))
    };
    home.write("app", b"an artifact");
    let sign = |home: &Home, more: &[&str]| {
        let sign = ["--offline", "sign", "app", "--bundle", "app.json", "--identity-token", &token];
        home.run(&[&sign[..], more].concat())
    };
    // Nothing is kept yet: the public instance's, as ever.
    let said = sign(&home, &[]);
    assert!(said.stderr.contains("Fulcio https://fulcio.sigstore.dev"), "{}", said.stderr);
    let service = |url: &str, version: u32| {
        serde_json::json!([{"url": url, "majorApiVersion": version, "operator": "acme",
            "validFor": {"start": "2020-01-01T00:00:00Z"}}])
    };
    let config = serde_json::json!({"mediaType": "application/vnd.dev.sigstore.signingconfig.v0.2+json",
        "caUrls": service("https://fulcio.acme.example", 1), "rekorTlogUrls": service("https://rekor.acme.example", 2),
        "tsaUrls": service("https://tsa.acme.example", 1)});
    home.repository.signing_config = Some(serde_json::to_vec(&config).unwrap());
    home.repository.advance();
    assert_eq!(home.update(&[]).code, Some(0));
    for more in [&[][..], &["--signing-config", "acme"]] {
        let said = sign(&home, more);
        assert_eq!(said.code, Some(3), "{}", said.stderr);
        assert!(said.stderr.contains("Fulcio https://fulcio.acme.example: offline"), "{}", said.stderr);
    }
    // What is named comes first, and whoever trusts the public instance signs by it.
    let said = sign(&home, &["--signing-config", "staging"]);
    assert!(said.stderr.contains("Fulcio https://fulcio.sigstage.dev"), "{}", said.stderr);
    home.write("config.toml", b"[trust]\nroots = [\"acme\", \"production\"]\n");
    let said = sign(&home, &[]);
    assert!(said.stderr.contains("Fulcio https://fulcio.sigstore.dev"), "{}", said.stderr);
    let said = sign(&home, &["--signing-config", "nobody"]);
    assert_eq!(said.code, Some(5), "{}", said.stderr);
    assert!(said.stderr.contains("countersign trust update nobody"), "{}", said.stderr);
}

#[test]
fn another_root_that_somebody_gives_begins_anew_and_nothing_else_does() {
    let (home, other) = (Home::trusting(), Home::new(""));
    let address = other.repository.address();
    home.keeps(&["--mirror", &address], 3, "tuf-threshold");
    std::fs::copy(other.path("root.json"), home.path("other.json")).unwrap();
    let said = home.update(&["--root", "other.json", "--mirror", &address]);
    assert_eq!(said.code, Some(0), "{}", said.stderr);
    assert_eq!(home.shown()["roots"][0]["mirror"], address);
    assert_eq!(home.update(&[]).code, Some(0), "and is asked by its name from then on");
    assert_eq!(home.shown()["roots"][0]["mirror"], address);
}

#[test]
fn an_update_that_is_killed_or_has_no_room_leaves_the_former_state_whole() {
    let mut home = Home::trusting();
    let before = std::fs::read(home.kept()).unwrap();
    home.repository.advance();
    // Files may not grow: the process is killed at the first byte it writes; then it is refused instead.
    for (trap, code) in [("", None), ("trap '' XFSZ;", Some(5))] {
        let script = format!("{trap} ulimit -f 0; exec \"$BIN\" trust update acme");
        let mut command = home.command("sh");
        let said = Said::of(command.args(["-c", &script]).env("BIN", env!("CARGO_BIN_EXE_countersign")));
        assert_eq!(said.code, code, "{}{}", said.stdout, said.stderr);
        assert_eq!(std::fs::read(home.kept()).unwrap(), before);
        assert_eq!(home.shown()["roots"][0]["versions"]["timestamp"], 1);
        if code.is_some() {
            assert!(said.stderr.contains("cannot be written"), "{}", said.stderr);
            assert_eq!(names_in(&home.path("data/trust")), ["acme.json", "acme.lock"]);
        }
    }
    assert_eq!(home.update(&[]).code, Some(0));
    assert_eq!(home.shown()["roots"][0]["versions"]["timestamp"], 2);
    assert_eq!(names_in(&home.path("data/trust")), ["acme.json", "acme.lock"]);
}

#[test]
fn two_updates_do_not_get_in_each_others_way_and_a_directory_that_is_none_is_named() {
    let home = Home::trusting();
    let lock = KeptLock::take(&home.path("data"), &"acme".parse().unwrap()).unwrap();
    home.keeps(&[], 3, "another process is updating `acme`");
    drop(lock);
    // A program that another test starts at this instant holds the lock too, until it has become that program.
    let freed = (0..50).any(|_| {
        let said = home.update(&[]);
        assert!(said.code == Some(0) || said.stderr.contains("another process"), "{}", said.stderr);
        said.code == Some(0)
    });
    assert!(freed, "the lock was never let go");

    let other = Home::new("");
    std::fs::create_dir(other.path("data")).unwrap();
    other.write("data/trust", b"in the way");
    let said = other.update(&["--root", "root.json", "--mirror", &other.repository.address()]);
    assert_eq!(said.code, Some(5), "{}", said.stderr);
    assert!(said.stderr.contains("cannot be written"), "{}", said.stderr);
    assert_eq!(std::fs::read(other.path("data/trust")).unwrap(), b"in the way");
}

#[test]
fn two_roots_of_one_name_are_refused_and_a_file_is_called_by_its_stem() {
    let home = Home::new("[trust]\nroots = [\"staging.json\"]\n");
    home.write("staging.json", sigstore_trust_root::SIGSTORE_STAGING_TRUSTED_ROOT.as_bytes());
    let root = home.shown()["roots"][0].clone();
    assert_eq!((root["called"].as_str(), root["source"].as_str()), (Some("staging"), Some("file")));
    home.write("Own Root.json", sigstore_trust_root::SIGSTORE_STAGING_TRUSTED_ROOT.as_bytes());
    home.write("config.toml", b"[trust]\nroots = [\"Own Root.json\"]\n");
    assert_eq!(home.shown()["roots"][0]["called"], "file:Own Root.json", "which no pack can name");
    home.write("config.toml", b"[trust]\nroots = [\"staging\", \"staging.json\"]\n");
    let said = home.run(&["trust", "show"]);
    assert_eq!(said.code, Some(5));
    assert!(said.stderr.contains("two trusted roots are called `staging`"), "{}", said.stderr);
}

#[test]
fn a_root_that_has_expired_is_shown_as_such_and_verifies_nothing() {
    let Some(case) = Case::named("rekor2-happy-path") else { return };
    let mut home = Home::with_an_expired(&case.root);
    assert_eq!(home.shown()["roots"][0]["in_force"], false);
    let words = home.run(&["trust", "show"]).stdout;
    assert!(words.contains("trust-root-expired: since ") && words.contains("countersign trust update acme"), "{words}");
    home.write("bundle.json", &case.bundle);
    let identity = ["--identity", "x", "--issuer", "y"];
    let subject = format!("registry.example.com/app@{}", case.subject);
    let verify = [&["verify", &subject, "--bundle", "bundle.json"][..], &identity].concat();
    let said = home.run(&verify);
    assert_eq!((said.code, said.stdout.as_str()), (Some(3), ""), "{}", said.stderr);
    assert!(
        said.stderr.contains("trust-root-expired: expected the trusted root `acme` vouched for"),
        "{}",
        said.stderr
    );
    // Renewed, it is asked again: now the answer is about the signer.
    home.renew();
    let said = home.run(&verify);
    assert_eq!(said.code, Some(1), "{}", said.stderr);
    assert!(said.stdout.contains("identity-mismatch"), "{}", said.stdout);
    assert_eq!(home.repository.asked(), Vec::<String>::new(), "verification asks nobody");
}

/// A30: a name is somebody's by the one issuer that vouches for it, and both are compared letter by letter.
#[test]
fn a_name_from_another_issuer_is_another_signer() {
    let (home, instance) = (Home::new(""), Instance::new());
    let subject = Digest::of(b"artifact");
    home.write("own.json", &serde_json::to_vec(&instance.document()).unwrap());
    home.write("bundle.json", &instance.signed(subject, &instance.signer()).1.bundle());
    let at = format!("registry.example.com/app@{subject}");
    let verify = |identity: &str, issuer: &str| {
        let whom = ["--identity", identity, "--issuer", issuer];
        let from = ["verify", &at, "--bundle", "bundle.json", "--trusted-root", "own.json"];
        home.run(&[&from[..], &whom[..]].concat())
    };
    let said = verify(IDENTITY, ISSUER);
    assert_eq!(said.code, Some(0), "{}{}", said.stdout, said.stderr);
    let (slash, upper, longer) = (format!("{ISSUER}/"), ISSUER.to_uppercase(), format!("{IDENTITY}2"));
    for (identity, issuer) in [
        (IDENTITY, "https://other.example.com"),
        (IDENTITY, &slash),
        (IDENTITY, &upper),
        (&longer, ISSUER),
        (&IDENTITY.to_uppercase(), ISSUER),
        (ISSUER, IDENTITY),
    ] {
        let said = verify(identity, issuer);
        assert_eq!(said.code, Some(1), "{identity} {issuer}: {}", said.stderr);
        assert!(said.stdout.contains("identity-mismatch"), "{identity} {issuer}: {}", said.stdout);
    }
}

/// F8: the same for the files of a model, whose signature is looked at by another way.
#[test]
fn no_root_that_has_expired_vouches_for_the_files_of_a_model() {
    let instance = Instance::new();
    let (key, mut parts) = instance.signed(Digest::of(b"model"), &instance.signer());
    let statement = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/cases/models/good.accepted.json");
    parts.payload = std::fs::read(statement).unwrap();
    parts.signature = key.sign(&pae(IN_TOTO_PAYLOAD_TYPE, &parts.payload));
    parts.entries = vec![instance.logged(&parts.body())];
    parts.stamps = vec![instance.stamped(&parts.signature, instance.now)];
    let mut home = Home::with_an_expired(&instance.document());
    std::fs::create_dir_all(home.path("model/sub")).unwrap();
    for (file, content) in [("a.txt", &b"hi\n"[..]), ("sub/b.bin", b"yo\n"), ("model.sig", &parts.bundle())] {
        home.write(&format!("model/{file}"), content);
    }
    let verify = ["verify", "model", "--identity", IDENTITY, "--issuer", ISSUER];
    let said = home.run(&verify);
    assert_eq!((said.code, said.stdout.as_str()), (Some(3), ""), "{}", said.stderr);
    assert!(said.stderr.contains("expected the trusted root `acme` vouched for"), "{}", said.stderr);
    home.renew();
    let said = home.run(&verify);
    assert_eq!(said.code, Some(0), "{}{}", said.stdout, said.stderr);
    assert!(said.stdout.starts_with("verified"), "{}", said.stdout);
}

/// What `trust show` prints about a file whose content does not change, held to the letter.
///
/// `COUNTERSIGN_RENEW=1` writes the files anew.
#[test]
fn whom_the_gate_trusts_is_shown_authority_by_authority() {
    let home = Home::new("[trust]\nroots = [\"acme.json\"]\n");
    home.write("acme.json", sigstore_trust_root::SIGSTORE_STAGING_TRUSTED_ROOT.as_bytes());
    // With a key, and a log that has begun.
    assert_eq!(home.run(&["promote", &format!("sha256:{}", "0".repeat(64)), "--to", "staging"]).code, Some(1));
    let masked = |text: String| {
        let mut lines: Vec<String> = Vec::new();
        for line in text.lines() {
            let key = line.len() == 60 && line.starts_with("MCow");
            let own = line.contains("fingerprint") || line.contains("\"public_key\"") || line.contains("/log/");
            lines.push(if key || own {
                line.split_once([' ', ':']).map_or("…", |(word, _)| word).to_owned() + " …"
            } else {
                line.to_owned()
            });
        }
        lines.join("\n") + "\n"
    };
    for (format, file) in [("text", "trust-show.txt"), ("json", "trust-show.json")] {
        let said = home.run(&["trust", "show", "--output", format]);
        assert_eq!(said.code, Some(0), "{}", said.stderr);
        let found = masked(said.stdout);
        let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/golden").join(file);
        if std::env::var_os("COUNTERSIGN_RENEW").is_some() {
            std::fs::write(&path, &found).unwrap();
        }
        assert_eq!(found, std::fs::read_to_string(&path).unwrap_or_default(), "{file}");
    }
}

/// A service that is running.
struct Service {
    child: Child,
    stderr: BufReader<std::process::ChildStderr>,
    address: String,
}

impl Service {
    fn start(home: &Home) -> Self {
        let mut command = home.command(env!("CARGO_BIN_EXE_countersign"));
        command.env("COUNTERSIGN_LOG", "countersign=info").args(["serve", "--listen", "127.0.0.1:0"]);
        let mut child = command.stdout(Stdio::null()).stderr(Stdio::piped()).spawn().unwrap();
        let stderr = BufReader::new(child.stderr.take().unwrap());
        let mut this = Self { child, stderr, address: String::new() };
        let line = this.hears("listening on http://");
        line.rsplit("http://").next().unwrap().clone_into(&mut this.address);
        this
    }

    /// Waits until a line has these words, and answers the line.
    fn hears(&mut self, words: &str) -> String {
        let mut heard = String::new();
        loop {
            let mut line = String::new();
            assert_ne!(self.stderr.read_line(&mut line).unwrap(), 0, "`{words}` was not said: {heard}");
            heard.push_str(&line);
            if line.contains(words) {
                return line.trim().to_owned();
            }
        }
    }

    fn tell(&self) {
        kill_process(Pid::from_child(&self.child), Signal::HUP).unwrap();
    }

    /// Status and body of `/readyz`.
    fn readiness(&self) -> (String, Value) {
        let mut stream = std::net::TcpStream::connect(&self.address).unwrap();
        write!(stream, "GET /readyz HTTP/1.1\r\nHost: {}\r\nConnection: close\r\n\r\n", self.address).unwrap();
        let mut answer = String::new();
        stream.read_to_string(&mut answer).unwrap();
        let (head, body) = answer.split_once("\r\n\r\n").unwrap();
        (head.lines().next().unwrap().to_owned(), serde_json::from_str(body).unwrap())
    }

    fn trust(&self) -> String {
        let (status, body) = self.readiness();
        assert!(status.contains(" 200 ") && body["ready"] == true, "{status} {body}");
        body["components"]["trust"].as_str().unwrap().to_owned()
    }
}

impl Drop for Service {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

#[test]
fn a_service_reads_its_roots_again_when_told_and_keeps_the_former_one_of_what_does_not_load() {
    let mut home = Home::trusting();
    let mut service = Service::start(&home);
    assert_eq!(service.trust(), "ok");
    let whole = std::fs::read(home.kept()).unwrap();
    std::fs::write(home.kept(), &whole[..100]).unwrap();
    service.tell();
    service.hears("trusted roots degraded: the former state of `acme` is kept");
    let told = service.trust();
    assert!(told.starts_with("degraded: the former state of `acme` is kept: trusted root `acme`: "), "{told}");
    // Whole again, and newer: another root is in force.
    std::fs::write(home.kept(), &whole).unwrap();
    home.repository.target = sigstore_trust_root::SIGSTORE_GITHUB_TRUSTED_ROOT.as_bytes().to_vec();
    home.repository.advance();
    assert_eq!(home.update(&[]).code, Some(0));
    service.tell();
    service.hears("other trusted roots are in force");
    assert_eq!(service.trust(), "ok");
}

#[test]
fn a_service_asks_the_repositories_by_itself_and_says_when_it_cannot() {
    let mut home = Home::trusting();
    home.write("config.toml", b"[trust]\nroots = [\"acme\"]\nrefresh = \"1h\"\n");
    home.repository.target = sigstore_trust_root::SIGSTORE_GITHUB_TRUSTED_ROOT.as_bytes().to_vec();
    home.repository.advance();
    let mut service = Service::start(&home);
    service.hears("other trusted roots are in force");
    assert_eq!(service.trust(), "ok");
    assert_eq!(home.shown()["roots"][0]["versions"]["timestamp"], 2, "it keeps what it was told");
    drop(service);
    home.repository.fault("json", Answer::status(503));
    let mut service = Service::start(&home);
    service.hears("trusted roots degraded: `acme` could not be renewed");
    let told = service.trust();
    assert!(told.starts_with("degraded: `acme` could not be renewed: TUF mirror http://127.0.0.1:"), "{told}");
}
