//! `cargo xtask bench`: measures speed and sizes.

/// Measures, and says what it measured.
///
/// # Errors
/// Always, until it is written.
pub fn run(_args: &[String]) -> anyhow::Result<()> {
    anyhow::bail!("`cargo xtask bench` is not written yet: xtask/src/bench.rs is its place.")
}
