//! Where things are: the repository, and the folders that the build writes.

use std::{
    env,
    path::{Path, PathBuf},
};

use anyhow::{Context, Result, bail};

use crate::run;

/// Profile of the program: fast to run, or fast to build.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Profile {
    Release,
    Debug,
}

/// The folders that every step needs.
pub(crate) struct Places {
    /// The repository.
    pub(crate) root: PathBuf,
    /// What runs: `target/klick`.
    pub(crate) klick: PathBuf,
    /// What need not be done twice: `target/klick-cache`.
    pub(crate) cache: PathBuf,
    /// Cargo's own target folder.
    pub(crate) cargo: PathBuf,
}

impl Places {
    pub(crate) fn find() -> Result<Self> {
        let root = repository()?;
        let target = root.join("target");
        let cargo = env::var_os("CARGO_TARGET_DIR").map_or_else(|| target.clone(), |folder| root.join(folder));
        Ok(Self { klick: target.join("klick"), cache: target.join("klick-cache"), cargo, root })
    }

    /// Where the program is built. The release has a folder of its own, because its flags (no path of this machine in
    /// the file) would make a `cargo build --release` by hand start from nothing.
    pub(crate) fn program_target(&self, profile: Profile) -> PathBuf {
        match profile {
            Profile::Release => self.cargo.join("program"),
            Profile::Debug => self.cargo.clone(),
        }
    }
}

/// The user's cache folder for things that outlive a clone.
pub(crate) fn user_cache(places: &Places) -> PathBuf {
    env::var_os("XDG_CACHE_HOME")
        .map(PathBuf::from)
        .filter(|folder| folder.is_absolute())
        .or_else(|| env::var_os("HOME").map(|home| Path::new(&home).join(".cache")))
        .map_or_else(|| places.root.join("target/klick-toolchain"), |cache| cache.join("klick"))
}

fn repository() -> Result<PathBuf> {
    let start = match env::var_os("CARGO_MANIFEST_DIR") {
        Some(xtask) => PathBuf::from(xtask),
        None => env::current_dir().context("The current folder cannot be read.")?,
    };
    for folder in start.ancestors() {
        if folder.join("xtask/Cargo.toml").is_file() && folder.join("Cargo.lock").is_file() {
            return Ok(folder.to_path_buf());
        }
    }
    bail!("This is not inside Klick's repository: go to its folder and type `cargo xtask` there.")
}

/// Flags that keep this machine's paths out of what the compiler writes, as Cargo reads them from the environment.
pub(crate) fn remap_flags(places: &Places, extra: &[(PathBuf, &str)]) -> Result<String> {
    let mut flags: Vec<String> = match (env::var("CARGO_ENCODED_RUSTFLAGS"), env::var("RUSTFLAGS")) {
        (Ok(encoded), _) if !encoded.is_empty() => encoded.split('\x1f').map(str::to_owned).collect(),
        (_, Ok(plain)) => plain.split_whitespace().map(str::to_owned).collect(),
        _ => Vec::new(),
    };
    let home = cargo_home();
    let mut renamed: Vec<(PathBuf, &str)> = vec![(places.root.clone(), "klick")];
    if let Some(home) = home {
        renamed.push((home.clone(), "cargo"));
        let mut shelves: Vec<_> =
            std::fs::read_dir(home.join("registry/src")).into_iter().flatten().flatten().map(|entry| entry.path()).collect();
        shelves.sort();
        renamed.extend(shelves.into_iter().map(|shelf| (shelf, "crates")));
    }
    renamed.push((run::sysroot()?.join("lib/rustlib/src/rust"), "rust"));
    renamed.extend_from_slice(extra);
    flags.extend(renamed.into_iter().map(|(path, name)| format!("--remap-path-prefix={}={name}", path.display())));
    Ok(flags.join("\x1f"))
}

fn cargo_home() -> Option<PathBuf> {
    env::var_os("CARGO_HOME").map(PathBuf::from).or_else(|| env::var_os("HOME").map(|home| Path::new(&home).join(".cargo")))
}
