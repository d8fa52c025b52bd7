//! What the program says to the person at the keyboard.

use base::{
    AppError, Lang,
    texts::{Value, say_with},
};
use std::{fmt::Display, io::Write as _};

/// A line on standard output. A reader who has gone (`| head`) is no problem.
pub(crate) fn line(words: impl Display) {
    let mut out = std::io::stdout().lock();
    let _ = writeln!(out, "{words}");
    let _ = out.flush();
}

/// A line on standard error.
pub(crate) fn problem(words: impl Display) {
    let _ = writeln!(std::io::stderr().lock(), "{words}");
}

/// A number of things: `1 row`, `2,300 rows`.
pub(crate) fn count(number: u64, thing: &str) -> String {
    let digits = number.to_string();
    let mut grouped = String::new();
    for (place, digit) in digits.chars().enumerate() {
        if place > 0 && (digits.len() - place).is_multiple_of(3) {
            grouped.push(',');
        }
        grouped.push(digit);
    }
    format!("{grouped} {thing}{}", if number == 1 { "" } else { "s" })
}

/// A size as people read it.
pub(crate) fn size(bytes: u64) -> String {
    if bytes < 10_000 {
        return count(bytes, "byte");
    }
    let tenths = |unit: u64| (bytes.saturating_mul(10) / unit, unit);
    let (number, unit) = if bytes < 1_000_000 { (tenths(1_000), "KB") } else { (tenths(1_000_000), "MB") };
    format!("{}.{} {unit}", number.0 / 10, number.0 % 10)
}

/// An error of an act as a sentence.
pub(crate) fn sentence(error: AppError) -> anyhow::Error {
    match error {
        AppError::NotFound => anyhow::anyhow!("There is no such person."),
        AppError::Invalid(refused) => {
            let lines: Vec<String> = refused
                .list
                .iter()
                .map(|problem| say_with(Lang::En, problem.key, &[("field", Value::from(problem.field))]).into_owned())
                .collect();
            anyhow::anyhow!(lines.join(" "))
        }
        AppError::Busy => anyhow::anyhow!("The database is too busy right now. Try again in a moment."),
        AppError::Broken(what) => anyhow::anyhow!("That did not work: {what}."),
        other => anyhow::anyhow!("That did not work: {other}."),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_read_easily() {
        assert_eq!(count(0, "row"), "0 rows");
        assert_eq!(count(1, "row"), "1 row");
        assert_eq!(count(1_234_567, "row"), "1,234,567 rows");
        assert_eq!(size(512), "512 bytes");
        assert_eq!(size(9_999), "9,999 bytes");
        assert_eq!(size(12_345), "12.3 KB");
        assert_eq!(size(2_345_678), "2.3 MB");
    }
}
