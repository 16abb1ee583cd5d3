//! `policy test`: what became of the tests of a pack, and what they have seen of it.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::time::Duration;

use serde_json::{Value, json};

use super::confined::{self, MEBIBYTE, Share};
use super::directory::{load, read};
use crate::cli::context::Context;
use crate::cli::exit::Exit;
use crate::cli::output::Format;
use crate::cli::paint::Paint;
use crate::cli::render::{junit, safe};
use crate::domain::digest::Digest;
use crate::domain::limits::{CONFINED_CPU_SECONDS_MAX, MAX_CONFINED_BYTES, WATCH_MILLISECONDS};
use crate::domain::policy::{Coverage, Pack, TestOutcome, TestReport};
use crate::gate::{GateError, sign};

// What is tested, and what is told about it.
#[derive(Clone, Debug, clap::Args)]
pub struct TestArgs {
    /// The pack
    #[arg(default_value = ".")]
    directory: PathBuf,
    /// Fail where the tests went through fewer percent of the lines of all rules
    #[arg(long, value_name = "PERCENT", value_parser = clap::value_parser!(u8).range(0..=100))]
    coverage_min: Option<u8>,
    /// Run the tests again whenever a file of the pack changes, until Ctrl-C
    #[arg(long, conflicts_with = "write_questions")]
    watch: bool,
    /// Seconds of processor time that the tests may take together
    #[arg(long, value_name = "SECONDS", default_value_t = CONFINED_CPU_SECONDS_MAX, value_parser = clap::value_parser!(u64).range(1..))]
    cpu_max: u64,
    /// MiB of address space that they may take, the program itself among them
    #[arg(long, value_name = "MIB", default_value_t = MAX_CONFINED_BYTES / MEBIBYTE, value_parser = clap::value_parser!(u64).range(1..))]
    memory_max: u64,
    /// Write each case of the tables as DIR/N/{input,data,shown}.json, for other programs that read Rego
    #[arg(long, value_name = "DIR")]
    write_questions: Option<PathBuf>,
}

/// The outputs of this command.
pub(super) const FORMATS: &[Format] = &[Format::Text, Format::Json, Format::Junit];

/// Runs the tests of a pack, in a process of their own.
///
/// # Errors
///
/// As [`load`], and when the tests use up what they may; with `--watch` that is told, and the pack looked at again when it
/// changes.
pub(super) async fn test(context: &Context, arguments: &TestArgs) -> Result<Exit, GateError> {
    let bytes = arguments.memory_max.saturating_mul(MEBIBYTE);
    let share = Share { cpu_seconds: arguments.cpu_max, bytes };
    if confined::is_child(context) {
        confined::bound(share)?;
        return once(context, arguments);
    }
    let what = format!("the tests of `{}`", arguments.directory.display());
    if !arguments.watch {
        return confined::again(&what, share).await;
    }
    let mut last = None;
    loop {
        let now = snapshot(&arguments.directory)?;
        if last != Some(now) {
            last = Some(now);
            if let Err(error) = confined::again(&what, share).await {
                context.note(&error.to_string());
            }
            context.note("waiting for a change; Ctrl-C ends it");
        }
        tokio::time::sleep(Duration::from_millis(WATCH_MILLISECONDS)).await;
    }
}

/// What a directory holds, in one digest; also of one that makes no pack.
fn snapshot(directory: &Path) -> Result<Digest, GateError> {
    Ok(match read(directory)? {
        Ok(files) => files.digest(),
        Err(errors) => Digest::of(errors.to_string().as_bytes()),
    })
}

fn once(context: &Context, arguments: &TestArgs) -> Result<Exit, GateError> {
    let (_, pack) = load(&arguments.directory)?;
    pack.check_cases()?;
    if let Some(directory) = &arguments.write_questions {
        write_questions(&pack, directory)?;
    }
    let report = pack.test();
    let enough = arguments.coverage_min.is_none_or(|least| report.coverage.percent() >= usize::from(least));
    let shape = json!({
        "passed": report.passed(), "tests": cases(&report), "coverage": coverage(&report.coverage),
    });
    context.emit_as(&shape, |format, paint| match format {
        Format::Junit => junit::tests(&report, pack.reference().name.as_str()),
        _ => report_in_words(&report, arguments.coverage_min, paint),
    })?;
    Ok(Exit::done_if(|| report.passed() && enough))
}

fn cases(report: &TestReport) -> Vec<Value> {
    let all = report.cases.iter().map(|case| {
        let (outcome, detail) = outcome(&case.outcome);
        json!({"test": case.name, "file": case.file, "line": case.line, "outcome": outcome, "detail": detail})
    });
    all.collect()
}

fn coverage(coverage: &Coverage) -> Value {
    json!({
        "percent": coverage.percent(),
        "rules": coverage.rules.iter().map(|rule| json!({
            "rule": rule.rule, "cases_shown": rule.shown, "cases_not_shown": rule.not_shown, "lines": rule.lines,
            "covered": rule.covered,
        })).collect::<Vec<_>>(),
        "files": coverage.files.iter().map(|file| json!({
            "file": file.file, "covered": file.covered, "missed": file.missed,
        })).collect::<Vec<_>>(),
    })
}

fn outcome(outcome: &TestOutcome) -> (&'static str, Option<String>) {
    match outcome {
        TestOutcome::Differs(all) => ("failed", Some(all.join("\n"))),
        TestOutcome::Error(detail) => ("error", Some(detail.clone())),
        TestOutcome::Failed => ("failed", None),
        TestOutcome::Passed => ("passed", None),
    }
}

fn report_in_words(report: &TestReport, least: Option<u8>, paint: Paint) -> String {
    let mut out = String::new();
    // A line for each file, and one for each test that needs looking at.
    let mut files: BTreeMap<&str, usize> = BTreeMap::new();
    for case in &report.cases {
        let passed = files.entry(&case.file).or_default();
        *passed = passed.saturating_add(usize::from(case.outcome == TestOutcome::Passed));
    }
    for (file, passed) in files.iter().filter(|(_, passed)| **passed > 0) {
        let _ = writeln!(out, "{} {}  {}", paint.good("✓"), safe(file), paint.faint(&format!("{passed} passed")));
    }
    for case in report.cases.iter().filter(|case| case.outcome != TestOutcome::Passed) {
        let (word, detail) = outcome(&case.outcome);
        let place = paint.faint(&format!("{}:{}", safe(&case.file), case.line));
        let _ = writeln!(out, "{} {}  {place}  {word}", paint.bad("✗"), safe(&case.name));
        for line in detail.iter().flat_map(|detail| detail.lines()) {
            let words = safe(line);
            let painted = match line.chars().next() {
                Some('-') => paint.good(&words),
                Some('+') => paint.bad(&words),
                _ => words,
            };
            let _ = writeln!(out, "    {painted}");
        }
    }
    coverage_in_words(&mut out, &report.coverage, paint);
    let passed = report.cases.iter().filter(|case| case.outcome == TestOutcome::Passed).count();
    let summary = match report.cases.len() {
        0 => paint.bad("the pack has no test"),
        all if passed == all => paint.good(&format!("{all} passed")),
        all => paint.bad(&format!("{} of {all} did not pass", all.saturating_sub(passed))),
    };
    let _ = writeln!(out, "{summary}");
    if let Some(least) = least.filter(|least| report.coverage.percent() < usize::from(*least)) {
        let words = format!("expected at least {least} % of the lines, found {} %", report.coverage.percent());
        let _ = writeln!(out, "{}", paint.bad(&words));
    }
    out
}

/// Each rule on a line: how much of it was seen, whether the tables show it both ways, and which lines nobody saw.
fn coverage_in_words(out: &mut String, coverage: &Coverage, paint: Paint) {
    let _ = writeln!(out, "\n{}  {} % of the lines", paint.bold("Coverage"), coverage.percent());
    for rule in &coverage.rules {
        let whole = rule.covered == rule.lines && rule.shown > 0 && rule.not_shown > 0;
        let mark = if whole { paint.good("✓") } else { paint.warn("·") };
        let cases = match (rule.shown, rule.not_shown) {
            (0, 0) => "in no table".to_owned(),
            (0, _) => "shown in no case".to_owned(),
            (_, 0) => "never refused in a case".to_owned(),
            (shown, not_shown) => format!("{shown} shown, {not_shown} not"),
        };
        let words = format!("{} of {} lines, {cases}", rule.covered, rule.lines);
        let _ = writeln!(out, "  {mark} {}  {}", rule.rule, paint.faint(&words));
    }
    for file in coverage.files.iter().filter(|file| !file.missed.is_empty()) {
        let lines: Vec<String> = file.missed.iter().map(ToString::to_string).collect();
        let _ = writeln!(out, "  {} {}:{}", paint.warn("not seen"), safe(&file.file), lines.join(","));
    }
    out.push('\n');
}

/// Writes the questions of the tables, into a directory that is not there yet.
fn write_questions(pack: &Pack, directory: &Path) -> Result<(), GateError> {
    if directory.exists() {
        return Err(GateError::Usage {
            detail: format!("`{}` exists, and is not overwritten", directory.display()),
            hint: Some("name a directory that does not exist".into()),
        });
    }
    for (index, question) in pack.case_questions()?.iter().enumerate() {
        let place = directory.join(index.to_string());
        std::fs::create_dir_all(&place).map_err(|error| GateError::Configuration {
            detail: format!("`{}` cannot be made: {error}", place.display()),
            hint: None,
        })?;
        let about = json!({"file": question.file, "name": question.name, "shown": question.shown});
        for (name, value) in [("input.json", &question.input), ("data.json", &question.data), ("shown.json", &about)] {
            sign::write_new(&place.join(name), value.to_string().as_bytes())?;
        }
    }
    Ok(())
}
