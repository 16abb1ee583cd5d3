//! `policy lint`: everything that is wrong with a pack.

use std::fmt::Write as _;
use std::path::Path;

use serde::{Deserialize, Serialize};
use serde_json::json;

use super::confined;
use super::directory::read;
use super::show::pack_line;
use crate::cli::context::Context;
use crate::cli::exit::Exit;
use crate::cli::render::safe;
use crate::domain::limits::{MAX_ADVICE_SHOWN, MAX_LINT_BYTES};
use crate::domain::policy::{Advice, LoadError, Pack, Unexplained};
use crate::domain::shell;
use crate::gate::GateError;

/// Whether advice is an error.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Advised {
    /// It is said.
    Only,
    /// A pack that is given any is refused.
    Strictly,
}

impl Advised {
    /// As `--strict` says.
    pub(super) const fn of(strict: bool) -> Self {
        if strict { Self::Strictly } else { Self::Only }
    }
}

#[derive(Serialize)]
struct Place<'a> {
    file: &'a str,
    line: u32,
    column: u32,
    detail: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    fix: Option<&'a str>,
}

/// Loads a pack as activation would, and prints what is wrong with it and what may not be meant.
///
/// # Errors
///
/// As [`read`].
pub(super) async fn lint(context: &Context, directory: &Path, advised: Advised) -> Result<Exit, GateError> {
    let share = confined::Share::default();
    if !confined::is_child(context) {
        return confined::again(&format!("the pack `{}`", directory.display()), share).await;
    }
    confined::bound(share)?;
    let loaded = read(directory)?.and_then(|files| Pack::load(&files));
    let (errors, advice): (Vec<LoadError>, Vec<Advice>) = match &loaded {
        // It loads, and is not put in force.
        Ok(pack) => {
            let tables = pack.check_anew().err().map_or_else(Vec::new, |errors| errors.all().to_vec());
            let errors = pack.manifest().unexplained().iter().map(unexplained).chain(tables).collect();
            (errors, pack.advice(context.now()))
        }
        Err(errors) => (errors.all().to_vec(), Vec::new()),
    };
    let errors: Vec<(LoadError, Option<String>)> =
        errors.into_iter().map(|error| (error.clone(), error.fix())).collect();
    let errors_shape: Vec<Place> = errors
        .iter()
        .map(|(error, fix)| Place {
            file: &error.file,
            line: error.line,
            column: error.column,
            detail: &error.detail,
            fix: fix.as_deref(),
        })
        .collect();
    let advice_shape: Vec<Place> = advice
        .iter()
        .map(|one| Place {
            file: &one.file,
            line: one.line,
            column: one.column,
            detail: &one.detail,
            fix: Some(&one.fix),
        })
        .collect();
    let shape = json!({"loads": loaded.is_ok(), "errors": errors_shape, "advice": advice_shape});
    context.emit(&shape, |paint| {
        let mut out = String::new();
        for (error, fix) in &errors {
            let _ = writeln!(out, "{} {}", paint.bad("✗"), safe(&error.to_string()));
            if let Some(fix) = fix {
                let _ = writeln!(out, "    {} {}", paint.faint("fix"), safe(fix));
            }
        }
        for one in &advice {
            let _ = writeln!(
                out,
                "{} {}\n    {} {}",
                paint.warn("!"),
                safe(&one.to_string()),
                paint.faint("fix"),
                safe(&one.fix)
            );
        }
        if let Ok(pack) = &loaded
            && errors.is_empty()
        {
            let _ = writeln!(out, "{}  {}", paint.good("loads"), pack_line(pack));
        }
        out
    })?;
    let refused = !errors.is_empty() || (advised == Advised::Strictly && !advice.is_empty());
    Ok(if refused { Exit::Configuration } else { Exit::Done })
}

/// What a lint says of a pack, as far as it is said again.
#[derive(Default, Deserialize)]
struct Linted {
    #[serde(default)]
    advice: Vec<Told>,
}

#[derive(Deserialize)]
struct Told {
    file: String,
    line: u32,
    column: u32,
    detail: String,
}

/// Says in a few lines what [`lint`] advises about the pack in a directory, before something is done with it. That it cannot be
/// known stands in the way of nothing: advice is no error.
///
/// # Errors
///
/// Where no child can be started.
pub(super) async fn advise(context: &Context, directory: &Path) -> Result<(), GateError> {
    if confined::is_child(context) || context.is_quiet() {
        return Ok(());
    }
    let directory_shown = directory.display().to_string();
    let place = shell::argument(&directory_shown);
    let said = confined::linted(directory, MAX_LINT_BYTES).await?;
    let Some(Linted { advice }) = said.and_then(|said| serde_json::from_slice(&said).ok()) else {
        context.note(&format!("what may not be meant in it is not known; countersign policy lint {place} says why"));
        return Ok(());
    };
    let told = advice.into_iter().map(|Told { file, line, column, detail }| Advice {
        file,
        line,
        column,
        detail,
        fix: String::new(),
    });
    let told: Vec<Advice> = told.collect();
    say(context, &told, &format!("countersign policy lint {place}"));
    Ok(())
}

/// Says what is advised, one line each, the first of them.
///
/// * `all` — the command that says all, and what would change it.
pub(super) fn say(context: &Context, advice: &[Advice], all: &str) {
    for one in advice.iter().take(MAX_ADVICE_SHOWN) {
        context.note(&format!("advice: {one}"));
    }
    let more = advice.len().saturating_sub(MAX_ADVICE_SHOWN);
    if more > 0 {
        context.note(&format!("and {more} more; {all} says all of it, and what would change it"));
    } else if !advice.is_empty() {
        context.note(&format!("{all} says what would change it"));
    }
}

fn unexplained(one: &Unexplained) -> LoadError {
    LoadError { file: "pack.toml".into(), line: 0, column: 0, detail: one.to_string() }
}
