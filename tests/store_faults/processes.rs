//! Faults that need another process: one that is killed, one whose disk fails, one that may not write.

use std::io::{BufRead, BufReader, Read, Write};
use std::os::unix::process::CommandExt;
use std::process::{Child, Command, Stdio};

use super::*;

// Killed -------------------------------------------------------------------------------------------------------------

#[test]
fn what_was_acknowledged_survives_kill_9_and_the_rest_is_whole_or_absent() {
    let directory = crate::support::directory::tempdir().unwrap();
    let path = directory.path().join("gate.db");
    let mut all = Vec::new();
    for acknowledgements in [0, 1, 2, 5, 9] {
        let mut child = spawn_child(&mut Command::new(this_test()), "decide-for-ever", &path).unwrap();
        let mut lines = BufReader::new(child.stdout.take().unwrap()).lines();
        let mut known = Vec::new();
        while let Some(Ok(line)) = lines.next() {
            known.extend(acknowledged(&line));
            if line.contains("child: opening") && acknowledgements == 0 || known.len() > acknowledgements {
                break;
            }
        }
        child.kill().unwrap();
        child.wait().unwrap();
        known.extend(lines.map_while(Result::ok).flat_map(|line| acknowledged(&line)));
        all.append(&mut known);
    }
    assert!(all.len() > 15, "{}", all.len());
    block_on(async {
        let store = open(&path).await.unwrap();
        for id in &all {
            let decision = store.decision(*id).await.unwrap().unwrap();
            let run = store.run(decision.record.inputs.run).await.unwrap().unwrap();
            assert_eq!(run.head.decision(), Some(*id));
        }
        // Whatever was interrupted can be brought to its end.
        let interrupted = store.unfinished_runs().await.unwrap();
        assert!(interrupted.len() <= 5, "{interrupted:?}");
        for run in interrupted {
            let failed = RunEvent::Failed { decision: None, what: "interrupted".into(), fault: None };
            store.append_event(run.id, run.version, &failed, at(99)).await.unwrap();
        }
        assert_sound(&store).await;
    });
}

// A failing disk -----------------------------------------------------------------------------------------------------

#[test]
fn a_write_that_the_disk_refuses_half_way_is_in_doubt_and_the_store_goes_on() {
    let directory = crate::support::directory::tempdir().unwrap();
    let path = directory.path().join("gate.db");
    // The file may not grow beyond this limit: the kernel refuses the write, as it does for a disk that fails.
    let limited = r#"trap "" XFSZ; ulimit -f 5000 && exec "$0" "$@""#;
    let Some(output) = run_child(Command::new("sh").arg("-c").arg(limited), "disk-error", &path) else { return };
    assert!(output.contains("child: refused: Unknown"), "{output}");
    assert!(output.contains("child: and then reads"), "{output}");
    let kept = acknowledged(&output);
    assert!(!kept.is_empty(), "{output}");
    block_on(async {
        let store = open(&path).await.unwrap();
        for id in kept {
            assert!(store.decision(id).await.unwrap().is_some(), "{id} was acknowledged");
        }
        assert_sound(&store).await;
        decide(&store, "app", "staging", Verdict::Ready, "p1").await;
    });
}

// Read-only ----------------------------------------------------------------------------------------------------------

#[test]
fn a_file_that_may_not_be_written_is_read_and_its_writer_told() {
    let Some((directory, id)) = foreign_database() else { return };
    set_mode(directory.path(), 0o777);
    let path = directory.path().join("gate.db");
    set_mode(&path, 0o444);
    let Some(output) = run_child(&mut as_nobody(), "read-only", &path) else { return };
    assert!(output.contains(&format!("child: found {id}")), "{output}");
    assert!(output.contains("cannot be written"), "{output}");
    assert!(output.contains("check the permissions of the file and of its directory"), "{output}");
}

#[test]
fn a_directory_that_may_not_be_written_is_named() {
    let Some((directory, _)) = foreign_database() else { return };
    set_mode(directory.path(), 0o555);
    for (mode, file) in [(0o444, "gate.db"), (0o444, "new.db")] {
        let path = directory.path().join(file);
        if path.exists() {
            set_mode(&path, mode);
        }
        let Some(output) = run_child(&mut as_nobody(), "read-only", &path) else { return };
        assert!(output.contains(&format!("database `{}` cannot be", path.display())), "{output}");
        assert!(output.contains("directory"), "{output}");
    }
    set_mode(directory.path(), 0o755);
}

// The other process --------------------------------------------------------------------------------------------------

const TASK: &str = "COUNTERSIGN_TEST_STORE_TASK";
const DATABASE: &str = "COUNTERSIGN_TEST_STORE_PATH";

/// The other process: this test, started again by the tests above. By itself it does nothing.
#[test]
fn child() {
    let (Ok(task), Ok(path)) = (std::env::var(TASK), std::env::var(DATABASE)) else { return };
    let path = PathBuf::from(path);
    say("opening");
    block_on(async move {
        match task.as_str() {
            "decide-for-ever" => decide_for_ever(&path).await,
            "disk-error" => until_the_disk_refuses(&path).await,
            "read-only" => read_then_write(&path).await,
            other => panic!("{other}"),
        }
    });
}

async fn decide_for_ever(path: &Path) {
    let store = open(path).await.unwrap();
    for n in 0.. {
        let id = decide(&store, &format!("app {n}"), "staging", Verdict::Ready, "p1").await;
        say(&format!("acknowledged {id}"));
    }
}

async fn until_the_disk_refuses(path: &Path) {
    let store = open(path).await.unwrap();
    let runs: Vec<_> = (0..10).map(|n| new_run(&format!("app {n}"), "staging")).collect();
    // Beforehand, so that it is a decision, which is large, that meets the limit.
    for run in &runs {
        verifying(&store, run).await;
    }
    for (n, run) in runs.iter().enumerate() {
        let mut decision = decision(run, Verdict::Ready, "p1");
        let content = vec![u8::try_from(n).unwrap(); 480_000 + n];
        decision.bundles = vec![(Digest::of(&content), content)].into();
        match store.commit_decision(&decision).await {
            Ok(()) => say(&format!("acknowledged {}", decision.id())),
            Err(error) => {
                let variant = format!("{error:?}");
                say(&format!("refused: {}: {error}", variant.split(' ').next().unwrap()));
                // The store says so again, or works; and it reads all the time.
                let again = store.put_bundle(digest("next"), b"next").await;
                say(&format!("and then {}", if again.is_ok() { "writes" } else { "does not write" }));
                assert!(store.run(run.id).await.unwrap().is_some());
                say("and then reads");
                return;
            }
        }
    }
}

async fn read_then_write(path: &Path) {
    let store = match open(path).await {
        Ok(store) => store,
        Err(error) => return say(&format!("open: {error}")),
    };
    match store.latest_decision(&project(), digest("app"), &environment("staging"), digest("p1")).await {
        Ok(found) => say(&format!("found {}", found.unwrap().id)),
        Err(error) => say(&format!("read: {error}")),
    }
    match store.put_bundle(digest("next"), b"next").await {
        Ok(()) => say("written"),
        Err(error) => say(&format!("write: {error}")),
    }
}

fn say(what: &str) {
    let mut out = std::io::stdout().lock();
    writeln!(out, "child: {what}").unwrap();
    out.flush().unwrap();
}

fn acknowledged(output: &str) -> Vec<Digest> {
    output.lines().filter_map(|line| line.split_once("child: acknowledged ")?.1.trim().parse().ok()).collect()
}

fn this_test() -> PathBuf {
    std::env::current_exe().unwrap()
}

/// Starts `command` with the arguments that make this test binary run [`child`].
fn spawn_child(command: &mut Command, task: &str, path: &Path) -> std::io::Result<Child> {
    if Path::new(command.get_program()) != this_test() {
        command.arg(this_test());
    }
    command
        .args(["--exact", "store_faults::processes::child", "--nocapture"])
        .envs([(TASK, task), (DATABASE, path.to_str().unwrap())])
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
}

/// What the child said, or `None`, said aloud, where it cannot be started in this way.
fn run_child(command: &mut Command, task: &str, path: &Path) -> Option<String> {
    let mut child = match spawn_child(command, task, path) {
        Ok(child) => child,
        Err(error) => {
            crate::support::shows_nothing(&format!("not possible here: {task} ({error})"));
            return None;
        }
    };
    let mut output = String::new();
    child.stdout.take().unwrap().read_to_string(&mut output).unwrap();
    child.stderr.take().unwrap().read_to_string(&mut output).unwrap();
    let status = child.wait().unwrap();
    assert!(status.success(), "{output}");
    Some(output)
}

/// The same program as somebody whom permissions bind: the super-user ignores them.
fn as_nobody() -> Command {
    let mut command = Command::new(this_test());
    if rustix::process::geteuid().is_root() {
        command.uid(65_534).gid(65_534);
    }
    command
}

/// A closed database with one decision, which somebody else may reach.
fn foreign_database() -> Option<(crate::support::directory::TempDir, Digest)> {
    if !may_run_as_nobody() {
        crate::support::shows_nothing("another user cannot run this test here");
        return None;
    }
    let directory = crate::support::directory::tempdir().unwrap();
    let id = block_on(async {
        let store = open(&directory.path().join("gate.db")).await.unwrap();
        let id = decide(&store, "app", "staging", Verdict::Ready, "p1").await;
        store.close().await.unwrap();
        id
    });
    Some((directory, id))
}

fn may_run_as_nobody() -> bool {
    as_nobody().arg("--list").stdout(Stdio::null()).stderr(Stdio::null()).status().is_ok_and(|status| status.success())
}

fn set_mode(path: &Path, mode: u32) {
    use std::os::unix::fs::PermissionsExt;
    std::fs::set_permissions(path, std::fs::Permissions::from_mode(mode)).unwrap();
}

fn block_on<T>(work: impl Future<Output = T>) -> T {
    tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build().unwrap().block_on(work)
}
