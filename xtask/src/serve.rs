//! `cargo xtask serve`: builds, then becomes the program. The everyday build, which stands in a third of the time:
//! `cargo xtask build` makes the fast one.

use std::{os::unix::process::CommandExt as _, process::Command};

use anyhow::{Context, Result};

use crate::{
    build,
    places::{Places, Profile},
};

pub(crate) fn run(words: &[String]) -> Result<()> {
    let words = words.strip_prefix(&["--".to_owned()]).unwrap_or(words);
    let places = Places::find()?;
    build::everything(&places, Profile::Debug)?;
    let problem = Command::new(places.klick.join("klick")).args(["serve", "--demo", "--history", "--tour"]).args(words).exec();
    Err(problem).context("target/klick/klick could not be started.")
}
