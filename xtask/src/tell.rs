//! What the person at the keyboard reads: one line per step, sizes, times, and problems as sentences.

use std::time::{Duration, Instant};

use anyhow::Result;

/// Does a step and prints one line: what it was, what came of it, how long it took.
pub(crate) fn step<T>(what: &str, work: impl FnOnce() -> Result<(T, String)>) -> Result<T> {
    let start = Instant::now();
    let (value, note) = work()?;
    println!("{what:<11} {note} ({})", took(start.elapsed()));
    Ok(value)
}

/// Says that something long begins.
pub(crate) fn begin(what: &str) {
    println!("… {what}");
}

pub(crate) fn took(time: Duration) -> String {
    let tenths = time.as_millis().div_ceil(100);
    if tenths >= 1000 {
        format!("{} min {:02} s", time.as_secs() / 60, time.as_secs() % 60)
    } else {
        format!("{}.{} s", tenths / 10, tenths % 10)
    }
}

/// Bytes as a person says them.
pub(crate) fn size(bytes: usize) -> String {
    if bytes >= 10_000_000 {
        format!("{} MB", bytes / 1_000_000)
    } else if bytes >= 1000 {
        format!("{}.{} KB", bytes / 1000, bytes % 1000 / 100)
    } else {
        format!("{bytes} bytes")
    }
}

/// `1 file`, `2 files`.
pub(crate) fn count(number: usize, thing: &str) -> String {
    if number == 1 { format!("1 {thing}") } else { format!("{number} {thing}s") }
}

/// A problem with its causes, the last one first to help: what to do, then why.
pub(crate) fn sentence(problem: &anyhow::Error) -> String {
    let mut text = problem.to_string();
    for cause in problem.chain().skip(1) {
        text.push_str("\n  because: ");
        text.push_str(&cause.to_string());
    }
    text
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    #[test]
    fn times_and_sizes_are_short() {
        assert_eq!(super::took(Duration::from_millis(20)), "0.1 s");
        assert_eq!(super::took(Duration::from_millis(4300)), "4.3 s");
        assert_eq!(super::took(Duration::from_secs(125)), "2 min 05 s");
        assert_eq!(super::size(999), "999 bytes");
        assert_eq!(super::size(61_440), "61.4 KB");
        assert_eq!(super::count(1, "file"), "1 file");
        assert_eq!(super::count(0, "file"), "0 files");
    }
}
