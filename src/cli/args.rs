//! The words of the command line.

use std::ffi::OsString;
use std::path::PathBuf;

use clap::{Args as _, FromArgMatches as _, Parser, Subcommand};

use super::output::Output;
use super::{
    attest, check, completions, config_explain, decision, evidence, exit, keep, keygen, log, man, overrides, policy,
    promote, provenance, push, revoke, run, serve, sign, smoke, trust, verify, webhook,
};

/// Countersign: the signing and promotion gate for build outputs.
///
/// A SUBJECT is HOST/REPO@sha256:…, HOST/REPO:TAG (resolved once, the digest is printed), oci:DIR@sha256:… or
/// oci:DIR:TAG (an OCI image layout on disk), file:PATH or any path that exists, or sha256:… alone where only the
/// digest matters.
#[derive(Debug, Parser)]
#[command(name = "countersign", version, after_help = exit::HELP, after_long_help = exit::HELP)]
#[command(propagate_version = true, subcommand_required = true, arg_required_else_help = true, max_term_width = 100)]
pub struct Cli {
    /// What every command understands.
    #[command(flatten)]
    pub global: GlobalArgs,
    /// What to do.
    #[command(subcommand)]
    pub command: Command,
}

impl Cli {
    /// Reads the arguments of the program.
    ///
    /// What the whole command line may be is put together only where somebody has to be told: every subcommand has a
    /// copy of each global option, and making those takes longer than many a command. So the subcommand that is named
    /// is tried alone; the arguments that it takes are taken by the whole just so.
    ///
    /// # Errors
    ///
    /// What is wrong with the arguments; help and the version, where they are asked for.
    pub fn read(arguments: impl IntoIterator<Item = OsString>) -> Result<Self, clap::Error> {
        let arguments: Vec<OsString> = arguments.into_iter().collect();
        let texts = arguments.iter().filter_map(|argument| argument.to_str());
        let named: Vec<&str> = texts.filter(|text| text.contains("env://")).collect();
        let named = named.join(" ");
        let mut cli = Self::read_alone(&arguments).map_or_else(|| Self::try_parse_from(arguments), Ok)?;
        cli.global.named_variables = named;
        Ok(cli)
    }

    fn read_alone(arguments: &[OsString]) -> Option<Self> {
        let all = Command::augment_subcommands(clap::Command::new("countersign"));
        let mut words = arguments.iter().skip(1).filter_map(|argument| argument.to_str());
        let named = words.find_map(|word| all.find_subcommand(word))?.clone();
        let alone = GlobalArgs::augment_args(clap::Command::new("countersign")).subcommand(named);
        let mut matches = alone.try_get_matches_from(arguments).ok()?;
        Self::from_arg_matches_mut(&mut matches).ok()
    }
}

/// What every command understands. Flag beats environment beats file beats default.
#[derive(Clone, Debug, Default, clap::Args)]
#[command(next_help_heading = "Everywhere")]
pub struct GlobalArgs {
    /// The arguments that name variables (`env://NAME`), whatever they are for.
    #[arg(skip)]
    pub named_variables: String,
    /// The data directory of the embedded gate [env: COUNTERSIGN_DATA] [default: the XDG data directory]
    #[arg(long, global = true, value_name = "DIR")]
    pub data: Option<PathBuf>,
    /// Keep the record in this PostgreSQL database instead of a file of the data directory, such as
    /// postgres://USER@HOST/NAME; the password is best in PGPASSWORD or ~/.pgpass [env: COUNTERSIGN_DATABASE]
    #[arg(long, global = true, value_name = "URL")]
    pub database: Option<String>,
    /// Ask this server instead of a data directory [env: COUNTERSIGN_SERVER]
    #[arg(long, global = true, value_name = "URL")]
    pub server: Option<String>,
    /// Whose runs and decisions [env: COUNTERSIGN_PROJECT] [default: default]
    #[arg(long, global = true, value_name = "NAME")]
    pub project: Option<String>,
    /// text, json, markdown, junit, sarif or github; repeatable [env: COUNTERSIGN_OUTPUT] [default: text]
    #[arg(long, short, global = true, value_name = "FORMAT[=FILE]")]
    pub output: Vec<Output>,
    /// Open no network connection at all [env: COUNTERSIGN_OFFLINE]
    #[arg(long, global = true)]
    pub offline: bool,
    /// How long the whole command may take, such as 90s or 5m; then `promote` has 5 s more, at most, to take back what it has
    /// asked for, unless that has an --idempotency-key: then it goes on [env: COUNTERSIGN_TIMEOUT]
    #[arg(long, global = true, value_name = "DURATION")]
    pub timeout: Option<String>,
    /// The configuration file [env: COUNTERSIGN_CONFIG] [default: countersign/config.toml in the XDG config directory]
    #[arg(long, global = true, value_name = "FILE")]
    pub config: Option<PathBuf>,
    /// Say nothing but errors on stderr [env: COUNTERSIGN_QUIET]
    #[arg(long, short, global = true, conflicts_with = "verbose")]
    pub quiet: bool,
    /// Say each step on stderr [env: COUNTERSIGN_VERBOSE]
    #[arg(long, short, global = true)]
    pub verbose: bool,
    /// auto, always or never [env: COUNTERSIGN_COLOR] [default: auto]
    #[arg(long, global = true, value_name = "WHEN")]
    pub color: Option<String>,
    /// text or json: the form of the service's log [env: COUNTERSIGN_LOG_FORMAT] [default: text]
    #[arg(long, global = true, value_name = "FORMAT")]
    pub log_format: Option<String>,
    /// Send traces to this OpenTelemetry collector, over HTTP [env: COUNTERSIGN_OTLP_ENDPOINT,
    /// OTEL_EXPORTER_OTLP_ENDPOINT]
    #[arg(long, global = true, value_name = "URL")]
    pub otlp: Option<String>,
}

/// Every subcommand. What one of them understands is put together when it is named: every start would pay for all.
#[derive(Debug, Subcommand)]
#[command(defer = true)]
pub enum Command {
    /// Make a key pair
    Keygen(keygen::Args),
    /// Store a file, directory or OCI layout as an artifact by digest
    Push(push::Args),
    /// Sign a subject
    Sign(sign::Args),
    /// Sign a statement about a subject
    Attest(attest::Args),
    /// Sign SLSA provenance from the CI environment or the local git checkout
    Provenance(provenance::Args),
    /// Run a smoke test and sign its outcome
    Smoke(smoke::Args),
    /// Verify signatures, without any policy
    Verify(verify::Args),
    /// Give the gate bundles that lie in no registry, or list what there is
    #[command(subcommand)]
    Evidence(evidence::Command),
    /// Ask for a promotion, follow it, print the decision
    Promote(promote::Args),
    /// Is this digest safe? Print the decision that stands; nothing is changed
    Check(check::Args),
    /// Ask for, approve, revoke and list overrides
    #[command(subcommand)]
    Override(overrides::Command),
    /// Say that nobody may rely on something any more: what stands on it is not ready at once
    Revoke(revoke::Args),
    /// Make, test, show and activate policy packs
    #[command(subcommand)]
    Policy(policy::Command),
    /// List, show, follow, cancel and repeat runs, and releases of several components
    #[command(subcommand)]
    Run(run::Command),
    /// List, show, replay and export decisions
    #[command(subcommand)]
    Decision(decision::Command),
    /// Verify, prove and export the decision log
    #[command(subcommand)]
    Log(log::Command),
    /// Serve the HTTP API
    Serve(serve::Args),
    /// List what webhooks are told, and tell it again
    #[command(subcommand)]
    Webhook(webhook::Command),
    /// Check everything that is recorded
    Fsck,
    /// Remove what is old and needed by nothing that stands
    Prune(keep::PruneArgs),
    /// Write the whole record into one file
    Backup(keep::BackupArgs),
    /// Put the record of a backup where there is none yet
    Restore(keep::RestoreArgs),
    /// Gate this very program, from signing to promotion, in a directory of its own
    Demo(DemoArgs),
    /// Show the settings in force
    #[command(subcommand)]
    Config(config_explain::Command),
    /// Show and renew whom this gate trusts, and show the key it signs with
    #[command(subcommand)]
    Trust(trust::Command),
    /// Print a completion script for a shell
    Completions(completions::Args),
    /// Write the manual pages into a directory
    Man(man::Args),
}

/// Gate this very program, from signing to promotion, in a directory of its own.
#[derive(Clone, Debug, clap::Args)]
pub struct DemoArgs {
    /// Where to work; made afresh each time
    #[arg(long, value_name = "DIR", default_value = "countersign-demo")]
    pub dir: PathBuf,
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Each command with the words that lead to it, and what its help and its manual page say first.
    fn abouts(command: &clap::Command, path: &str, out: &mut Vec<(String, String)>) {
        for below in command.get_subcommands().filter(|below| !below.is_hide_set() && below.get_name() != "help") {
            let path = format!("{path} {}", below.get_name());
            out.push((path.clone(), below.get_about().map(ToString::to_string).unwrap_or_default()));
            abouts(below, &path, out);
        }
    }

    /// clap takes the words above a struct of arguments for the command's own, wherever it is flattened in.
    #[test]
    fn the_help_of_every_command_says_what_it_does_and_no_two_say_the_same() {
        const VERBS: [&str; 35] = [
            "Approve", "Ask", "Begin", "Check", "Compute", "End", "Fetch", "Follow", "Gate", "Give", "Go", "Is", "Let",
            "List", "Load", "Make", "Print", "Prove", "Push", "Put", "Read", "Refuse", "Remove", "Revoke", "Run",
            "Say", "Send", "Serve", "Show", "Sign", "Store", "Take", "Tell", "Verify", "Write",
        ];
        let mut command = <Cli as clap::CommandFactory>::command();
        command.build();
        let mut all = Vec::new();
        abouts(&command, "countersign", &mut all);
        assert!(all.len() > 70, "{}", all.len());
        for (path, about) in &all {
            let first = about.split([' ', ':', ',']).next().unwrap_or_default();
            assert!(VERBS.contains(&first), "`{path} --help` begins with `{about}`");
        }
        let mut texts: Vec<&String> = all.iter().map(|(_, about)| about).collect();
        texts.sort_unstable();
        assert!(texts.windows(2).all(|two| two[0] != two[1]), "{texts:#?}");
        let said = |path: &str| all.iter().find(|(known, _)| known == path).map(|(_, about)| about.as_str());
        assert_eq!(said("countersign override revoke"), Some("Revoke an override; from then on it permits nothing"));
        assert_eq!(
            said("countersign decision list"),
            Some(
                "List decisions, newest first: how each stands now, and what it was decided as where that is something else"
            )
        );
    }

    #[test]
    fn what_one_subcommand_takes_alone_the_whole_takes_just_so_and_says_what_is_wrong_otherwise() {
        let lines = [
            "verify app --key a.pub",
            "--data gate fsck",
            "--data verify push app oci:x:y",
            "--data verify --offline verify app --key push",
            "verify --output json app --bundle b --identity i --issuer u --data d -v",
            "-v policy test policy --output json --data x",
            "policy --offline new policy --from standard",
            "override request sha256:x --environment e --rule r --reason why --expires 3d --key k -q",
            "smoke app --key k -- grep -q verify app.txt",
            "smoke app --key k -- push --data x",
            "decision list --limit 1",
            "config explain",
            "run show 1 --server http://localhost:1",
            "serve --listen 127.0.0.1:0",
            // None of these is taken.
            "",
            "help",
            "help verify",
            "--help",
            "-V",
            "verify",
            "verify --help",
            "verify --version",
            "verify app --no-such",
            "verify app --key a --quiet --verbose",
            "very app",
            "policy",
            "policy tests x",
            "push app",
            "--data",
            "fsck verify",
        ];
        for line in lines {
            let arguments = || ["countersign"].into_iter().chain(line.split_whitespace()).map(OsString::from);
            let read = |outcome: Result<Cli, clap::Error>| match outcome {
                Ok(cli) => Ok(format!("{cli:?}")),
                Err(error) => Err((error.kind(), error.to_string())),
            };
            assert_eq!(read(Cli::read(arguments())), read(Cli::try_parse_from(arguments())), "{line}");
        }
        let alone = |line: &str| {
            let arguments: Vec<_> = ["countersign"].into_iter().chain(line.split(' ')).map(OsString::from).collect();
            Cli::read_alone(&arguments).is_some()
        };
        assert!(lines.iter().take(2).all(|line| alone(line)) && !alone("verify --help"));
    }
}
