//! What the environment of a CI job claims: read from variables, believed by nobody until somebody signs it.

use std::collections::BTreeMap;

use super::variables::Variables;
use crate::domain::limits::MAX_VARIABLE_CHARS;
use crate::domain::provenance::{GithubActions, GitlabCi, Platform};
use crate::domain::time::Timestamp;

/// The variables that a provenance repeats: what a replay of the build needs, and nothing that is a secret or a
/// person's name. A list of what is allowed, since nobody can list what must not be.
const ALLOWED: [&str; 53] = [
    "CI",
    "CI_COMMIT_BRANCH",
    "CI_COMMIT_REF_NAME",
    "CI_COMMIT_REF_PROTECTED",
    "CI_COMMIT_SHA",
    "CI_COMMIT_TAG",
    "CI_CONFIG_PATH",
    "CI_DEFAULT_BRANCH",
    "CI_JOB_ID",
    "CI_JOB_IMAGE",
    "CI_JOB_NAME",
    "CI_JOB_STAGE",
    "CI_JOB_STARTED_AT",
    "CI_JOB_URL",
    "CI_PIPELINE_ID",
    "CI_PIPELINE_SOURCE",
    "CI_PROJECT_ID",
    "CI_PROJECT_PATH",
    "CI_PROJECT_URL",
    "CI_RUNNER_EXECUTABLE_ARCH",
    "CI_RUNNER_ID",
    "CI_RUNNER_VERSION",
    "CI_SERVER_URL",
    "CI_SERVER_VERSION",
    "GITHUB_ACTIONS",
    "GITHUB_BASE_REF",
    "GITHUB_EVENT_NAME",
    "GITHUB_HEAD_REF",
    "GITHUB_JOB",
    "GITHUB_REF",
    "GITHUB_REF_PROTECTED",
    "GITHUB_REF_TYPE",
    "GITHUB_REPOSITORY",
    "GITHUB_REPOSITORY_ID",
    "GITHUB_REPOSITORY_OWNER_ID",
    "GITHUB_RUN_ATTEMPT",
    "GITHUB_RUN_ID",
    "GITHUB_RUN_NUMBER",
    "GITHUB_SERVER_URL",
    "GITHUB_SHA",
    "GITHUB_WORKFLOW",
    "GITHUB_WORKFLOW_REF",
    "GITHUB_WORKFLOW_SHA",
    "GITLAB_CI",
    "ImageOS",
    "ImageVersion",
    "RUNNER_ARCH",
    "RUNNER_ENVIRONMENT",
    "RUNNER_OS",
    "LANG",
    "LC_ALL",
    "SOURCE_DATE_EPOCH",
    "TZ",
];

/// What a job's environment claims of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Claims {
    /// Which CI it is.
    pub platform: Platform,
    /// The address of this very job, where the CI gives one.
    pub invocation_id: Option<String>,
    /// When the job began, where the CI says so.
    pub started_on: Option<Timestamp>,
    /// The path of the workflow or pipeline file, and the commit it was taken from.
    pub workflow: Option<(String, Option<String>)>,
    /// Variables that may be repeated.
    pub allowed: BTreeMap<String, String>,
    /// Names of variables that would be repeated but for their value: too long, or with credentials in a URL.
    pub omitted: Vec<String>,
}

impl Claims {
    const fn of(platform: Platform) -> Self {
        let allowed = BTreeMap::new();
        Self { platform, invocation_id: None, started_on: None, workflow: None, allowed, omitted: Vec::new() }
    }
}

/// Reads what `variables` claim.
///
/// * GitHub Actions: `GITHUB_ACTIONS` is `true`. GitLab CI: `GITLAB_CI` is `true`. Anything else is local.
#[must_use]
pub fn claims(variables: &Variables) -> Claims {
    let (mut allowed, mut omitted) = (BTreeMap::new(), Vec::new());
    for name in ALLOWED {
        match variables.text(name) {
            None => {}
            Some(value) if is_repeatable(value) => {
                allowed.insert(name.to_owned(), value.to_owned());
            }
            Some(_) => omitted.push(name.to_owned()),
        }
    }
    // Everything below reads only what may be repeated: there is no second way for a value to get out.
    let get = |name: &str| allowed.get(name).cloned();
    let is_true = |name: &str| allowed.get(name).is_some_and(|value| value == "true");
    let mut claims = if is_true("GITHUB_ACTIONS") {
        github_actions(&get)
    } else if is_true("GITLAB_CI") {
        gitlab_ci(&get)
    } else {
        Claims::of(Platform::Local)
    };
    (claims.allowed, claims.omitted) = (allowed, omitted);
    claims
}

fn github_actions(get: &dyn Fn(&str) -> Option<String>) -> Claims {
    let server_url = get("GITHUB_SERVER_URL").unwrap_or_else(|| "https://github.com".to_owned());
    let repository = get("GITHUB_REPOSITORY");
    // OWNER/REPO/.github/workflows/FILE.yml@REF
    let workflow = get("GITHUB_WORKFLOW_REF");
    let workflow = workflow.as_deref().and_then(|text| text.split_once('@'));
    let in_repository = repository.as_ref().and_then(|r| workflow?.0.strip_prefix(r.as_str())?.strip_prefix('/'));
    let path = in_repository.filter(|path| is_inside(path)).map(str::to_owned);
    let run = repository.as_ref().zip(get("GITHUB_RUN_ID"));
    let attempt = get("GITHUB_RUN_ATTEMPT").unwrap_or_else(|| "1".to_owned());
    let commit = get("GITHUB_WORKFLOW_SHA");
    let image = match (get("ImageOS"), get("ImageVersion")) {
        (Some(os), Some(version)) => Some(format!("{os}:{version}")),
        (os, _) => os,
    };
    Claims {
        invocation_id: run.map(|(r, run)| format!("{server_url}/{r}/actions/runs/{run}/attempts/{attempt}")),
        workflow: path.clone().map(|path| (path, commit.clone())),
        ..Claims::of(Platform::GithubActions(GithubActions {
            server_url,
            repository,
            commit: get("GITHUB_SHA"),
            git_ref: get("GITHUB_REF"),
            workflow_ref: workflow.map(|(_, at)| at.to_owned()),
            workflow_path: path,
            workflow_commit: commit,
            event_name: get("GITHUB_EVENT_NAME"),
            repository_id: get("GITHUB_REPOSITORY_ID"),
            repository_owner_id: get("GITHUB_REPOSITORY_OWNER_ID"),
            runner_environment: get("RUNNER_ENVIRONMENT"),
            runner_image: image,
        }))
    }
}

fn gitlab_ci(get: &dyn Fn(&str) -> Option<String>) -> Claims {
    // A URL, or a file of another project, is a configuration that we cannot read here.
    let path = get("CI_CONFIG_PATH").unwrap_or_else(|| ".gitlab-ci.yml".to_owned());
    let readable = is_inside(&path) && !path.contains("://") && !path.contains('@');
    Claims {
        invocation_id: get("CI_JOB_URL"),
        started_on: get("CI_JOB_STARTED_AT").and_then(|text| text.parse().ok()),
        workflow: readable.then(|| (path.clone(), get("CI_COMMIT_SHA"))),
        ..Claims::of(Platform::GitlabCi(GitlabCi {
            project_url: get("CI_PROJECT_URL"),
            commit: get("CI_COMMIT_SHA"),
            git_ref: get("CI_COMMIT_REF_NAME"),
            job: get("CI_JOB_NAME"),
            config_path: Some(path),
            project_id: get("CI_PROJECT_ID"),
            pipeline_id: get("CI_PIPELINE_ID"),
            pipeline_source: get("CI_PIPELINE_SOURCE"),
            runner_id: get("CI_RUNNER_ID"),
            runner_image: get("CI_JOB_IMAGE"),
        }))
    }
}

/// Whether a value is short and holds no `USER:PASSWORD@` in a URL.
fn is_repeatable(value: &str) -> bool {
    let with_credentials = value.split("://").skip(1).any(|rest| {
        let authority = rest.split(['/', '?', '#']).next().unwrap_or_default();
        authority.contains('@')
    });
    value.chars().count() <= MAX_VARIABLE_CHARS && !with_credentials
}

/// Whether a path stays inside the directory it is relative to.
fn is_inside(path: &str) -> bool {
    !path.is_empty() && path.split('/').all(|part| !matches!(part, "" | "." | "..")) && !path.contains('\\')
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::host::variables::names_a_secret;
    use proptest::prelude::*;

    #[test]
    fn no_name_on_the_list_is_that_of_a_secret() {
        for name in ALLOWED {
            assert!(!names_a_secret(name), "{name}");
        }
    }

    #[test]
    fn a_value_with_credentials_is_named_but_not_repeated() {
        let variables: Variables = [
            ("GITLAB_CI", "true"),
            ("CI_PROJECT_URL", "https://gitlab-ci-token:hunter2@gitlab.example/a/b"),
            ("CI_COMMIT_REF_NAME", &"x".repeat(MAX_VARIABLE_CHARS + 1)),
            ("CI_JOB_IMAGE", "user:hunter2@host"),
        ]
        .into_iter()
        .collect();
        let claims = claims(&variables);
        assert_eq!(claims.omitted, ["CI_COMMIT_REF_NAME", "CI_PROJECT_URL"]);
        assert!(!format!("{:?}", claims.platform).contains("gitlab-ci-token"));
    }

    #[test]
    fn a_workflow_outside_of_the_repository_is_not_read() {
        for reference in
            ["acme/app/../../etc/passwd@main", "acme/other/.github/x.yml@main", "acme/app//x@y", "acme/app", ""]
        {
            let variables: Variables =
                [("GITHUB_ACTIONS", "true"), ("GITHUB_REPOSITORY", "acme/app"), ("GITHUB_WORKFLOW_REF", reference)]
                    .into_iter()
                    .collect();
            assert_eq!(claims(&variables).workflow, None, "{reference}");
        }
        for path in ["https://host/x.yml", "x.yml@group/project", "/etc/passwd", "../x.yml"] {
            let variables: Variables = [("GITLAB_CI", "true"), ("CI_CONFIG_PATH", path)].into_iter().collect();
            assert_eq!(claims(&variables).workflow, None, "{path}");
        }
    }

    proptest! {
        #[test]
        fn only_names_on_the_list_are_repeated(names in proptest::collection::vec("[A-Za-z_]{1,20}", 0..20)) {
            let variables: Variables = names.iter().map(|n| (format!("{n}_TOKEN"), "hunter2".to_owned())).collect();
            let repeated = format!("{:?}", claims(&variables));
            prop_assert!(!repeated.contains("hunter2"));
        }
    }
}
