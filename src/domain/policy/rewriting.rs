//! A module rewritten before the engine sees it: what is changed, where everything stood before, and that it reads as meant.

use std::num::NonZeroUsize;

use regorus::unstable::{Module, Parser, Source, Span};

use super::engine::contained;
use super::heads::FIX;
use super::syntax::{At, place};
use crate::domain::limits::MAX_PACK_BYTES;

/// The columns from which on the engine's reader takes no line.
const LONG_LINE: usize = 1_000;

/// A module whose heads are bound.
pub(super) struct Bound {
    pub(super) text: String,
    pub(super) places: Places,
}

/// Where what stands in the rewritten module stood before.
#[derive(Clone, Debug, Default)]
pub(super) struct Places {
    pieces: Vec<Piece>,
    /// Those of the round before.
    earlier: Option<Box<Places>>,
}

/// Text that was taken over in one piece, or put in: where it begins, and where it, or what it was put before, began.
#[derive(Clone, Copy, Debug)]
struct Piece {
    at: At,
    was: At,
    is_new: bool,
}

/// Why a module cannot be given to the engine.
#[derive(Debug)]
pub(super) struct Unbound {
    /// The head.
    pub(super) at: At,
    pub(super) detail: String,
}

/// `text[start..end]` becomes what is put there.
pub(super) struct Change {
    pub(super) start: usize,
    pub(super) end: usize,
    pub(super) put: Vec<Put>,
    /// What an error about it names.
    pub(super) head: At,
}

/// A part of what is put in.
pub(super) enum Put {
    Ours(String),
    /// A range of the module.
    Theirs(usize, usize),
    /// Where a line may end.
    Break,
}

/// What is to be changed in a module of this text.
pub(super) type Changes<'a> = &'a dyn Fn(&Module, &str) -> Result<Vec<Change>, Unbound>;
/// Whether the second module is the first but for that; the text is the second's.
pub(super) type Same<'a> = &'a dyn Fn(&Module, &Module, &str) -> bool;

/// One round of changes, read again.
pub(super) fn rewritten(
    file: &str,
    text: &str,
    changes: Changes<'_>,
    same: Same<'_>,
    what: &str,
) -> Result<Option<Bound>, Unbound> {
    // Nothing is given to the engine as it is only because nobody could read it here.
    let module = parsed(file, text).map_err(|report| {
        let (at, detail) = place(&report);
        Unbound { at: at.map_or((0, 0), |(_, at)| at), detail }
    })?;
    let found = changes(&module, text)?;
    let Some(first) = found.first() else { return Ok(None) };
    for line_end in ["", "\n"] {
        let new = applied(text, &found, line_end).filter(|new| {
            let fits = !line_end.is_empty() || new.text.lines().all(|line| line.len() <= LONG_LINE);
            fits && parsed(file, &new.text).is_ok_and(|after| same(&module, &after, &new.text))
        });
        if new.is_some() {
            return Ok(new);
        }
    }
    Err(Unbound { at: first.head, detail: format!("{what} cannot be bound with certainty: {FIX}") })
}

/// The module, as the lint reads it too.
pub(super) fn parsed(file: &str, text: &str) -> Result<Module, String> {
    let bytes = NonZeroUsize::new(MAX_PACK_BYTES.saturating_mul(4)).unwrap_or(NonZeroUsize::MIN);
    let source = Source::from_contents_with_limits(file.to_owned(), text.to_owned(), bytes, bytes)
        .map_err(|error| error.to_string())?;
    let parse = || {
        let mut parser = Parser::new(&source)?;
        parser.enable_rego_v1()?;
        parser.parse()
    };
    contained(|| parse().map_err(|error| error.to_string()))
}

/// The module with its changes; `None` where they overlap.
fn applied(text: &str, changes: &[Change], line_end: &str) -> Option<Bound> {
    let lines = Lines::new(text);
    let mut new = Bound { text: String::with_capacity(text.len().saturating_mul(2)), places: Places::default() };
    let (mut copied, mut at) = (0usize, (1u32, 1u32));
    let mut push = |piece: &str, was: At, is_new: bool| {
        new.places.pieces.push(Piece { at, was, is_new });
        new.text.push_str(piece);
        at = advanced(at, piece);
    };
    for change in changes {
        push(text.get(copied..change.start)?, lines.at(copied)?, false);
        let was = lines.at(change.start)?;
        let joins = |put: Option<&Put>, beside: Option<&u8>, at: fn(&str) -> Option<char>| match put {
            Some(Put::Ours(ours)) => {
                at(ours).is_some_and(is_word) && beside.is_some_and(|byte| is_word(char::from(*byte)))
            }
            _ => false,
        };
        let before = change.start.checked_sub(1).and_then(|before| text.as_bytes().get(before));
        if joins(change.put.first(), before, |ours| ours.chars().next()) {
            push(" ", was, true);
        }
        for put in &change.put {
            match put {
                Put::Ours(ours) => push(ours, was, true),
                Put::Theirs(start, end) => push(text.get(*start..*end)?, lines.at(*start)?, false),
                Put::Break => push(line_end, was, true),
            }
        }
        if joins(change.put.last(), text.as_bytes().get(change.end), |ours| ours.chars().next_back()) {
            push(" ", was, true);
        }
        copied = change.end;
    }
    push(text.get(copied..)?, lines.at(copied)?, false);
    Some(new)
}

impl Places {
    /// Where what is at `at` now was before.
    pub(super) fn before(&self, at: At) -> At {
        let at = self.in_this_round(at);
        self.earlier.as_ref().map_or(at, |earlier| earlier.before(at))
    }

    pub(super) fn after(self, earlier: Self) -> Self {
        Self { earlier: Some(Box::new(earlier)), ..self }
    }

    fn in_this_round(&self, at: At) -> At {
        let index = self.pieces.partition_point(|piece| piece.at <= at);
        let Some(piece) = index.checked_sub(1).and_then(|index| self.pieces.get(index)) else { return at };
        match (piece.is_new, at.0.saturating_sub(piece.at.0)) {
            (true, _) => piece.was,
            (false, 0) => (piece.was.0, piece.was.1.saturating_add(at.1.saturating_sub(piece.at.1))),
            (false, lines) => (piece.was.0.saturating_add(lines), at.1),
        }
    }
}

/// The beginnings of the lines of a text.
pub(super) struct Lines<'t>(&'t str, Vec<usize>);

impl<'t> Lines<'t> {
    pub(super) fn new(text: &'t str) -> Self {
        let ends = text.bytes().enumerate().filter(|(_, byte)| *byte == b'\n').map(|(end, _)| end.saturating_add(1));
        Self(text, std::iter::once(0).chain(ends).collect())
    }

    /// The place of a byte of the text.
    pub(super) fn at(&self, offset: usize) -> Option<At> {
        let line = self.1.partition_point(|start| *start <= offset);
        let start = *self.1.get(line.checked_sub(1)?)?;
        let columns = self.0.get(start..offset)?.chars().count();
        Some((u32::try_from(line).ok()?, u32::try_from(columns).ok()?.saturating_add(1)))
    }
}

/// Where a reader of `text` who began at this place is behind it.
pub(super) fn advanced((line, column): At, text: &str) -> At {
    text.chars().fold((line, column), |(line, column), character| match character {
        '\n' => (line.saturating_add(1), 1),
        _ => (line, column.saturating_add(1)),
    })
}

/// Whether a character can be part of a word.
fn is_word(character: char) -> bool {
    character.is_alphanumeric() || character == '_'
}

/// Where what a span begins with begins: the engine's spans leave out the quotes of a text.
pub(super) fn begin(text: &str, span: &Span) -> usize {
    let start = offset(span.start);
    let before = start.checked_sub(1);
    before.filter(|before| is_quote(text, *before)).unwrap_or(start)
}

/// Where what a span ends with ends.
pub(super) fn end(text: &str, span: &Span) -> usize {
    let end = offset(span.end);
    if is_quote(text, end) { end.saturating_add(1) } else { end }
}

fn is_quote(text: &str, at: usize) -> bool {
    matches!(text.as_bytes().get(at), Some(b'"' | b'`'))
}

pub(super) fn offset(at: u32) -> usize {
    usize::try_from(at).unwrap_or(usize::MAX)
}
