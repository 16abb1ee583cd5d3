//! What is checked before a parser sees a module.
//!
//! The parser's time is exponential in the nesting of brackets, its stack linear in chains of operators, and it takes
//! a NUL byte for the end of the file: all three are refused from the tokens alone.

use regorus::unstable::{Lexer, Source, TokenKind};

use super::errors::LoadError;
use crate::domain::limits::{MAX_REGO_NESTING, MAX_REGO_OPERATORS};

/// Refuses a module that the parser must not see.
pub(super) fn check(file: &str, text: &str, source: &Source) -> Result<(), LoadError> {
    if let Some((at, found)) = odd_character(text) {
        return Err(LoadError::at(file, at, format!("expected text, found the control character {found}")));
    }
    let mut lexer = Lexer::new(source);
    // Operators met so far, for each bracket that is open.
    let mut operators = vec![0usize];
    loop {
        let token = lexer.next_token().map_err(|error| super::syntax::located(file, &error.to_string()))?;
        // Worked out for a token that is refused, and for no other: that goes through its whole line.
        let at = || super::syntax::at_of(&token.1);
        match token.0 {
            TokenKind::Eof => return Ok(()),
            TokenKind::Symbol | TokenKind::Ident => {}
            TokenKind::Number | TokenKind::String | TokenKind::RawString => continue,
        }
        let depth = operators.len();
        match (token.1.text(), operators.last_mut()) {
            ("(" | "[" | "{" | "set(", _) => {
                // The empty set `set()` is the token `set(` and a bracket that closes it.
                if depth > MAX_REGO_NESTING {
                    let detail = format!("brackets are nested more than {MAX_REGO_NESTING} deep");
                    return Err(LoadError::at(file, at(), detail));
                }
                operators.push(0);
            }
            (")" | "]" | "}", _) if depth > 1 => {
                operators.pop();
            }
            (":=" | "=" | ";" | "," | "if" | "else" | "some" | "every" | "not" | "with" | "as", Some(count)) => {
                *count = 0;
            }
            ("+" | "-" | "*" | "/" | "%" | "&" | "|" | "in" | "==" | "!=" | "<" | "<=" | ">" | ">=", Some(count)) => {
                *count = count.saturating_add(1);
                if *count > MAX_REGO_OPERATORS {
                    let detail = format!("more than {MAX_REGO_OPERATORS} operators in a row");
                    return Err(LoadError::at(file, at(), detail));
                }
            }
            _ => {}
        }
    }
}

fn odd_character(text: &str) -> Option<((u32, u32), String)> {
    let mut line = 1u32;
    for row in text.split('\n') {
        let row = row.strip_suffix('\r').unwrap_or(row);
        if let Some((index, found)) = row.chars().enumerate().find(|(_, c)| c.is_control() && *c != '\t') {
            let column = u32::try_from(index).unwrap_or(u32::MAX).saturating_add(1);
            return Some(((line, column), found.escape_default().to_string()));
        }
        line = line.saturating_add(1);
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    fn refused(text: &str) -> Option<String> {
        let source = Source::from_contents("a.rego".into(), text.into()).unwrap();
        check("a.rego", text, &source).err().map(|error| error.to_string())
    }

    #[test]
    fn nesting_is_refused_before_the_parser_can_drown_in_it() {
        let nested = |n: usize| format!("package a\nx := {}1{}\n", "[".repeat(n), "]".repeat(n));
        assert_eq!(refused(&nested(10)), None);
        assert_eq!(refused(&nested(11)).unwrap(), "a.rego:2:16: brackets are nested more than 10 deep");
        assert!(refused(&nested(100_000)).is_some());
        assert!(refused(&"{[(".repeat(4)).is_some());
    }

    #[test]
    fn brackets_in_texts_and_comments_do_not_count() {
        let many = "[".repeat(40);
        assert_eq!(refused(&format!("package a\n# {many}\nx := \"{many}\"\ny := `{many}`\nz := set()\n")), None);
        assert_eq!(refused(&"x := set()\n".repeat(30)), None);
    }

    #[test]
    fn a_chain_of_operators_ends_somewhere() {
        assert_eq!(refused(&format!("x := 1{}\n", " + 1".repeat(200))), None);
        assert!(refused(&format!("x := 1{}\n", " +\n 1".repeat(201))).unwrap().contains("more than 200 operators"));
        assert!(refused(&format!("x := f(1){}\n", " +\n f(1)".repeat(201))).unwrap().contains("operators in a row"));
        assert_eq!(refused(&"x := 1 + 1\n".repeat(300)), None);
    }

    #[test]
    fn a_nul_byte_does_not_end_a_module() {
        let text = "package a\nshown if false\n# \0\nshown if true\n";
        assert_eq!(refused(text).unwrap(), "a.rego:3:3: expected text, found the control character \\u{0}");
        assert_eq!(refused("package a\r\n\tx := 1\r\n"), None);
    }
}
