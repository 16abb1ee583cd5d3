//! Signatures over P-256 as tokens give them, in the form in which everybody else has them.

/// r and s, 32 bytes each, as `SEQUENCE { INTEGER, INTEGER }` (RFC 3279, section 2.2.3). `None` for any other length.
pub(super) fn der_of(raw: &[u8]) -> Option<Vec<u8>> {
    let (r, s) = raw.split_at_checked(32).filter(|_| raw.len() == 64)?;
    let integer = |bytes: &[u8]| {
        let digits: Vec<u8> = bytes.iter().copied().skip_while(|byte| *byte == 0).collect();
        let sign = digits.first().is_none_or(|first| *first >= 0x80);
        let body = [if sign { &[0_u8][..] } else { &[] }, &digits].concat();
        [&[0x02, u8::try_from(body.len()).unwrap_or(u8::MAX)][..], &body].concat()
    };
    let body = [integer(r), integer(s)].concat();
    // Two integers of at most 33 bytes: one byte holds the length.
    Some([&[0x30, u8::try_from(body.len()).ok()?][..], &body].concat())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_become_der_in_the_one_way_it_has() {
        let number = |last: &[u8]| [&vec![0; 32 - last.len()][..], last].concat();
        let der = |r: &[u8], s: &[u8]| der_of(&[number(r), number(s)].concat()).unwrap();
        assert_eq!(der(&[1], &[0x7f]), [0x30, 6, 2, 1, 1, 2, 1, 0x7f]);
        assert_eq!(der(&[0x80], &[0xff, 0]), [0x30, 9, 2, 2, 0, 0x80, 2, 3, 0, 0xff, 0]);
        assert_eq!(der(&[0], &[0]), [0x30, 6, 2, 1, 0, 2, 1, 0]);
        assert_eq!(der(&[0xff; 32], &[0x7f; 32]).len(), 2 + 35 + 34);
        assert_eq!((der_of(&[0; 63]), der_of(&[0; 65])), (None, None));
    }
}
