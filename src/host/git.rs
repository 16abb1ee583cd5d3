//! What git says of a directory, asked with fixed arguments.
//!
//! Asking changes nothing and runs nothing of the repository's: no hooks, no file system monitor, no pager, no locks,
//! no network. Variables such as `GIT_DIR` that would make git speak of another repository are not passed on.

use std::path::{Path, PathBuf};
use std::time::Duration;

use tokio::process::Command;

use super::process::{Cut, Printed, printed};
use super::variables::Variables;
use super::{HostError, shown};
use crate::domain::limits::{
    GIT_SECONDS_MAX, MAX_CHANGED_PATHS, MAX_GIT_LISTING_BYTES, MAX_PROGRAM_OUTPUT_BYTES, MAX_VARIABLE_CHARS,
};
use crate::domain::provenance::{CheckedOut, Checkout, History, TreeState};
use crate::domain::remote::{is_commit, source_uri};

/// A repository's working tree.
#[derive(Clone, Debug)]
pub struct WorkTree {
    /// Its uppermost directory.
    pub top: PathBuf,
    /// The directory that was asked about, below `top`: empty, or ending in `/`.
    pub prefix: String,
    /// The files that git knows or would add, by their paths below `top`; `None` where git could not list them.
    pub files: Option<Vec<String>>,
}

/// Asks git about one directory.
#[derive(Clone, Copy, Debug)]
pub struct Git<'a> {
    directory: &'a Path,
    variables: &'a Variables,
}

/// Why git did not answer; always a part of the answer, never a fault.
enum Silent {
    Absent,
    Said(String),
}

impl<'a> Git<'a> {
    /// Git as it would speak of `directory`.
    #[must_use]
    pub const fn new(directory: &'a Path, variables: &'a Variables) -> Self {
        Self { directory, variables }
    }

    /// What is checked out, and where its files are; no failure of git is an error, each is said as it is.
    pub async fn checkout(&self) -> (Checkout, Option<WorkTree>) {
        let (mut tree, history) = match self.work_tree().await {
            Ok(found) => found,
            Err(Silent::Absent) => return (Checkout::NoGit, None),
            Err(Silent::Said(detail)) if detail.contains("not a git repository") => {
                return (Checkout::NoRepository, None);
            }
            Err(Silent::Said(detail)) => return (Checkout::Unreadable { detail }, None),
        };
        let place = tree.top.clone();
        let top = Git { directory: &place, variables: self.variables };
        let (files, hidden) = match top.files().await {
            Ok((files, hidden)) => (Some(files), Ok(hidden)),
            Err(silent) => (None, Err(silent)),
        };
        let checkout = top.commit(history, hidden).await;
        tree.files = files;
        let checkout = checkout.unwrap_or_else(|silent| Checkout::Unreadable { detail: silent.into_text() });
        (checkout, Some(tree))
    }

    /// The content of `path` at `commit`, where that commit is present.
    pub async fn file_at(&self, commit: &str, path: &str) -> Option<Vec<u8>> {
        if !is_commit(commit) {
            return None;
        }
        let object = format!("{commit}:{path}");
        let printed = self.ask(&["cat-file", "blob", &object], MAX_PROGRAM_OUTPUT_BYTES).await.ok()?;
        (printed.code == Some(0) && printed.cut == Cut::Complete).then_some(printed.stdout)
    }

    async fn work_tree(&self) -> Result<(WorkTree, History), Silent> {
        let arguments = ["rev-parse", "--is-shallow-repository", "--show-prefix", "--show-toplevel"];
        let printed = self.answer(&arguments).await?;
        let text = String::from_utf8(printed).map_err(|_| Silent::Said("the path is not UTF-8".to_owned()))?;
        let mut lines = text.splitn(3, '\n');
        let (Some(shallow), Some(prefix), Some(top)) = (lines.next(), lines.next(), lines.next()) else {
            return Err(Silent::Said("git's answer about the repository is incomplete".to_owned()));
        };
        let history = if shallow == "true" { History::Shallow } else { History::Complete };
        let top = PathBuf::from(top.strip_suffix('\n').unwrap_or(top));
        Ok((WorkTree { top, prefix: prefix.to_owned(), files: None }, history))
    }

    async fn commit(&self, history: History, hidden: Result<Vec<String>, Silent>) -> Result<Checkout, Silent> {
        let head = self.ask(&["rev-parse", "--verify", "--quiet", "HEAD^{commit}"], 4_096).await?;
        let commit = String::from_utf8_lossy(&head.stdout).trim().to_owned();
        if head.code == Some(1) && commit.is_empty() {
            let named = self.ask(&["rev-parse", "--verify", "--quiet", "HEAD"], 4_096).await?;
            return match named.code {
                Some(0) => Err(Silent::Said("HEAD names a commit that is not there".to_owned())),
                _ => Ok(Checkout::NoCommit),
            };
        }
        if !is_commit(&commit) {
            return Err(silent(&head));
        }
        let branch = self.ask(&["symbolic-ref", "--quiet", "--short", "HEAD"], 4_096).await?;
        let branch = Some(text_line(&branch)).filter(|name| branch.code == Some(0) && !name.is_empty());
        let remote = self.remote().await?;
        let state = self.state(hidden).await;
        Ok(Checkout::Commit(CheckedOut { commit, branch, remote, history, state }))
    }

    /// The address of `origin`, or of the only remote.
    async fn remote(&self) -> Result<Option<String>, Silent> {
        let names = String::from_utf8_lossy(&self.answer(&["remote"]).await?).into_owned();
        let mut names = names.lines();
        let (first, second) = (names.next(), names.next());
        let name = match (first, second) {
            (Some(only), None) => only,
            (Some(first), Some(second)) if first == "origin" || second == "origin" => "origin",
            (Some(_), Some(_)) if names.any(|name| name == "origin") => "origin",
            _ => return Ok(None),
        };
        // `get-url` also applies `url.….insteadOf`, which may put credentials in: `source_uri` takes them out again.
        let printed = self.ask(&["remote", "get-url", "--", name], 8_192).await?;
        Ok(Some(text_line(&printed)).filter(|_| printed.code == Some(0)).and_then(|url| source_uri(&url)))
    }

    /// Whether the files are those of the commit, submodules included.
    async fn state(&self, hidden: Result<Vec<String>, Silent>) -> TreeState {
        let arguments =
            ["status", "--porcelain=v1", "-z", "--no-renames", "--untracked-files=normal", "--ignore-submodules=none"];
        let unknown = |detail: String| TreeState::Unknown { detail };
        let printed = match self.ask(&arguments, MAX_GIT_LISTING_BYTES).await {
            Ok(printed) if printed.code == Some(0) && printed.cut == Cut::Complete => printed,
            // Too much to list is certainly not nothing; but how much it is, is not known.
            Ok(Printed { cut: Cut::AtLimit, .. }) => return unknown("more changes than MAX_GIT_LISTING_BYTES".into()),
            Ok(printed) => return unknown(silent(&printed).into_text()),
            Err(silent) => return unknown(silent.into_text()),
        };
        // Each entry is two letters, a space and a path.
        let changed = printed.stdout.split(|b| *b == 0).filter_map(|entry| entry.get(3..)).map(path_text);
        let (mut paths, mut total) = (Vec::new(), 0u64);
        for path in changed {
            total = total.saturating_add(1);
            if paths.len() < MAX_CHANGED_PATHS {
                paths.push(path);
            }
        }
        match hidden {
            _ if total > 0 => TreeState::Dirty { paths, total },
            Ok(hidden) if hidden.is_empty() => TreeState::Clean,
            Ok(hidden) => {
                let first = hidden.first().map(|path| shown(path)).unwrap_or_default();
                unknown(format!("git was told to overlook changes in files ({}), `{first}` first", hidden.len()))
            }
            Err(silent) => unknown(silent.into_text()),
        }
    }

    /// The files that git knows or would add, and those of them that `git status` was told to take as unchanged
    /// (`assume-unchanged`, and `skip-worktree` where the file is there all the same).
    async fn files(&self) -> Result<(Vec<String>, Vec<String>), Silent> {
        let arguments = ["ls-files", "-v", "-z", "--cached", "--others", "--exclude-standard"];
        let printed = self.ask(&arguments, MAX_GIT_LISTING_BYTES).await?;
        if printed.cut == Cut::AtLimit {
            return Err(Silent::Said("more files than MAX_GIT_LISTING_BYTES can list".to_owned()));
        }
        if printed.code != Some(0) {
            return Err(silent(&printed));
        }
        let (mut files, mut hidden) = (Vec::new(), Vec::new());
        for entry in printed.stdout.split(|b| *b == 0) {
            let (Some(tag), Some(path)) = (entry.first(), entry.get(2..)) else { continue };
            let path = String::from_utf8_lossy(path).into_owned();
            let skipped_but_there = *tag == b'S' && self.directory.join(&path).symlink_metadata().is_ok();
            if tag.is_ascii_lowercase() || skipped_but_there {
                hidden.push(path.clone());
            }
            files.push(path);
        }
        Ok((files, hidden))
    }

    /// What git prints, when it succeeds.
    async fn answer(&self, arguments: &[&str]) -> Result<Vec<u8>, Silent> {
        let printed = self.ask(arguments, MAX_PROGRAM_OUTPUT_BYTES).await?;
        if printed.code == Some(0) && printed.cut == Cut::Complete { Ok(printed.stdout) } else { Err(silent(&printed)) }
    }

    async fn ask(&self, arguments: &[&str], bytes_max: usize) -> Result<Printed, Silent> {
        let time_max = Duration::from_secs(GIT_SECONDS_MAX);
        match printed("git", &mut self.command(arguments), bytes_max, time_max).await {
            Ok(Some(printed)) => Ok(printed),
            Ok(None) => Err(Silent::Said(format!("git did not answer within {GIT_SECONDS_MAX} s"))),
            Err(HostError::CannotStart { .. }) => Err(Silent::Absent),
            Err(error) => Err(Silent::Said(error.to_string())),
        }
    }

    fn command(&self, arguments: &[&str]) -> Command {
        let mut command = Command::new("git");
        command.env_clear().current_dir(self.directory);
        for (name, value) in self.variables.iter() {
            if name.to_str().is_some_and(is_passed_on) {
                command.env(name, value);
            }
        }
        command.envs([("GIT_OPTIONAL_LOCKS", "0"), ("GIT_TERMINAL_PROMPT", "0"), ("GIT_NO_LAZY_FETCH", "1")]);
        command.envs([("LC_ALL", "C"), ("GIT_PAGER", "cat")]);
        for setting in [
            "core.fsmonitor=false",
            "core.hooksPath=/dev/null",
            "core.trustctime=true",
            "core.checkStat=default",
            "core.quotePath=false",
            "protocol.allow=never",
        ] {
            command.args(["-c", setting]);
        }
        command.arg("--no-pager").args(arguments);
        command
    }
}

/// Where git and its configuration are; nothing that says which repository to speak of.
fn is_passed_on(name: &str) -> bool {
    const NAMES: [&str; 12] = [
        "PATH",
        "HOME",
        "USER",
        "SUDO_UID",
        "TMPDIR",
        "XDG_CONFIG_HOME",
        "GIT_EXEC_PATH",
        "GIT_CONFIG_GLOBAL",
        "GIT_CONFIG_SYSTEM",
        "GIT_CONFIG_NOSYSTEM",
        "GIT_CONFIG_COUNT",
        "GIT_CEILING_DIRECTORIES",
    ];
    NAMES.contains(&name) || name.starts_with("GIT_CONFIG_KEY_") || name.starts_with("GIT_CONFIG_VALUE_")
}

impl Silent {
    fn into_text(self) -> String {
        match self {
            Self::Absent => "git is not installed".to_owned(),
            Self::Said(detail) => detail,
        }
    }
}

fn silent(printed: &Printed) -> Silent {
    let line = printed.stderr.lines().next().unwrap_or_default();
    let line = line.strip_prefix("fatal: ").unwrap_or(line);
    if line.is_empty() {
        return Silent::Said(format!(
            "git ended with {}",
            printed.code.map_or("a signal".into(), |c| format!("code {c}"))
        ));
    }
    Silent::Said(shown(line))
}

fn text_line(printed: &Printed) -> String {
    String::from_utf8_lossy(&printed.stdout).trim_end_matches('\n').to_owned()
}

fn path_text(path: &[u8]) -> String {
    String::from_utf8_lossy(path).chars().take(MAX_VARIABLE_CHARS).collect()
}
