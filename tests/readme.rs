//! Every command of the README works as it is written.

use std::path::Path;
use std::process::Command;

const PROGRAM: &str = env!("CARGO_BIN_EXE_countersign");

/// The `sh` blocks of the README, in order.
fn blocks() -> Vec<String> {
    let readme = std::fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("README.md")).unwrap();
    let mut blocks = Vec::new();
    let mut current: Option<String> = None;
    for line in readme.lines() {
        match (&mut current, line) {
            (None, "```sh") => current = Some(String::new()),
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
fn checkout() -> tempfile::TempDir {
    let directory = tempfile::TempDir::new().unwrap();
    run(
        directory.path(),
        "git init -q . && printf 'gate/\\nhome/\\nkeys/\\npolicy/\\nregistry/\\napp.txt\\nvsa.json\\ncountersign-demo/\\n' > .gitignore && \
         git add . && git -c user.name=a -c user.email=a@example.com commit -qm first && \
         git remote add origin https://example.com/acme/app.git",
    );
    directory
}

#[test]
fn the_readmes_tour_works_from_top_to_bottom() {
    let directory = checkout();
    let tour: Vec<String> = blocks().into_iter().filter(|block| !block.starts_with("cargo ")).collect();
    assert!(tour.len() >= 7, "the README has lost its tour");
    // A free port, so that two runs of the tests on one machine do not meet.
    let port = std::net::TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port();
    let script = tour.join("\n").replace("8484", &port.to_string());
    let script = script.replace("SERVER=$!\n", "SERVER=$!\nuntil countersign check $SUBJECT --environment staging --server http://127.0.0.1:PORT >/dev/null 2>&1; do :; done\n");
    let text = run(directory.path(), &script.replace("PORT", &port.to_string()));
    assert!(text.contains("ready"), "{text}");
}

#[test]
fn the_readmes_first_command_gates_the_program_itself_and_a_second_run_starts_clean() {
    let first: Vec<String> = blocks().into_iter().filter(|block| block.starts_with("cargo ")).collect();
    assert_eq!(first, ["cargo run -- demo\n", "cargo test --locked\n"]);
    let directory = checkout();
    for _ in 0..2 {
        let text = run(directory.path(), "countersign demo");
        for words in ["Promote it to staging", "review.approved", "Waived", "What to try next"] {
            assert!(text.contains(words), "`{words}` is missing in:\n{text}");
        }
        assert!(!text.contains('\u{1b}'), "colours on a pipe:\n{text}");
    }
    let state = run(directory.path(), "git status --porcelain");
    assert_eq!(state.trim(), "", "the demo dirtied the checkout it speaks of");
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
