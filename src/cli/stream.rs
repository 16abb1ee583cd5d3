//! Reads server-sent events, as much of the format as a gate writes (WHATWG HTML, "Server-sent events").

use crate::domain::limits::MAX_STREAM_EVENT_BYTES;

/// Bytes that arrive in pieces, and the data of the events in them.
#[derive(Default)]
pub(super) struct Events {
    /// What came of a line that is not at its end.
    line: Vec<u8>,
    /// The data lines of an event that is not at its end.
    data: String,
}

/// An event is larger than [`MAX_STREAM_EVENT_BYTES`].
#[derive(Debug, PartialEq, Eq)]
pub(super) struct TooLarge;

impl Events {
    /// Takes a piece, and answers the data of every event that it ends.
    pub(super) fn take(&mut self, piece: &[u8]) -> Result<Vec<String>, TooLarge> {
        let mut events = Vec::new();
        for part in piece.split_inclusive(|byte| *byte == b'\n') {
            self.line.extend_from_slice(part);
            if self.line.len().saturating_add(self.data.len()) > MAX_STREAM_EVENT_BYTES {
                return Err(TooLarge);
            }
            if part.ends_with(b"\n") {
                let line = std::mem::take(&mut self.line);
                events.extend(self.end_of(&String::from_utf8_lossy(&line)));
            }
        }
        Ok(events)
    }

    /// The data of the event that this line ends, if it ends one.
    fn end_of(&mut self, line: &str) -> Option<String> {
        let line = line.trim_end_matches(['\r', '\n']);
        if line.is_empty() {
            return Some(std::mem::take(&mut self.data)).filter(|data| !data.is_empty());
        }
        // Comments, ids and the rest are for others: the sequence stands in the data too.
        if let Some(data) = line.strip_prefix("data:") {
            if !self.data.is_empty() {
                self.data.push('\n');
            }
            self.data.push_str(data.strip_prefix(' ').unwrap_or(data));
        }
        None
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    const STREAM: &str =
        ": open\nretry: 1000\n\nid: 1\ndata: {\"a\":1}\n\n: \n\nevent: x\r\ndata: two\r\ndata: lines\r\n\r\ndata: cut";

    #[test]
    fn only_whole_events_with_data_are_told() {
        let mut events = Events::default();
        assert_eq!(events.take(STREAM.as_bytes()).unwrap(), ["{\"a\":1}", "two\nlines"]);
        assert_eq!(events.take(b" off\n\n").unwrap(), ["cut off"]);
    }

    #[test]
    fn an_event_without_end_is_refused() {
        let mut events = Events::default();
        assert_eq!(events.take(&vec![b'x'; MAX_STREAM_EVENT_BYTES + 1]), Err(TooLarge));
        let mut events = Events::default();
        let line = format!("data: {}\n", "x".repeat(1_000));
        assert!((0..100).any(|_| events.take(line.as_bytes()).is_err()));
    }

    proptest! {
        #[test]
        fn where_the_pieces_are_cut_changes_nothing(cuts in prop::collection::vec(1usize..12, 1..60)) {
            let mut events = Events::default();
            let (mut rest, mut told) = (STREAM.as_bytes(), Vec::new());
            for cut in cuts {
                let (piece, after) = rest.split_at(cut.min(rest.len()));
                told.extend(events.take(piece).unwrap());
                rest = after;
            }
            told.extend(events.take(rest).unwrap());
            prop_assert_eq!(told, ["{\"a\":1}", "two\nlines"]);
        }
    }
}
