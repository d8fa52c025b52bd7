//! `cargo xtask damage`: ten thousand damaged pictures. The tests of every day try a part of them.

use anyhow::{Result, ensure};

use crate::{places::Places, run};

pub(crate) fn run(words: &[String]) -> Result<()> {
    ensure!(words.is_empty(), "`cargo xtask damage` takes no words.");
    let places = Places::find()?;
    let mut tests = run::cargo();
    tests.current_dir(&places.root).args(["test", "--package", "media", "--test", "whole", "--"]);
    tests.args(["--ignored", "--nocapture", "ten_thousand_damaged_pictures"]);
    run::show(&mut tests, "A damaged picture did what it must not: which one stands above.")
}
