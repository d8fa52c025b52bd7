//! How long a panorama takes to become tiles, and how much memory, beside libvips with the same picture.

use std::{
    fs,
    io::Read as _,
    path::Path,
    process::{Child, Command, Stdio},
    thread,
    time::{Duration, Instant},
};

use anyhow::{Context as _, Result, ensure};

use crate::{run, tell};

const WIDTH: usize = 8192;
const HEIGHT: usize = 4096;
/// Klick aims at this many times what vips needs for its flat pyramid, which has no cube to turn and no jail around it.
const AIM: f64 = 2.0;
/// The most memory, in bytes of 10⁶, that a sphere of this size may take.
const MEMORY: f64 = 320.0;
const PAUSE: Duration = Duration::from_millis(2);

/// Measures, and says what it measured. `klick` is the program.
pub(super) fn measure(klick: &Path, scratch: &Path) -> Result<()> {
    let file = scratch.join("sphere.jpg");
    fs::write(&file, sphere()?)?;
    println!(
        "\nA panorama of {WIDTH} × {HEIGHT} pixels ({}) becomes tiles",
        tell::size(usize::try_from(fs::metadata(&file)?.len())?)
    );
    println!("{:<44}{:>9}{:>12}{:>14}", "", "seconds", "peak MB", "written");
    let decode = |request: &str| -> Result<Command> {
        let mut command = Command::new(klick);
        command.args(["decode-picture", request]).env_clear().current_dir("/");
        command.env("MIMALLOC_ARENA_RESERVE", "0").env("MIMALLOC_USE_NUMA_NODES", "1").stdin(fs::File::open(&file)?);
        Ok(command)
    };
    let ours = row("Klick, cube of 126 tiles, jailed", || decode("scene sphere only tiles"))?;
    row("Klick, with AVIF and pictures to the sides", || decode("scene sphere"))?;
    if run::which("vips").is_none() {
        println!("vips is not installed: no comparison (`sudo apt-get install libvips-tools`).");
        return Ok(());
    }
    let mut made = 0;
    let flat = row("vips dzsave, flat pyramid", || {
        made += 1;
        let mut command = Command::new("vips");
        command.arg("dzsave").arg(&file).arg(scratch.join(format!("flat-{made}")));
        command.args(["--tile-size", "512", "--overlap", "0", "--suffix", ".jpg[Q=78]"]).stdin(Stdio::null());
        Ok(command)
    })?;
    let times = ours.0 / flat.0;
    let (speed, memory) =
        (if times <= AIM { "reached" } else { "NOT reached" }, if ours.1 <= MEMORY { "reached" } else { "NOT reached" });
    println!("{times:.1} times the flat pyramid of vips; the aim of {AIM} is {speed}. The aim of {MEMORY} MB is {memory}.");
    Ok(())
}

/// The middle of three runs: seconds, and the peak in MB.
fn row(name: &str, command: impl FnMut() -> Result<Command>) -> Result<(f64, f64)> {
    let mut command = command;
    let mut runs = Vec::new();
    for _ in 0..3 {
        runs.push(watch(command()?).with_context(|| format!("{name} failed."))?);
    }
    runs.sort_by(|a, b| a.0.total_cmp(&b.0));
    let (seconds, peak, written) = runs.get(1).copied().context("There were no runs.")?;
    println!("{name:<44}{seconds:>9.2}{peak:>12.0}{:>14}", if written > 0 { tell::size(written) } else { "files".to_owned() });
    Ok((seconds, peak))
}

/// Seconds, the peak of its memory in MB, and how many bytes came out of it.
fn watch(mut command: Command) -> Result<(f64, f64, usize)> {
    let start = Instant::now();
    // Pipes: the jail lets nothing be written into a file.
    let mut child = command.stdout(Stdio::piped()).stderr(Stdio::piped()).spawn()?;
    let mut out = child.stdout.take().context("There is no pipe.")?;
    let reader = thread::spawn(move || {
        let mut bytes = Vec::new();
        out.read_to_end(&mut bytes).map(|_| bytes.len())
    });
    let mut peak = 0.0_f64;
    let status = loop {
        if let Some(status) = child.try_wait()? {
            break status;
        }
        peak = peak.max(memory(&child).unwrap_or(0.0));
        thread::sleep(PAUSE);
    };
    let seconds = start.elapsed().as_secs_f64();
    ensure!(status.success(), "It ended with {status}.");
    let written = reader.join().map_err(|_| anyhow::anyhow!("What it wrote could not be read."))??;
    Ok((seconds, peak, written))
}

fn memory(child: &Child) -> Option<f64> {
    let status = fs::read_to_string(format!("/proc/{}/status", child.id())).ok()?;
    let kib: f64 =
        status.lines().find_map(|line| line.strip_prefix("VmHWM:")?.trim().strip_suffix(" kB")?.trim().parse().ok())?;
    Some(kib * 1024.0 / 1e6)
}

/// Soft light with grain, as a camera sees it: neither as easy to pack as a drawing nor as hard as noise.
#[allow(
    clippy::cast_possible_truncation,
    clippy::cast_precision_loss,
    clippy::cast_sign_loss,
    reason = "pixels between 0 and 255"
)]
fn sphere() -> Result<Vec<u8>> {
    let mut grain = 1_u32;
    let mut line = Vec::with_capacity(WIDTH * 3);
    let mut encoder = mozjpeg::Compress::new(mozjpeg::ColorSpace::JCS_RGB);
    encoder.set_size(WIDTH, HEIGHT);
    encoder.set_fastest_defaults();
    encoder.set_quality(88.0);
    let mut started = encoder.start_compress(Vec::new())?;
    for y in 0..HEIGHT {
        line.clear();
        for x in 0..WIDTH {
            let (a, b) = (x as f32 / 97.0, y as f32 / 61.0);
            let wave = (a.sin() * b.cos() + (a * 3.1 + b).sin() * 0.4 + ((x / 24) ^ (y / 24)) as f32 % 7.0 * 0.1) * 60.0;
            grain = grain.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
            let value = 120.0 + wave + (grain >> 28) as f32;
            line.extend([value, value * 0.9 + 12.0, value * 0.7 + 40.0].map(|channel| channel.clamp(0.0, 255.0) as u8));
        }
        started.write_scanlines(&line)?;
    }
    Ok(started.finish()?)
}
