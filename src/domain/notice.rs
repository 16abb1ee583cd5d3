//! What a webhook is told about a decision, when it is told again, and where it may be.
//!
//! A notice is a CloudEvent 1.0 in its structured JSON form, delivered as Standard Webhooks says: the body is signed
//! together with an id that stays the same over all tries and the time of the try, so that it can be neither changed nor
//! kept for later.

use std::fmt;
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};
use std::str::FromStr;

use serde_json::{Value, json};
use uuid::Uuid;

use super::decision::{Outcome, Record, Verdict};
use super::digest::Digest;
use super::facts::Signer;
use super::json::{self, JsonError};
use super::limits::{
    MAX_NOTICE_REASONS, MAX_NOTICE_TRIES, NOTICE_RETRY_SECONDS, NOTICE_RETRY_SECONDS_MAX, NOTICE_TRIES_FASTER,
};
use super::overrides::OverrideFacts;
use super::time::{Span, Timestamp};

/// The type of every event (CloudEvents `type`).
pub const EVENT_TYPE: &str = "urn:countersign:event:decision/v1";
/// The schema name of an event's `data`.
pub const NOTICE_SCHEMA: &str = "countersign.notice/v1";

/// What is told about `record`: the body that is signed and sent, the same bytes each time.
///
/// * `id` — the event's own id, which a receiver knows repeated deliveries by.
/// * `decision` — the decision's id.
/// * `gate` — who says so (CloudEvents `source`).
/// * `previous` — the decision before, under whatever pack; `data.flipped` tells whether the verdict is another one now.
///
/// `data.ready` is true for `ready` alone: who looks at nothing else fails closed on `unknown`. Of the rules those are
/// named that did not hold, at most [`MAX_NOTICE_REASONS`]; `more_reasons` counts the rest.
///
/// # Errors
///
/// [`JsonError`] when a fact has no JSON form.
pub fn body(
    record: &Record,
    (id, decision): (Uuid, Digest),
    gate: &str,
    correlation_id: Option<&str>,
    previous: Option<(Digest, Verdict)>,
    at: Timestamp,
) -> Result<Vec<u8>, JsonError> {
    let inputs = &record.inputs;
    let in_the_way = || record.reasons.iter().filter(|reason| reason.outcome != Outcome::Shown);
    let reasons: Vec<Value> = in_the_way()
        .take(MAX_NOTICE_REASONS)
        .map(|reason| {
            json!({"rule": reason.rule, "outcome": reason.outcome, "title": reason.title, "owner": reason.owner,
                "expected": reason.expected, "found": reason.found, "fix": reason.fix, "waived_by": reason.waived_by})
        })
        .collect();
    let more = in_the_way().count().saturating_sub(reasons.len());
    let faults: Vec<_> = inputs.all_faults().take(MAX_NOTICE_REASONS).collect();
    let platforms: Vec<Value> = record
        .platforms
        .iter()
        .map(|part| json!({"digest": part.digest, "platform": part.platform, "verdict": part.verdict}))
        .collect();
    let flipped = previous.is_some_and(|(_, before)| before != record.verdict);
    let previous = previous.map(|(id, verdict)| json!({"id": id, "verdict": verdict}));
    json::canonical(&json!({
        "specversion": "1.0", "id": id, "source": gate, "type": EVENT_TYPE, "subject": inputs.subject.digest,
        "time": at, "datacontenttype": "application/json",
        "data": {
            "schema": NOTICE_SCHEMA, "previous": previous, "flipped": flipped, "verdict": record.verdict, "ready": record.verdict == Verdict::Ready,
            "subject": {"digest": inputs.subject.digest, "name": inputs.subject.name},
            "project": inputs.project, "environment": inputs.environment, "correlation_id": correlation_id,
            "decision": {"id": decision, "run": inputs.run, "decided_at": inputs.now, "valid_until": record.valid_until},
            "policy": {"pack": inputs.policy.name, "version": inputs.policy.version, "digest": inputs.policy.digest},
            "reasons": reasons, "more_reasons": more, "waived_by": waived_by(record), "faults": faults, "platforms": platforms,
        },
    }))
}

/// The overrides that a decision used, at most [`MAX_NOTICE_REASONS`].
fn waived_by(record: &Record) -> Vec<Value> {
    let used = record.all_reasons().filter_map(|reason| {
        let id = reason.waived_by?;
        let permits = &record.inputs.all_overrides().find(|facts| facts.id == id)?.permits;
        Some(json!({"override": id, "rule": reason.rule, "way": permits.way, "reason": permits.reason,
            "ticket": permits.ticket, "until": permits.expires}))
    });
    used.take(MAX_NOTICE_REASONS).collect()
}

/// The type of an event about an override (CloudEvents `type`).
pub const OVERRIDE_EVENT_TYPE: &str = "urn:countersign:event:override/v1";
/// The schema name of such an event's `data`.
pub const OVERRIDE_NOTICE_SCHEMA: &str = "countersign.override-notice/v1";

/// What happened to an override.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum OverrideEvent {
    /// Somebody asked for it.
    Requested,
    /// Somebody approved it.
    Approved,
    /// Somebody refused it.
    Refused,
    /// Somebody took it back.
    Revoked,
    /// Somebody looked at it afterwards.
    Reviewed,
}

impl OverrideEvent {
    /// Its name, as events have it.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Requested => "requested",
            Self::Approved => "approved",
            Self::Refused => "refused",
            Self::Revoked => "revoked",
            Self::Reviewed => "reviewed",
        }
    }
}

/// What is told about something that happened to an override: the body that is signed and sent, the same bytes each time.
///
/// * `by` — who did it.
/// * `id` — the event's own id.
///
/// `data.ready` is false: an override alone makes nothing ready, and who looks at nothing else must not take it for that.
///
/// # Errors
///
/// [`JsonError`] when a fact has no JSON form.
pub fn override_body(
    facts: &OverrideFacts,
    event: OverrideEvent,
    by: &Signer,
    id: Uuid,
    at: Timestamp,
) -> Result<Vec<u8>, JsonError> {
    let permits = &facts.permits;
    let signer = |signer: &Signer| json!({"identity": signer.identity, "issuer": signer.issuer, "key": signer.key});
    json::canonical(&json!({
        "specversion": "1.0", "id": id, "source": permits.gate, "type": OVERRIDE_EVENT_TYPE, "subject": facts.subject,
        "time": at, "datacontenttype": "application/json",
        "data": {
            "schema": OVERRIDE_NOTICE_SCHEMA, "ready": false, "event": event.as_str(), "override": facts.id,
            "way": permits.way, "subject": {"digest": facts.subject}, "project": permits.project,
            "environment": permits.environment, "pack": permits.pack, "rule": permits.rule, "reason": permits.reason,
            "ticket": permits.ticket, "expires": permits.expires, "requester": signer(&facts.requester),
            "by": signer(by),
        },
    }))
}

/// How long to wait after try number `tries` failed; `None` when it was the last. Three times as long each further
/// time, up to [`NOTICE_RETRY_SECONDS_MAX`], and up to a fifth longer by chance (`dice`), so that what failed together does
/// not come together again.
#[must_use]
pub fn pause_after(tries: u32, dice: u8) -> Option<Span> {
    if tries >= MAX_NOTICE_TRIES {
        return None;
    }
    let grown =
        NOTICE_RETRY_SECONDS.saturating_mul(3_i64.saturating_pow(tries.saturating_sub(1).min(NOTICE_TRIES_FASTER)));
    let seconds = grown.min(NOTICE_RETRY_SECONDS_MAX);
    let more = seconds.saturating_mul(i64::from(dice)) / (5 * 256);
    Some(Span::from_seconds(seconds.saturating_add(more)))
}

/// A range of addresses: `10.1.0.0/16`, `fd00::/8`, or one address alone.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct AddressRange {
    first: IpAddr,
    bits: u8,
}

/// A text is no range of addresses.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("expected an address or a range of addresses such as `10.1.0.0/16`, found `{found}`")]
pub struct ParseRangeError {
    /// The beginning of what was given.
    pub found: String,
}

impl FromStr for AddressRange {
    type Err = ParseRangeError;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let error = || ParseRangeError { found: text.chars().take(60).collect() };
        let (address, bits) = text.split_once('/').map_or((text, None), |(address, bits)| (address, Some(bits)));
        let first: IpAddr = address.parse().map_err(|_| error())?;
        let all = if first.is_ipv4() { 32 } else { 128 };
        let bits = bits.map_or(Ok(all), |bits| bits.parse::<u8>().map_err(|_| error()))?;
        if bits > all { Err(error()) } else { Ok(Self { first, bits }) }
    }
}

impl fmt::Display for AddressRange {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}/{}", self.first, self.bits)
    }
}

impl AddressRange {
    /// Whether `address` is in it. An IPv4 address is the same however it is written.
    #[must_use]
    pub fn contains(&self, address: IpAddr) -> bool {
        match (self.first, address.to_canonical()) {
            (IpAddr::V4(first), IpAddr::V4(address)) => {
                let shift = 32_u32.saturating_sub(u32::from(self.bits));
                same_above(u128::from(first.to_bits()), u128::from(address.to_bits()), shift)
            }
            (IpAddr::V6(first), IpAddr::V6(address)) => {
                let shift = 128_u32.saturating_sub(u32::from(self.bits));
                same_above(first.to_bits(), address.to_bits(), shift)
            }
            _ => false,
        }
    }
}

fn same_above(one: u128, other: u128, shift: u32) -> bool {
    // A shift by the whole width leaves nothing to differ.
    one.checked_shr(shift).unwrap_or(0) == other.checked_shr(shift).unwrap_or(0)
}

/// Whether an address is one of the public internet: of no machine, network or purpose of its own. What is not known to be
/// public is not (RFC 6890 and its successors; an address that carries an IPv4 address is judged by that).
#[must_use]
pub fn is_public(address: IpAddr) -> bool {
    match address.to_canonical() {
        IpAddr::V4(address) => is_public_v4(address),
        IpAddr::V6(address) => carried(address).map_or_else(|| is_global_unicast(address), is_public_v4),
    }
}

fn is_public_v4(address: Ipv4Addr) -> bool {
    let [a, b, c, _] = address.octets();
    let shared = a == 100 && (64..128).contains(&b);
    let protocol = a == 192 && b == 0 && c == 0;
    let benchmark = a == 198 && (18..20).contains(&b);
    let relay = a == 192 && b == 88 && c == 99;
    !(a == 0
        || a >= 224
        || shared
        || protocol
        || benchmark
        || relay
        || address.is_private()
        || address.is_loopback()
        || address.is_link_local()
        || address.is_documentation())
}

/// The IPv4 address that a translated one (NAT64) leads to.
fn carried(address: Ipv6Addr) -> Option<Ipv4Addr> {
    let segments = address.segments();
    let [.., high, low] = segments;
    segments
        .starts_with(&[0x64, 0xff9b, 0, 0, 0, 0])
        .then(|| Ipv4Addr::from_bits(u32::from(high) << 16 | u32::from(low)))
}

/// `2000::/3` without what is documentation, 6to4, Teredo and the other special purposes of `2001::/23`.
fn is_global_unicast(address: Ipv6Addr) -> bool {
    let [a, b, ..] = address.segments();
    let special = a == 0x2001 && b < 0x0200;
    let documentation = (a == 0x2001 && b == 0x0db8) || (a == 0x3fff && b < 0x1000);
    (0x2000..0x4000).contains(&a) && !special && !documentation && a != 0x2002
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::domain::decision::RECORD_SCHEMA;
    use crate::domain::decision::examples::{inputs, reason};

    #[test]
    fn only_addresses_of_the_public_internet_are_public() {
        for address in ["1.1.1.1", "93.184.216.34", "2606:4700::1111", "::ffff:8.8.8.8", "64:ff9b::808:808"] {
            assert!(is_public(address.parse().unwrap()), "{address}");
        }
        for address in [
            "127.0.0.1",
            "10.0.0.1",
            "172.16.0.1",
            "192.168.1.1",
            "169.254.169.254",
            "100.64.0.1",
            "0.0.0.0",
            "224.0.0.1",
            "255.255.255.255",
            "198.18.0.1",
            "192.0.0.8",
            "192.0.2.1",
            "203.0.113.1",
            "240.0.0.1",
            "192.88.99.1",
            "::1",
            "::",
            "fe80::1",
            "fd00::1",
            "ff02::1",
            "::ffff:10.0.0.1",
            "::ffff:127.0.0.1",
            "64:ff9b::a00:1",
            "2001:db8::1",
            "2002::1",
            "2001::1",
            "3fff::1",
            "::127.0.0.1",
            "100::1",
            "5f00::1",
        ] {
            assert!(!is_public(address.parse().unwrap()), "{address}");
        }
    }

    #[test]
    fn a_range_is_what_it_says_and_nothing_beside_it() {
        let range = |text: &str| text.parse::<AddressRange>();
        let ten: AddressRange = range("10.1.0.0/16").unwrap();
        assert!(ten.contains("10.1.255.255".parse().unwrap()) && ten.contains("::ffff:10.1.0.1".parse().unwrap()));
        assert!(!ten.contains("10.2.0.0".parse().unwrap()) && !ten.contains("::a01:1".parse().unwrap()));
        assert!(range("127.0.0.1").unwrap().contains("127.0.0.1".parse().unwrap()));
        assert!(!range("127.0.0.1").unwrap().contains("127.0.0.2".parse().unwrap()));
        assert!(range("fd00::/8").unwrap().contains("fdff::1".parse().unwrap()));
        assert!(range("0.0.0.0/0").unwrap().contains("8.8.8.8".parse().unwrap()));
        for bad in ["", "10.0.0.0/33", "::/129", "10.0.0/8", "host", "10.0.0.0/-1", "10.0.0.0/8/8"] {
            assert!(range(bad).is_err(), "{bad}");
        }
    }

    #[test]
    fn tries_come_less_and_less_often_and_have_an_end() {
        let pauses: Vec<i64> = (1..MAX_NOTICE_TRIES).map(|tries| pause_after(tries, 0).unwrap().seconds()).collect();
        assert!(pauses.is_sorted() && pauses.first() == Some(&NOTICE_RETRY_SECONDS), "{pauses:?}");
        assert_eq!(pauses.last(), Some(&NOTICE_RETRY_SECONDS_MAX));
        assert!(pauses.iter().sum::<i64>() > 86_400, "a receiver may be away for a day: {pauses:?}");
        assert_eq!(pause_after(MAX_NOTICE_TRIES, 0), None);
        assert_eq!(pause_after(u32::MAX, 255), None);
    }

    proptest! {
        #[test]
        fn chance_makes_a_pause_longer_by_a_fifth_at_most(tries in 1..MAX_NOTICE_TRIES, dice: u8) {
            let (least, found) = (pause_after(tries, 0).unwrap().seconds(), pause_after(tries, dice).unwrap().seconds());
            prop_assert!(found >= least && found <= least + least / 5 + 1);
        }

        #[test]
        fn no_text_makes_the_reader_of_ranges_panic(text: String) {
            let _ = text.parse::<AddressRange>();
        }
    }

    #[test]
    fn what_is_not_known_to_be_ready_is_told_as_not_ready() {
        let (id, decision) = (Uuid::nil(), Digest::of(b"decision"));
        for verdict in [Verdict::Ready, Verdict::NotReady, Verdict::Unknown] {
            let (reasons, schema) = (vec![reason("a.rule", Outcome::Violation)], RECORD_SCHEMA.to_owned());
            let (inputs, valid_until, platforms) = (inputs(), None, Vec::new());
            let before = Some((Digest::of(b"before"), Verdict::Ready));
            let record = Record { schema, inputs, reasons, verdict, valid_until, platforms };
            let body = body(&record, (id, decision), "urn:gate", Some("change-7"), before, record.inputs.now).unwrap();
            let event: Value = serde_json::from_slice(&body).unwrap();
            assert_eq!(event["data"]["flipped"], json!(verdict != Verdict::Ready));
            assert_eq!(event["data"]["previous"]["verdict"], "ready");
            assert_eq!(event["data"]["ready"], json!(verdict == Verdict::Ready));
            assert_eq!(event["data"]["verdict"], json!(verdict));
            assert_eq!((&event["specversion"], &event["type"]), (&json!("1.0"), &json!(EVENT_TYPE)));
            assert_eq!(event["data"]["reasons"][0]["rule"], "a.rule");
        }
    }
}
