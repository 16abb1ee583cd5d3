//! SLSA provenance v1: what was observed of a build, and no more.
//!
//! Whoever signs with a key of their own says what *they* saw. The variables of a CI job can be set by the job itself,
//! so the default builder ids claim only that: "as reported by the environment", not "attested by the platform".
//! A signer whose identity a platform vouches for may name a stronger builder with `--builder-id`; whether that signer
//! may speak for that builder is for the policy to say.

use std::collections::BTreeMap;

use serde_json::{Map, Value, json};

use super::limits::MAX_CHANGED_PATHS;
use super::remote::{is_commit, source_uri};
use super::test_result::NamedDigest;
use super::time::Timestamp;

/// What was observed of one build.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BuildFacts {
    /// Where it ran, by the environment's own account.
    pub platform: Platform,
    /// What git says of the directory.
    pub checkout: Checkout,
    /// The workflow or pipeline file, where its content could be had.
    pub workflow: Option<Workflow>,
    /// Lockfiles in the directory, by their paths.
    pub lockfiles: Vec<NamedDigest>,
    /// Harmless environment variables, from a fixed list.
    pub variables: BTreeMap<String, String>,
    /// Names of variables on that list that were left out: too long, or with credentials in a URL.
    pub variables_omitted: Vec<String>,
    /// The id that follows a change from commit to runtime.
    pub correlation_id: Option<String>,
    /// A builder id that the caller answers for, instead of the default.
    pub builder_id: Option<String>,
    /// Names this invocation of the build.
    pub invocation_id: String,
    /// When the build began, where somebody said so.
    pub started_on: Option<Timestamp>,
    /// When the build had ended: when it was observed.
    pub finished_on: Timestamp,
}

/// Where a build ran, by the environment's own account. Fields that the environment left out are `None`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Platform {
    /// A GitHub Actions job.
    GithubActions(GithubActions),
    /// A GitLab CI job.
    GitlabCi(GitlabCi),
    /// No CI that we know.
    Local,
}

/// What a GitHub Actions job reports of itself.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct GithubActions {
    /// `https://github.com`, or the enterprise server.
    pub server_url: String,
    /// `OWNER/REPO`.
    pub repository: Option<String>,
    /// The commit that started the workflow.
    pub commit: Option<String>,
    /// The ref that started it: `refs/heads/main`.
    pub git_ref: Option<String>,
    /// The ref of the workflow file.
    pub workflow_ref: Option<String>,
    /// The path of the workflow file in the repository.
    pub workflow_path: Option<String>,
    /// The commit of the workflow file.
    pub workflow_commit: Option<String>,
    /// What started it: `push`, `pull_request`.
    pub event_name: Option<String>,
    /// The repository's number, which survives renaming.
    pub repository_id: Option<String>,
    /// The owner's number.
    pub repository_owner_id: Option<String>,
    /// `github-hosted` or `self-hosted`.
    pub runner_environment: Option<String>,
    /// The runner's image and its version.
    pub runner_image: Option<String>,
}

/// What a GitLab CI job reports of itself.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct GitlabCi {
    /// The project's address without `.git`.
    pub project_url: Option<String>,
    /// The commit that the pipeline builds.
    pub commit: Option<String>,
    /// Branch or tag.
    pub git_ref: Option<String>,
    /// The job's name.
    pub job: Option<String>,
    /// The path of the pipeline file in the repository.
    pub config_path: Option<String>,
    /// The project's number.
    pub project_id: Option<String>,
    /// The pipeline's number.
    pub pipeline_id: Option<String>,
    /// What started it: `push`, `merge_request_event`.
    pub pipeline_source: Option<String>,
    /// The runner's number.
    pub runner_id: Option<String>,
    /// The image the job ran in.
    pub runner_image: Option<String>,
}

/// What git says of the directory that was built in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Checkout {
    /// A commit is checked out.
    Commit(CheckedOut),
    /// A repository in which nothing was ever committed.
    NoCommit,
    /// No repository.
    NoRepository,
    /// There is no `git` to ask.
    NoGit,
    /// Git would not or could not say.
    Unreadable {
        /// What git said, bounded.
        detail: String,
    },
}

/// A commit that is checked out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CheckedOut {
    /// The commit, 40 (SHA-1) or 64 (SHA-256) lowercase hex digits.
    pub commit: String,
    /// The branch; `None` when the head is detached.
    pub branch: Option<String>,
    /// The address of the remote as [`source_uri`] normalises it, where there is one that can be named.
    pub remote: Option<String>,
    /// Whether the history ends early.
    pub history: History,
    /// Whether the files are those of the commit.
    pub state: TreeState,
}

/// How much of a repository's history is present.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum History {
    /// All of it.
    Complete,
    /// Only the last commits.
    Shallow,
}

/// Whether the files of a checkout are those of its commit.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum TreeState {
    /// They are, and there are no others but ignored ones.
    Clean,
    /// They are not: changed, added, deleted or untracked, submodules included.
    Dirty {
        /// The first [`MAX_CHANGED_PATHS`] paths.
        paths: Vec<String>,
        /// How many there are.
        total: u64,
    },
    /// Git could not tell.
    Unknown {
        /// Why not, bounded.
        detail: String,
    },
}

/// A workflow or pipeline file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Workflow {
    /// Its path in the repository and the SHA-256 of its content.
    pub file: NamedDigest,
    /// The commit it was read from; `None` for the file that lay in the checkout.
    pub commit: Option<String>,
}

/// The source that was built.
struct BuiltFrom {
    uri: Option<String>,
    commit: String,
}

impl BuildFacts {
    /// The SLSA provenance v1 predicate.
    ///
    /// `buildDefinition.externalParameters.source` is `{uri, digest: {gitCommit}}` in every kind, or `null` where the
    /// source is not known; `internalParameters.dirty` is `true`, `false`, or `null` where that is not known.
    #[must_use]
    pub fn predicate(&self) -> Value {
        let source = self.source();
        let descriptor = source.as_ref().map_or(Value::Null, BuiltFrom::descriptor);
        let mut external = present([]);
        external.insert("source".to_owned(), descriptor);
        let mut metadata = present([("invocationId", Some(self.invocation_id.as_str()))]);
        if let Some(started_on) = self.started_on {
            metadata.insert("startedOn".to_owned(), json!(started_on));
        }
        metadata.insert("finishedOn".to_owned(), json!(self.finished_on));
        let (build_type, builder) = match &self.platform {
            Platform::GithubActions(github) => {
                external.insert("workflow".to_owned(), github.workflow());
                ("https://actions.github.io/buildtypes/workflow/v1", "urn:countersign:builder/github-actions/v1")
            }
            Platform::GitlabCi(gitlab) => {
                external.insert("pipeline".to_owned(), gitlab.pipeline());
                ("urn:countersign:build/gitlab-ci/v1", "urn:countersign:builder/gitlab-ci/v1")
            }
            Platform::Local => ("urn:countersign:build/local/v1", "urn:countersign:builder/local/v1"),
        };
        json!({
            "buildDefinition": {
                "buildType": build_type,
                "externalParameters": external,
                "internalParameters": self.internal_parameters(source.as_ref()),
                "resolvedDependencies": self.dependencies(source.as_ref()),
            },
            "runDetails": {
                "builder": {"id": self.builder_id.as_deref().unwrap_or(builder)},
                "metadata": metadata,
            },
        })
    }

    /// The commit is the one that is checked out, if git could say; only else the one that the platform reports.
    ///
    /// The address is the platform's as long as the platform speaks of the same commit, since a remote may be spelled
    /// in many ways; of another commit, the platform's address would be a claim about something else.
    fn source(&self) -> Option<BuiltFrom> {
        let (platform_uri, reported) = self.platform.source();
        match &self.checkout {
            Checkout::Commit(checked_out) => {
                let same = reported.as_ref() == Some(&checked_out.commit);
                let uri = platform_uri.filter(|_| same).or_else(|| checked_out.remote.clone());
                Some(BuiltFrom { uri, commit: checked_out.commit.clone() })
            }
            _ => reported.map(|commit| BuiltFrom { uri: platform_uri, commit }),
        }
    }

    fn internal_parameters(&self, source: Option<&BuiltFrom>) -> Map<String, Value> {
        let mut internal = match &self.platform {
            Platform::GithubActions(github) => {
                let mut internal = present([("runnerImage", github.runner_image.as_deref())]);
                internal.insert("github".to_owned(), github.internal());
                internal
            }
            Platform::GitlabCi(gitlab) => {
                let mut internal = present([("runnerImage", gitlab.runner_image.as_deref())]);
                internal.insert("gitlab".to_owned(), gitlab.internal());
                internal
            }
            Platform::Local => Map::new(),
        };
        internal.insert("dirty".to_owned(), self.checkout.dirty());
        internal.insert("git".to_owned(), self.checkout.to_json());
        internal.insert("correlationId".to_owned(), json!(self.correlation_id));
        internal.insert("environment".to_owned(), json!(self.variables));
        if !self.variables_omitted.is_empty() {
            internal.insert("environmentOmitted".to_owned(), json!(self.variables_omitted));
        }
        if let Checkout::Commit(CheckedOut { state: TreeState::Dirty { paths, total }, .. }) = &self.checkout {
            let paths: Vec<_> = paths.iter().take(MAX_CHANGED_PATHS).collect();
            internal.insert("changedFiles".to_owned(), json!({"total": total, "paths": paths}));
        }
        let (_, reported) = self.platform.source();
        if let Some(reported) = reported.filter(|reported| source.is_some_and(|s| s.commit != *reported)) {
            internal.insert("reportedCommit".to_owned(), json!(reported));
        }
        let version = env!("CARGO_PKG_VERSION");
        internal.insert("recordedBy".to_owned(), json!({"name": "countersign", "version": version}));
        internal
    }

    fn dependencies(&self, source: Option<&BuiltFrom>) -> Vec<Value> {
        let source = source.map(|source| {
            let git_ref = self.platform.git_ref().filter(|_| source.uri.is_some());
            let uri = source.uri.as_ref().map(|uri| git_ref.map_or(uri.clone(), |at| format!("{uri}@{at}")));
            let mut descriptor = present([("name", Some("source")), ("uri", uri.as_deref())]);
            descriptor.insert("digest".to_owned(), json!({"gitCommit": source.commit}));
            Value::Object(descriptor)
        });
        let workflow = self.workflow.as_ref().map(|workflow| {
            let from = workflow.commit.as_deref().unwrap_or("checkout");
            json!({
                "name": "workflow",
                "digest": {"sha256": workflow.file.digest.hex()},
                "annotations": {"path": workflow.file.name, "readFrom": from},
            })
        });
        let lockfile = |file: &NamedDigest| json!({"name": file.name, "digest": {"sha256": file.digest.hex()}});
        source.into_iter().chain(workflow).chain(self.lockfiles.iter().map(lockfile)).collect()
    }
}

impl BuiltFrom {
    fn descriptor(&self) -> Value {
        let mut descriptor = present([("uri", self.uri.as_deref())]);
        descriptor.insert("digest".to_owned(), json!({"gitCommit": self.commit}));
        Value::Object(descriptor)
    }
}

impl Platform {
    /// Address and commit of the source, as reported.
    fn source(&self) -> (Option<String>, Option<String>) {
        let commit = |text: &Option<String>| text.clone().filter(|c| is_commit(c));
        match self {
            Self::GithubActions(github) => {
                let repository = github.repository.as_ref();
                let uri = repository.and_then(|r| source_uri(&format!("{}/{r}", github.server_url)));
                (uri, commit(&github.commit))
            }
            Self::GitlabCi(gitlab) => (gitlab.project_url.as_deref().and_then(source_uri), commit(&gitlab.commit)),
            Self::Local => (None, None),
        }
    }

    fn git_ref(&self) -> Option<&str> {
        match self {
            Self::GithubActions(github) => github.git_ref.as_deref(),
            Self::GitlabCi(gitlab) => gitlab.git_ref.as_deref(),
            Self::Local => None,
        }
    }
}

impl GithubActions {
    fn workflow(&self) -> Value {
        let repository = self.repository.as_ref().map(|r| format!("{}/{r}", self.server_url));
        Value::Object(present([
            ("ref", self.workflow_ref.as_deref()),
            ("repository", repository.as_deref()),
            ("path", self.workflow_path.as_deref()),
        ]))
    }

    fn internal(&self) -> Value {
        Value::Object(present([
            ("event_name", self.event_name.as_deref()),
            ("repository_id", self.repository_id.as_deref()),
            ("repository_owner_id", self.repository_owner_id.as_deref()),
            ("runner_environment", self.runner_environment.as_deref()),
        ]))
    }
}

impl GitlabCi {
    fn pipeline(&self) -> Value {
        Value::Object(present([
            ("ref", self.git_ref.as_deref()),
            ("project", self.project_url.as_deref()),
            ("path", self.config_path.as_deref()),
            ("job", self.job.as_deref()),
        ]))
    }

    fn internal(&self) -> Value {
        Value::Object(present([
            ("pipeline_id", self.pipeline_id.as_deref()),
            ("pipeline_source", self.pipeline_source.as_deref()),
            ("project_id", self.project_id.as_deref()),
            ("runner_id", self.runner_id.as_deref()),
        ]))
    }
}

impl Checkout {
    fn dirty(&self) -> Value {
        match self {
            Self::Commit(CheckedOut { state: TreeState::Clean, .. }) => json!(false),
            Self::Commit(CheckedOut { state: TreeState::Dirty { .. }, .. }) => json!(true),
            _ => Value::Null,
        }
    }

    fn to_json(&self) -> Value {
        match self {
            Self::Commit(checked_out) => {
                let mut git = present([("state", Some("commit")), ("branch", checked_out.branch.as_deref())]);
                git.insert("shallow".to_owned(), json!(checked_out.history == History::Shallow));
                if let TreeState::Unknown { detail } = &checked_out.state {
                    git.insert("detail".to_owned(), json!(detail));
                }
                Value::Object(git)
            }
            Self::NoCommit => json!({"state": "no-commit"}),
            Self::NoRepository => json!({"state": "no-repository"}),
            Self::NoGit => json!({"state": "no-git"}),
            Self::Unreadable { detail } => json!({"state": "unreadable", "detail": detail}),
        }
    }
}

fn present<const N: usize>(fields: [(&str, Option<&str>); N]) -> Map<String, Value> {
    fields.into_iter().filter_map(|(name, value)| Some((name.to_owned(), json!(value?)))).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::digest::Digest;

    const COMMIT: &str = "0123456789abcdef0123456789abcdef01234567";
    const OTHER: &str = "fedcba9876543210fedcba9876543210fedcba98";

    fn facts(platform: Platform, checkout: Checkout) -> BuildFacts {
        BuildFacts {
            platform,
            checkout,
            workflow: None,
            lockfiles: vec![NamedDigest { name: "Cargo.lock".into(), digest: Digest::of(b"lock") }],
            variables: BTreeMap::from([("CI".to_owned(), "true".to_owned())]),
            variables_omitted: Vec::new(),
            correlation_id: Some("change-7".into()),
            builder_id: None,
            invocation_id: "urn:uuid:1".into(),
            started_on: None,
            finished_on: "2026-01-31T12:00:00Z".parse().unwrap(),
        }
    }

    fn github() -> Platform {
        Platform::GithubActions(GithubActions {
            server_url: "https://github.com".into(),
            repository: Some("acme/app".into()),
            commit: Some(COMMIT.into()),
            git_ref: Some("refs/heads/main".into()),
            workflow_ref: Some("refs/heads/main".into()),
            workflow_path: Some(".github/workflows/release.yml".into()),
            ..GithubActions::default()
        })
    }

    fn checkout(commit: &str, state: TreeState) -> Checkout {
        Checkout::Commit(CheckedOut {
            commit: commit.into(),
            branch: Some("main".into()),
            remote: Some("git+ssh://github.com/acme/fork".into()),
            history: History::Complete,
            state,
        })
    }

    #[test]
    fn the_source_is_what_is_checked_out_even_if_the_platform_says_otherwise() {
        let same = facts(github(), checkout(COMMIT, TreeState::Clean)).predicate();
        let source = &same["buildDefinition"]["externalParameters"]["source"];
        assert_eq!(source, &json!({"uri": "git+https://github.com/acme/app", "digest": {"gitCommit": COMMIT}}));
        assert_eq!(same["buildDefinition"]["internalParameters"].get("reportedCommit"), None);
        assert_eq!(
            same["buildDefinition"]["resolvedDependencies"][0]["uri"],
            "git+https://github.com/acme/app@refs/heads/main"
        );

        let other = facts(github(), checkout(OTHER, TreeState::Clean)).predicate();
        let source = &other["buildDefinition"]["externalParameters"]["source"];
        assert_eq!(source, &json!({"uri": "git+ssh://github.com/acme/fork", "digest": {"gitCommit": OTHER}}));
        assert_eq!(other["buildDefinition"]["internalParameters"]["reportedCommit"], COMMIT);
    }

    #[test]
    fn what_is_not_known_is_null_and_never_clean() {
        let unknown = TreeState::Unknown { detail: "git did not answer".into() };
        let cases = [
            (checkout(COMMIT, TreeState::Clean), json!(false)),
            (checkout(COMMIT, TreeState::Dirty { paths: vec!["a".into()], total: 1 }), json!(true)),
            (checkout(COMMIT, unknown), Value::Null),
            (Checkout::NoCommit, Value::Null),
            (Checkout::NoRepository, Value::Null),
            (Checkout::NoGit, Value::Null),
            (Checkout::Unreadable { detail: "dubious ownership".into() }, Value::Null),
        ];
        for (checkout, expected) in cases {
            let known = matches!(checkout, Checkout::Commit(_));
            let definition = facts(Platform::Local, checkout).predicate()["buildDefinition"].clone();
            assert_eq!(definition["internalParameters"].get("dirty"), Some(&expected));
            assert_eq!(definition["externalParameters"]["source"].is_null(), !known);
        }
    }

    #[test]
    fn without_git_the_platforms_word_is_taken_and_said_to_be_that() {
        let predicate = facts(github(), Checkout::NoGit).predicate();
        let definition = &predicate["buildDefinition"];
        assert_eq!(definition["externalParameters"]["source"]["digest"]["gitCommit"], COMMIT);
        assert_eq!(definition["internalParameters"]["git"], json!({"state": "no-git"}));
        assert_eq!(predicate["runDetails"]["builder"]["id"], "urn:countersign:builder/github-actions/v1");
    }

    #[test]
    fn a_platform_that_reports_no_commit_in_full_reports_none() {
        for commit in ["main", "0123456", &COMMIT.to_uppercase(), ""] {
            let platform =
                Platform::GithubActions(GithubActions { commit: Some(commit.to_owned()), ..GithubActions::default() });
            let predicate = facts(platform, Checkout::NoGit).predicate();
            assert!(predicate["buildDefinition"]["externalParameters"]["source"].is_null(), "{commit}");
        }
    }

    #[test]
    fn a_hundred_changed_paths_are_named_and_all_are_counted() {
        let paths = (0..150).map(|i| i.to_string()).collect();
        let dirty = checkout(COMMIT, TreeState::Dirty { paths, total: 150 });
        let changed =
            &facts(Platform::Local, dirty).predicate()["buildDefinition"]["internalParameters"]["changedFiles"];
        assert_eq!((changed["total"].clone(), changed["paths"].as_array().unwrap().len()), (json!(150), 100));
    }
}
