//! Typed values as columns, and back: what does not read back as what it was is corrupt.

use std::collections::BTreeMap;
use std::str::FromStr;

use sqlx::{Decode, Postgres, Row as _, Sqlite, Type};
use uuid::Uuid;

use super::direct::{FromCell, column};
use super::failure::Failure;
use super::session::Row;
use crate::domain::decision::Verdict;
use crate::domain::digest::Digest;
use crate::domain::time::Timestamp;

/// One row, read column by column from the left.
pub(super) struct Columns<'r> {
    row: &'r Row,
    next: usize,
}

impl<'r> Columns<'r> {
    pub(super) const fn of(row: &'r Row) -> Self {
        Self { row, next: 0 }
    }

    /// The next column, as the database's own type.
    pub(super) fn plain<T>(&mut self) -> Result<T, Failure>
    where
        T: FromCell<'r> + Decode<'r, Sqlite> + Type<Sqlite> + Decode<'r, Postgres> + Type<Postgres>,
    {
        let next = self.next;
        self.next = next.saturating_add(1);
        match self.row {
            Row::Direct(cells) => column(cells, next),
            Row::Sqlite(row) => row.try_get(next).map_err(Failure::from),
            Row::Postgres(row) => row.try_get(next).map_err(Failure::from),
        }
    }

    pub(super) fn digest(&mut self) -> Result<Digest, Failure> {
        digest(self.plain()?)
    }

    pub(super) fn digest_or_null(&mut self) -> Result<Option<Digest>, Failure> {
        self.plain::<Option<&[u8]>>()?.map(digest).transpose()
    }

    pub(super) fn uuid(&mut self) -> Result<Uuid, Failure> {
        let bytes: &[u8] = self.plain()?;
        Uuid::from_slice(bytes).map_err(|_| Failure::Corrupt(format!("a UUID of {} bytes", bytes.len())))
    }

    pub(super) fn uuid_or_null(&mut self) -> Result<Option<Uuid>, Failure> {
        let uuid = |bytes: &[u8]| {
            Uuid::from_slice(bytes).map_err(|_| Failure::Corrupt(format!("a UUID of {} bytes", bytes.len())))
        };
        self.plain::<Option<&[u8]>>()?.map(uuid).transpose()
    }

    pub(super) fn time(&mut self) -> Result<Timestamp, Failure> {
        time(self.plain()?)
    }

    pub(super) fn time_or_null(&mut self) -> Result<Option<Timestamp>, Failure> {
        self.plain::<Option<i64>>()?.map(time).transpose()
    }

    /// A number that never was negative.
    pub(super) fn count(&mut self) -> Result<u64, Failure> {
        let value: i64 = self.plain()?;
        u64::try_from(value).map_err(|_| Failure::Corrupt(format!("a count of {value}")))
    }

    pub(super) fn count_or_null(&mut self) -> Result<Option<u64>, Failure> {
        let value: Option<i64> = self.plain()?;
        let count = |value| u64::try_from(value).map_err(|_| Failure::Corrupt(format!("a count of {value}")));
        value.map(count).transpose()
    }

    /// A text with a form of its own: a name, a verdict.
    pub(super) fn parsed<T: FromStr<Err: std::fmt::Display>>(&mut self) -> Result<T, Failure> {
        self.plain::<&str>()?.parse().map_err(|error: T::Err| Failure::Corrupt(error.to_string()))
    }

    pub(super) fn verdict(&mut self) -> Result<Verdict, Failure> {
        self.verdict_or_null()?.ok_or_else(|| Failure::Corrupt("no verdict".to_owned()))
    }

    pub(super) fn verdict_or_null(&mut self) -> Result<Option<Verdict>, Failure> {
        let Some(text) = self.plain::<Option<&str>>()? else { return Ok(None) };
        [Verdict::Ready, Verdict::NotReady, Verdict::Unknown]
            .into_iter()
            .find(|verdict| verdict.as_str() == text)
            .map(Some)
            .ok_or_else(|| Failure::Corrupt(format!("a verdict `{text}`")))
    }

    /// A JSON text that this program wrote.
    pub(super) fn json<T: serde::de::DeserializeOwned>(&mut self) -> Result<T, Failure> {
        read_json(self.plain::<&str>()?.as_bytes())
    }
}

/// The 32 bytes, as a column takes them.
pub(super) const fn bytes(digest: &Digest) -> &[u8] {
    digest.as_bytes().as_slice()
}

/// Milliseconds since 1970, as a column takes them.
pub(super) fn milliseconds(at: Timestamp) -> i64 {
    at.unix_milliseconds()
}

/// A count as a column takes it. Beyond 2⁶³ there are none.
pub(super) fn signed(count: u64) -> i64 {
    i64::try_from(count).unwrap_or(i64::MAX)
}

/// A JSON text for a column.
pub(super) fn write_json<T: serde::Serialize>(value: &T) -> Result<String, Failure> {
    serde_json::to_string(value)
        .map_err(|error| Failure::Refused(super::StoreError::Inconsistent { detail: error.to_string() }))
}

/// Reads JSON that this program wrote; the strict reader is for documents from outside.
pub(super) fn read_json<T: serde::de::DeserializeOwned>(bytes: &[u8]) -> Result<T, Failure> {
    serde_json::from_slice(bytes)
        .map_err(|error| Failure::Corrupt(format!("a stored document does not parse: {error}")))
}

/// Refuses content that is not what its digest says.
pub(super) fn check_content(what: &str, expected: Digest, content: &[u8]) -> Result<(), Failure> {
    let found = Digest::of(content);
    if found == expected {
        return Ok(());
    }
    Err(Failure::Corrupt(format!("{what} {expected} has content with digest {found}")))
}

/// Counts by name, as timings are kept.
pub(super) type Timing = BTreeMap<String, u64>;

fn digest(bytes: &[u8]) -> Result<Digest, Failure> {
    let fixed = <[u8; 32]>::try_from(bytes);
    fixed.map(Digest::from_bytes).map_err(|_| Failure::Corrupt(format!("a digest of {} bytes", bytes.len())))
}

fn time(milliseconds: i64) -> Result<Timestamp, Failure> {
    jiff_instant(milliseconds).ok_or_else(|| Failure::Corrupt(format!("an instant of {milliseconds} ms")))
}

fn jiff_instant(milliseconds: i64) -> Option<Timestamp> {
    jiff::Timestamp::from_millisecond(milliseconds).ok().map(Timestamp::from)
}
