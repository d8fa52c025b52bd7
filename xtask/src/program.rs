//! The program itself: Cargo builds it, `target/klick/klick` is where it stands then.

use std::fs;

use anyhow::{Context, Result};

use crate::{
    files,
    places::{self, Places, Profile},
    run, tell,
};

pub(crate) fn build(places: &Places, profile: Profile) -> Result<()> {
    tell::step("Program", || {
        let target = places.program_target(profile);
        let mut cargo = run::cargo();
        cargo.current_dir(&places.root).args(["build", "--package", "klick"]).arg("--target-dir").arg(&target);
        if profile == Profile::Release {
            // With everything it can do, also what everyday builds go without.
            cargo.args(["--release", "--features", "s3"]).env("CARGO_ENCODED_RUSTFLAGS", places::remap_flags(places, &[])?);
        }
        let built = target.join(if profile == Profile::Release { "release/klick" } else { "debug/klick" });
        if !built.is_file() {
            tell::begin("building the program; the first time this takes some minutes");
        }
        run::show(&mut cargo, "The program does not compile: mend what the compiler says above.")?;
        let place = places.klick.join("klick");
        let note = if files::same_by_look(&built, &place) { "unchanged" } else { "target/klick/klick is new" };
        if note != "unchanged" {
            let part = places.klick.join(".klick.part");
            let _ = fs::remove_file(&part);
            fs::create_dir_all(&places.klick).context("target/klick/ cannot be written.")?;
            // A running program cannot be overwritten, but it can be replaced; a link saves the copy of a large file.
            if fs::hard_link(&built, &part).is_err() {
                files::copy_with_time(&built, &part)?;
            }
            fs::rename(&part, &place).context("target/klick/klick cannot be written.")?;
        }
        Ok(((), note.into()))
    })
}
