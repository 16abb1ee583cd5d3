//! What has been waived, for how long, and whose rules that were: the debt that a team carries.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::{State, Way};
use crate::domain::limits::OVERRIDE_DEBT_MONTHS;
use crate::domain::names::{EnvironmentName, RuleId};
use crate::domain::time::Timestamp;

/// One override, as far as its debt goes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LedgerRow {
    /// The rule that it waives.
    pub rule: RuleId,
    /// Where.
    pub environment: EnvironmentName,
    /// In which way it was asked for.
    pub way: Way,
    /// When it was filed.
    pub filed_at: Timestamp,
    /// Where it stands now.
    pub state: State,
    /// Whether somebody looked at it afterwards, where somebody must.
    pub unreviewed: bool,
}

/// The debt of one rule.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct RuleDebt {
    /// The rule.
    pub rule: RuleId,
    /// Who answers for it; empty where the pack in force does not have it.
    pub owner: String,
    /// Overrides of it that are in force now.
    pub in_force: u64,
    /// Those that wait for approvals.
    pub pending: u64,
    /// All that were ever asked for.
    pub asked: u64,
    /// When the oldest that is in force was filed; absent where none is.
    pub oldest: Option<Timestamp>,
}

/// What was asked for in one month (UTC).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct MonthOfDebt {
    /// `2026-06`.
    pub month: String,
    /// Overrides that were asked for.
    pub asked: u64,
    /// Those of them by which the glass was to be broken.
    pub break_glass: u64,
}

/// The debt of a project.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Debt {
    /// The instant that it is of.
    pub as_of: Timestamp,
    /// Overrides that are in force now.
    pub in_force: u64,
    /// Those that wait for approvals.
    pub pending: u64,
    /// Those by which the glass was broken and that nobody has reviewed.
    pub unreviewed: u64,
    /// All that were looked at.
    pub asked: u64,
    /// Whether that is all there are: no more than the newest [`crate::domain::limits::MAX_OVERRIDE_LEDGER`] are looked at.
    pub complete: bool,
    /// When the oldest that is in force was filed.
    pub oldest: Option<Timestamp>,
    /// Days that those in force have been there, in the middle: half of them are older.
    pub median_age_days: Option<u64>,
    /// Each rule, those most often in force first, then those most often asked for.
    pub rules: Vec<RuleDebt>,
    /// The last months, the oldest first; one in which nothing was asked for is there, too.
    pub months: Vec<MonthOfDebt>,
}

impl Debt {
    /// The sum of `rows`.
    ///
    /// * `owner` — who answers for a rule in the pack in force.
    #[must_use]
    pub fn of(rows: &[LedgerRow], owner: impl Fn(&RuleId) -> Option<String>, now: Timestamp) -> Self {
        let mut rules: BTreeMap<&RuleId, RuleDebt> = BTreeMap::new();
        let mut months: BTreeMap<String, MonthOfDebt> = last_months(now);
        let (mut in_force, mut pending, mut unreviewed) = (Vec::new(), 0_u64, 0_u64);
        for row in rows {
            let debt = rules.entry(&row.rule).or_insert_with(|| RuleDebt {
                rule: row.rule.clone(),
                owner: owner(&row.rule).unwrap_or_default(),
                in_force: 0,
                pending: 0,
                asked: 0,
                oldest: None,
            });
            debt.asked = debt.asked.saturating_add(1);
            match row.state {
                State::InForce => {
                    debt.in_force = debt.in_force.saturating_add(1);
                    debt.oldest = Some(debt.oldest.map_or(row.filed_at, |oldest| oldest.min(row.filed_at)));
                    in_force.push(row.filed_at);
                }
                State::Pending => {
                    debt.pending = debt.pending.saturating_add(1);
                    pending = pending.saturating_add(1);
                }
                State::Refused | State::Expired | State::Revoked | State::Void => {}
            }
            unreviewed = unreviewed.saturating_add(u64::from(row.unreviewed));
            if let Some(month) = months.get_mut(&month_of(row.filed_at)) {
                month.asked = month.asked.saturating_add(1);
                month.break_glass = month.break_glass.saturating_add(u64::from(row.way == Way::BreakGlass));
            }
        }
        let mut rules: Vec<RuleDebt> = rules.into_values().collect();
        rules.sort_by(|a, b| (b.in_force, b.asked, &a.rule).cmp(&(a.in_force, a.asked, &b.rule)));
        in_force.sort_unstable();
        let median = in_force.get(in_force.len() / 2).map(|filed_at| {
            let seconds = now.unix_seconds().saturating_sub(filed_at.unix_seconds());
            u64::try_from(seconds).unwrap_or(0) / 86_400
        });
        Self {
            as_of: now,
            in_force: count(in_force.len()),
            pending,
            unreviewed,
            asked: count(rows.len()),
            complete: true,
            oldest: in_force.first().copied(),
            median_age_days: median,
            rules,
            months: months.into_values().collect(),
        }
    }
}

fn count(length: usize) -> u64 {
    u64::try_from(length).unwrap_or(u64::MAX)
}

/// The month of an instant: the beginning of its text, which is in UTC.
fn month_of(at: Timestamp) -> String {
    at.to_string().chars().take(7).collect()
}

/// The last months by name, with nothing in them.
fn last_months(now: Timestamp) -> BTreeMap<String, MonthOfDebt> {
    let name = month_of(now);
    let (year, month) = name.split_once('-').unwrap_or_default();
    let (year, month) = (year.parse::<i64>().unwrap_or(1970), month.parse::<i64>().unwrap_or(1));
    let newest = year.saturating_mul(12).saturating_add(month).saturating_sub(1);
    (0..OVERRIDE_DEBT_MONTHS)
        .map(|back| {
            let at = newest.saturating_sub(back);
            let month = format!("{:04}-{:02}", at.div_euclid(12), at.rem_euclid(12).saturating_add(1));
            (month.clone(), MonthOfDebt { month, asked: 0, break_glass: 0 })
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn row(rule: &str, filed_at: &str, state: State) -> LedgerRow {
        LedgerRow {
            rule: rule.parse().unwrap(),
            environment: "production".parse().unwrap(),
            way: Way::Ordinary,
            filed_at: filed_at.parse().unwrap(),
            state,
            unreviewed: false,
        }
    }

    #[test]
    fn a_debt_counts_what_is_in_force_by_rule_and_what_was_asked_for_by_month() {
        let now = "2026-02-10T12:00:00Z".parse().unwrap();
        let mut rows = vec![
            row("a.rule", "2026-02-01T00:00:00Z", State::InForce),
            row("b.rule", "2026-01-01T12:00:00Z", State::InForce),
            row("b.rule", "2026-02-09T12:00:00Z", State::InForce),
            row("b.rule", "2025-12-31T23:59:59Z", State::Expired),
            row("c.rule", "2024-01-01T00:00:00Z", State::Revoked),
            row("c.rule", "2026-02-10T00:00:00Z", State::Pending),
        ];
        rows[3].way = Way::BreakGlass;
        rows[3].unreviewed = true;
        let debt = Debt::of(&rows, |rule| (rule.as_str() != "c.rule").then(|| "team".to_owned()), now);
        assert_eq!((debt.in_force, debt.pending, debt.unreviewed, debt.asked), (3, 1, 1, 6));
        assert_eq!(debt.oldest, Some("2026-01-01T12:00:00Z".parse().unwrap()));
        assert_eq!(debt.median_age_days, Some(9));
        let rules: Vec<_> =
            debt.rules.iter().map(|r| (r.rule.as_str(), r.owner.as_str(), r.in_force, r.asked)).collect();
        assert_eq!(rules, [("b.rule", "team", 2, 3), ("a.rule", "team", 1, 1), ("c.rule", "", 0, 2)]);
        assert_eq!(debt.months.len(), 12);
        let newest: Vec<_> =
            debt.months.iter().rev().take(3).map(|m| (m.month.as_str(), m.asked, m.break_glass)).collect();
        assert_eq!(newest, [("2026-02", 3, 0), ("2026-01", 1, 0), ("2025-12", 1, 1)]);
        assert_eq!(debt.months.first().map(|month| month.month.as_str()), Some("2025-03"));
    }

    #[test]
    fn nobody_has_a_debt_of_nothing() {
        let debt = Debt::of(&[], |_| None, "2026-06-01T00:00:00Z".parse().unwrap());
        assert_eq!((debt.in_force, debt.oldest, debt.median_age_days, debt.rules.len()), (0, None, None, 0));
        assert!(debt.months.iter().all(|month| month.asked == 0));
    }
}
