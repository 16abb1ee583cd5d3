//! The whole record as one file, and back.
//!
//! A backup is an `SQLite` database with the gate's own schema, whatever it was taken from: of a file it is the copy
//! that `SQLite` makes while others write, of a server it is every row as one snapshot shows them. So it is read by
//! whatever opens a gate, it is checked like one, and a gate that outgrew its file moves to a server by restoring its
//! backup there.

use std::path::{Path, PathBuf};

use futures_util::StreamExt as _;
use rustix::fs::{CWD, RenameFlags, renameat_with};
use sqlx::Connection as _;

use super::change::Change;
use super::database::Database;
use super::error::{Conflict, StoreError, printable};
use super::fail_point::{self, Moment};
use super::failure::{Failure, Place};
use super::log_names::restored;
use super::postgres::commit;
use super::row::Columns;
use super::session::{Session, Sql, Value, sql, values};
use super::sqlite::{File, copy_into, create_private};
use super::{FsckReport, ServerUrl, Store, StoreOptions, mark_file};

const TABLES: Sql = sql!(
    "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%' AND name <> '_sqlx_migrations'
    ORDER BY rowid"
);
const COLUMNS: Sql = sql!("SELECT name, type, pk FROM pragma_table_info($1) ORDER BY cid");
/// What the schema, or whoever connects first, puts there.
const MADE_WITH_THE_SCHEMA: [&str; 3] = ["meta", "log_head", "depends_backlog"];
/// The column that a server counts by itself.
const IDENTITY: &str = "id";

/// What was recorded after a backup was made.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Since {
    /// Nothing: whoever restores it knows that the gate was stopped before.
    Nothing,
    /// Nobody here knows.
    Perhaps,
}

impl Store {
    /// Writes the whole record into a new file, mode 0600, and checks it there. Others go on writing meanwhile; what
    /// they write after it began is not in it.
    ///
    /// # Errors
    ///
    /// [`Conflict::Taken`] when there is something of that name already, [`StoreError::Full`] or any other error of a
    /// read here or of a write there; then there is no file of that name.
    pub async fn backup(&self, file: &Path) -> Result<FsckReport, StoreError> {
        let partial = Partial::of(file)?;
        create_private(&partial.path).await?;
        match &self.database {
            Database::File(source) => {
                let failed = |error: sqlx::Error| Failure::from(error).at(self.database.place(), 0);
                let mut connection = source.alone().await?;
                let copied = copy_into(&mut connection, &partial.path).await;
                copied.map_err(|failure| failure.at(self.database.place(), 0))?;
                connection.close().await.map_err(failed)?;
            }
            Database::Server(source) => {
                let target = Store::open(&partial.path, &StoreOptions::default()).await?;
                let mut from = Session::from(source.snapshot().await?);
                let copied = target.fill(&mut from, Since::Nothing).await;
                target.close().await?;
                copied?;
            }
        }
        let copy = Store::open(&partial.path, &StoreOptions::default()).await?;
        let report = copy.fsck().await;
        copy.close().await?;
        let report = report?;
        partial.keep()?;
        Ok(report)
    }

    /// The same of a file that an earlier version has written, and still may: the backup has the schema of that version, which can
    /// restore it. It is checked in another copy, which is brought up to date and removed.
    ///
    /// # Errors
    ///
    /// As [`Store::backup`].
    pub async fn backup_as_it_is(from: &Path, file: &Path) -> Result<FsckReport, StoreError> {
        let partial = Partial::of(file)?;
        create_private(&partial.path).await?;
        File::copy(from, &partial.path).await?;
        let checked = Partial::of(&partial.path.with_extension("checked"))?;
        copy_private(&partial.path, &checked.path).await?;
        let copy = Store::open(&checked.path, &StoreOptions::default()).await?;
        let report = copy.fsck().await;
        copy.close().await?;
        let report = report?;
        partial.keep()?;
        Ok(report)
    }

    /// Puts the record of a backup where there is none: into a new file of that name.
    ///
    /// * `mark` — what remembers there how large the log was, if anything does: where the backup has all of that, nothing was
    ///   recorded since.
    ///
    /// # Errors
    ///
    /// [`Conflict::Taken`] when there is something of that name already, [`StoreError::Corrupt`] when the backup is
    /// not sound, as [`Store::open`] for what is no backup, and any error of reading there or writing here; then there
    /// is no file of that name.
    pub async fn restore_file(
        backup: &Path,
        file: &Path,
        (since, mark): (Since, Option<&Path>),
    ) -> Result<FsckReport, StoreError> {
        let partial = Partial::of(file)?;
        let remembered = mark.map(mark_file::read).transpose()?.flatten();
        copy_private(backup, &partial.path).await?;
        // Which brings an older one up to date.
        let copy = Store::open(&partial.path, &StoreOptions::default()).await?;
        let report = copy.fsck().await;
        let is_whole = match remembered {
            Some(mark) => mark.is_of(copy.log_head().await?.tree()),
            None => false,
        };
        copy.mark_log_restored(if is_whole { Since::Nothing } else { since }).await?;
        copy.close().await?;
        let report = sound(backup, report?)?;
        partial.keep()?;
        Ok(report)
    }

    /// The same into a database on a server, which must hold no record yet. All of it or nothing.
    ///
    /// # Errors
    ///
    /// As [`Store::restore_file`] and [`Store::connect`].
    pub async fn restore_server(backup: &Path, server: &ServerUrl, since: Since) -> Result<FsckReport, StoreError> {
        let directory = std::env::temp_dir();
        let partial = Partial::of(&directory.join(format!("countersign-restore-{}", uuid::Uuid::now_v7())))?;
        copy_private(backup, &partial.path).await?;
        let source = Store::open(&partial.path, &StoreOptions::default()).await?;
        sound(backup, source.fsck().await?)?;
        let target = Store::connect(server, &StoreOptions::default()).await?;
        let mut read = source.database.read().await?;
        let filled = target.fill(read.session(), since).await;
        drop(read);
        source.close().await?;
        filled?;
        let report = sound(Path::new(target.name()), target.fsck().await?);
        target.close().await?;
        report
    }

    /// Writes every row of another database into this one, which has none.
    async fn fill(&self, from: &mut Session, since: Since) -> Result<(), StoreError> {
        let place = self.database.place();
        match &self.database {
            Database::File(file) => {
                let mut to = Session::from(file.alone().await?);
                let filled = fill_file(from, &mut to).await;
                filled.map_err(|failure| failure.at(place, 0))
            }
            Database::Server(server) => {
                let mut to = Session::from(server.begin().await?);
                let tables = tables(from).await.map_err(|failure| failure.at(place, 0))?;
                let filled = fill_server(from, &mut to, &tables, (place, since)).await;
                filled.map_err(|failure| failure.at(place, 0))?;
                let committed = commit(&[Change::Restore], to.into_transaction()).await;
                committed.map_err(|failure| failure.of_commit(place, 0))
            }
        }
    }
}

/// A table, and how its rows are written.
struct Table {
    name: String,
    columns: Vec<Column>,
}

struct Column {
    name: String,
    kind: Kind,
    in_key: bool,
}

#[derive(Clone, Copy)]
enum Kind {
    Number,
    Text,
    Bytes,
}

/// One value, whatever row it is from.
enum Cell {
    Number(Option<i64>),
    Text(Option<String>),
    Bytes(Option<Vec<u8>>),
}

impl Table {
    fn listed(&self) -> String {
        self.columns.iter().map(|column| column.name.as_str()).collect::<Vec<_>>().join(", ")
    }

    /// In the order of the key, which for a row is the order in which it came.
    fn select(&self) -> String {
        let key: Vec<&str> = self.columns.iter().filter(|column| column.in_key).map(|c| c.name.as_str()).collect();
        format!("SELECT {} FROM {} ORDER BY {}", self.listed(), self.name, key.join(", "))
    }

    fn insert(&self, overriding: &str) -> String {
        let places: Vec<String> = (1..=self.columns.len()).map(|n| format!("${n}")).collect();
        format!("INSERT INTO {} ({}) {overriding} VALUES ({})", self.name, self.listed(), places.join(", "))
    }

    fn has_identity(&self) -> bool {
        self.columns.iter().any(|column| column.name == IDENTITY)
    }

    /// Writes every row of `from` into `to`.
    async fn copy(&self, from: &mut Session, to: &mut Session, overriding: &str) -> Result<(), Failure> {
        let insert = self.insert(overriding);
        let mut rows = from.stream(self.select());
        while let Some(row) = rows.next().await {
            let row = row?;
            let mut columns = Columns::of(&row);
            let cells: Result<Vec<Cell>, Failure> = self.columns.iter().map(|c| cell(&mut columns, c.kind)).collect();
            let cells = cells?;
            let values: Vec<Value<'_>> = cells.iter().map(value).collect();
            to.execute_text(insert.clone(), &values).await?;
        }
        Ok(())
    }
}

fn cell(columns: &mut Columns<'_>, kind: Kind) -> Result<Cell, Failure> {
    Ok(match kind {
        Kind::Number => Cell::Number(columns.plain()?),
        Kind::Text => Cell::Text(columns.plain()?),
        Kind::Bytes => Cell::Bytes(columns.plain()?),
    })
}

fn value(cell: &Cell) -> Value<'_> {
    match cell {
        Cell::Number(number) => Value::Number(*number),
        Cell::Text(text) => Value::Text(text.as_deref()),
        Cell::Bytes(content) => Value::Bytes(content.as_deref()),
    }
}

/// The tables of a file, each after those it refers to: that is the order in which they were made.
async fn tables(file: &mut Session) -> Result<Vec<Table>, Failure> {
    let mut tables = Vec::new();
    for row in file.rows(TABLES, values![]).await? {
        let name: String = Columns::of(&row).plain()?;
        let mut columns = Vec::new();
        for row in file.rows(COLUMNS, values![&name]).await? {
            let mut of = Columns::of(&row);
            let (name, declared, key): (String, String, i64) = (of.plain()?, of.plain()?, of.plain()?);
            let kind = match declared.as_str() {
                "INTEGER" => Kind::Number,
                "TEXT" => Kind::Text,
                "BLOB" => Kind::Bytes,
                other => return Err(Failure::Corrupt(format!("column `{name}` is of type `{other}`"))),
            };
            columns.push(Column { name, kind, in_key: key > 0 });
        }
        tables.push(Table { name, columns });
    }
    Ok(tables)
}

/// From a server into a new file.
async fn fill_file(from: &mut Session, to: &mut Session) -> Result<(), Failure> {
    to.execute(sql!("BEGIN IMMEDIATE"), values![]).await?;
    for table in tables(to).await? {
        if MADE_WITH_THE_SCHEMA.contains(&table.name.as_str()) {
            to.execute_text(format!("DELETE FROM {}", table.name), &[]).await?;
        }
        table.copy(from, to, "").await?;
    }
    fail_point::pass(Change::Restore, Moment::Before);
    to.execute(sql!("COMMIT"), values![]).await?;
    fail_point::pass(Change::Restore, Moment::After);
    Ok(())
}

/// From a file into a database of a server that has no rows.
async fn fill_server(
    from: &mut Session,
    to: &mut Session,
    tables: &[Table],
    (place, since): (&Place, Since),
) -> Result<(), Failure> {
    for table in tables {
        to.execute_text(format!("LOCK TABLE {} IN ACCESS EXCLUSIVE MODE", table.name), &[]).await?;
    }
    for table in tables {
        if MADE_WITH_THE_SCHEMA.contains(&table.name.as_str()) {
            // What whoever connects finds or writes; the backup knows better.
            to.execute_text(format!("DELETE FROM {}", table.name), &[]).await?;
        } else if !to.is_empty(&table.name).await? {
            let what = format!("database `{}`, whose table `{}` has rows,", place.name(), table.name);
            return Err(Conflict::Taken { what }.into());
        }
        table.copy(from, to, if table.has_identity() { "OVERRIDING SYSTEM VALUE" } else { "" }).await?;
        if table.has_identity() {
            let next = format!(
                "SELECT setval(pg_get_serial_sequence('{0}', 'id'), coalesce(max(id), 1), max(id) IS NOT NULL) FROM {0}",
                table.name
            );
            to.execute_text(next, &[]).await?;
        }
    }
    // With the rows: whoever is killed here leaves no record that takes itself for the one that it is a copy of.
    restored(to, since).await
}

fn sound(backup: &Path, report: FsckReport) -> Result<FsckReport, StoreError> {
    match report.problems.first() {
        None => Ok(report),
        Some(first) => {
            Err(StoreError::Corrupt { path: printable(backup), detail: format!("it is not sound: {first}") })
        }
    }
}

/// A file that is being written under a name of its own, and removed unless it is kept.
struct Partial {
    path: PathBuf,
    target: PathBuf,
}

impl Partial {
    /// Refuses a name that is taken.
    fn of(target: &Path) -> Result<Self, StoreError> {
        if target.symlink_metadata().is_ok() {
            return Err(Conflict::Taken { what: format!("`{}`", printable(target)) }.into());
        }
        let mut name = target.file_name().unwrap_or_default().to_owned();
        name.push(format!(".{}.partial", std::process::id()));
        let path = target.with_file_name(name);
        let partial = Self { path, target: target.to_owned() };
        // What an earlier process of the same number left behind.
        partial.remove();
        Ok(partial)
    }

    /// Gives it its name, once it is on the disk.
    fn keep(self) -> Result<(), StoreError> {
        let unavailable = |error: std::io::Error| match error.kind() {
            std::io::ErrorKind::AlreadyExists => {
                Conflict::Taken { what: format!("`{}`", printable(&self.target)) }.into()
            }
            _ => StoreError::Unavailable { path: printable(&self.target), detail: error.to_string() },
        };
        std::fs::File::open(&self.path).and_then(|file| file.sync_all()).map_err(unavailable)?;
        let named = renameat_with(CWD, &self.path, CWD, &self.target, RenameFlags::NOREPLACE);
        named.map_err(|error| unavailable(error.into()))?;
        let directory = self.target.parent().filter(|path| !path.as_os_str().is_empty()).unwrap_or(Path::new("."));
        std::fs::File::open(directory).and_then(|directory| directory.sync_all()).map_err(unavailable)
    }

    fn remove(&self) {
        for suffix in ["", "-wal", "-shm", "-journal"] {
            let mut path = self.path.as_os_str().to_owned();
            path.push(suffix);
            let _ = std::fs::remove_file(path);
        }
    }
}

impl Drop for Partial {
    fn drop(&mut self) {
        self.remove();
    }
}

/// Copies a backup for its owner alone. A database in use is none: what its log holds would be missing.
async fn copy_private(backup: &Path, to: &Path) -> Result<(), StoreError> {
    let unreadable = |detail: String| StoreError::Unavailable { path: printable(backup), detail };
    let mut log = backup.as_os_str().to_owned();
    log.push("-wal");
    if std::fs::metadata(log).is_ok_and(|log| log.len() > 0) {
        return Err(unreadable(
            "it is a database in use; make a backup of it with `countersign backup FILE`".to_owned(),
        ));
    }
    create_private(to).await?;
    let mut from = tokio::fs::File::open(backup).await.map_err(|error| unreadable(error.to_string()))?;
    let write = async {
        let mut file = tokio::fs::OpenOptions::new().write(true).open(to).await?;
        tokio::io::copy(&mut from, &mut file).await?;
        file.sync_all().await
    };
    let written: std::io::Result<()> = write.await;
    written.map_err(|error| match error.kind() {
        std::io::ErrorKind::StorageFull | std::io::ErrorKind::QuotaExceeded => StoreError::Full { path: printable(to) },
        _ => StoreError::Unavailable { path: printable(to), detail: error.to_string() },
    })
}
