//! Debian's Rust compiler with a standard library for WebAssembly, in a private folder: nothing is installed, and nobody needs
//! to be root. Debian has no such library as a package, so it is built here from Debian's own source of it.

use std::{
    fs,
    path::{Path, PathBuf},
    process::Command,
};

use anyhow::{Context, Result, ensure};
use regex::Regex;

use crate::{
    files,
    places::{self, Places},
    run, tell,
    wasm_target::TARGET,
};

/// Debian's Rust for building browsers, which is newer than the one of the release; and the source of its library.
const COMPILER: &str = "rustc-web";
const SOURCE: &str = "rust-web-src";
/// The file with the toolchain's name.
const NAME: &str = "name";

/// The last thing that `make` does is to move the folder to its place.
pub(crate) fn is_ready(folder: &Path) -> bool {
    run::is_program(&rustc(folder)) && folder.join(NAME).is_file()
}

/// Tells one built library from another: what was compiled with one cannot be used with the other.
pub(crate) fn name(folder: &Path) -> Result<String> {
    files::read_text(&folder.join(NAME))
}

/// Makes Cargo compile with it.
pub(crate) fn apply(folder: &Path, cargo: &mut Command) {
    cargo.env("RUSTC", rustc(folder)).env("LD_LIBRARY_PATH", libraries(folder));
}

/// Fetches, unpacks, builds; needs half a gigabyte while it works, and Debian's packages and the crates' registry.
pub(crate) fn make(folder: &Path, places: &Places) -> Result<()> {
    let part = folder.with_extension(format!("part-{}", std::process::id()));
    let made = make_in(&part, places).and_then(|()| {
        let _ = fs::remove_dir_all(folder);
        fs::rename(&part, folder).context("The toolchain's folder cannot be moved to its place.")
    });
    let _ = fs::remove_dir_all(&part);
    made.context(
        "Debian's Rust for WebAssembly could not be set up. If you have rustup, `rustup target add wasm32-unknown-unknown` \
         on a machine with a connection is the other way.",
    )
}

fn make_in(part: &Path, places: &Places) -> Result<()> {
    let packages = part.join("packages");
    fs::create_dir_all(&packages)?;
    let apt = Apt::ready(part)?;
    apt.is_new_enough(places)?;
    let names = apt.needed()?;
    tell::begin(&format!("fetching {}", names.join(" ")));
    run::read(apt.command("apt-get").arg("download").args(&names).current_dir(&packages))?;
    unpack(&packages, part)?;
    let host = host(part)?;
    let bin = part.join("usr/lib/rustlib").join(&host).join("bin");
    fs::create_dir_all(&bin)?;
    std::os::unix::fs::symlink(linker(part)?, bin.join("rust-lld"))?;
    tell::begin("building the standard library for WebAssembly");
    build_library(part, places)?;
    for used in ["packages", "source", "apt", "usr/bin/rustdoc", "usr/share"] {
        let used = part.join(used);
        let _ = if used.is_dir() { fs::remove_dir_all(used) } else { fs::remove_file(used) };
    }
    Ok(())
}

/// apt with lists of its own where the system has none.
struct Apt {
    options: Vec<String>,
}

impl Apt {
    fn ready(part: &Path) -> Result<Self> {
        let mut apt = Self { options: ["-qq", "-o", "APT::Sandbox::User=root"].map(str::to_owned).to_vec() };
        if apt.command("apt-cache").args(["show", SOURCE]).output().is_ok_and(|output| output.status.success()) {
            return Ok(apt);
        }
        tell::begin("fetching Debian's lists of packages");
        let own = part.join("apt");
        fs::create_dir_all(own.join("lists/partial"))?;
        fs::create_dir_all(own.join("cache/archives/partial"))?;
        for option in [
            format!("Dir::State::lists={}", own.join("lists").display()),
            format!("Dir::Cache={}", own.join("cache").display()),
            "Debug::NoLocking=1".into(),
        ] {
            apt.options.extend(["-o".into(), option]);
        }
        run::read(apt.command("apt-get").arg("update"))?;
        ensure!(
            apt.command("apt-cache").args(["show", SOURCE]).output().is_ok_and(|output| output.status.success()),
            "This system's packages have no {COMPILER} with its source {SOURCE} (Debian 12 with its security updates has)."
        );
        Ok(apt)
    }

    fn command(&self, program: &str) -> Command {
        let mut command = Command::new(program);
        command.args(&self.options).env("LC_ALL", "C");
        command
    }

    fn is_new_enough(&self, places: &Places) -> Result<()> {
        let shown = run::read(self.command("apt-cache").args(["show", "--no-all-versions", COMPILER]))?;
        let has = shown.lines().find_map(|line| line.strip_prefix("Version: ")).unwrap_or_default();
        let manifest = files::read_text(&places.root.join("Cargo.toml"))?;
        let wants = manifest.lines().find_map(|line| line.strip_prefix("rust-version = ")).unwrap_or_default();
        ensure!(
            numbers(has) >= numbers(wants),
            "Debian's {COMPILER} is {has}, but Klick needs Rust {wants}: switch on the security updates in apt's sources."
        );
        Ok(())
    }

    /// The compiler, its library and linker, and whatever shared libraries of theirs the machine lacks.
    fn needed(&self) -> Result<Vec<String>> {
        let first = self.closure(&[COMPILER])?;
        let llvm = first
            .iter()
            .find_map(|name| name.strip_prefix("libllvm"))
            .context("Debian's Rust does not say which LLVM it uses.")?;
        let linker = format!("lld-{llvm}");
        let own = Regex::new(r"^(rustc-web|rust-web-src|libstd-rust-web[a-z0-9.-]*|libllvm[0-9]+|lld-[0-9]+)$")?;
        let mut names = self.closure(&[COMPILER, &linker])?;
        names.push(SOURCE.into());
        names.retain(|name| own.is_match(name) || is_library(name) && !is_installed(name));
        names.sort();
        names.dedup();
        Ok(names)
    }

    /// The names of packages with all that they depend on.
    fn closure(&self, names: &[&str]) -> Result<Vec<String>> {
        let no = ["recommends", "suggests", "conflicts", "breaks", "replaces", "enhances"].map(|kind| format!("--no-{kind}"));
        let text = run::read(self.command("apt-cache").args(["depends", "--recurse"]).args(no).args(names))?;
        Ok(text.lines().filter(|line| line.starts_with(|first: char| first.is_ascii_alphanumeric())).map(str::to_owned).collect())
    }
}

fn is_library(name: &str) -> bool {
    name.starts_with("lib") && !name.ends_with("-dev")
}

fn is_installed(name: &str) -> bool {
    run::read(Command::new("dpkg-query").args(["-W", "-f", "${Status}", name])).is_ok_and(|status| status.ends_with(" installed"))
}

/// The first two numbers of a version: `1.96.0+dfsg1` and `"1.94"` can be compared.
fn numbers(version: &str) -> Vec<u32> {
    version.trim_matches('"').split(|c: char| !c.is_ascii_digit()).take(2).filter_map(|part| part.parse().ok()).collect()
}

/// Unpacks everything; of the source only the library, of the rest no manuals.
fn unpack(packages: &Path, part: &Path) -> Result<()> {
    let source = part.join("source");
    fs::create_dir_all(&source)?;
    for found in files::list(packages)?.iter().filter(|found| files::extension(&found.name) == "deb") {
        if found.name.starts_with(SOURCE) {
            let mut tar = Command::new("sh");
            tar.arg("-c")
                .arg(r#"dpkg-deb --fsys-tarfile "$1" | tar -x -C "$2" --wildcards --strip-components=4 './usr/src/rustc-*/library/*'"#)
                .arg("unpack")
                .arg(&found.path)
                .arg(&source);
            run::read(&mut tar)?;
        } else {
            run::read(Command::new("dpkg-deb").arg("-x").arg(&found.path).arg(part))?;
        }
    }
    ensure!(source.join("library/sysroot/Cargo.toml").is_file(), "Debian's {SOURCE} holds no library/sysroot any more.");
    Ok(())
}

fn build_library(part: &Path, places: &Places) -> Result<()> {
    let source = part.join("source");
    let target = source.join("target");
    let flags = format!("-Zforce-unstable-if-unmarked\x1f{}", places::remap_flags(places, &[(source.clone(), "rust")])?);
    let mut cargo = run::cargo();
    apply(part, &mut cargo);
    cargo
        .current_dir(source.join("library"))
        // The profile embeds what link-time optimisation needs; the flag keeps the library's own crates out of ours.
        .args(["build", "--quiet", "--profile", "dist", "--config", "profile.dist.debug=0", "--target", TARGET])
        .args(["--manifest-path", "sysroot/Cargo.toml"])
        .env("RUSTC_BOOTSTRAP", "1")
        .env("CARGO_ENCODED_RUSTFLAGS", flags)
        .env("CARGO_TARGET_DIR", &target);
    run::read(&mut cargo)?;
    let library = part.join("usr/lib/rustlib").join(TARGET).join("lib");
    for found in files::list(&target.join(TARGET).join("dist/deps"))? {
        if files::extension(&found.name) == "rlib" {
            files::copy_with_time(&found.path, &library.join(&found.name))?;
        }
    }
    ensure!(library.is_dir(), "The standard library was built, but no file of it was found.");
    let mut hashes = String::new();
    for found in files::list(&library)? {
        hashes.push_str(&files::sha256(&files::read(&found.path)?));
    }
    let name = files::hashed_name("debian", &files::sha256(hashes.as_bytes()));
    files::write(&part.join(NAME), name.as_bytes())
}

fn rustc(folder: &Path) -> PathBuf {
    folder.join("usr/bin/rustc")
}

/// `x86_64-unknown-linux-gnu` or what this machine is.
fn host(folder: &Path) -> Result<String> {
    let about = run::read(Command::new(rustc(folder)).arg("-vV").env("LD_LIBRARY_PATH", libraries(folder)))?;
    let host = about.lines().find_map(|line| line.strip_prefix("host: ")).context("Debian's rustc does not say its host.")?;
    Ok(host.to_owned())
}

/// Where `rust-lld` points to, seen from its own folder.
fn linker(folder: &Path) -> Result<PathBuf> {
    let mut found = fs::read_dir(folder.join("usr/lib"))?.flatten().map(|entry| entry.file_name());
    let llvm = found
        .find(|name| name.to_string_lossy().starts_with("llvm-") && folder.join("usr/lib").join(name).join("bin/lld").is_file())
        .context("Debian's linker lld was not found where it used to be.")?;
    Ok(Path::new("../../..").join(llvm).join("bin/lld"))
}

/// The folders with shared libraries, ours before the system's.
fn libraries(folder: &Path) -> String {
    let lib = folder.join("usr/lib");
    let mut folders: Vec<PathBuf> = fs::read_dir(&lib)
        .into_iter()
        .flatten()
        .flatten()
        .map(|entry| entry.path())
        .filter(|path| path.file_name().is_some_and(|name| name.to_string_lossy().contains("-linux-gnu")))
        .collect();
    folders.push(lib);
    let mut text = folders.iter().map(|path| path.display().to_string()).collect::<Vec<_>>().join(":");
    if let Ok(before) = std::env::var("LD_LIBRARY_PATH")
        && !before.is_empty()
    {
        text.push(':');
        text.push_str(&before);
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn versions_are_compared_by_their_first_two_numbers() {
        assert_eq!(numbers("1.96.0+dfsg1-1~deb12u2"), [1, 96]);
        assert!(numbers("1.96.0+dfsg1") >= numbers("\"1.94\""));
        assert!(numbers("1.85.0+dfsg3") < numbers("\"1.94\""));
    }

    #[test]
    fn only_shared_libraries_are_taken_along() {
        assert!(is_library("libz3-4") && !is_library("libc6-dev") && !is_library("gcc-12"));
    }
}
