//! Every command of the README works as it is written.

use std::path::Path;
use std::process::Command;

use countersign::domain::digest::Digest;
use countersign::domain::keys::KeyKind;
use countersign::sigstore::SigningKey;

use crate::support::corpora;
use crate::support::postgres::postgres;
use crate::{cosign_v2, notation_signatures};

const PROGRAM: &str = env!("CARGO_BIN_EXE_countersign");

/// The `sh` blocks of the README, in order.
fn blocks() -> Vec<String> {
    blocks_of("sh")
}

fn blocks_of(language: &str) -> Vec<String> {
    let readme = std::fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("README.md")).unwrap();
    let mut blocks = Vec::new();
    let mut current: Option<String> = None;
    for line in readme.lines() {
        match (&mut current, line) {
            (None, line) if line.strip_prefix("```") == Some(language) => current = Some(String::new()),
            (Some(_), "```") => blocks.extend(current.take()),
            (Some(block), line) => {
                block.push_str(line);
                block.push('\n');
            }
            (None, _) => {}
        }
    }
    blocks
}

/// Whether a block is about what other tools signed, which is not of the tour.
fn is_about_others(block: &str) -> bool {
    block.contains("$IMAGE")
}

/// Whether it needs a database on a server.
fn is_about_replicas(block: &str) -> bool {
    block.contains("postgres://")
}

/// A shell in `directory`, with the program on its path, an empty home directory and no settings of the machine.
fn shell(directory: &Path, script: &str) -> Command {
    let home = directory.join("home");
    std::fs::create_dir_all(&home).unwrap();
    let bin = Path::new(PROGRAM).parent().unwrap();
    let path = std::env::join_paths(
        std::iter::once(bin.to_path_buf()).chain(std::env::split_paths(&std::env::var_os("PATH").unwrap())),
    )
    .unwrap();
    let mut command = Command::new("sh");
    command.args(["-eu", "-c", script]).current_dir(directory).env_clear().env("PATH", path).env("HOME", home);
    command
}

fn run(directory: &Path, script: &str) -> String {
    let output = shell(directory, script).output().unwrap();
    let text = format!("{}\n{}", String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr));
    assert!(output.status.success(), "{script}\nended with {}:\n{text}", output.status);
    text
}

/// A git checkout with one commit and a remote, as a new user has one.
fn checkout() -> crate::support::directory::TempDir {
    let directory = crate::support::directory::TempDir::new().unwrap();
    run(
        directory.path(),
        "git init -q . && printf 'gate/\\ngate.backup\\nrestored/\\nauditor/\\npublic-log/\\nhome/\\nkeys/\\npolicy/\\npolicy-of-acme/\\npacks/\\nregistry/\\napp.txt\\nweb.txt\\nrelease.json\\nanswer.sarif\\nanswer.md\\nvsa.json\\ndraft/\\npreview.md\\nimage-policy.yaml\\nimages-of-acme/\\ncountersign-demo/\\n' > .gitignore && \
         git add . && git -c user.name=a -c user.email=a@example.com commit -qm first && \
         git remote add origin https://example.com/acme/app.git",
    );
    directory
}

#[test]
fn the_readmes_tour_works_from_top_to_bottom() {
    // As for whoever begins: nothing is there.
    let directory = crate::support::directory::TempDir::new().unwrap();
    let tour: Vec<String> = blocks()
        .into_iter()
        .filter(|block| !block.starts_with("cargo ") && !is_about_others(block) && !is_about_replicas(block))
        .collect();
    assert!(tour.len() >= 7, "the README has lost its tour");
    // A free port, so that two runs of the tests on one machine do not meet.
    let port = std::net::TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port();
    let script = tour.join("\n").replace("8484", &port.to_string());
    let text = run(directory.path(), &script);
    assert!(text.contains("ready"), "{text}");
}

/// What it says to write into the configuration is read there, all of it together.
#[test]
fn the_readmes_settings_are_settings() {
    let directory = crate::support::directory::TempDir::new().unwrap();
    let settings = blocks_of("toml");
    assert_eq!(settings.len(), 3, "{settings:?}");
    std::fs::write(directory.path().join("config.toml"), settings.join("\n")).unwrap();
    let script = "countersign keygen --out security
        export CI_WEBHOOK_SECRET=whsec_$(printf '%032d' 7 | base64)
        countersign --config config.toml config explain";
    let text = run(directory.path(), script);
    for words in ["oci:registry", "alice@example.com", "ci: https://ci.example.com"] {
        assert!(text.contains(words), "`{words}`: {text}");
    }
}

#[test]
fn the_readmes_first_command_gates_the_program_itself_and_a_second_run_starts_clean() {
    let first: Vec<String> = blocks().into_iter().filter(|block| block.starts_with("cargo ")).collect();
    assert_eq!(first, ["cargo run -- demo\n", "cargo test --locked\n"]);
    let directory = checkout();
    // As `cargo run` starts it, and by its name.
    for demo in [format!("PATH=/usr/local/bin:/usr/bin:/bin; {PROGRAM} demo"), "countersign demo".to_owned()] {
        let text = run(directory.path(), &demo);
        for words in ["Promote it to staging", "review.approved", "Waived", "What to try next"] {
            assert!(text.contains(words), "`{words}` is missing in:\n{text}");
        }
        assert!(!text.contains('\u{1b}'), "colours on a pipe:\n{text}");
        // What it says to try next works in a shell that knows nothing of it.
        let (_, next) = text.split_once("What to try next\n").unwrap();
        let lines = next.trim_start_matches('\n').lines().map_while(|line| line.strip_prefix("  "));
        let lines: Vec<&str> = lines.filter(|line| !line.contains(" serve ")).collect();
        let by_path = demo.starts_with("PATH=");
        assert_eq!(lines.iter().any(|line| line.starts_with("export PATH=")), by_path, "{next}");
        let path = if by_path { "PATH=/usr/local/bin:/usr/bin:/bin\n" } else { "" };
        let told = run(directory.path(), &format!("{path}{}", lines.join("\n")));
        assert!(told.contains("  production  "), "the demo's own decisions are listed:\n{told}");
    }
    let state = run(directory.path(), "git status --porcelain");
    assert_eq!(state.trim(), "", "the demo dirtied the checkout it speaks of");
}

/// Each command of that block finds what it is for: an image that was signed as cosign v2 signs, real bundles in a file of
/// lines, and what Notation wrote.
#[tokio::test]
async fn the_readmes_commands_for_what_others_signed_verify_it() {
    let block = blocks().into_iter().find(|block| is_about_others(block)).expect("the README has lost that part");
    let commands: Vec<String> = block.replace("\\\n", "").lines().map(str::to_owned).collect();
    let [cosign, github, notation] = commands.as_slice() else { panic!("three commands: {commands:?}") };
    let directory = crate::support::directory::TempDir::new().unwrap();
    let at = |name: &str| directory.path().join(name);

    std::fs::write(at("app.txt"), "hello, gate").unwrap();
    let image = run(directory.path(), "countersign push app.txt oci:images:app 2>/dev/null").trim().to_owned();
    let (layout, digest) = image.split_once('@').unwrap();
    let subject: Digest = digest.parse().unwrap();
    let key = SigningKey::generate(KeyKind::P256).unwrap();
    std::fs::write(at("cosign.pub"), key.public_key().to_pem()).unwrap();
    let here = format!("oci:{}", at(layout.strip_prefix("oci:").unwrap()).display());
    let layers = [cosign_v2::signature(subject, &key)];
    cosign_v2::put(&cosign_v2::open(&format!("{here}@{digest}")), &cosign_v2::tag(subject, ".sig"), &layers).await;
    let text = run(directory.path(), &cosign.replace("$IMAGE", &image));
    assert!(text.contains("verified") && text.contains("cosign v2"), "{text}");

    if let Some(assets) = corpora().map(|corpora| corpora.join("sigstore-conformance/assets/bundle-verify")) {
        std::fs::copy(assets.join("a.txt"), at("app.tar.gz")).unwrap();
        let line = |case: &str| {
            let bundle = std::fs::read_to_string(assets.join(case).join("bundle.sigstore.json")).unwrap();
            serde_json::from_str::<serde_json::Value>(&bundle).unwrap().to_string()
        };
        let lines = ["happy-path-v0.3", "dsse-invalid-sig_fail"].map(line).join("\n");
        std::fs::write(at("attestations.jsonl"), lines).unwrap();
        let real = "https://github.com/sigstore-conformance/extremely-dangerous-public-oidc-beacon/.github/workflows/extremely-dangerous-oidc-beacon.yml@refs/heads/main";
        let ours = "https://github.com/acme/app/.github/workflows/release.yml@refs/heads/main";
        let text = run(directory.path(), &github.replace(ours, real));
        assert!(text.contains("verified") && text.contains("Looked at, and not accepted"), "{text}");
        let other = shell(directory.path(), github).output().unwrap();
        assert_eq!(other.status.code(), Some(1), "another identity");
    }

    let cases = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/cases/notation");
    std::fs::copy(cases.join("ca.pem"), at("acme.pem")).unwrap();
    std::fs::copy(cases.join("made-by-notation/ec256.cose"), at("signature")).unwrap();
    let signed = format!("{} --bundle signature", notation_signatures::SUBJECT);
    let text = run(directory.path(), &notation.replace("$IMAGE", &signed));
    assert!(text.contains("verified") && text.contains("Notation, COSE"), "{text}");
}

/// Two replicas, as the README starts them: what the one decides the other answers, signed with the same key.
#[tokio::test]
async fn the_readmes_replicas_answer_as_one() {
    let Some(server) = postgres() else { return };
    let block = blocks().into_iter().find(|block| is_about_replicas(block)).expect("the README has lost its replicas");
    let commands: Vec<&str> = block.lines().collect();
    let [first, second] = commands.as_slice() else { panic!("two commands: {commands:?}") };
    let url = server.database().await;
    let port = || std::net::TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port().to_string();
    let (one, two) = (port(), port());
    let here = |command: &str| {
        let command = command.replace("postgres://gate@db.example.com/gate", &url);
        command.replace("8484", &one).replace("8485", &two)
    };
    let script = format!(
        "countersign keygen --out gate
        export COUNTERSIGN_GATE_KEY=gate.key
        {} & FIRST=$!
        {} & SECOND=$!
        trap 'kill $FIRST $SECOND' EXIT
        echo app > app.txt
        DIGEST=sha256:$(sha256sum app.txt | cut -d' ' -f1)
        for PORT in {one} {two}; do
          until countersign run list --server http://127.0.0.1:$PORT >/dev/null 2>&1; do :; done
        done
        countersign promote $DIGEST --to staging --server http://127.0.0.1:{one} || test $? -eq 1
        countersign decision list --server http://127.0.0.1:{two}
        countersign check $DIGEST --environment staging --server http://127.0.0.1:{two} || test $? -eq 1",
        here(first),
        here(second)
    );
    let directory = crate::support::directory::TempDir::new().unwrap();
    directory.records_at(&url);
    let text = run(directory.path(), &script);
    assert!(text.contains("signature.present"), "{text}");
    assert!(!text.contains("gate.undecided"), "{text}");
}

#[test]
fn the_demo_removes_nothing_that_is_not_its_own() {
    let directory = checkout();
    std::fs::create_dir(directory.path().join("countersign-demo")).unwrap();
    std::fs::write(directory.path().join("countersign-demo/precious"), "mine").unwrap();
    let output = shell(directory.path(), "countersign demo").output().unwrap();
    assert_eq!(output.status.code(), Some(2), "{}", String::from_utf8_lossy(&output.stderr));
    assert_eq!(std::fs::read(directory.path().join("countersign-demo/precious")).unwrap(), b"mine");
}
