//! How much is waived, for people and for a page.

use std::fmt::Write as _;

use super::{Paint, safe};
use crate::domain::overrides::Debt;

/// The debt on a terminal: what is in force, whose rules that are, and what was asked for month by month.
#[must_use]
pub fn text(debt: &Debt, paint: Paint) -> String {
    let mut out = format!("{}\n", paint.bold(&summary(debt)));
    if debt.unreviewed > 0 {
        let words = format!("{}; `countersign override list --unreviewed`", glass(debt.unreviewed));
        let _ = writeln!(out, "{}", paint.bad(&words));
    }
    if debt.rules.is_empty() {
        return out;
    }
    let _ = writeln!(out, "\n{}", paint.bold("Rules"));
    let width = debt.rules.iter().map(|rule| rule.rule.as_str().len()).max().unwrap_or(0);
    for rule in &debt.rules {
        let since = rule.oldest.map(|oldest| format!(", since {oldest}")).unwrap_or_default();
        let _ = writeln!(
            out,
            "  {:<width$}  {} in force{since}; {} pending, {} asked for  {}",
            rule.rule.as_str(),
            rule.in_force,
            rule.pending,
            rule.asked,
            paint.faint(&safe(&rule.owner))
        );
    }
    let _ = writeln!(out, "\n{}", paint.bold("Asked for, by month"));
    let most = debt.months.iter().map(|month| month.asked).max().unwrap_or(0).max(1);
    for month in &debt.months {
        let length = month.asked.saturating_mul(40).div_ceil(most);
        let bar = "█".repeat(usize::try_from(length).unwrap_or(0));
        let glass = if month.break_glass > 0 { format!(", {} break-glass", month.break_glass) } else { String::new() };
        let _ = writeln!(out, "  {}  {bar} {}{glass}", month.month, month.asked);
    }
    if !debt.complete {
        let _ = writeln!(out, "\n{}", paint.warn("there are older ones, which were not looked at"));
    }
    out
}

/// The same as Markdown.
#[must_use]
pub fn markdown(debt: &Debt) -> String {
    let mut out = format!("## Overrides\n\n{}\n", summary(debt));
    if debt.unreviewed > 0 {
        let _ = writeln!(out, "\n**{}**", glass(debt.unreviewed));
    }
    if !debt.rules.is_empty() {
        out.push_str("\n| rule | owner | in force | oldest | pending | asked for |\n|---|---|---|---|---|---|\n");
        for rule in &debt.rules {
            let oldest = rule.oldest.map(|oldest| oldest.to_string()).unwrap_or_default();
            let owner = safe(&rule.owner).replace('|', "\\|").replace('<', "&lt;");
            let (name, in_force, pending, asked) = (&rule.rule, rule.in_force, rule.pending, rule.asked);
            let _ = writeln!(out, "| `{name}` | {owner} | {in_force} | {oldest} | {pending} | {asked} |");
        }
        out.push_str("\n| month | asked for | break-glass |\n|---|---|---|\n");
        for month in &debt.months {
            let _ = writeln!(out, "| {} | {} | {} |", month.month, month.asked, month.break_glass);
        }
    }
    if !debt.complete {
        out.push_str("\nThere are older ones, which were not looked at.\n");
    }
    out
}

fn summary(debt: &Debt) -> String {
    let mut out = format!("{} in force, {} pending, {} asked for", debt.in_force, debt.pending, debt.asked);
    if let (Some(oldest), Some(median)) = (debt.oldest, debt.median_age_days) {
        let days = if median == 1 { "1 day".to_owned() } else { format!("{median} days") };
        let _ = write!(out, "; the oldest since {oldest}, half of them for {days} or longer");
    }
    out
}

fn glass(unreviewed: u64) -> String {
    let (times, was) = if unreviewed == 1 { ("once", "was") } else { ("times", "were") };
    if unreviewed == 1 {
        format!("the glass was broken {times}, and that {was} not reviewed")
    } else {
        format!("the glass was broken {unreviewed} {times}, and these {was} not reviewed")
    }
}
