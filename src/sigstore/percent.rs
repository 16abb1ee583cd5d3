//! Percent-encoded text (RFC 3986, "Percent-Encoding"), as the names of keys have it.

/// The bytes of a percent-encoded text; `None` where it is none, or where it holds a NUL, which no name has.
pub(super) fn percent_decoded(text: &str) -> Option<Vec<u8>> {
    let (mut bytes, mut rest) = (Vec::with_capacity(text.len()), text.as_bytes());
    while let Some((first, after)) = rest.split_first() {
        if *first == b'%' {
            let (digits, after) = after.split_at_checked(2)?;
            bytes.push(*hex::decode(digits).ok()?.first()?);
            rest = after;
        } else {
            bytes.push(*first);
            rest = after;
        }
    }
    Some(bytes).filter(|bytes| !bytes.contains(&0))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_no_percent_encoding_is_refused() {
        assert_eq!(percent_decoded("a%20b%C3%A9").as_deref(), Some("a bé".as_bytes()));
        assert_eq!(percent_decoded("").as_deref(), Some(&b""[..]));
        for bad in ["%", "%2", "%zz", "%00", "a\0", "%2é"] {
            assert_eq!(percent_decoded(bad), None, "{bad}");
        }
    }
}
