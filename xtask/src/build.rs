//! `cargo xtask build`: leaves everything that runs in target/klick/.

use std::time::Instant;

use anyhow::{Result, bail};

use crate::{
    content,
    places::{Places, Profile},
    program, static_files, tell, tour, wasm,
};

pub(crate) fn run(words: &[String]) -> Result<()> {
    let profile = match words {
        [] => Profile::Release,
        [word] if word == "--debug" => Profile::Debug,
        _ => bail!("`cargo xtask build` knows only `--debug`."),
    };
    everything(&Places::find()?, profile)
}

pub(crate) fn everything(places: &Places, profile: Profile) -> Result<()> {
    let start = Instant::now();
    // What can fail to compile comes first: until then nothing changes for the Klick that runs.
    wasm::build(places)?;
    program::build(places, profile)?;
    static_files::build(places)?;
    content::build(places)?;
    tour::build(places)?;
    println!("Built       target/klick/ ({})", tell::took(start.elapsed()));
    Ok(())
}
