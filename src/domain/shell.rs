//! Words for a shell: a command that is printed to be pasted says to the shell what it says to its reader.
//!
//! Names come from outside: a path has blanks in it, and what somebody else wrote into a file may have `;` or `$(…)`.

use std::borrow::Cow;

/// `word` as one word of a POSIX shell, whatever is in it (POSIX.1-2024, "Shell Command Language", 2.2).
///
/// What needs no quotes gets none.
#[must_use]
pub fn quoted(word: &str) -> Cow<'_, str> {
    let plain = |c: char| c.is_ascii_alphanumeric() || "-_./:@=+,%^".contains(c);
    if !word.is_empty() && word.chars().all(plain) {
        return Cow::Borrowed(word);
    }
    Cow::Owned(format!("'{}'", word.replace('\'', "'\\''")))
}

/// The same for a word that is an argument and no flag: one that begins with `-` is set behind `./`, which for a path is
/// the same, and for everything else is refused by whoever reads it.
#[must_use]
pub fn argument(word: &str) -> Cow<'_, str> {
    if word.starts_with('-') { Cow::Owned(quoted(&format!("./{word}")).into_owned()) } else { quoted(word) }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn as_sh_reads(line: &str) -> Vec<u8> {
        let script = format!("printf %s {line}");
        std::process::Command::new("sh").args(["-c", &script]).output().unwrap().stdout
    }

    #[test]
    fn what_needs_no_quotes_gets_none() {
        for plain in ["registry.example.com/app@sha256:aa", "oci:dir/x:tag", "--key", "a=b,c", "https://a.b/c"] {
            assert_eq!(quoted(plain), plain);
        }
        assert_eq!(quoted(""), "''");
        assert_eq!(quoted("oci:a dir/reg@x"), "'oci:a dir/reg@x'");
        assert_eq!(quoted("a'; rm -rf /;'"), "'a'\\''; rm -rf /;'\\'''");
        assert_eq!(argument("-rf"), "./-rf");
        assert_eq!(argument("a"), "a");
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(64))]
        /// A shell reads back the very word, and does nothing else.
        #[test]
        fn a_shell_reads_the_word_that_was_meant(word in "[^\u{0}]{0,40}") {
            prop_assert_eq!(as_sh_reads(&quoted(&word)), word.as_bytes());
        }

        /// The same of what shells do most with.
        #[test]
        fn a_shell_finds_nothing_to_do_in_it(word in "[-$`;|&<>(){}'\"\\\\ *?#~!\\[\\]a\n\t]{0,40}") {
            prop_assert_eq!(as_sh_reads(&quoted(&word)), word.as_bytes());
        }
    }
}
