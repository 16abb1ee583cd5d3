//! Which trace a request belongs to: the `traceparent` of W3C Trace Context, level 1.

use std::fmt;
use std::str::FromStr;

/// A place in somebody's trace.
///
/// Text form: `00-`, 32 lowercase hex digits of the trace, `-`, 16 of the span, `-`, 2 of the flags; neither id is all
/// zero. A later version may have more after that, which is passed over (section 4.3).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TraceParent {
    /// The trace.
    pub trace: [u8; 16],
    /// The span that the request is part of.
    pub span: [u8; 8],
    /// The flags; the lowest bit says that the trace is recorded.
    pub flags: u8,
}

/// A text is no `traceparent`. Whoever is given one goes on without it, as the specification says.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("expected a traceparent of W3C Trace Context")]
pub struct ParseTraceParentError;

impl TraceParent {
    /// The id of the trace: 32 lowercase hex digits.
    #[must_use]
    pub fn trace_id(&self) -> String {
        hex::encode(self.trace)
    }
}

impl FromStr for TraceParent {
    type Err = ParseTraceParentError;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let mut parts = text.split('-');
        let version: [u8; 1] = digits(parts.next())?;
        let (trace, span) = (digits(parts.next())?, digits(parts.next())?);
        let flags: [u8; 1] = digits(parts.next())?;
        let whole = match version {
            [0xff] => false,
            [0] => parts.next().is_none(),
            _ => true,
        };
        if !whole || trace == [0; 16] || span == [0; 8] {
            return Err(ParseTraceParentError);
        }
        let [flags] = flags;
        Ok(Self { trace, span, flags })
    }
}

fn digits<const N: usize>(part: Option<&str>) -> Result<[u8; N], ParseTraceParentError> {
    let part = part.filter(|part| !part.bytes().any(|byte| byte.is_ascii_uppercase())).ok_or(ParseTraceParentError)?;
    let mut bytes = [0; N];
    hex::decode_to_slice(part, &mut bytes).map_err(|_| ParseTraceParentError)?;
    Ok(bytes)
}

impl fmt::Display for TraceParent {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "00-{}-{}-{:02x}", hex::encode(self.trace), hex::encode(self.span), self.flags)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    const EXAMPLE: &str = "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01";

    #[test]
    fn the_example_of_the_specification_is_read() {
        let parent: TraceParent = EXAMPLE.parse().unwrap();
        assert_eq!((parent.trace_id().as_str(), parent.flags), ("0af7651916cd43dd8448eb211c80319c", 1));
        assert_eq!(parent.to_string(), EXAMPLE);
        let later = format!("cc{}-what-the-future-has", &EXAMPLE[2..]);
        assert_eq!(later.parse(), Ok(parent));
    }

    #[test]
    fn whatever_is_not_whole_is_none() {
        for bad in [
            "",
            "00",
            "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331",
            "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01-x",
            "ff-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01",
            "00-0AF7651916CD43DD8448EB211C80319C-b7ad6b7169203331-01",
            "00-00000000000000000000000000000000-b7ad6b7169203331-01",
            "00-0af7651916cd43dd8448eb211c80319c-0000000000000000-01",
            "00-0af7651916cd43dd8448eb211c80319-b7ad6b7169203331-01",
            "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-1",
            " 00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01",
        ] {
            assert_eq!(bad.parse::<TraceParent>(), Err(ParseTraceParentError), "{bad}");
        }
    }

    proptest! {
        #[test]
        fn no_text_makes_the_parser_panic(text: String) {
            let _ = text.parse::<TraceParent>();
        }

        #[test]
        fn what_is_written_is_read_again(trace in prop::array::uniform16(1u8..), span in prop::array::uniform8(1u8..), flags: u8) {
            let parent = TraceParent { trace, span, flags };
            prop_assert_eq!(parent.to_string().parse(), Ok(parent));
        }
    }
}
