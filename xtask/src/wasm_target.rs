//! Finds a compiler that can make WebAssembly: the one at hand, with rustup's help, or Debian's.

use std::{env, path::PathBuf, process::Command, time::Duration};

use anyhow::{Result, bail};

use crate::{
    debian_rust,
    places::{Places, user_cache},
    run, tell,
};

pub(crate) const TARGET: &str = "wasm32-unknown-unknown";

/// Which compiler to use.
pub(crate) enum Toolchain {
    /// The one that compiles everything else.
    Own,
    /// Debian's, unpacked into this folder.
    Debian(PathBuf),
}

impl Toolchain {
    /// A target folder of its own: with other flags and maybe another compiler than the program.
    pub(crate) fn target(&self, places: &Places) -> Result<PathBuf> {
        Ok(match self {
            Self::Own => places.cargo.join("wasm"),
            Self::Debian(folder) => places.cargo.join(format!("wasm-{}", debian_rust::name(folder)?)),
        })
    }

    /// Makes Cargo use it.
    pub(crate) fn apply(&self, cargo: &mut Command) {
        if let Self::Debian(folder) = self {
            debian_rust::apply(folder, cargo);
        }
    }
}

pub(crate) fn find(places: &Places) -> Result<Toolchain> {
    let wish = env::var("KLICK_WASM").unwrap_or_default();
    let debian = user_cache(places).join("wasm-toolchain");
    if wish != "debian" {
        if has_target()? {
            return Ok(Toolchain::Own);
        }
        if wish != "rustup" && debian_rust::is_ready(&debian) {
            return Ok(Toolchain::Debian(debian));
        }
        if ask_rustup() && has_target()? {
            return Ok(Toolchain::Own);
        }
        if wish == "rustup" {
            bail!("rustup cannot add {TARGET} here. Try without KLICK_WASM=rustup.");
        }
    }
    if debian_rust::is_ready(&debian) {
        return Ok(Toolchain::Debian(debian));
    }
    if run::which("apt-get").is_none() || run::which("dpkg-deb").is_none() {
        bail!(
            "This machine cannot compile for the browser yet. Run `rustup target add {TARGET}`, or install your system's \
             package with Rust's standard library for {TARGET}, then build again."
        );
    }
    tell::step("Toolchain", || {
        tell::begin("unpacking Debian's Rust for WebAssembly into your cache folder; once, about a minute and a half");
        debian_rust::make(&debian, places)?;
        Ok(((), format!("Debian's Rust for {TARGET} is ready")))
    })?;
    Ok(Toolchain::Debian(debian))
}

fn has_target() -> Result<bool> {
    Ok(run::sysroot()?.join("lib/rustlib").join(TARGET).join("lib").is_dir())
}

/// Lets rustup fetch the target; where it cannot reach its server it must not keep us waiting.
fn ask_rustup() -> bool {
    if run::which("rustup").is_none() {
        return false;
    }
    tell::begin(&format!("asking rustup for {TARGET}"));
    run::succeeds_within(Command::new("rustup").args(["target", "add", TARGET]), Duration::from_mins(2))
}
