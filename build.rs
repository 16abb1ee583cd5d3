//! Links the unwinder of the C compiler into the program, so that no start has to find, map and relocate `libgcc_s.so.1`:
//! `src/manual/reasons/hastening.rs` says what that is worth. Where it is not there the program is linked as ever.

use std::env;
use std::path::Path;
use std::process::Command;

fn main() {
    println!("cargo:rerun-if-changed=build.rs");
    println!("cargo:rerun-if-env-changed=RUSTC_LINKER");
    let variable = |name| env::var(name).unwrap_or_default();
    if variable("CARGO_CFG_TARGET_OS") != "linux" || variable("CARGO_CFG_TARGET_ENV") != "gnu" {
        return;
    }
    // What this machine's compiler has is for this machine.
    if variable("HOST") != variable("TARGET") {
        return;
    }
    let linker = env::var("RUSTC_LINKER").unwrap_or_else(|_| "cc".to_owned());
    let Ok(output) = Command::new(linker).arg("-print-file-name=libgcc_eh.a").output() else { return };
    // Where there is no such file the compiler says back what it was asked for.
    let path = String::from_utf8(output.stdout).unwrap_or_default();
    let path = Path::new(path.trim());
    if let (true, Some(directory)) = (path.is_absolute() && path.is_file(), path.parent()) {
        // With another compiler it is another file, in another place.
        println!("cargo:rerun-if-changed={}", path.display());
        println!("cargo:rustc-link-search=native={}", directory.display());
        println!("cargo:rustc-link-lib=static:-bundle=gcc_eh");
    }
}
