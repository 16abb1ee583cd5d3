//! Some platforms of an index, asked about again alone: which of them may be, and when the rest need not be.
//!
//! A decision about an index is `unknown` as soon as one of its platforms could not be asked about. What was read of the
//! others is no worse for that: it is taken over, as bytes, and verified and judged again with the one that is asked now. It
//! is not taken over where anything has changed that the earlier look went by; then the whole is asked again, and the record
//! says why.

use serde::{Deserialize, Serialize};

use super::{Inputs, PackRef, Part, Record, Verdict};
use crate::domain::digest::Digest;
use crate::domain::fault::{Fault, Retry};
use crate::domain::limits::TAKE_OVER_SECONDS_MAX;
use crate::domain::time::Timestamp;

/// Which platforms of an index are asked about again, and after which decision.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PartsAgain {
    /// The decision `unknown` that could not find out about them.
    pub decision: Digest,
    /// The run that made it (UUIDv7).
    pub run: uuid::Uuid,
    /// Which try this is; the first asked about the whole index.
    pub attempt: u64,
    /// The platforms, by digest, in the order of the index, each once.
    pub parts: Vec<Digest>,
}

/// The same, and what became of all else that the index names.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Again {
    /// What was to be asked again.
    pub asked: PartsAgain,
    /// What became of the rest.
    pub rest: Rest,
}

/// What became of that which was not to be asked again.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "kebab-case", deny_unknown_fields)]
pub enum Rest {
    /// Nothing of it was asked: its evidence is what the earlier decision had read.
    TakenOver {
        /// When the oldest of it was read. What lay there later is not known.
        looked_at: Timestamp,
    },
    /// It was asked again, too.
    AskedToo {
        /// What had changed meanwhile, in words.
        because: String,
    },
}

/// Why platforms are not asked about again alone.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum NotAgain {
    /// It is about one subject.
    #[error("decision {decision} is about no index, so it has no part that could be asked about alone")]
    NoIndex {
        /// Which.
        decision: Digest,
    },
    /// What all parts depend on could not be asked.
    #[error("the index itself could not be asked about ({fault}); its parts depend on it")]
    Whole {
        /// What happened.
        fault: Fault,
    },
    /// The index names no such part.
    #[error("expected a platform of the index, by its name or digest, found `{found}`; it has {}", .known.join(", "))]
    NoSuchPart {
        /// What was named.
        found: String,
        /// What there is.
        known: Vec<String>,
    },
    /// Everything could be asked about it.
    #[error("{part} is {verdict}: everything could be asked about it, so asking alone gives the same answer")]
    Answered {
        /// Which.
        part: String,
        /// What was found.
        verdict: Verdict,
    },
    /// Asking gives the same answer until somebody changes something.
    #[error("{part} cannot be found out by asking again ({fault}); {}", .fault.remedy())]
    Pointless {
        /// Which.
        part: String,
        /// Why.
        fault: Fault,
    },
}

impl<F> Record<F> {
    /// The parts that `named` names, which may be asked about again alone: by digest, or by platform (`linux/arm64`).
    ///
    /// * `id` — the decision's own.
    ///
    /// # Errors
    ///
    /// [`NotAgain`] for what asking again cannot change, or not alone.
    pub fn parts_to_ask_again(&self, id: Digest, named: &[String]) -> Result<Vec<Digest>, NotAgain> {
        let inputs = &self.inputs;
        if inputs.platforms.is_none() {
            return Err(NotAgain::NoIndex { decision: id });
        }
        if let Some(fault) = inputs.faults.first() {
            return Err(NotAgain::Whole { fault: fault.clone() });
        }
        let mut chosen = Vec::new();
        for name in named {
            let mut found = inputs.parts().iter().filter(|part| is_named(part, name)).peekable();
            if found.peek().is_none() {
                let known = inputs.parts().iter().map(in_words).collect();
                return Err(NotAgain::NoSuchPart { found: name.chars().take(100).collect(), known });
            }
            for part in found {
                require_unanswered(part, self)?;
                chosen.push(part.subject.digest);
            }
        }
        let mut parts: Vec<Digest> = Vec::new();
        for part in inputs.parts() {
            if chosen.contains(&part.subject.digest) && !parts.contains(&part.subject.digest) {
                parts.push(part.subject.digest);
            }
        }
        Ok(parts)
    }

    /// The platforms that could not be asked about, and of which asking again alone may find out.
    pub fn worth_asking_again(&self) -> impl Iterator<Item = &Part<F>> {
        let whole = self.inputs.faults.is_empty();
        self.inputs.parts().iter().filter(move |part| whole && require_unanswered(part, self).is_ok())
    }
}

fn is_named<F>(part: &Part<F>, name: &str) -> bool {
    part.platform.as_deref() == Some(name) || part.subject.digest.to_string() == name
}

fn in_words<F>(part: &Part<F>) -> String {
    super::parts::label(part.platform.as_deref(), part.subject.digest)
}

/// Refuses a part about which asking again changes nothing.
fn require_unanswered<F>(part: &Part<F>, record: &Record<F>) -> Result<(), NotAgain> {
    if part.faults.is_empty() {
        let judged = record.part(part.subject.digest, part.platform.as_deref());
        let verdict = judged.map_or(Verdict::NotReady, |judged| judged.verdict);
        return Err(NotAgain::Answered { part: in_words(part), verdict });
    }
    // One that stays is enough to keep the answer from being known.
    match part.faults.iter().find(|fault| fault.retry == Retry::Pointless) {
        Some(fault) => Err(NotAgain::Pointless { part: in_words(part), fault: fault.clone() }),
        None => Ok(()),
    }
}

/// What a decision is made under now, to be compared with what an earlier one was made under.
#[derive(Clone, Debug)]
pub struct Today<'a> {
    /// The instant.
    pub now: Timestamp,
    /// The version of the gate.
    pub engine: &'a str,
    /// The policy in force.
    pub policy: &'a PackRef,
    /// The trusted roots in force.
    pub trust_set: Digest,
    /// The newest decision about the index there, `unknown` or not, and when it was made; absent where the earlier one is it.
    ///
    /// Newest is the one committed last: clocks differ, and are set back.
    pub since: Option<(Digest, Timestamp)>,
}

/// Whether what an earlier decision had read may be taken over: when the oldest of it was read, or what has changed since.
///
/// What was given to the gate since is not looked at here.
///
/// # Errors
///
/// What has changed, in words.
pub fn taken_over(then: &Inputs, today: &Today<'_>) -> Result<Timestamp, String> {
    let looked_at = then.looked_for_at();
    let age = today.now.unix_seconds().saturating_sub(looked_at.unix_seconds());
    if then.engine != today.engine {
        return Err(format!("{} read it, and this is {}", then.engine, today.engine));
    }
    if then.policy.digest != today.policy.digest {
        let (old, new) = (&then.policy, today.policy);
        let now = format!("{} version {} ({})", new.name, new.version, new.digest.short());
        let before = format!("{} version {} ({})", old.name, old.version, old.digest.short());
        return Err(format!("the policy in force is {now}, and was {before}"));
    }
    if then.trust_set != today.trust_set {
        let (new, old) = (today.trust_set.short(), then.trust_set.short());
        return Err(format!("the trusted roots in force are {new}, and were {old}"));
    }
    if age < 0 {
        return Err(format!("the clock went back: it was read at {looked_at}, and now is {}", today.now));
    }
    if age > TAKE_OVER_SECONDS_MAX {
        return Err(format!("it was read at {looked_at}, more than {TAKE_OVER_SECONDS_MAX} s ago"));
    }
    if let Some((decision, at)) = today.since {
        return Err(format!("decision {} about it was made since, at {at}", decision.short()));
    }
    Ok(looked_at)
}

impl<F> Inputs<F> {
    /// When the oldest of what is judged was looked for: what lay there later is not known.
    #[must_use]
    pub fn looked_for_at(&self) -> Timestamp {
        match &self.again {
            Some(Again { rest: Rest::TakenOver { looked_at }, .. }) => *looked_at,
            _ => self.looked_at.unwrap_or(self.now),
        }
    }
}

impl std::fmt::Display for Again {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let PartsAgain { decision, attempt, .. } = &self.asked;
        match &self.rest {
            Rest::TakenOver { looked_at } => {
                write!(
                    f,
                    "try {attempt}; the rest is taken over from decision {}, read at {looked_at}",
                    decision.short()
                )
            }
            Rest::AskedToo { because } => write!(f, "try {attempt}, about all of it: {because}"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::decision::Subject;
    use crate::domain::decision::examples::inputs;
    use crate::domain::decision::parts::PartVerdict;
    use crate::domain::fault::FaultClass;

    fn fault(class: FaultClass) -> Fault {
        Fault {
            dependency: "registry registry.example.com".into(),
            class,
            tries: 3,
            elapsed_ms: 1,
            retry_after_s: None,
            retry: class.retry(),
            detail: "503".into(),
        }
    }

    fn part(name: &str, faults: Vec<Fault>) -> Part {
        Part {
            subject: Subject::unseen(Digest::of(name.as_bytes()), "registry.example.com/app".into()),
            platform: Some(name.into()),
            evidence: Vec::new(),
            rejected: Vec::new(),
            faults,
            prior: None,
            overrides: Vec::new(),
            referrers: Vec::new(),
            unsigned: Vec::new(),
        }
    }

    fn record(parts: Option<Vec<Part>>) -> Record {
        let verdict = |part: &Part| PartVerdict {
            digest: part.subject.digest,
            platform: part.platform.clone(),
            verdict: if part.faults.is_empty() { Verdict::NotReady } else { Verdict::Unknown },
            reasons: Vec::new(),
        };
        let platforms = parts.iter().flatten().map(verdict).collect();
        let inputs = Inputs { platforms: parts, ..inputs() };
        let schema = super::super::RECORD_SCHEMA.to_owned();
        Record { schema, inputs, reasons: Vec::new(), verdict: Verdict::Unknown, valid_until: None, platforms }
    }

    fn ask(record: &Record, named: &[&str]) -> Result<Vec<Digest>, NotAgain> {
        let named: Vec<String> = named.iter().map(|name| (*name).to_owned()).collect();
        record.parts_to_ask_again(Digest::of(b"decision"), &named)
    }

    #[test]
    fn only_what_could_not_be_asked_and_can_be_is_asked_again() {
        let down = || vec![fault(FaultClass::Unavailable)];
        let parts = vec![
            part("linux/amd64", Vec::new()),
            part("linux/arm64", down()),
            part("linux/s390x", [down(), vec![fault(FaultClass::Denied)]].concat()),
            part("linux/riscv64", down()),
        ];
        let whole = record(Some(parts));
        let digest = |name: &str| Digest::of(name.as_bytes());
        let both = vec![digest("linux/arm64"), digest("linux/riscv64")];
        assert_eq!(ask(&whole, &["linux/riscv64", "linux/arm64", "linux/arm64"]), Ok(both.clone()));
        assert_eq!(ask(&whole, &[&digest("linux/arm64").to_string()]), Ok(vec![digest("linux/arm64")]));
        assert_eq!(whole.worth_asking_again().map(|part| part.subject.digest).collect::<Vec<_>>(), both);
        let refused = |record: &Record, named: &str| ask(record, &[named]).unwrap_err();
        assert!(matches!(refused(&whole, "linux/amd64"), NotAgain::Answered { verdict: Verdict::NotReady, .. }));
        let denied = refused(&whole, "linux/s390x");
        assert!(matches!(&denied, NotAgain::Pointless { fault, .. } if fault.class == FaultClass::Denied));
        assert!(denied.to_string().contains("check the credentials"), "{denied}");
        let unknown = refused(&whole, "windows/amd64").to_string();
        assert!(unknown.contains("linux/riscv64") && unknown.contains("`windows/amd64`"), "{unknown}");
        assert!(matches!(refused(&record(None), "linux/arm64"), NotAgain::NoIndex { .. }));
        let mut broken = whole;
        broken.inputs.faults = down();
        assert!(matches!(refused(&broken, "linux/arm64"), NotAgain::Whole { .. }));
        assert_eq!(broken.worth_asking_again().count(), 0);
    }

    /// Whatever the earlier look went by must be as it was.
    #[test]
    fn what_was_read_is_taken_over_only_while_nothing_has_changed_that_it_went_by() {
        let then = inputs();
        let today = || Today {
            now: "2026-06-01T00:10:00Z".parse().unwrap(),
            engine: "countersign/test",
            policy: &then.policy,
            trust_set: then.trust_set,
            since: None,
        };
        assert_eq!(taken_over(&then, &today()), Ok(then.now));
        let other = PackRef { digest: Digest::of(b"other"), ..then.policy.clone() };
        let at = |text: &str| text.parse::<Timestamp>().unwrap();
        let cases = [
            (Today { engine: "countersign/other", ..today() }, "countersign/other"),
            (Today { policy: &other, ..today() }, "the policy in force"),
            (Today { trust_set: Digest::of(b"others"), ..today() }, "the trusted roots"),
            (Today { now: at("2026-05-31T23:59:59Z"), ..today() }, "the clock went back"),
            (Today { now: at("2026-06-01T01:00:01Z"), ..today() }, "more than 3600 s ago"),
            (Today { since: Some((Digest::of(b"new"), at("2026-05-31T23:00:00Z"))), ..today() }, "made since"),
        ];
        for (today, words) in cases {
            let said = taken_over(&then, &today).unwrap_err();
            assert!(said.contains(words), "{said}");
        }
        // A third try counts from the first that read it.
        let asked = PartsAgain { decision: Digest::of(b"d"), run: uuid::Uuid::nil(), attempt: 2, parts: Vec::new() };
        let rest = Rest::TakenOver { looked_at: at("2026-05-31T23:00:00Z") };
        let second = Inputs { again: Some(Again { asked, rest }), ..inputs() };
        let said = taken_over(&second, &today()).unwrap_err();
        assert!(said.contains("2026-05-31T23:00:00Z"), "{said}");
    }
}
