//! F12, F14: the disk is full, fails, or loses what it was told.

use std::fs::OpenOptions;
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::Command;

use serde_json::Value;

use super::house::{Acknowledged, House, Service};
use super::outages::insists;
use crate::support::gate::Shared;
use crate::support::postgres::Postgres;
use crate::support::shows_nothing;

/// A small file system of its own, in memory; unmounted when it is dropped.
struct SmallDisk<'p>(&'p Path);

impl<'p> SmallDisk<'p> {
    /// `None`, said by name, where none can be had.
    fn at(path: &'p Path, kilobytes: u32) -> Option<Self> {
        std::fs::create_dir_all(path).unwrap();
        let size = format!("size={kilobytes}k");
        let mounted = Command::new("mount").args(["-t", "tmpfs", "-o", &size, "tmpfs"]).arg(path).output();
        match mounted {
            Ok(output) if output.status.success() => Some(Self(path)),
            other => {
                shows_nothing(&format!("no file system can be mounted here: {other:?}"));
                None
            }
        }
    }
}

impl Drop for SmallDisk<'_> {
    fn drop(&mut self) {
        drop(Command::new("umount").arg("--lazy").arg(self.0).output());
    }
}

/// Fills a disk to its last byte, with one file.
fn fill(disk: &Path) -> PathBuf {
    let (ballast, mut size) = (disk.join("ballast"), 4_096 * 1_024);
    while size > 0 {
        let mut file = OpenOptions::new().create(true).append(true).open(&ballast).unwrap();
        if file.write_all(&vec![0; size]).is_err() {
            size /= 2;
        }
    }
    ballast
}

/// Asks about `new` until that was refused a few times, each time in one of these words; `old` is answered all the while.
async fn refuses_and_reads(service: &Service, new: &str, old: &str, words: &[&str]) {
    let mut refusals = 0;
    for n in 0..200 {
        let answer = service.request(&format!("during {n}"), new, "staging", "?wait=20s").await.unwrap();
        let status = answer.status();
        let body: Value = answer.json().await.unwrap();
        if status == 503 {
            refusals += 1;
            let told = body["detail"].as_str().unwrap();
            assert!(words.iter().any(|word| told.contains(word)), "{body}");
        }
        // What is on the disk is answered all the same.
        assert_eq!(service.checks(old, "staging").await, "ready");
        if refusals > 3 {
            return;
        }
    }
    panic!("the disk takes nothing, and nothing was refused");
}

#[tokio::test(flavor = "multi_thread")]
async fn on_a_full_disk_the_service_refuses_to_write_goes_on_reading_and_recovers() {
    let house = House::on(None).await;
    let (old, new) = (house.good_artifact("old").await, house.good_artifact("new").await);
    let small = house.path("small");
    let Some(_disk) = SmallDisk::at(&small, 4_096) else { return };
    let place = small.join("data");
    // The record, moved there.
    house.done(&["backup", "backup.db"]).await;
    let at = ["--data", place.to_str().unwrap()];
    house.done(&[&at[..], &["restore", "--nothing-lost", "backup.db"]].concat()).await;
    for key in ["gate.key", "gate.pub"] {
        std::fs::copy(house.story.data().join(key), place.join(key)).unwrap();
    }
    let mut serve = house.command(&[&at[..], &["serve", "--listen", "127.0.0.1:0"]].concat());
    let service = Service::start(&mut serve).await;
    let (before, _) = insists(&service, "before", &old).await;
    let ballast = fill(&small);
    refuses_and_reads(&service, &new, &old, &["no space is left", "disk"]).await;
    // It can be asked, and says what it cannot do.
    let readiness = async || -> Value { service.get("/readyz").await.unwrap().json().await.unwrap() };
    let told = readiness().await;
    let database = told["dependencies"].as_array().unwrap().iter().find(|one| one["name"] == "database").unwrap();
    assert_eq!((&told["ready"], &database["state"]), (&true.into(), &"degraded".into()), "{told}");
    assert!(database["last_error"].as_str().unwrap().contains("writes fail since 20"), "{told}");
    std::fs::remove_file(&ballast).unwrap();
    let (after, _) = insists(&service, "after", &new).await;
    assert_eq!(readiness().await["components"]["database"], "ok");
    service.stop().await;
    let sound = house.run(&[&at[..], &["fsck"]].concat()).await;
    assert_eq!(sound.code(), Some(0), "{sound:?}");
    for told in [before, after] {
        let shown = house.run(&[&at[..], &["decision", "show", &told.decision.to_string()]].concat()).await;
        assert_eq!(shown.code(), Some(0), "{shown:?}");
    }
}

/// Whoever looks needs no room: what stands is answered from a disk that takes nothing, and what is wrong is named where it is.
#[tokio::test(flavor = "multi_thread")]
async fn on_a_full_disk_the_command_line_reads_and_a_backup_names_its_own_place() {
    let house = House::on(None).await;
    let old = house.good_artifact("old").await;
    let small = house.path("small");
    let Some(_disk) = SmallDisk::at(&small, 4_096) else { return };
    let place = small.join("data");
    house.done(&["backup", "backup.db"]).await;
    let at = ["--data", place.to_str().unwrap()];
    let on_it = |arguments: &[&'static str]| [&at[..], arguments].concat().into_iter().map(str::to_owned).collect();
    house.done(&[&at[..], &["restore", "--nothing-lost", "backup.db"]].concat()).await;
    for key in ["gate.key", "gate.pub"] {
        std::fs::copy(house.story.data().join(key), place.join(key)).unwrap();
    }
    let promoted = house.run(&[&at[..], &["promote", &old, "--to", "staging"]].concat()).await;
    assert_eq!(promoted.code(), Some(0), "{promoted:?}");
    assert!(!place.join("countersign.db-wal").exists(), "the command before left the file closed");
    let ballast = fill(&small);
    let all: [Vec<String>; 4] =
        [on_it(&["decision", "list"]), on_it(&["run", "list"]), on_it(&["log", "verify"]), on_it(&["fsck"])];
    for arguments in all {
        let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
        let said = house.run(&arguments).await;
        assert_eq!(said.code(), Some(0), "{arguments:?}: {said:?}");
    }
    let said = house.run(&[&at[..], &["check", &old, "--environment", "staging"]].concat()).await;
    assert_eq!(said.code(), Some(0), "{said:?}");
    let elsewhere = house.run(&[&at[..], &["backup", "elsewhere.db"]].concat()).await;
    assert_eq!(elsewhere.code(), Some(0), "{elsewhere:?}");
    std::fs::remove_file(&ballast).unwrap();

    // Of a backup, that the disk is full on which the backup is to be.
    let ballast = fill(&small);
    let target = small.join("backup.db");
    let full = house.run(&["backup", target.to_str().unwrap()]).await;
    let words = format!("{full:?}");
    assert_eq!(full.code(), Some(3), "{words}");
    assert!(words.contains(target.to_str().unwrap()) && words.contains("no space is left for it"), "{words}");
    assert!(!words.contains("countersign.db") && !words.contains("record of this gate"), "{words}");
    std::fs::remove_file(&ballast).unwrap();
}

/// The database's own files lie on the small disk, its log does not: what people do who give it a volume of its own.
#[tokio::test(flavor = "multi_thread")]
async fn on_a_full_disk_of_the_server_the_service_refuses_to_write_goes_on_reading_and_recovers() {
    let Some(server) = Postgres::alone("full") else { return };
    let directory = crate::support::directory::tempdir().unwrap();
    // The server is another user.
    std::fs::set_permissions(directory.path(), std::os::unix::fs::PermissionsExt::from_mode(0o755)).unwrap();
    let small = directory.path().join("small");
    let Some(_disk) = SmallDisk::at(&small, 24_576) else { return };
    let url = server.database_on(&small).await;
    let house = House::on(Some(Shared::at(url))).await;
    let (old, new) = (house.good_artifact("old").await, house.good_artifact("new").await);
    let service = house.serve().await;
    let (before, _) = insists(&service, "before", &old).await;
    let ballast = fill(&small);
    refuses_and_reads(&service, &new, &old, &["no space is left"]).await;
    std::fs::remove_file(&ballast).unwrap();
    let (after, _) = insists(&service, "after", &new).await;
    house.every_run_ends().await;
    house.promises_are_kept(&[before, after]).await;
    service.stop().await;
    house.finish().await;
}

/// The server's own log of what it writes lies on the small disk. It stops as a whole then, with everybody's connections,
/// and cannot even start before there is room: nothing of ours is started again meanwhile.
#[tokio::test(flavor = "multi_thread")]
async fn on_a_full_disk_of_the_servers_log_nothing_is_half_there_and_the_service_goes_on_when_there_is_room() {
    let directory = crate::support::directory::tempdir().unwrap();
    std::fs::set_permissions(directory.path(), std::os::unix::fs::PermissionsExt::from_mode(0o755)).unwrap();
    let small = directory.path().join("log");
    let Some(_disk) = SmallDisk::at(&small, 49_152) else { return };
    let Some(server) = Postgres::alone_with_log_on("log", &small) else { return };
    let url = server.database().await;
    let house = House::on(Some(Shared::at(url.clone()))).await;
    let (old, new) = (house.good_artifact("old").await, house.good_artifact("new").await);
    let service = house.serve().await;
    let (before, _) = insists(&service, "before", &old).await;
    let ballast = fill(&small);
    let check = format!("/v1/check?subject={}&environment=staging", crate::support::gate::digest(&old));
    let (mut told, mut refused, mut stopped) = (vec![before], 0, 0);
    for n in 0.. {
        assert!(n < 200, "{refused} refused, {stopped} times away: {}", service.said());
        // Whoever else writes there takes what room there is left in the files that are there already.
        match Postgres::try_stranger(&url).await {
            None => stopped += 1,
            Some(mut stranger) => {
                let more = "SELECT pg_logical_emit_message(true, 'more', repeat('x', 500000))";
                drop(sqlx::query(more).execute(&mut stranger).await);
            }
        }
        let answer = service.request(&format!("during {n}"), &new, "staging", "?wait=20s").await.unwrap();
        let status = answer.status();
        let body: Value = answer.json().await.unwrap();
        match status.as_u16() {
            503 => {
                assert!(body["fault"]["dependency"].as_str().is_some_and(|it| it.starts_with("database")), "{body}");
                refused += 1;
            }
            _ => told.extend(Acknowledged::by(&body)),
        }
        // What can be read is the truth, and what cannot is not known.
        let answer = service.get(&check).await.unwrap();
        let status = answer.status().as_u16();
        let body: Value = answer.json().await.unwrap();
        let expected = if status == 200 { "ready" } else { "unknown" };
        assert_eq!((body["verdict"].as_str(), matches!(status, 200 | 503)), (Some(expected), true), "{body}");
        assert_eq!(service.get("/livez").await.unwrap().status(), 200);
        if refused > 3 && stopped > 1 {
            assert_eq!(service.get("/readyz").await.unwrap().status(), 503);
            break;
        }
    }
    eprintln!("{} acknowledged, {refused} refused, the server was away {stopped} times", told.len());
    std::fs::remove_file(&ballast).unwrap();
    told.push(insists(&service, "after", &new).await.0);
    assert_eq!(service.get("/readyz").await.unwrap().status(), 200);
    house.every_run_ends().await;
    house.promises_are_kept(&told).await;
    service.stop().await;
    house.finish().await;
}

/// A disk that does not keep the record's log of what was written while this file is there: every `fsync` of it fails, as
/// that of a broken one does. In the language of what is replaced, since it comes before the system's own.
const BROKEN: &str = r#"
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

static int is_broken(int fd) {
    char link[64], path[4096];
    const char *broken = getenv("BROKEN_DISK");
    if (broken == NULL || access(broken, F_OK) != 0) return 0;
    snprintf(link, sizeof link, "/proc/self/fd/%d", fd);
    ssize_t length = readlink(link, path, sizeof path - 1);
    if (length < 0) return 0;
    path[length] = 0;
    return strstr(path, "countersign.db") != NULL;
}

int fsync(int fd) {
    int (*real)(int) = (int (*)(int)) dlsym(RTLD_NEXT, "fsync");
    if (is_broken(fd)) { errno = EIO; return -1; }
    return real(fd);
}

int fdatasync(int fd) {
    int (*real)(int) = (int (*)(int)) dlsym(RTLD_NEXT, "fdatasync");
    if (is_broken(fd)) { errno = EIO; return -1; }
    return real(fd);
}
"#;

/// What makes a process see such a disk, and the file that breaks it; `None`, said by name, where that cannot be made.
fn breakable(house: &House) -> Option<(PathBuf, PathBuf)> {
    Some((house.replacing("broken", BROKEN)?, house.path("broken")))
}

#[tokio::test(flavor = "multi_thread")]
async fn what_the_disk_does_not_confirm_is_acknowledged_to_nobody_and_after_a_power_cut_nothing_is_half_there() {
    let house = House::on(None).await;
    let Some((library, broken)) = breakable(&house) else { return };
    let old = house.good_artifact("old").await;
    let log = house.story.data().join("countersign.db-wal");
    let mut told = Vec::new();
    // What was written and not confirmed may be there when the machine comes back, or may not, or in part.
    for (n, kept) in [None, Some(0), Some(1), Some(2)].into_iter().enumerate() {
        let new = house.good_artifact(&format!("new {n}")).await;
        let mut serve = house.command(&["serve", "--listen", "127.0.0.1:0"]);
        serve.env("LD_PRELOAD", &library).env("BROKEN_DISK", &broken);
        let service = Service::start(&mut serve).await;
        told.push(insists(&service, &format!("before {n}"), &old).await.0);
        let confirmed = std::fs::metadata(&log).unwrap().len();
        std::fs::write(&broken, "").unwrap();
        let words = ["the disk or its file system fails", "may or may not have happened", "disk I/O error"];
        refuses_and_reads(&service, &new, &old, &words).await;
        assert!(house.decisions_about(&new, "staging").await.is_empty(), "what is in doubt was answered as decided");
        let Some(kept) = kept else {
            // The same process goes on when the disk does.
            std::fs::remove_file(&broken).unwrap();
            told.push(insists(&service, &format!("after {n}"), &new).await.0);
            service.stop().await;
            house.promises_are_kept(&told).await;
            continue;
        };
        let said = service.said();
        service.kill().await;
        assert!(said.contains("disk"), "the process says nothing of it: {said}");
        let written = std::fs::metadata(&log).unwrap().len();
        let lost = written.saturating_sub(confirmed);
        let file = OpenOptions::new().write(true).open(&log).unwrap();
        file.set_len(written - lost * kept / 2).unwrap();
        drop(file);
        std::fs::remove_file(&broken).unwrap();
        house.promises_are_kept(&told).await;
        let again = house.run(&["promote", &new, "--to", "staging", "--output", "json"]).await;
        assert_eq!(again.code(), Some(0), "{kept}: {again:?}");
        assert_eq!(house.decisions_about(&new, "staging").await.len(), 1, "{kept}");
        house.promises_are_kept(&told).await;
    }
    house.finish().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_log_that_is_torn_anywhere_loses_whole_transactions_and_never_a_half() {
    let house = House::on(None).await;
    let mut told = Vec::new();
    for n in 0..3 {
        let subject = house.good_artifact(&format!("app {n}")).await;
        // Killed, so that the log stays behind as it is.
        let ended = house.run_to("mark-published.after", &["promote", &subject, "--to", "staging"]).await;
        assert!(ended.killed_at().is_some());
        let decided = house.decisions_about(&subject, "staging").await;
        told.push(decided[0].decision.as_ref().unwrap().id);
    }
    let data = house.story.data();
    let log = std::fs::read(data.join("countersign.db-wal")).unwrap();
    let file = std::fs::read(data.join("countersign.db")).unwrap();
    let mut counts = Vec::new();
    for tear in 0..=12 {
        let copy = crate::support::directory::tempdir().unwrap();
        let path = copy.path().join("gate.db");
        std::fs::write(&path, &file).unwrap();
        // From there on, bytes of another time: what a disk has that wrote a part of what it was told.
        let mut torn = log.clone();
        let from = log.len() * tear / 12;
        torn[from..].iter_mut().for_each(|byte| *byte ^= 0x5a);
        std::fs::write(copy.path().join("gate.db-wal"), torn).unwrap();
        let store = crate::store::open(&path).await.unwrap();
        crate::store::assert_sound(&store).await;
        let mut present = Vec::new();
        for id in &told {
            present.push(store.decision(*id).await.unwrap().is_some());
        }
        assert!(present.is_sorted_by(|a, b| a >= b), "an earlier one is never lost before a later one: {present:?}");
        counts.push(present.into_iter().filter(|present| *present).count());
    }
    assert!(counts.is_sorted() && counts.last() == Some(&told.len()), "{counts:?}");
    house.finish().await;
}
