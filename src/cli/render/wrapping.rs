//! Lines that fit a terminal.

/// Words in lines of at most `columns`; a word that is longer stands alone.
pub(super) fn wrapped(text: &str, columns: usize) -> Vec<String> {
    let mut lines = vec![String::new()];
    for word in text.split(' ') {
        let Some(line) = lines.last_mut() else { continue };
        let used = line.chars().count();
        if used > 0 && used.saturating_add(word.chars().count()).saturating_add(1) > columns {
            lines.push(word.to_owned());
        } else {
            if used > 0 {
                line.push(' ');
            }
            line.push_str(word);
        }
    }
    lines
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_wrapped_and_never_broken() {
        assert_eq!(wrapped("a bb ccc", 4), ["a bb", "ccc"]);
        let digest = "x".repeat(120);
        assert_eq!(wrapped(&format!("is {digest}"), 80), ["is", digest.as_str()]);
    }
}
