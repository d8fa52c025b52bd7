//! What the tests need besides Rust: says what is missing, why, and installs it where that is possible.

use std::{path::PathBuf, process::Command};

use anyhow::{Result, bail};

use crate::{files, places::Places, postgres, run, tell};

/// Something a machine may lack.
struct Need {
    packages: &'static [&'static str],
    why: &'static str,
    is_there: fn() -> bool,
}

const NEEDS: &[Need] = &[
    Need { packages: &["chromium"], why: "to try the pages in a real browser", is_there: || browser().is_some() },
    Need { packages: &["postgresql"], why: "to run the tests on PostgreSQL too", is_there: || postgres::programs().is_some() },
    Need {
        packages: &["fontconfig", "fonts-dejavu-core"],
        why: "because the browser needs a font of its own",
        is_there: has_fonts,
    },
    Need { packages: &["nodejs"], why: "to drive the browser", is_there: || run::which("node").is_some() },
    Need { packages: &["npm"], why: "to fetch what drives the browser", is_there: || run::which("npm").is_some() },
];

/// Debian's packages.
pub(crate) fn packages() -> Result<()> {
    let missing: Vec<&Need> = NEEDS.iter().filter(|need| !(need.is_there)()).collect();
    if missing.is_empty() {
        println!("chromium, PostgreSQL, a font, Node and npm are there");
        return Ok(());
    }
    let names: Vec<&str> = missing.iter().flat_map(|need| need.packages.iter().copied()).collect();
    for need in &missing {
        println!("missing: {}, {}", need.packages.join(" "), need.why);
    }
    if run::which("apt-get").is_none() {
        bail!("Please install what Debian calls {} with your system's packages.", names.join(" "));
    }
    if !run::am_root() {
        bail!("Please install it: `sudo apt-get install {}`.", names.join(" "));
    }
    tell::begin(&format!("installing {} with apt-get", names.join(" ")));
    let apt = |words: &[&str]| {
        let mut apt = Command::new("apt-get");
        apt.args(["-qq", "-o", "Dpkg::Use-Pty=0"]).args(words).env("DEBIAN_FRONTEND", "noninteractive");
        run::read(&mut apt)
    };
    apt(&["update"])?;
    apt(&[&["install", "-y", "--no-install-recommends"], &*names].concat())?;
    match missing.iter().find(|need| !(need.is_there)()) {
        Some(need) => bail!("{} was installed, but is still not found.", need.packages.join(" ")),
        None => Ok(()),
    }
}

/// What end2end/ asks npm for, exactly as its lock file says; again only when that file changes.
pub(crate) fn node_packages(places: &Places) -> Result<()> {
    let folder = places.root.join("end2end");
    let lock = folder.join("package-lock.json");
    if !lock.is_file() {
        bail!("end2end/package-lock.json is missing. Run `npm install` in end2end/ once and commit it.");
    }
    let stamp = folder.join("node_modules/.klick-stamp");
    let hash = files::sha256(&files::read(&lock)?);
    if files::read_text(&stamp).is_ok_and(|old| old == hash) {
        println!("the Node packages of end2end/ are there");
        return Ok(());
    }
    if run::which("npm").is_none() {
        bail!("npm is missing, so the Node packages of end2end/ cannot be fetched.");
    }
    tell::begin("fetching the Node packages of end2end/ (npm ci)");
    run::read(
        Command::new("npm")
            .args(["ci", "--no-audit", "--no-fund", "--loglevel=error"])
            .env("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")
            .env("PUPPETEER_SKIP_DOWNLOAD", "1")
            .current_dir(&folder),
    )?;
    files::write(&stamp, hash.as_bytes())
}

/// A browser to test with.
pub(crate) fn browser() -> Option<PathBuf> {
    ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"].into_iter().find_map(run::which)
}

fn has_fonts() -> bool {
    run::read(&mut Command::new("fc-list")).is_ok_and(|fonts| !fonts.is_empty())
}
