//! `policy lint`: everything that is wrong with a pack.

use std::fmt::Write as _;
use std::path::Path;

use serde::Serialize;
use serde_json::json;

use super::confined;
use super::directory::read;
use super::show::pack_line;
use crate::cli::context::Context;
use crate::cli::exit::Exit;
use crate::cli::render::safe;
use crate::domain::policy::{Advice, LoadError, Pack, Unexplained};
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

fn unexplained(one: &Unexplained) -> LoadError {
    LoadError { file: "pack.toml".into(), line: 0, column: 0, detail: one.to_string() }
}
