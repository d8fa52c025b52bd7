//! The browser's program: `app/browser` compiled to WebAssembly, then wasm-bindgen, into target/klick-cache/pkg.

use std::{
    collections::BTreeSet,
    fmt::Write as _,
    fs,
    path::{Path, PathBuf},
};

use anyhow::{Context, Result, ensure};

use crate::{
    files,
    places::{self, Places},
    run, tell,
    wasm_target::{self, TARGET},
};

const PROFILE: &str = "wasm-release";

pub(crate) fn build(places: &Places) -> Result<()> {
    tell::step("Browser", || {
        let stamp = places.cache.join("browser.stamp");
        let made = places.cache.join("pkg/browser_bg.wasm");
        if made.is_file() && is_fresh(&places.root, &fs::read_to_string(&stamp).unwrap_or_default()) {
            return Ok(((), "unchanged".into()));
        }
        let built = compile(places)?;
        bind(&built, &places.cache.join("pkg"))?;
        files::write(&stamp, new_stamp(places, &built)?.as_bytes())?;
        Ok(((), format!("{} of WebAssembly", tell::size(files::read(&made)?.len()))))
    })
}

fn compile(places: &Places) -> Result<PathBuf> {
    let toolchain = wasm_target::find(places)?;
    let target = toolchain.target(places)?;
    let mut cargo = run::cargo();
    cargo
        .current_dir(&places.root)
        .args(["build", "--package", "browser", "--lib", "--profile", PROFILE, "--target", TARGET])
        .arg("--target-dir")
        .arg(&target)
        .env("CARGO_ENCODED_RUSTFLAGS", places::remap_flags(places, &[])?);
    toolchain.apply(&mut cargo);
    let built = target.join(TARGET).join(PROFILE).join("browser.wasm");
    if !built.is_file() {
        tell::begin("building the browser's program; the first time this takes some minutes");
    }
    run::show(&mut cargo, "The browser's program does not compile: mend what the compiler says above.")?;
    Ok(built)
}

/// Writes `browser.js` and `browser_bg.wasm` without names of functions and makers.
fn bind(built: &Path, pkg: &Path) -> Result<()> {
    let fresh = pkg.with_extension("new");
    let _ = fs::remove_dir_all(&fresh);
    wasm_bindgen_cli_support::Bindgen::new()
        .input_path(built)
        .out_name("browser")
        .web(true)?
        .omit_default_module_path(false)
        .typescript(false)
        .remove_name_section(true)
        .remove_producers_section(true)
        .generate(&fresh)
        .context("wasm-bindgen could not read the browser's program. `rm -r target/wasm*`, then build again.")?;
    ensure!(
        files::read_text(&fresh.join("browser.js"))?.contains("new URL('browser_bg.wasm', import.meta.url)"),
        "wasm-bindgen's browser.js does not say any more where its browser_bg.wasm is: teach xtask/src/linking.rs the new way."
    );
    let _ = fs::remove_dir_all(pkg);
    fs::rename(&fresh, pkg).context("target/klick-cache/pkg cannot be written.")
}

/// One line per file that the compiler read: its hash and its name.
fn new_stamp(places: &Places, built: &Path) -> Result<String> {
    let read = files::read_text(&built.with_extension("d"))?;
    let mut names: BTreeSet<String> = ours(&read, &places.root).collect();
    let manifests: Vec<String> = names
        .iter()
        .filter_map(|name| Some(format!("{}/Cargo.toml", name.split("/src/").next().filter(|before| before != name)?)))
        .collect();
    names.extend(manifests);
    names.extend(["Cargo.toml", "Cargo.lock", "xtask/src/wasm.rs"].map(str::to_owned));
    names.iter().try_fold(String::new(), |mut stamp, name| {
        writeln!(stamp, "{} {name}", files::sha256(&files::read(&places.root.join(name))?))?;
        Ok(stamp)
    })
}

/// The files of our own in a compiler's list `made: read read …`, where a space in a name has a `\` before it.
fn ours<'a>(list: &'a str, root: &'a Path) -> impl Iterator<Item = String> + 'a {
    let read = list.lines().next().and_then(|line| line.split_once(": ")).map_or("", |(_, read)| read);
    let parts = read.replace("\\ ", "\0");
    let names: Vec<String> = parts.split(' ').map(|name| name.replace('\0', " ")).collect();
    names.into_iter().filter_map(move |name| Some(Path::new(&name).strip_prefix(root).ok()?.to_str()?.to_owned()))
}

fn is_fresh(root: &Path, stamp: &str) -> bool {
    !stamp.is_empty()
        && stamp.lines().all(|line| {
            line.split_once(' ')
                .is_some_and(|(hash, name)| fs::read(root.join(name)).is_ok_and(|bytes| files::sha256(&bytes) == hash))
        })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::files::tests::Scratch;

    #[test]
    fn the_list_of_the_compiler_is_read() {
        let list = "/r/target/browser.wasm: /r/app/browser/src/lib.rs /r/app/my\\ people/src/lib.rs /else/where.rs\n\n/r/x.rs:\n";
        let names: Vec<_> = ours(list, Path::new("/r")).collect();
        assert_eq!(names, ["app/browser/src/lib.rs", "app/my people/src/lib.rs"]);
    }

    #[test]
    fn a_changed_or_missing_file_makes_the_stamp_stale() {
        let scratch = Scratch::new("stamp");
        scratch.put("a.rs", "one");
        let stamp = format!("{} a.rs\n", files::sha256(b"one"));
        assert!(is_fresh(&scratch.0, &stamp));
        assert!(!is_fresh(&scratch.0, ""));
        scratch.put("a.rs", "two");
        assert!(!is_fresh(&scratch.0, &stamp));
        assert!(!is_fresh(&scratch.0, &format!("{} gone.rs\n", files::sha256(b""))));
    }
}
