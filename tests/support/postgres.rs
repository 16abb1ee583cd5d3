//! A real PostgreSQL of this machine: one server for all tests of this process, a database for each.

use std::io::{BufRead as _, BufReader};
use std::net::TcpListener;
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::OnceLock;
use std::sync::atomic::{AtomicU32, Ordering};

use countersign::store::ServerUrl;
use rustix::process::{Pid, Signal, kill_process};
use sqlx::postgres::PgConnection;
use sqlx::{AssertSqlSafe, Connection as _};

use super::shows_nothing;

/// Where Debian puts the servers of each version.
const VERSIONS: &str = "/usr/lib/postgresql";
/// Whom a server runs as when these tests run as root, which it refuses to be.
const UNPRIVILEGED: [&str; 2] = ["postgres", "nobody"];

pub struct Postgres {
    port: u16,
    data: PathBuf,
    databases: AtomicU32,
}

/// A server that does nothing, until this is dropped: all of its processes are stopped.
pub struct Still(Vec<Pid>);

impl Drop for Still {
    fn drop(&mut self) {
        for process in &self.0 {
            let _ = kill_process(*process, Signal::CONT);
        }
    }
}

/// The server, started by the first test that wants it; `None`, said by name, where it cannot be had.
pub fn postgres() -> Option<&'static Postgres> {
    static SERVER: OnceLock<Result<Postgres, String>> = OnceLock::new();
    match SERVER.get_or_init(|| start("shared", None)) {
        Ok(server) => Some(server),
        Err(why) => {
            assert!(std::env::var_os("COUNTERSIGN_REQUIRE_POSTGRES").is_none(), "PostgreSQL does not run here: {why}");
            shows_nothing(why);
            None
        }
    }
}

impl Postgres {
    /// A server that a story may break: nobody else uses it. It ends with this process.
    pub fn alone(name: &str) -> Option<Self> {
        // Where there is none at all, that is said once.
        postgres()?;
        Some(start(name, None).unwrap())
    }

    /// The same, with its log of what it writes on another disk: in this directory, which is empty and given to the server.
    /// Where it stops, it is started again, and again, as by whatever looks after services.
    pub fn alone_with_log_on(name: &str, log: &Path) -> Option<Self> {
        postgres()?;
        Some(start(name, Some(log)).unwrap())
    }

    /// Stops every process of the server where it is. What connects from now on is taken by the system, and answered by nobody.
    pub fn stand_still(&self) -> Still {
        let file = std::fs::read_to_string(self.data.join("postmaster.pid")).unwrap();
        let first: i32 = file.lines().next().unwrap().parse().unwrap();
        let stop = |process: i32| {
            let process = Pid::from_raw(process).unwrap();
            // One of its helpers may have ended by itself.
            let _ = kill_process(process, Signal::STOP);
            process
        };
        // First the one that makes the others.
        let mut stopped = vec![stop(first)];
        let children = std::fs::read_to_string(format!("/proc/{first}/task/{first}/children")).unwrap();
        stopped.extend(children.split_whitespace().map(|child| stop(child.parse().unwrap())));
        Still(stopped)
    }

    /// A hot standby of this server, which has everything that was committed before and follows what comes.
    pub fn standby(&self, name: &str) -> Self {
        let programs = newest().unwrap();
        let directory = own_directory(name, None).unwrap();
        let made = unprivileged(user(), &programs.join("pg_basebackup"))
            .args(["--username=gate", "--host=127.0.0.1", "--write-recovery-conf", "--checkpoint=fast", "--no-sync"])
            .arg(format!("--port={}", self.port))
            .arg("--pgdata")
            .arg(directory.join("data"))
            .output()
            .unwrap();
        assert!(made.status.success(), "{}", String::from_utf8_lossy(&made.stderr));
        run_on_a_free_port(user(), &programs, &directory, false).unwrap()
    }

    /// The address of a database of another server on this one.
    pub fn url_of(&self, url: &str) -> String {
        self.url(url.rsplit('/').next().unwrap())
    }

    /// An empty database of its own, by its address.
    pub async fn database(&self) -> String {
        let name = format!("test_{}", self.databases.fetch_add(1, Ordering::Relaxed));
        let mut admin = PgConnection::connect(&self.url("postgres")).await.unwrap();
        sqlx::raw_sql(AssertSqlSafe(format!("CREATE DATABASE {name}"))).execute(&mut admin).await.unwrap();
        admin.close().await.unwrap();
        self.url(&name)
    }

    /// A copy of a database of this server to which nobody is connected.
    pub async fn copy_of(&self, url: &str) -> String {
        let name = format!("test_{}", self.databases.fetch_add(1, Ordering::Relaxed));
        let of = url.rsplit('/').next().unwrap();
        let mut admin = PgConnection::connect(&self.url("postgres")).await.unwrap();
        let sql = format!("CREATE DATABASE {name} TEMPLATE {of}");
        sqlx::raw_sql(AssertSqlSafe(sql)).execute(&mut admin).await.unwrap();
        admin.close().await.unwrap();
        self.url(&name)
    }

    /// The same, with its files on another disk: in this directory, which is given to the server.
    pub async fn database_on(&self, directory: &Path) -> String {
        if let Some(user) = user() {
            assert!(Command::new("chown").arg(user).arg(directory).status().unwrap().success());
        }
        let mut admin = PgConnection::connect(&self.url("postgres")).await.unwrap();
        let place = format!("CREATE TABLESPACE elsewhere LOCATION '{}'", directory.display());
        for sql in [place.as_str(), "CREATE DATABASE elsewhere TABLESPACE elsewhere"] {
            sqlx::raw_sql(AssertSqlSafe(sql.to_owned())).execute(&mut admin).await.unwrap();
        }
        admin.close().await.unwrap();
        self.url("elsewhere")
    }

    /// A connection past the gate, as somebody who ignores every rule of it.
    pub async fn stranger(url: &str) -> PgConnection {
        PgConnection::connect(url).await.unwrap()
    }

    /// The same, or nothing while the server does not answer.
    pub async fn try_stranger(url: &str) -> Option<PgConnection> {
        PgConnection::connect(url).await.ok()
    }

    fn url(&self, database: &str) -> String {
        format!("postgres://gate@127.0.0.1:{}/{database}", self.port)
    }
}

/// `url` as the gate takes it.
pub fn parsed(url: &str) -> ServerUrl {
    url.parse().unwrap()
}

fn start(name: &str, log: Option<&Path>) -> Result<Postgres, String> {
    let programs = newest().ok_or_else(|| format!("no PostgreSQL server below {VERSIONS}"))?;
    let directory = own_directory(name, log)?;
    let user = user();
    let data = directory.join("data");
    let made = unprivileged(user, &programs.join("initdb"))
        .args(["--username=gate", "--auth=trust", "--encoding=UTF8", "--locale=C.UTF-8", "--no-sync", "--pgdata"])
        .arg(&data)
        .args(log.map(|log| format!("--waldir={}", log.display())))
        .args(log.map(|_| "--wal-segsize=1"))
        .output()
        .map_err(|error| format!("initdb: {error}"))?;
    if !made.status.success() {
        return Err(format!("initdb: {}", String::from_utf8_lossy(&made.stderr)));
    }
    run_on_a_free_port(user, &programs, &directory, log.is_some())
}

/// A directory for a server, which is given to whom it runs as.
fn own_directory(name: &str, log: Option<&Path>) -> Result<PathBuf, String> {
    let directory = std::env::temp_dir().join(format!("countersign-postgres-{}-{name}", std::process::id()));
    std::fs::create_dir_all(&directory).map_err(|error| error.to_string())?;
    for owned in std::iter::once(directory.as_path()).chain(log) {
        if let Some(user) = user() {
            let given = Command::new("chown").arg(user).arg(owned).status();
            given.map_err(|error| format!("chown: {error}"))?;
        }
    }
    std::fs::set_permissions(&directory, PermissionsExt::from_mode(0o755)).map_err(|error| error.to_string())?;
    Ok(directory)
}

/// Somebody else may take the port between the two looks.
fn run_on_a_free_port(
    user: Option<&'static str>,
    programs: &Path,
    directory: &Path,
    is_looked_after: bool,
) -> Result<Postgres, String> {
    (0..5)
        .map(|_| run(user, programs, directory, is_looked_after))
        .find(Result::is_ok)
        .unwrap_or_else(|| Err("no free port".into()))
}

/// Starts the server and waits until it says that it is ready. It ends with this process, and takes its files along.
fn run(
    user: Option<&'static str>,
    programs: &Path,
    directory: &Path,
    is_looked_after: bool,
) -> Result<Postgres, String> {
    let free = TcpListener::bind("127.0.0.1:0").and_then(|listener| listener.local_addr());
    let port = free.map_err(|error| error.to_string())?.port();
    let script = format!(
        "trap 'kill -INT $server; kill -CONT $server; wait $server; rm -rf {directory}; exit' TERM INT
        while :; do
            {postgres} -D {directory}/data -k {directory} -p {port} -c listen_addresses=127.0.0.1 \
                -c max_connections=300 -c log_min_messages=warning -c deadlock_timeout=200ms {small} &
            server=$!
            wait $server
            {and_then}
        done",
        directory = directory.display(),
        postgres = programs.join("postgres").display(),
        small = if is_looked_after { "-c min_wal_size=2MB -c max_wal_size=4MB" } else { "" },
        and_then = if is_looked_after { "sleep 1" } else { "exit" },
    );
    let mut command = unprivileged(user, Path::new("sh"));
    command.arg("-c").arg(script).stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::piped());
    let (said, heard) = std::sync::mpsc::channel();
    // A thread that never ends: the server is told when the thread that started it does, which is when the tests end.
    std::thread::spawn(move || {
        let mut server = match command.spawn() {
            Ok(server) => server,
            Err(error) => return drop(said.send(Err(error.to_string()))),
        };
        let lines = BufReader::new(server.stderr.take().expect("piped")).lines().map_while(Result::ok);
        let mut last = "it said nothing".to_owned();
        for line in lines {
            // A standby says "read-only connections".
            if line.contains("ready to accept ") {
                let _ = said.send(Ok(()));
            }
            last = line;
        }
        let _ = said.send(Err(last));
        let _ = server.wait();
    });
    match heard.recv() {
        Ok(Ok(())) => Ok(Postgres { port, data: directory.join("data"), databases: AtomicU32::new(1) }),
        Ok(Err(why)) => Err(format!("postgres: {why}")),
        Err(error) => Err(error.to_string()),
    }
}

fn newest() -> Option<PathBuf> {
    let versions = std::fs::read_dir(VERSIONS).ok()?.filter_map(|entry| Some(entry.ok()?.path().join("bin")));
    let number = |path: &PathBuf| path.parent()?.file_name()?.to_str()?.parse::<u32>().ok();
    versions.filter(|programs| programs.join("postgres").is_file()).max_by_key(number)
}

/// Whom to be instead of root.
fn user() -> Option<&'static str> {
    let root = rustix::process::geteuid().is_root();
    let known = std::fs::read_to_string("/etc/passwd").unwrap_or_default();
    let exists = |name: &&str| known.lines().any(|line| line.split(':').next() == Some(*name));
    root.then(|| UNPRIVILEGED.into_iter().find(exists).unwrap_or("nobody"))
}

fn unprivileged(user: Option<&str>, program: &Path) -> Command {
    let mut command = Command::new("setpriv");
    command.args(["--pdeathsig", "TERM"]).current_dir("/").env("LC_ALL", "C");
    if let Some(user) = user {
        command.args(["--reuid", user, "--regid", user_group(user), "--clear-groups"]);
    }
    command.arg("--").arg(program);
    command
}

fn user_group(user: &str) -> &str {
    if user == "nobody" { "nogroup" } else { user }
}
