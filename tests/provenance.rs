//! What a provenance says of a build: real repositories, and the environments of CI systems.

use std::path::Path;
use std::process::Command;

use countersign::domain::digest::Digest;
use countersign::domain::time::Timestamp;
use countersign::host::HostError;
use countersign::host::observe::{Said, observe};
use countersign::host::variables::Variables;
use proptest::prelude::*;
use serde_json::{Value, json};

use crate::support::directory::TempDir;

/// A repository in a directory of its own, untouched by the configuration of whoever runs the test.
struct Repository {
    directory: TempDir,
}

const GIT: [(&str, &str); 7] = [
    ("GIT_CONFIG_GLOBAL", "/dev/null"),
    ("GIT_CONFIG_SYSTEM", "/dev/null"),
    ("GIT_AUTHOR_NAME", "A"),
    ("GIT_AUTHOR_EMAIL", "a@example.com"),
    ("GIT_COMMITTER_NAME", "A"),
    ("GIT_COMMITTER_EMAIL", "a@example.com"),
    ("GIT_ALLOW_PROTOCOL", "file"),
];

impl Repository {
    fn new() -> Self {
        let repository = Self { directory: TempDir::new().unwrap() };
        repository.git(&["init", "--quiet", "--initial-branch=main"]);
        repository
    }

    /// With a lockfile, a workflow and one commit.
    fn with_commit() -> Self {
        let repository = Self::new();
        repository.write("Cargo.lock", "lock\n");
        repository.write(".github/workflows/release.yml", "on: push\n");
        repository.commit();
        repository
    }

    fn path(&self) -> &Path {
        self.directory.path()
    }

    fn write(&self, name: &str, content: &str) {
        let path = self.path().join(name);
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(path, content).unwrap();
    }

    fn commit(&self) {
        self.git(&["add", "--all"]);
        self.git(&["commit", "--quiet", "--message=m"]);
    }

    fn head(&self) -> String {
        self.git(&["rev-parse", "HEAD"]).trim().to_owned()
    }

    fn git(&self, arguments: &[&str]) -> String {
        git(self.path(), arguments)
    }

    async fn observed(&self) -> Value {
        observed(self.path(), &variables(&[])).await
    }
}

fn git(directory: &Path, arguments: &[&str]) -> String {
    let mut command = Command::new("git");
    // A hook that runs the tests would point git at its own repository.
    for name in ["GIT_DIR", "GIT_WORK_TREE", "GIT_INDEX_FILE", "GIT_PREFIX"] {
        command.env_remove(name);
    }
    let output = command.current_dir(directory).envs(GIT).args(arguments).output().unwrap();
    assert!(output.status.success(), "git {arguments:?}: {}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).unwrap()
}

/// Whether these stories can be told here: the gate itself does without git, a test of what git says cannot.
fn git_is_absent() -> bool {
    let absent = Command::new("git").arg("--version").output().is_err();
    if absent {
        crate::support::shows_nothing("git is absent");
    }
    absent
}

fn variables(more: &[(&str, &str)]) -> Variables {
    let path = std::env::var("PATH").unwrap();
    let fixed = [("PATH", path.as_str())].into_iter().chain(GIT);
    fixed.chain(more.iter().copied()).collect()
}

fn now() -> Timestamp {
    "2026-01-31T12:00:00Z".parse().unwrap()
}

async fn observed(directory: &Path, variables: &Variables) -> Value {
    observe(directory, variables, Said::default(), now).await.unwrap().predicate()
}

fn external(predicate: &Value) -> &Value {
    &predicate["buildDefinition"]["externalParameters"]
}

fn internal(predicate: &Value) -> &Value {
    &predicate["buildDefinition"]["internalParameters"]
}

fn dependencies(predicate: &Value) -> Vec<(&str, &str)> {
    let list = predicate["buildDefinition"]["resolvedDependencies"].as_array().unwrap();
    let algorithm = |d: &Value| if d["digest"].get("sha256").is_some() { "sha256" } else { "gitCommit" };
    list.iter().map(|d| (d["name"].as_str().unwrap(), algorithm(d))).collect()
}

#[tokio::test]
async fn a_clean_checkout_names_its_commit_its_remote_and_its_lockfiles() {
    if git_is_absent() {
        return;
    }
    let repository = Repository::with_commit();
    repository.git(&["remote", "add", "origin", "https://user:hunter2@Example.com/acme/app.git"]);
    let predicate = repository.observed().await;
    let source = json!({"uri": "git+https://example.com/acme/app", "digest": {"gitCommit": repository.head()}});
    assert_eq!(external(&predicate), &json!({"source": source}));
    assert_eq!(internal(&predicate)["dirty"], false);
    assert_eq!(internal(&predicate)["git"], json!({"state": "commit", "branch": "main", "shallow": false}));
    assert_eq!(dependencies(&predicate), [("source", "gitCommit"), ("Cargo.lock", "sha256")]);
    let lockfile = &predicate["buildDefinition"]["resolvedDependencies"][1];
    assert_eq!(lockfile["digest"]["sha256"], Digest::of(b"lock\n").hex());
    assert_eq!(predicate["buildDefinition"]["buildType"], "urn:countersign:build/local/v1");
    assert_eq!(predicate["runDetails"]["builder"], json!({"id": "urn:countersign:builder/local/v1"}));
    assert_eq!(predicate["runDetails"]["metadata"]["finishedOn"], "2026-01-31T12:00:00Z");
    assert!(!predicate.to_string().contains("hunter2"));
}

type Change = fn(&Repository);

#[tokio::test]
async fn every_way_of_not_being_the_commit_is_dirty() {
    if git_is_absent() {
        return;
    }
    let changes: [(&str, Change); 5] = [
        ("Cargo.lock", |r| r.write("Cargo.lock", "other\n")),
        ("Cargo.lock", |r| std::fs::remove_file(r.path().join("Cargo.lock")).unwrap()),
        ("new file.rs", |r| r.write("new file.rs", "")),
        ("staged", |r| {
            r.write("staged", "");
            r.git(&["add", "staged"]);
        }),
        ("Cargo.lock", |r| {
            // The same size and the same times: only the content tells.
            let before = std::fs::metadata(r.path().join("Cargo.lock")).unwrap().modified().unwrap();
            r.write("Cargo.lock", "kcol\n");
            std::fs::File::options()
                .write(true)
                .open(r.path().join("Cargo.lock"))
                .unwrap()
                .set_modified(before)
                .unwrap();
        }),
    ];
    for (path, change) in changes {
        let repository = Repository::with_commit();
        change(&repository);
        let predicate = repository.observed().await;
        assert_eq!(internal(&predicate)["dirty"], true, "{path}");
        assert_eq!(internal(&predicate)["changedFiles"], json!({"total": 1, "paths": [path]}));
        assert_eq!(external(&predicate)["source"]["digest"]["gitCommit"], repository.head());
    }
}

#[tokio::test]
async fn ignored_files_are_not_changes() {
    if git_is_absent() {
        return;
    }
    let repository = Repository::with_commit();
    repository.write(".gitignore", "/target\n");
    repository.commit();
    repository.write("target/debug/app", "binary");
    assert_eq!(internal(&repository.observed().await)["dirty"], false);
}

#[tokio::test]
async fn a_file_that_git_was_told_to_overlook_is_never_clean() {
    if git_is_absent() {
        return;
    }
    for flag in ["--assume-unchanged", "--skip-worktree"] {
        let repository = Repository::with_commit();
        repository.git(&["update-index", flag, "Cargo.lock"]);
        repository.write("Cargo.lock", "other\n");
        let predicate = repository.observed().await;
        assert_eq!(internal(&predicate)["dirty"], Value::Null, "{flag}");
        let detail = internal(&predicate)["git"]["detail"].as_str().unwrap();
        assert_eq!(detail, "git was told to overlook changes in files (1), `Cargo.lock` first");
    }
}

#[tokio::test]
async fn what_changed_in_a_submodule_is_a_change() {
    if git_is_absent() {
        return;
    }
    let inner = Repository::with_commit();
    let outer = Repository::with_commit();
    outer.git(&["submodule", "--quiet", "add", &inner.path().to_string_lossy(), "inner"]);
    outer.git(&["config", "submodule.inner.ignore", "all"]);
    outer.commit();
    assert_eq!(internal(&outer.observed().await)["dirty"], false);
    outer.write("inner/Cargo.lock", "other\n");
    let predicate = outer.observed().await;
    assert_eq!(internal(&predicate)["changedFiles"], json!({"total": 1, "paths": ["inner"]}));
}

#[tokio::test]
async fn a_detached_head_a_shallow_clone_and_a_repository_without_a_commit_say_so() {
    if git_is_absent() {
        return;
    }
    let repository = Repository::with_commit();
    repository.write("a", "");
    repository.commit();
    repository.git(&["checkout", "--quiet", "--detach"]);
    assert_eq!(internal(&repository.observed().await)["git"], json!({"state": "commit", "shallow": false}));

    let clone = TempDir::new().unwrap();
    let from = format!("file://{}", repository.path().display());
    git(clone.path(), &["clone", "--quiet", "--depth=1", "--branch=main", &from, "."]);
    let predicate = observed(clone.path(), &variables(&[])).await;
    assert_eq!(internal(&predicate)["git"]["shallow"], true);
    let uri = external(&predicate)["source"]["uri"].as_str().unwrap();
    assert!(uri.starts_with("git+file:///"), "{uri}");

    let empty = Repository::new();
    empty.write("Cargo.lock", "lock\n");
    let predicate = empty.observed().await;
    assert_eq!(internal(&predicate)["git"], json!({"state": "no-commit"}));
    assert_eq!((&external(&predicate)["source"], &internal(&predicate)["dirty"]), (&Value::Null, &Value::Null));
    assert_eq!(dependencies(&predicate), [("Cargo.lock", "sha256")]);
}

#[tokio::test]
async fn no_repository_no_git_and_a_broken_repository_are_three_answers() {
    let directory = TempDir::new().unwrap();
    std::fs::write(directory.path().join("go.sum"), "sum").unwrap();
    let ceiling = [("GIT_CEILING_DIRECTORIES", directory.path().parent().unwrap().to_str().unwrap())];
    let without_git = TempDir::new().unwrap();
    let mut absent: Vec<(&str, &str)> = ceiling.to_vec();
    absent.push(("PATH", without_git.path().to_str().unwrap()));
    let predicate = observed(directory.path(), &variables(&absent)).await;
    assert_eq!(internal(&predicate)["git"], json!({"state": "no-git"}));
    assert_eq!(dependencies(&predicate), [("go.sum", "sha256")]);
    if git_is_absent() {
        return;
    }
    let predicate = observed(directory.path(), &variables(&ceiling)).await;
    assert_eq!(internal(&predicate)["git"], json!({"state": "no-repository"}));
    assert_eq!(internal(&predicate)["dirty"], Value::Null);

    let broken = Repository::with_commit();
    broken.write(".git/config", "[core\n");
    let predicate = broken.observed().await;
    assert_eq!(internal(&predicate)["git"]["state"], "unreadable");
    assert!(internal(&predicate)["git"]["detail"].as_str().unwrap().contains("config"), "{predicate}");

    let headless = Repository::with_commit();
    let head = headless.head();
    let (first, rest) = head.split_at(2);
    std::fs::remove_file(headless.path().join(".git/objects").join(first).join(rest)).unwrap();
    let predicate = headless.observed().await;
    let git = json!({"state": "unreadable", "detail": "HEAD names a commit that is not there"});
    assert_eq!(internal(&predicate)["git"], git);
}

#[tokio::test]
async fn git_speaks_of_the_directory_not_of_the_variables() {
    if git_is_absent() {
        return;
    }
    let (asked, other) = (Repository::with_commit(), Repository::with_commit());
    other.write("a", "");
    other.commit();
    let elsewhere = other.path().join(".git");
    let lies = variables(&[("GIT_DIR", elsewhere.to_str().unwrap()), ("GIT_WORK_TREE", "/nowhere")]);
    let predicate = observed(asked.path(), &lies).await;
    assert_eq!(external(&predicate)["source"]["digest"]["gitCommit"], asked.head());
}

#[tokio::test]
async fn looking_runs_nothing_of_the_repositorys_and_changes_nothing() {
    if git_is_absent() {
        return;
    }
    let repository = Repository::with_commit();
    let elsewhere = TempDir::new().unwrap();
    let marker = elsewhere.path().join("ran");
    let hook = format!("touch {}", marker.display());
    repository.git(&["config", "core.fsmonitor", &hook]);
    repository.git(&["config", "core.pager", &hook]);
    let index = std::fs::read(repository.path().join(".git/index")).unwrap();
    // A time that differs from the index makes `git status` want to write it.
    let old = std::time::SystemTime::UNIX_EPOCH + std::time::Duration::from_hours(1);
    let file = std::fs::File::options().write(true).open(repository.path().join("Cargo.lock")).unwrap();
    file.set_modified(old).unwrap();
    assert_eq!(internal(&repository.observed().await)["dirty"], false);
    assert!(!marker.exists());
    assert_eq!(std::fs::read(repository.path().join(".git/index")).unwrap(), index);
}

#[tokio::test]
async fn in_a_part_of_a_repository_only_its_lockfiles_count_but_every_change() {
    if git_is_absent() {
        return;
    }
    let repository = Repository::with_commit();
    repository.write("web/package-lock.json", "{}");
    repository.write("web/node_modules/x/yarn.lock", "");
    repository.write("web/sub/go.sum", "");
    repository.commit();
    repository.write("untracked", "");
    let predicate = observed(&repository.path().join("web"), &variables(&[])).await;
    let expected = [("source", "gitCommit"), ("web/package-lock.json", "sha256"), ("web/sub/go.sum", "sha256")];
    assert_eq!(dependencies(&predicate), expected);
    assert_eq!(internal(&predicate)["changedFiles"]["paths"], json!(["untracked"]));
}

#[tokio::test]
async fn more_lockfiles_than_the_limit_are_an_error_that_names_it() {
    let directory = TempDir::new().unwrap();
    for i in 0..101 {
        std::fs::create_dir(directory.path().join(i.to_string())).unwrap();
        std::fs::write(directory.path().join(i.to_string()).join("go.sum"), "").unwrap();
    }
    let none = variables(&[("PATH", "/nonexistent")]);
    let error = observe(directory.path(), &none, Said::default(), now).await.unwrap_err();
    assert_eq!(error.to_string(), "expected at most 100 lockfiles (MAX_LOCKFILES), found 101");
}

fn github(commit: &str) -> Vec<(&str, &str)> {
    vec![
        ("CI", "true"),
        ("GITHUB_ACTIONS", "true"),
        ("GITHUB_SERVER_URL", "https://github.com"),
        ("GITHUB_REPOSITORY", "acme/app"),
        ("GITHUB_REPOSITORY_ID", "1"),
        ("GITHUB_REPOSITORY_OWNER_ID", "2"),
        ("GITHUB_SHA", commit),
        ("GITHUB_REF", "refs/heads/main"),
        ("GITHUB_EVENT_NAME", "push"),
        ("GITHUB_RUN_ID", "99"),
        ("GITHUB_RUN_ATTEMPT", "2"),
        ("GITHUB_WORKFLOW_REF", "acme/app/.github/workflows/release.yml@refs/heads/main"),
        ("GITHUB_WORKFLOW_SHA", commit),
        ("RUNNER_ENVIRONMENT", "github-hosted"),
        ("RUNNER_OS", "Linux"),
        ("ImageOS", "ubuntu24"),
        ("ImageVersion", "20260101.1.0"),
        ("GITHUB_TOKEN", "hunter2"),
        ("ACTIONS_RUNTIME_TOKEN", "hunter2"),
        ("ACTIONS_ID_TOKEN_REQUEST_TOKEN", "hunter2"),
        ("AWS_SECRET_ACCESS_KEY", "hunter2"),
        ("COUNTERSIGN_KEY_PASSWORD", "hunter2"),
        ("COUNTERSIGN_CORRELATION_ID", "change-7"),
    ]
}

#[tokio::test]
async fn a_github_actions_job_is_told_in_githubs_own_shape() {
    if git_is_absent() {
        return;
    }
    let repository = Repository::with_commit();
    let head = repository.head();
    let predicate = observed(repository.path(), &variables(&github(&head))).await;
    let definition = &predicate["buildDefinition"];
    assert_eq!(definition["buildType"], "https://actions.github.io/buildtypes/workflow/v1");
    assert_eq!(
        external(&predicate),
        &json!({
            "source": {"uri": "git+https://github.com/acme/app", "digest": {"gitCommit": head}},
            "workflow": {
                "ref": "refs/heads/main", "repository": "https://github.com/acme/app",
                "path": ".github/workflows/release.yml"
            },
        })
    );
    let github = json!({
        "event_name": "push", "repository_id": "1", "repository_owner_id": "2", "runner_environment": "github-hosted"
    });
    assert_eq!(internal(&predicate)["github"], github);
    assert_eq!(internal(&predicate)["runnerImage"], "ubuntu24:20260101.1.0");
    assert_eq!(internal(&predicate)["correlationId"], "change-7");
    assert_eq!(internal(&predicate)["environment"]["RUNNER_OS"], "Linux");
    let workflow = &definition["resolvedDependencies"][1];
    assert_eq!(
        workflow,
        &json!({
            "name": "workflow", "digest": {"sha256": Digest::of(b"on: push\n").hex()},
            "annotations": {"path": ".github/workflows/release.yml", "readFrom": head}
        })
    );
    assert_eq!(
        predicate["runDetails"]["metadata"],
        json!({
            "invocationId": "https://github.com/acme/app/actions/runs/99/attempts/2",
            "finishedOn": "2026-01-31T12:00:00Z"
        })
    );
    assert_eq!(predicate["runDetails"]["builder"]["id"], "urn:countersign:builder/github-actions/v1");
    assert!(!predicate.to_string().contains("hunter2"));
}

#[tokio::test]
async fn the_workflow_of_another_commit_is_not_read_from_the_checkout_unsaid() {
    if git_is_absent() {
        return;
    }
    let repository = Repository::with_commit();
    let first = repository.head();
    repository.write(".github/workflows/release.yml", "on: tag\n");
    repository.commit();
    // The commit is there: its file, not the one in the checkout.
    let predicate = observed(repository.path(), &variables(&github(&first))).await;
    let workflow = &predicate["buildDefinition"]["resolvedDependencies"][1];
    assert_eq!(workflow["digest"]["sha256"], Digest::of(b"on: push\n").hex());
    assert_eq!(internal(&predicate)["reportedCommit"], first);
    // It is not there: the one in the checkout, and said so.
    let predicate = observed(repository.path(), &variables(&github(&"0".repeat(40)))).await;
    let workflow = &predicate["buildDefinition"]["resolvedDependencies"][1];
    assert_eq!(workflow["digest"]["sha256"], Digest::of(b"on: tag\n").hex());
    assert_eq!(workflow["annotations"]["readFrom"], "checkout");
}

#[tokio::test]
async fn a_gitlab_job_is_told_with_its_own_times() {
    let directory = TempDir::new().unwrap();
    let commit = "0123456789abcdef0123456789abcdef01234567";
    let job = variables(&[
        ("PATH", "/nonexistent"),
        ("GITLAB_CI", "true"),
        ("CI_PROJECT_URL", "https://gitlab.example/acme/app"),
        ("CI_COMMIT_SHA", commit),
        ("CI_COMMIT_REF_NAME", "main"),
        ("CI_JOB_NAME", "build"),
        ("CI_JOB_URL", "https://gitlab.example/acme/app/-/jobs/7"),
        ("CI_JOB_STARTED_AT", "2026-01-31T11:58:00Z"),
        ("CI_JOB_IMAGE", "rust:1"),
        ("CI_PIPELINE_ID", "3"),
        ("CI_JOB_TOKEN", "hunter2"),
        ("CI_REPOSITORY_URL", "https://gitlab-ci-token:hunter2@gitlab.example/acme/app.git"),
    ]);
    let predicate = observed(directory.path(), &job).await;
    assert_eq!(predicate["buildDefinition"]["buildType"], "urn:countersign:build/gitlab-ci/v1");
    assert_eq!(
        external(&predicate),
        &json!({
            "source": {"uri": "git+https://gitlab.example/acme/app", "digest": {"gitCommit": commit}},
            "pipeline": {
                "ref": "main", "project": "https://gitlab.example/acme/app", "path": ".gitlab-ci.yml", "job": "build"
            },
        })
    );
    assert_eq!(internal(&predicate)["runnerImage"], "rust:1");
    assert_eq!(internal(&predicate)["dirty"], Value::Null);
    let metadata = json!({
        "invocationId": "https://gitlab.example/acme/app/-/jobs/7",
        "startedOn": "2026-01-31T11:58:00Z", "finishedOn": "2026-01-31T12:00:00Z"
    });
    assert_eq!(predicate["runDetails"]["metadata"], metadata);
    assert!(!predicate.to_string().contains("hunter2"));
}

#[tokio::test]
async fn what_the_caller_says_wins_and_is_checked() {
    let directory = TempDir::new().unwrap();
    let environment = variables(&[("PATH", "/nonexistent"), ("COUNTERSIGN_CORRELATION_ID", "from-environment")]);
    let said = Said {
        started_on: Some("2026-01-31T11:00:00Z".parse().unwrap()),
        correlation_id: Some("from-flag".into()),
        builder_id: Some("https://builder.example/v1".into()),
    };
    let predicate = observe(directory.path(), &environment, said, now).await.unwrap().predicate();
    assert_eq!(internal(&predicate)["correlationId"], "from-flag");
    assert_eq!(predicate["runDetails"]["builder"]["id"], "https://builder.example/v1");
    assert_eq!(predicate["runDetails"]["metadata"]["startedOn"], "2026-01-31T11:00:00Z");

    let late = Said { started_on: Some("2026-01-31T12:00:01Z".parse().unwrap()), ..Said::default() };
    let error = observe(directory.path(), &environment, late, now).await.unwrap_err();
    assert!(matches!(error, HostError::StartsAfterItsEnd { .. }));
    for bad in ["", "a\nb", &"x".repeat(129)] {
        let said = Said { correlation_id: Some(bad.to_owned()), ..Said::default() };
        let error = observe(directory.path(), &environment, said, now).await.unwrap_err();
        assert!(matches!(error, HostError::NotAWord { .. }), "{bad}");
    }
    let nowhere = observe(&directory.path().join("nowhere"), &environment, Said::default(), now).await.unwrap_err();
    assert!(matches!(nowhere, HostError::NotADirectory { .. }));
}

#[tokio::test]
async fn two_local_builds_are_never_the_same_invocation() {
    let directory = TempDir::new().unwrap();
    let environment = variables(&[("PATH", "/nonexistent")]);
    let first = observed(directory.path(), &environment).await;
    let second = observed(directory.path(), &environment).await;
    let id = |p: &Value| p["runDetails"]["metadata"]["invocationId"].as_str().unwrap().to_owned();
    assert!(id(&first).starts_with("urn:uuid:"));
    assert_ne!(id(&first), id(&second));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(32))]
    #[test]
    fn the_value_of_a_secret_variable_is_nowhere_in_a_provenance(
        prefix in "(GITHUB|CI|AWS|npm|COUNTERSIGN|RUNNER)_[A-Z_]{0,8}",
        kind in "TOKEN|SECRET|PASSWORD|KEY|CREDENTIALS|AUTH",
        platform in "GITHUB_ACTIONS|GITLAB_CI|CI",
    ) {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
        let directory = TempDir::new().unwrap();
        let name = format!("{prefix}_{kind}");
        let environment = variables(&[("PATH", "/nonexistent"), (&platform, "true"), (&name, "hunter2")]);
        let predicate = runtime.block_on(observed(directory.path(), &environment));
        prop_assert!(!predicate.to_string().contains("hunter2"));
    }
}
