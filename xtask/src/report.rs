//! Counts steps that passed and failed; a failed step does not keep the next ones from running.

use std::{fmt, time::Instant};

use anyhow::Result;

use crate::tell;

#[derive(Default)]
pub(crate) struct Report {
    passed: usize,
    failed: Vec<(String, String)>,
}

/// Everything about it was already said.
#[derive(Debug)]
pub(crate) struct Failed;

impl fmt::Display for Failed {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Some steps failed.")
    }
}

impl std::error::Error for Failed {}

impl Report {
    /// Does a step; `None` when it failed.
    pub(crate) fn step<T>(&mut self, name: &str, work: impl FnOnce() -> Result<T>) -> Option<T> {
        println!("\n── {name}");
        let start = Instant::now();
        match work() {
            Ok(value) => {
                println!("passed: {name} ({})", tell::took(start.elapsed()));
                self.passed += 1;
                Some(value)
            }
            Err(problem) => {
                let sentence = tell::sentence(&problem);
                println!("{sentence}\nFAILED: {name} ({})", tell::took(start.elapsed()));
                self.failed.push((name.to_owned(), sentence));
                None
            }
        }
    }

    /// Says what failed, and the counts on the last line.
    pub(crate) fn finish(self) -> Result<()> {
        println!();
        for (name, sentence) in &self.failed {
            println!("FAILED: {name}: {sentence}");
        }
        println!("{} passed, {} failed", self.passed, self.failed.len());
        if self.failed.is_empty() { Ok(()) } else { Err(Failed.into()) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_failure_makes_the_whole_fail_but_not_stop() {
        let mut report = Report::default();
        assert!(report.step("bad", || -> Result<()> { anyhow::bail!("This went wrong.") }).is_none());
        assert_eq!(report.step("good", || Ok(5)), Some(5));
        assert_eq!((report.passed, report.failed.len()), (1, 1));
        assert!(report.finish().unwrap_err().is::<Failed>());
        assert!(Report::default().finish().is_ok());
    }
}
