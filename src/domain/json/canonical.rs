//! Canonical JSON (RFC 8785), written in one pass.
//!
//! An object is written where it stands, with its members in whatever order they come; when it closes, they are put in
//! order. What comes in order already is written once and never moved.

use std::cmp::Ordering;
use std::io::{self, Error, ErrorKind};

use serde::Serialize;
use serde_json::ser::{CharEscape, CompactFormatter, Formatter, Serializer};

/// Beyond it a double does not have every integer (RFC 8785, section 3.2.2.3).
const EVERY_INTEGER: u64 = 1 << 53;

/// The canonical bytes of `value`.
pub(super) fn to_vec<T: Serialize>(value: &T) -> serde_json::Result<Vec<u8>> {
    let mut text = Vec::with_capacity(1024);
    value.serialize(&mut Serializer::with_formatter(io::sink(), Canonical::new(&mut text)))?;
    Ok(text)
}

/// Writes to its own text and to nobody's writer: what an object is to become has to be looked at again.
struct Canonical<'t> {
    text: &'t mut Vec<u8>,
    /// The members of all objects that are open, each object's after those of what it lies in.
    members: Vec<Member>,
    open: Vec<Open>,
    /// The members of the object that closes, in their order.
    sorted: Vec<u8>,
}

/// One member of an object, by where it lies in the text.
#[derive(Clone, Copy)]
struct Member {
    begins: usize,
    /// Where its name ends, with the quotation mark.
    named: usize,
    ends: usize,
}

/// An object that is open.
struct Open {
    /// Where its first member begins.
    begins: usize,
    /// How many members lie before its own.
    before: usize,
}

impl<'t> Canonical<'t> {
    const fn new(text: &'t mut Vec<u8>) -> Self {
        Self { text, members: Vec::new(), open: Vec::new(), sorted: Vec::new() }
    }

    fn unsigned(&mut self, value: u64) -> io::Result<()> {
        if value <= EVERY_INTEGER {
            return CompactFormatter.write_u64(self.text, value);
        }
        #[expect(clippy::cast_precision_loss, reason = "every number is a double (RFC 8785, section 3.2.2.3)")]
        self.double(value as f64)
    }

    fn signed(&mut self, value: i64) -> io::Result<()> {
        if value.unsigned_abs() <= EVERY_INTEGER {
            return CompactFormatter.write_i64(self.text, value);
        }
        #[expect(clippy::cast_precision_loss, reason = "every number is a double (RFC 8785, section 3.2.2.3)")]
        self.double(value as f64)
    }

    fn double(&mut self, value: f64) -> io::Result<()> {
        if !value.is_finite() {
            return Err(invalid("a number that is not finite has no JSON"));
        }
        self.text.extend_from_slice(ryu_js::Buffer::new().format_finite(value).as_bytes());
        Ok(())
    }

    /// Puts the members of the object that closes in the order of their names.
    fn sort(&mut self, open: &Open) -> io::Result<()> {
        let members = self.members.get_mut(open.before..).unwrap_or_default();
        let text = self.text.as_slice();
        let in_order = |pair: &[Member]| match pair {
            [one, next] => order(text, one, next) == Ordering::Less,
            _ => true,
        };
        if members.windows(2).all(in_order) {
            return Ok(());
        }
        members.sort_unstable_by(|one, other| order(text, one, other));
        if !members.windows(2).all(in_order) {
            return Err(invalid("duplicate key"));
        }
        self.sorted.clear();
        for (place, member) in members.iter().enumerate() {
            if place > 0 {
                self.sorted.push(b',');
            }
            self.sorted.extend_from_slice(text.get(member.begins..member.ends).unwrap_or_default());
        }
        self.text.truncate(open.begins);
        self.text.extend_from_slice(&self.sorted);
        Ok(())
    }
}

/// By the UTF-16 code units of the names (RFC 8785, section 3.2.3).
fn order(text: &[u8], one: &Member, other: &Member) -> Ordering {
    let name = |member: &Member| text.get(member.begins.saturating_add(1)..member.named.saturating_sub(1));
    let (one, other) = (name(one).unwrap_or_default(), name(other).unwrap_or_default());
    // In ASCII a byte is a code unit, where it stands for itself.
    let plain = |name: &[u8]| name.is_ascii() && !name.contains(&b'\\');
    if plain(one) && plain(other) { one.cmp(other) } else { units(one).cmp(&units(other)) }
}

/// The code units of a name as it stands between its quotation marks.
fn units(written: &[u8]) -> Vec<u16> {
    let name: String = serde_json::from_slice(&[b"\"", written, b"\""].concat()).unwrap_or_default();
    name.encode_utf16().collect()
}

fn invalid(detail: &'static str) -> Error {
    Error::new(ErrorKind::InvalidData, detail)
}

impl Formatter for Canonical<'_> {
    fn write_null<W: ?Sized + io::Write>(&mut self, _: &mut W) -> io::Result<()> {
        self.text.extend_from_slice(b"null");
        Ok(())
    }

    fn write_bool<W: ?Sized + io::Write>(&mut self, _: &mut W, value: bool) -> io::Result<()> {
        CompactFormatter.write_bool(self.text, value)
    }

    fn write_i8<W: ?Sized + io::Write>(&mut self, _: &mut W, value: i8) -> io::Result<()> {
        self.signed(value.into())
    }

    fn write_i16<W: ?Sized + io::Write>(&mut self, _: &mut W, value: i16) -> io::Result<()> {
        self.signed(value.into())
    }

    fn write_i32<W: ?Sized + io::Write>(&mut self, _: &mut W, value: i32) -> io::Result<()> {
        self.signed(value.into())
    }

    fn write_i64<W: ?Sized + io::Write>(&mut self, _: &mut W, value: i64) -> io::Result<()> {
        self.signed(value)
    }

    fn write_i128<W: ?Sized + io::Write>(&mut self, _: &mut W, value: i128) -> io::Result<()> {
        match i64::try_from(value) {
            Ok(value) => self.signed(value),
            #[expect(clippy::cast_precision_loss, reason = "every number is a double (RFC 8785, section 3.2.2.3)")]
            Err(_) => self.double(value as f64),
        }
    }

    fn write_u8<W: ?Sized + io::Write>(&mut self, _: &mut W, value: u8) -> io::Result<()> {
        self.unsigned(value.into())
    }

    fn write_u16<W: ?Sized + io::Write>(&mut self, _: &mut W, value: u16) -> io::Result<()> {
        self.unsigned(value.into())
    }

    fn write_u32<W: ?Sized + io::Write>(&mut self, _: &mut W, value: u32) -> io::Result<()> {
        self.unsigned(value.into())
    }

    fn write_u64<W: ?Sized + io::Write>(&mut self, _: &mut W, value: u64) -> io::Result<()> {
        self.unsigned(value)
    }

    fn write_u128<W: ?Sized + io::Write>(&mut self, _: &mut W, value: u128) -> io::Result<()> {
        match u64::try_from(value) {
            Ok(value) => self.unsigned(value),
            #[expect(clippy::cast_precision_loss, reason = "every number is a double (RFC 8785, section 3.2.2.3)")]
            Err(_) => self.double(value as f64),
        }
    }

    fn write_f32<W: ?Sized + io::Write>(&mut self, _: &mut W, value: f32) -> io::Result<()> {
        self.double(value.into())
    }

    fn write_f64<W: ?Sized + io::Write>(&mut self, _: &mut W, value: f64) -> io::Result<()> {
        self.double(value)
    }

    fn write_number_str<W: ?Sized + io::Write>(&mut self, _: &mut W, value: &str) -> io::Result<()> {
        self.double(value.parse().map_err(|_| invalid("a number that cannot be read"))?)
    }

    fn begin_string<W: ?Sized + io::Write>(&mut self, _: &mut W) -> io::Result<()> {
        self.text.push(b'"');
        Ok(())
    }

    fn end_string<W: ?Sized + io::Write>(&mut self, _: &mut W) -> io::Result<()> {
        self.text.push(b'"');
        Ok(())
    }

    fn write_string_fragment<W: ?Sized + io::Write>(&mut self, _: &mut W, fragment: &str) -> io::Result<()> {
        self.text.extend_from_slice(fragment.as_bytes());
        Ok(())
    }

    fn write_char_escape<W: ?Sized + io::Write>(&mut self, _: &mut W, escape: CharEscape) -> io::Result<()> {
        match escape {
            // As in ECMAScript, which RFC 8785 follows (section 3.2.2.2).
            CharEscape::Solidus => self.text.push(b'/'),
            escape => CompactFormatter.write_char_escape(self.text, escape)?,
        }
        Ok(())
    }

    fn begin_array<W: ?Sized + io::Write>(&mut self, _: &mut W) -> io::Result<()> {
        self.text.push(b'[');
        Ok(())
    }

    fn end_array<W: ?Sized + io::Write>(&mut self, _: &mut W) -> io::Result<()> {
        self.text.push(b']');
        Ok(())
    }

    fn begin_array_value<W: ?Sized + io::Write>(&mut self, _: &mut W, first: bool) -> io::Result<()> {
        if !first {
            self.text.push(b',');
        }
        Ok(())
    }

    fn begin_object<W: ?Sized + io::Write>(&mut self, _: &mut W) -> io::Result<()> {
        self.text.push(b'{');
        self.open.push(Open { begins: self.text.len(), before: self.members.len() });
        Ok(())
    }

    fn end_object<W: ?Sized + io::Write>(&mut self, _: &mut W) -> io::Result<()> {
        let open = self.open.pop().ok_or_else(|| invalid("an object ends that has not begun"))?;
        self.sort(&open)?;
        self.members.truncate(open.before);
        self.text.push(b'}');
        Ok(())
    }

    fn begin_object_key<W: ?Sized + io::Write>(&mut self, _: &mut W, first: bool) -> io::Result<()> {
        if !first {
            self.text.push(b',');
        }
        let begins = self.text.len();
        self.members.push(Member { begins, named: begins, ends: begins });
        Ok(())
    }

    fn end_object_key<W: ?Sized + io::Write>(&mut self, _: &mut W) -> io::Result<()> {
        if let Some(member) = self.members.last_mut() {
            member.named = self.text.len();
        }
        Ok(())
    }

    fn begin_object_value<W: ?Sized + io::Write>(&mut self, _: &mut W) -> io::Result<()> {
        self.text.push(b':');
        Ok(())
    }

    fn end_object_value<W: ?Sized + io::Write>(&mut self, _: &mut W) -> io::Result<()> {
        // Those of whatever lies within have gone.
        if let Some(member) = self.members.last_mut() {
            member.ends = self.text.len();
        }
        Ok(())
    }

    fn write_raw_fragment<W: ?Sized + io::Write>(&mut self, _: &mut W, _: &str) -> io::Result<()> {
        Err(invalid("a text that is JSON already may be written otherwise"))
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use proptest::prelude::*;
    use serde_json::{Map, Number, Value, json};

    use super::*;

    fn text(value: &impl Serialize) -> String {
        String::from_utf8(to_vec(value).unwrap()).unwrap()
    }

    /// Any document, with names that are hard to sort and numbers that are hard to write.
    fn document() -> impl Strategy<Value = Value> {
        let name = || "[a-c\\\\\"\n\u{e9}\u{20ac}\u{e000}\u{ffff}\u{10000}\u{1f600}!]{0,3}";
        let number = prop_oneof![
            any::<i64>().prop_map(Number::from),
            any::<u64>().prop_map(Number::from),
            (0_u64..4).prop_map(|near| Number::from(EVERY_INTEGER - 2 + near)),
            any::<f64>().prop_filter_map("finite", Number::from_f64),
            (-400_i32..400).prop_filter_map("finite", |power| Number::from_f64(10_f64.powi(power))),
        ];
        let leaf = prop_oneof![
            Just(Value::Null),
            any::<bool>().prop_map(Value::from),
            number.prop_map(Value::Number),
            any::<String>().prop_map(Value::from),
            name().prop_map(Value::from),
        ];
        leaf.prop_recursive(5, 64, 8, move |inner| {
            prop_oneof![
                prop::collection::vec(inner.clone(), 0..6).prop_map(Value::from),
                prop::collection::vec((name(), inner), 0..8)
                    .prop_map(|members| Value::Object(members.into_iter().collect::<Map<_, _>>())),
            ]
        })
    }

    /// What a structure gives: members in the order in which they are listed.
    struct Listed(Vec<(String, Value)>);

    impl Serialize for Listed {
        fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
            serializer.collect_map(self.0.iter().map(|(name, value)| (name, value)))
        }
    }

    proptest! {
        #[test]
        fn every_document_is_what_another_implementation_makes_of_it(value in document()) {
            prop_assert_eq!(to_vec(&value).unwrap(), serde_json_canonicalizer::to_vec(&value).unwrap());
        }

        #[test]
        fn the_order_in_which_members_come_changes_nothing(
            members in prop::collection::btree_map("[a-z\\\\\u{10000}\u{ffff}]{0,3}", document(), 0..12)
                .prop_flat_map(|map| Just(map.into_iter().collect::<Vec<_>>()).prop_shuffle()),
        ) {
            let sorted: BTreeMap<String, Value> = members.iter().cloned().collect();
            let canonical = to_vec(&Listed(members.clone())).unwrap();
            prop_assert_eq!(&canonical, &serde_json_canonicalizer::to_vec(&sorted).unwrap());
            prop_assert_eq!(&canonical, &to_vec(&vec![Listed(members)]).unwrap()[1..=canonical.len()]);
        }
    }

    #[test]
    fn the_examples_of_rfc_8785_come_out_as_they_are_printed() {
        // Section 3.2.2, and section 3.2.3 with names from all over the code points.
        let value = "{\"numbers\": [333333333.33333329, 1E30, 4.50, 2e-3, 0.000000000000000000000000001], \
                     \"string\": \"\\u20ac$\\u000F\\u000aA'\\u0042\\u0022\\u005c\\\\\\\"\\/\", \
                     \"literals\": [null, true, false]}";
        let value: Value = serde_json::from_str(value).unwrap();
        assert_eq!(
            text(&value),
            "{\"literals\":[null,true,false],\"numbers\":[333333333.3333333,1e+30,4.5,0.002,1e-27],\
             \"string\":\"€$\\u000f\\nA'B\\\"\\\\\\\\\\\"/\"}"
        );
        let names = ["\u{20ac}", "\r", "\u{fb33}", "1", "\u{1f600}", "\u{80}", "\u{f6}"];
        let members = Listed(names.iter().map(|name| ((*name).to_owned(), Value::Null)).collect());
        let sorted = ["\\r", "1", "\u{80}", "\u{f6}", "\u{20ac}", "\u{1f600}", "\u{fb33}"];
        let expected: Vec<String> = sorted.iter().map(|name| format!("\"{name}\":null")).collect();
        assert_eq!(text(&members), format!("{{{}}}", expected.join(",")));
    }

    #[test]
    fn an_integer_beyond_a_double_is_written_as_the_double_that_it_is_read_as() {
        for (number, written) in [
            (json!(9_007_199_254_740_991_u64), "9007199254740991"),
            (json!(9_007_199_254_740_993_u64), "9007199254740992"),
            (json!(-9_007_199_254_740_993_i64), "-9007199254740992"),
            (json!(u64::MAX), "18446744073709552000"),
            (json!(-0.0), "0"),
        ] {
            assert_eq!(text(&number), written);
        }
        assert_eq!(text(&u128::MAX), "3.402823669209385e+38");
        assert_eq!(text(&i128::MIN), "-1.7014118346046923e+38");
    }

    #[test]
    fn a_name_that_is_there_twice_is_refused() {
        for name in ["a", "\"", "\u{10000}"] {
            let twice = [name, "b", name].iter().map(|name| ((*name).to_owned(), json!({"x": 1}))).collect();
            assert!(to_vec(&Listed(twice)).unwrap_err().to_string().contains("duplicate"), "{name}");
        }
    }

    #[test]
    fn what_is_no_json_or_somebody_elses_is_refused() {
        let by_pair: BTreeMap<(u8, u8), u8> = BTreeMap::from([((1, 2), 3)]);
        assert!(to_vec(&by_pair).is_err());
        let raw: Box<serde_json::value::RawValue> = serde_json::from_str("{\"b\": 1, \"a\": 2}").unwrap();
        assert!(to_vec(&raw).is_err());
    }
}
