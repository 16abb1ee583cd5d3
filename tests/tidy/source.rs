//! The tree as the rules read it: every file with its text, and Rust files with their code alone.

use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::OnceLock;

/// One file of the tree.
pub struct Source {
    /// From the root of the tree, with `/`.
    pub path: String,
    /// As it lies on disk.
    pub text: String,
    /// The text of a Rust file with comments, and the insides of strings and characters, blanked; same length and
    /// lines. Empty for other files.
    pub code: String,
    /// `code` with everything under `#[cfg(test)]` blanked as well.
    pub product: String,
}

impl Source {
    /// A file of these contents.
    pub fn new(path: &str, text: &str) -> Self {
        let code = if has_extension(path, "rs") { mask(text) } else { String::new() };
        let product = if path.starts_with("src/") { without_tests(&code) } else { code.clone() };
        Self { path: path.into(), text: text.into(), code, product }
    }

    /// Whether this is Rust.
    pub fn is_rust(&self) -> bool {
        has_extension(&self.path, "rs")
    }

    /// The line, from 1, of a position in any of the texts.
    pub fn line_of(&self, position: usize) -> usize {
        1 + self.text.as_bytes()[..position].iter().filter(|byte| **byte == b'\n').count()
    }

    /// `path:line` of a position.
    pub fn place(&self, position: usize) -> String {
        format!("{}:{}", self.path, self.line_of(position))
    }
}

/// Whether a path ends in `.extension`.
pub fn has_extension(path: &str, extension: &str) -> bool {
    Path::new(path).extension().is_some_and(|found| found == extension)
}

/// Every text file of the tree that is, or is about to be, under version control; read once.
pub fn tree() -> &'static [Source] {
    static TREE: OnceLock<Vec<Source>> = OnceLock::new();
    TREE.get_or_init(|| {
        let root = Path::new(env!("CARGO_MANIFEST_DIR"));
        let mut paths = listed_by_git(root).unwrap_or_else(|| walked(root));
        paths.sort();
        let texts = paths.iter().filter_map(|path| {
            // What is not text (a fixture database, say) has no house rules; what was deleted is gone.
            let text = std::fs::read_to_string(root.join(path)).ok()?;
            Some(Source::new(path, &text))
        });
        let tree: Vec<Source> = texts.collect();
        assert!(tree.iter().any(|file| file.path == "src/lib.rs"), "the tree has no src/lib.rs: nothing was read");
        tree
    })
}

/// The Rust files below `folder`.
pub fn rust_below<'a>(files: &'a [Source], folder: &'static str) -> impl Iterator<Item = &'a Source> {
    files.iter().filter(move |file| file.is_rust() && file.path.starts_with(folder))
}

/// What git knows and what it would add; `None` where this is no checkout or git is absent.
fn listed_by_git(root: &Path) -> Option<Vec<String>> {
    let mut git = Command::new("git");
    git.arg("-C").arg(root).args(["ls-files", "-z", "--cached", "--others", "--exclude-standard"]);
    let output = git.output().ok().filter(|output| output.status.success())?;
    let list = String::from_utf8(output.stdout).ok()?;
    let paths: Vec<String> = list.split('\0').filter(|path| !path.is_empty()).map(String::from).collect();
    // A tree unpacked inside somebody else's checkout lists nothing of its own.
    paths.iter().any(|path| path == "src/lib.rs").then_some(paths)
}

/// The same by walking, for a source archive.
fn walked(root: &Path) -> Vec<String> {
    let mut files = Vec::new();
    let mut folders: Vec<PathBuf> = vec![root.to_path_buf()];
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(&folder).unwrap().map(Result::unwrap) {
            let name = entry.file_name().to_string_lossy().into_owned();
            let hidden = name.starts_with('.') && ![".cargo", ".ci"].contains(&name.as_str());
            if hidden || ["target", "countersign-demo"].contains(&name.as_str()) {
                continue;
            }
            if entry.file_type().unwrap().is_dir() {
                folders.push(entry.path());
            } else if let Ok(path) = entry.path().strip_prefix(root) {
                files.push(path.to_string_lossy().replace('\\', "/"));
            }
        }
    }
    files
}

/// Blanks comments and the insides of string and character literals. Keeps length, lines and quotes.
pub fn mask(text: &str) -> String {
    let bytes = text.as_bytes();
    let mut out = bytes.to_vec();
    let mut at = 0;
    while at < bytes.len() {
        let rest = &bytes[at..];
        let end = at
            + match rest {
                [b'/', b'/', ..] => line_comment(rest),
                [b'/', b'*', ..] => block_comment(rest),
                [b'"', ..] => quoted(rest),
                [b'\'', ..] => character(rest),
                [b'r' | b'b' | b'c', ..] if !continues_a_word(bytes, at) => raw_string(rest),
                _ => 0,
            };
        if end == at {
            at += 1;
            continue;
        }
        let comment = rest.starts_with(b"//") || rest.starts_with(b"/*");
        for (position, byte) in out.iter_mut().enumerate().take(end).skip(at) {
            let edge = position == at || position + 1 == end;
            if *byte != b'\n' && (comment || !edge) {
                *byte = b' ';
            }
        }
        at = end;
    }
    String::from_utf8(out).expect("whole characters are blanked")
}

fn continues_a_word(bytes: &[u8], at: usize) -> bool {
    at > 0 && (bytes[at - 1].is_ascii_alphanumeric() || bytes[at - 1] == b'_')
}

fn line_comment(rest: &[u8]) -> usize {
    rest.iter().position(|byte| *byte == b'\n').unwrap_or(rest.len())
}

fn block_comment(rest: &[u8]) -> usize {
    let mut depth = 0_usize;
    let mut at = 0;
    while at < rest.len() {
        if rest[at..].starts_with(b"/*") {
            (depth, at) = (depth + 1, at + 2);
        } else if rest[at..].starts_with(b"*/") {
            (depth, at) = (depth - 1, at + 2);
            if depth == 0 {
                return at;
            }
        } else {
            at += 1;
        }
    }
    rest.len()
}

fn quoted(rest: &[u8]) -> usize {
    let mut at = 1;
    while at < rest.len() {
        match rest[at] {
            b'\\' => at += 2,
            b'"' => return at + 1,
            _ => at += 1,
        }
    }
    rest.len()
}

/// The length of a character literal, or 0 for a lifetime.
fn character(rest: &[u8]) -> usize {
    if rest.get(1) == Some(&b'\\') {
        let close = rest.iter().skip(3).position(|byte| *byte == b'\'');
        return close.map_or(rest.len(), |close| close + 4);
    }
    let first = rest.get(1).copied().unwrap_or_default();
    let width = match first {
        0xF0.. => 4,
        0xE0.. => 3,
        0xC0.. => 2,
        _ => 1,
    };
    if rest.get(1 + width) == Some(&b'\'') { width + 2 } else { 0 }
}

/// The length of `r"…"`, `br#"…"#` and their like, or 0 for anything else.
fn raw_string(rest: &[u8]) -> usize {
    let start = match rest {
        [b'r', ..] => 1,
        [b'b' | b'c', b'r', ..] => 2,
        _ => return 0,
    };
    let hashes = rest.iter().skip(start).take_while(|byte| **byte == b'#').count();
    if rest.get(start + hashes) != Some(&b'"') {
        return 0;
    }
    let close: Vec<u8> = std::iter::once(b'"').chain(std::iter::repeat_n(b'#', hashes)).collect();
    let body = start + hashes + 1;
    let found = rest[body..].windows(close.len()).position(|window| window == close);
    found.map_or(rest.len(), |found| body + found + close.len())
}

/// Blanks each item under `#[cfg(test)]`.
fn without_tests(code: &str) -> String {
    let mut out = code.to_owned();
    let mut from = 0;
    while let Some(found) = out[from..].find("#[cfg(test)]") {
        let start = from + found;
        let end = end_of_item(&out, start);
        let blank: String = out[start..end].chars().map(|c| if c == '\n' { '\n' } else { ' ' }).collect();
        // Code outside literals may still hold non-ASCII names; keep byte positions right.
        let padding = " ".repeat(end - start - blank.len());
        out.replace_range(start..end, &(blank + &padding));
        from = end;
    }
    out
}

/// Where the item that begins at `start` ends: after its `;` or its closing brace.
pub fn end_of_item(code: &str, start: usize) -> usize {
    let mut depth = 0_i32;
    for (position, byte) in code.bytes().enumerate().skip(start) {
        match byte {
            b'{' | b'(' | b'[' => depth += 1,
            b')' | b']' => depth -= 1,
            b'}' => {
                depth -= 1;
                if depth == 0 {
                    return position + 1;
                }
            }
            b';' if depth == 0 => return position + 1,
            _ => {}
        }
    }
    code.len()
}

#[test]
fn masking_blanks_comments_and_the_insides_of_literals_and_nothing_else() {
    let text = "let a = \"x // {\"; // tail {\nlet b = '{'; let c: &'static str = r#\"\"}\"#; /* a /* b */ } */ let d = b'\\'';";
    let masked = mask(text);
    assert_eq!(masked.len(), text.len());
    assert_eq!(masked.matches(['{', '}']).count(), 0, "{masked}");
    for kept in ["let a =", "let b =", "&'static str", "let d ="] {
        assert!(masked.contains(kept), "{masked}");
    }
}

#[test]
fn code_under_cfg_test_is_not_product_code() {
    let file = Source::new("src/a.rs", "fn a() {}\n#[cfg(test)]\nmod tests { fn b() { let x = [1]; } }\nfn c() {}\n");
    assert!(file.product.contains("fn a()") && file.product.contains("fn c()"));
    assert!(!file.product.contains("fn b()"));
    assert!(file.code.contains("fn b()"));
}

#[test]
fn a_walk_finds_what_git_lists() {
    let walked = walked(Path::new(env!("CARGO_MANIFEST_DIR")));
    for file in tree().iter().filter(|file| file.path.starts_with("src/")) {
        assert!(walked.contains(&file.path), "{}", file.path);
    }
}
