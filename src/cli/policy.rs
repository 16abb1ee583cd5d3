//! `policy`: makes, tests, shows, previews, publishes and activates packs.

mod begin;
mod confined;
mod directory;
mod extend;
mod import;
mod lint;
mod preview;
mod publishing;
mod show;
mod testing;

use std::path::{Path, PathBuf};

use begin::StartArgs;
use lint::Advised;

use super::context::Context;
use super::exit::Exit;
use super::output::TEXT_OR_JSON;
use crate::domain::limits::MAX_PAGE;
use crate::domain::names::{EnvironmentName, PackName};
use crate::domain::time::Timestamp;
use crate::gate::{GateError, Page};
use crate::host::judges::{Share, judge_for_another};

/// Make, test, show, publish and activate policy packs.
#[derive(Clone, Debug, clap::Subcommand)]
#[command(defer = true)]
pub enum Command {
    /// Begin a pack: a manifest, one rule and its test, in a new directory
    New {
        /// The directory, which must not exist
        directory: PathBuf,
        /// The pack's name; the directory's when not given
        #[arg(long, value_name = "NAME")]
        name: Option<PackName>,
        /// What else is known about it
        #[command(flatten)]
        start: Box<StartArgs>,
    },
    /// Run the tests of a pack; exits 1 when one fails or there is none
    Test(testing::TestArgs),
    /// Make a pack of a policy of another program, with the same meaning
    #[command(subcommand)]
    Import(import::Command),
    /// Take another pack in as a parent, pinned by its digest: its rules hold too, and may only be tightened
    Extend {
        /// The pack; begun where there is none
        directory: PathBuf,
        /// The parent: one that this program brings (standard, slsa, …), a directory, or PLACE@sha256:…
        pack: String,
    },
    /// Load a pack as activation would, and list everything that is wrong with it; exits 5 when something is
    Lint {
        /// The pack
        #[arg(default_value = ".")]
        directory: PathBuf,
        /// Exit 5 for advice too: what is not wrong, and may not be meant
        #[arg(long)]
        strict: bool,
    },
    /// Show the pack in force, or the one in a directory, or one that was in force
    Show {
        /// The pack: a directory, or sha256:… of one that was in force; without it, the one in force
        pack: Option<String>,
    },
    /// List what is in force where
    List {
        /// How many at most; all, where neither this nor --cursor is given
        #[arg(long, value_name = "N", value_parser = clap::value_parser!(u32).range(1..=i64::from(MAX_PAGE)))]
        limit: Option<u32>,
        /// Where the list before ended
        #[arg(long, value_name = "CURSOR")]
        cursor: Option<String>,
    },
    /// Show which recorded decisions a draft would have made otherwise, and what putting it in force now would do; exits 1 when
    /// something of a protected environment would not be ready
    Preview(Box<preview::PreviewArgs>),
    /// Push a pack to a registry or layout by its digest, and sign that
    Publish {
        /// The pack
        directory: PathBuf,
        /// Where to: HOST/REPO:TAG or oci:DIR:TAG
        subject: String,
        /// Who signs, and how.
        #[command(flatten)]
        signing: Box<publishing::PublishArgs>,
    },
    /// Put a pack in force: the standing subjects are decided again, and both changes happen at once
    Activate {
        /// A directory; or HOST/REPO@sha256:… or oci:DIR@sha256:…, as `policy publish` prints it
        pack: String,
        /// Put it in force although it asks less of a protected environment than the pack in force
        #[arg(long, requires = "reason")]
        allow_loosening: bool,
        /// Why less may be asked; it is recorded, and `policy history` shows it
        #[arg(long, value_name = "TEXT", requires = "allow_loosening")]
        reason: Option<String>,
        /// Put it in force only if it changes nothing for any other environment than this, as far as can be seen; repeatable
        #[arg(long = "environment", value_name = "NAME")]
        environments: Vec<EnvironmentName>,
    },
    /// Evaluate rules for the process that started this one; for nobody else
    #[command(hide = true)]
    Judge {
        /// Seconds of processor time for each question
        #[arg(long)]
        cpu_max: u64,
        /// Bytes of address space
        #[arg(long)]
        bytes_max: u64,
    },
    /// List which pack was in force when, who signed it, and what it asked less of than the one before
    History {
        /// Only what was in force at this time (RFC 3339)
        #[arg(long, value_name = "TIME", conflicts_with = "limit")]
        at: Option<Timestamp>,
        /// How many to list, from the newest
        #[arg(long, value_name = "N", default_value_t = 20, value_parser = clap::value_parser!(u32).range(1..=i64::from(MAX_PAGE)))]
        limit: u32,
        /// Where the list before ended
        #[arg(long, value_name = "CURSOR", conflicts_with = "at")]
        cursor: Option<String>,
    },
}

/// Whether this process is the child that looks at a pack which is not in force: whoever started it speaks for both.
pub(super) fn is_confined(context: &Context) -> bool {
    confined::is_child(context)
}

/// Makes, tests, lints, shows, publishes or activates.
///
/// # Errors
///
/// [`GateError::Configuration`] for a pack that does not load; as the methods of the gate.
pub async fn run(context: &Context, command: Command) -> Result<Exit, GateError> {
    context.check_outputs(match &command {
        Command::Test(_) => testing::FORMATS,
        Command::Preview(_) => preview::FORMATS,
        _ => TEXT_OR_JSON,
    })?;
    match command {
        Command::New { directory, name, start } => begin::begin(context, &directory, name, *start),
        Command::Test(arguments) => testing::test(context, &arguments).await,
        Command::Import(command) => import::import(context, command),
        Command::Extend { directory, pack } => extend::extend(context, &directory, &pack).await,
        Command::Lint { directory, strict } => lint::lint(context, &directory, Advised::of(strict)).await,
        Command::Show { pack: Some(pack) } => match pack.parse() {
            Ok(digest) => show::kept(context, Some(digest)).await,
            Err(_) => show::directory(context, Path::new(&pack)).await,
        },
        Command::Show { pack: None } => show::kept(context, None).await,
        Command::List { limit, cursor } => publishing::list(context, limit, cursor).await,
        Command::Preview(arguments) => preview::preview(context, *arguments).await,
        Command::Publish { directory, subject, signing } => {
            publishing::publish(context, &directory, subject, *signing).await
        }
        Command::Activate { pack, allow_loosening: _, reason, environments } => {
            let only = environments.into_iter().collect();
            Box::pin(publishing::activate(context, &pack, reason, only)).await
        }
        Command::Judge { cpu_max, bytes_max } => {
            judge_for_another(Share { cpu_seconds: cpu_max, bytes: bytes_max })
                .map_err(|error| GateError::internal(format!("the process for rules: {error}")))?;
            Ok(Exit::Done)
        }
        Command::History { at, limit, cursor } => publishing::history(context, at, Page { limit, cursor }).await,
    }
}
