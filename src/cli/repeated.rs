//! What was said on the command line about which gate is asked, in the commands that are printed.
//!
//! A command that is printed to be copied is about the gate that was asked just now. What the environment or the configuration
//! says holds for the next command, too; what was a flag would be lost.

use super::args::GlobalArgs;
use crate::domain::shell;
use crate::store::ServerUrl;

/// How each command of this program begins.
const PROGRAM: &str = "countersign ";
/// The commands that are about a gate. Those on keys and files are the same wherever the gate is, but where they give it
/// what they made.
const OF_A_GATE: [&str; 16] = [
    "backup", "check", "decision", "evidence", "fsck", "log", "override", "policy", "promote", "prune", "restore",
    "revoke", "run", "serve", "trust", "webhook",
];

/// Those of them that no server answers: what is said with them is to be done on the machine of the gate.
const NOT_OF_A_SERVER: [&str; 6] = ["backup", "fsck", "prune", "restore", "serve", "trust"];

/// The flags to repeat; empty where there were none.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Repeated {
    /// Those that every command of a gate takes.
    everywhere: String,
    /// The server that was asked.
    server: String,
}

impl Repeated {
    /// Those of `given` that say which gate is asked.
    #[must_use]
    pub fn of(given: &GlobalArgs) -> Self {
        let path = |path: &Option<std::path::PathBuf>| path.as_ref().map(|path| path.display().to_string());
        let flag = |flag: &str, value: Option<String>| {
            let value = value.filter(|value| !value.is_empty());
            value.map(|value| format!("{flag} {} ", shell::argument(&value))).unwrap_or_default()
        };
        let database = given.database.as_deref().and_then(without_password);
        let everywhere =
            flag("--config", path(&given.config)) + &flag("--data", path(&given.data)) + &flag("--database", database);
        Self { everywhere, server: flag("--server", given.server.clone()) }
    }

    /// `text` with these flags in each command about a gate.
    #[must_use]
    pub fn within(&self, text: &str) -> String {
        if *self == Self::default() {
            return text.to_owned();
        }
        let mut out = String::with_capacity(text.len());
        let mut rest = text;
        while let Some((before, after)) = rest.split_once(PROGRAM) {
            out.push_str(before);
            out.push_str(PROGRAM);
            let verb = after.split(|c: char| !c.is_ascii_lowercase()).next().unwrap_or_default();
            let begins = before.chars().next_back().is_none_or(|c| !c.is_alphanumeric() && !"-_/.".contains(c));
            let command = after.lines().next().unwrap_or_default().split(['`', ';', '&']).next().unwrap_or_default();
            let gives = command.split_whitespace().take_while(|word| *word != "--").any(|word| word == "--give");
            if begins && (OF_A_GATE.contains(&verb) || gives) {
                out.push_str(&self.everywhere);
                out.push_str(if NOT_OF_A_SERVER.contains(&verb) { "" } else { &self.server });
            }
            rest = after;
        }
        out + rest
    }
}

/// The address of a database as it may be shown; whoever gave a password there knows it.
fn without_password(url: &str) -> Option<String> {
    let shown = url.parse::<ServerUrl>().ok()?.to_string();
    Some(shown.replace(":***@", "@"))
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
            (
                "countersign smoke x --give -- y && countersign sign x",
                format!("countersign {flags} smoke x --give -- y && countersign sign x"),
            ),
            ("countersign smoke x -- y --give", "countersign smoke x -- y --give".to_owned()),
            ("countersign --data DIR restore FILE", "countersign --data DIR restore FILE".to_owned()),
            ("this is countersign 1", "this is countersign 1".to_owned()),
            ("x-countersign check y", "x-countersign check y".to_owned()),
        ] {
            assert_eq!(repeated.within(text), expected);
        }
        assert_eq!(Repeated::of(&GlobalArgs::default()).within("countersign check x"), "countersign check x");
        let on_a_server = GlobalArgs { database: Some("postgres://me:secret@db/gate".into()), ..GlobalArgs::default() };
        let said = Repeated::of(&on_a_server).within("countersign log accept-loss --reason TEXT");
        assert_eq!(said, "countersign --database postgres://me@db/gate log accept-loss --reason TEXT");
        let served = Repeated::of(&GlobalArgs { server: Some("https://g".into()), ..GlobalArgs::default() });
        let said = "countersign check x; there, `countersign trust show`";
        assert_eq!(served.within(said), said.replace("check", "--server https://g check"));
    }
}
