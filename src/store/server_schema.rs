//! The schema of a database on a server, and whether the server can keep the promises of the store.

use std::time::Instant;

use sqlx::Connection as _;
use sqlx::migrate::{MigrateError, Migrator};
use sqlx::postgres::PgConnection;

use super::Older;
use super::change::Change;
use super::database::milliseconds_since;
use super::error::StoreError;
use super::fail_point::{self, Moment};
use super::failure::{Failure, Place};
use super::fitness;
use super::held::Patience;

pub(super) static MIGRATIONS: Migrator = sqlx::migrate!("migrations/postgres");

/// Held while the schema is brought up to date: `CSGN` and the migration.
const MIGRATION_LOCK: i64 = 0x4353_474e_0000_0001;
/// The oldest server that is tested.
const OLDEST_SERVER: i64 = 150_000;
const TABLES: &str = "SELECT count(*) FROM information_schema.tables WHERE table_schema = current_schema()";
const OURS: &str = "SELECT count(*) FROM information_schema.tables
    WHERE table_schema = current_schema() AND table_name IN ('_sqlx_migrations', 'run_event', 'decision')";
const APPLIED: &str = "SELECT version, checksum FROM _sqlx_migrations WHERE success ORDER BY version";
const VERSION: &str = "SELECT current_setting('server_version_num')::int8";
const FSYNC: &str = "SELECT current_setting('fsync')";
const LOCK_MIGRATION: &str = "SELECT pg_advisory_xact_lock($1)";

/// Refuses a server that cannot keep the promises of the store.
pub(super) async fn check_server(
    connection: &mut PgConnection,
    place: &Place,
    started: Instant,
) -> Result<(), StoreError> {
    let failed = |error: sqlx::Error| Failure::from(error).at(place, milliseconds_since(started));
    let unusable = |detail: String| StoreError::Unavailable { path: place.name().to_owned(), detail };
    let version: i64 =
        Patience::Works.with(sqlx::query_scalar(VERSION).fetch_one(&mut *connection)).await.map_err(failed)?;
    if version < OLDEST_SERVER {
        return Err(unusable(format!("its server is PostgreSQL {}; use 15 or newer", version / 10_000)));
    }
    let fsync: String =
        Patience::Works.with(sqlx::query_scalar(FSYNC).fetch_one(&mut *connection)).await.map_err(failed)?;
    if fsync != "on" {
        let detail = "its server runs with `fsync = off`, so that a crash may lose what was committed; turn \
                      it on: ALTER SYSTEM SET fsync = on; SELECT pg_reload_conf()";
        return Err(unusable(detail.to_owned()));
    }
    Patience::Works.with(fitness::ask(connection, place)).await.map_err(failed)?.map(drop)
}

/// Refuses what is not ours or newer than we are, and applies what is missing, in one transaction.
pub(super) async fn check_and_migrate(
    connection: &mut PgConnection,
    (place, older): (&Place, Older),
    started: Instant,
) -> Result<(), StoreError> {
    let failed = |error: sqlx::Error| Failure::from(error).at(place, milliseconds_since(started));
    if is_current(connection, (place, older), started).await? {
        return Ok(());
    }
    let mut transaction = Patience::Works.with(connection.begin()).await.map_err(failed)?;
    let turn = sqlx::query(LOCK_MIGRATION).bind(MIGRATION_LOCK).execute(&mut *transaction);
    Patience::Works.with(turn).await.map_err(failed)?;
    // Another replica may have done it while we waited for our turn.
    if !is_current(&mut transaction, (place, older), started).await? {
        let migrated = async { Ok(MIGRATIONS.run_direct(None, &mut *transaction, false).await) };
        Patience::Whole.with(migrated).await.map_err(failed)?.map_err(|error| match error {
            MigrateError::Execute(error) | MigrateError::ExecuteMigration(error, _) => failed(error),
            other => StoreError::Unavailable { path: place.name().to_owned(), detail: other.to_string() },
        })?;
    }
    fail_point::pass_all(&[Change::Migrate], Moment::Before);
    let committed = Patience::Works.with(async { transaction.commit().await }).await;
    committed.map_err(|error| Failure::from(error).of_commit(place, milliseconds_since(started)))?;
    fail_point::pass_all(&[Change::Migrate], Moment::After);
    Ok(())
}

/// Whether the database has exactly the schema of this program.
async fn is_current(
    connection: &mut PgConnection,
    (place, older): (&Place, Older),
    started: Instant,
) -> Result<bool, StoreError> {
    let failed = |error: sqlx::Error| Failure::from(error).at(place, milliseconds_since(started));
    let unusable = |detail: &str| StoreError::Unavailable { path: place.name().to_owned(), detail: detail.to_owned() };
    let tables: i64 =
        Patience::Works.with(sqlx::query_scalar(TABLES).fetch_one(&mut *connection)).await.map_err(failed)?;
    if tables == 0 {
        return Ok(false);
    }
    let ours: i64 = Patience::Works.with(sqlx::query_scalar(OURS).fetch_one(&mut *connection)).await.map_err(failed)?;
    if ours < 3 {
        return Err(unusable("it is a database of another program; make an empty one for countersign"));
    }
    let applied = Patience::Works.with(sqlx::query_as(APPLIED).fetch_all(&mut *connection)).await.map_err(failed)?;
    super::database::is_newest(&MIGRATIONS, &applied, (place, older))
}
