//! What was said on the command line about which gate is asked, in the commands that are printed.
//!
//! A command that is printed to be copied is about the gate that was asked just now. What the environment or the configuration
//! says holds for the next command, too; what was a flag would be lost.

use super::args::GlobalArgs;
use crate::domain::shell;

/// How each command of this program begins.
const PROGRAM: &str = "countersign ";
/// The commands that are about a gate. Those on keys and files are the same wherever the gate is.
const OF_A_GATE: [&str; 16] = [
    "backup", "check", "decision", "evidence", "fsck", "log", "override", "policy", "promote", "prune", "restore",
    "revoke", "run", "serve", "trust", "webhook",
];

/// The flags to repeat; empty where there were none.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Repeated(String);

impl Repeated {
    /// Those of `given` that say which gate is asked.
    #[must_use]
    pub fn of(given: &GlobalArgs) -> Self {
        let path = |path: &Option<std::path::PathBuf>| path.as_ref().map(|path| path.display().to_string());
        let flags =
            [("--config", path(&given.config)), ("--data", path(&given.data)), ("--server", given.server.clone())];
        let mut repeated = String::new();
        for (flag, value) in flags {
            if let Some(value) = value.filter(|value| !value.is_empty()) {
                repeated.extend([flag, " ", &shell::argument(&value), " "]);
            }
        }
        Self(repeated)
    }

    /// `text` with these flags in each command about a gate.
    #[must_use]
    pub fn within(&self, text: &str) -> String {
        if self.0.is_empty() {
            return text.to_owned();
        }
        let mut out = String::with_capacity(text.len());
        let mut rest = text;
        while let Some((before, after)) = rest.split_once(PROGRAM) {
            out.push_str(before);
            out.push_str(PROGRAM);
            let verb = after.split(|c: char| !c.is_ascii_lowercase()).next().unwrap_or_default();
            let begins = before.chars().next_back().is_none_or(|c| !c.is_alphanumeric() && !"-_/.".contains(c));
            if begins && OF_A_GATE.contains(&verb) {
                out.push_str(&self.0);
            }
            rest = after;
        }
        out + rest
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_command_about_a_gate_names_the_one_that_was_asked() {
        let given = GlobalArgs { data: Some("a dir".into()), config: Some("c.toml".into()), ..GlobalArgs::default() };
        let repeated = Repeated::of(&given);
        let flags = "--config c.toml --data 'a dir'";
        for (text, expected) in [
            ("countersign promote x --to y", format!("countersign {flags} promote x --to y")),
            ("sign it; then `countersign fsck`", format!("sign it; then `countersign {flags} fsck`")),
            (
                "countersign sign x && countersign evidence add f",
                format!("countersign sign x && countersign {flags} evidence add f"),
            ),
            ("countersign --data DIR restore FILE", "countersign --data DIR restore FILE".to_owned()),
            ("this is countersign 1", "this is countersign 1".to_owned()),
            ("x-countersign check y", "x-countersign check y".to_owned()),
        ] {
            assert_eq!(repeated.within(text), expected);
        }
        assert_eq!(Repeated::of(&GlobalArgs::default()).within("countersign check x"), "countersign check x");
    }
}
