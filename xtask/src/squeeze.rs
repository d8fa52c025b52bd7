//! Compresses files as small as they get, once: the result is kept under the hash of the content.

use std::{
    io::Write as _,
    path::{Path, PathBuf},
    sync::atomic::{AtomicUsize, Ordering},
    thread,
};

use anyhow::{Context, Result, anyhow};

use crate::files;

/// Kinds of files that get smaller; pictures, sound and fonts are compressed already.
const TEXT: &[&str] = &["css", "js", "mjs", "svg", "html", "json", "webmanifest", "xml", "txt", "wasm"];

pub(crate) fn is_text(name: &str) -> bool {
    TEXT.contains(&files::extension(name).as_str())
}

/// A file to be compressed.
pub(crate) struct Job<'a> {
    pub(crate) hash: &'a str,
    pub(crate) bytes: &'a [u8],
}

/// Compresses what the cache does not hold yet, on all cores. Returns how many files that were.
pub(crate) fn fill(cache: &Path, jobs: &[Job<'_>]) -> Result<usize> {
    let mut missing: Vec<&Job<'_>> =
        jobs.iter().filter(|job| !(kept(cache, job.hash, "br").is_file() && kept(cache, job.hash, "gz").is_file())).collect();
    missing.sort_by_key(|job| std::cmp::Reverse(job.bytes.len()));
    let (missing, next) = (&missing, &AtomicUsize::new(0));
    let workers = thread::available_parallelism().map_or(1, std::num::NonZero::get);
    thread::scope(|scope| {
        let handles: Vec<_> = (0..workers)
            .map(|_| {
                scope.spawn(move || -> Result<()> {
                    while let Some(job) = missing.get(next.fetch_add(1, Ordering::Relaxed)) {
                        files::write(&kept(cache, job.hash, "br"), &brotli(job.bytes)?)?;
                        files::write(&kept(cache, job.hash, "gz"), &gzip(job.bytes)?)?;
                    }
                    Ok(())
                })
            })
            .collect();
        handles.into_iter().try_for_each(|handle| handle.join().map_err(|_| anyhow!("A file could not be compressed."))?)
    })?;
    Ok(missing.len())
}

/// Where the compressed form of a content is kept.
pub(crate) fn kept(cache: &Path, hash: &str, ending: &str) -> PathBuf {
    cache.join("squeezed").join(format!("{hash}.{ending}"))
}

fn brotli(bytes: &[u8]) -> Result<Vec<u8>> {
    let mut small = Vec::new();
    let settings = brotli::enc::BrotliEncoderParams { quality: 11, lgwin: 22, size_hint: bytes.len(), ..Default::default() };
    brotli::BrotliCompress(&mut &*bytes, &mut small, &settings).context("Brotli could not compress a file.")?;
    Ok(small)
}

fn gzip(bytes: &[u8]) -> Result<Vec<u8>> {
    let mut small = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::best());
    small.write_all(bytes)?;
    Ok(small.finish()?)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::files::tests::Scratch;
    use std::io::Read as _;

    #[test]
    fn both_forms_can_be_read_again_and_are_made_once() {
        let scratch = Scratch::new("squeeze");
        let text = "a light goes on ".repeat(100);
        let hash = files::sha256(text.as_bytes());
        let jobs = [Job { hash: &hash, bytes: text.as_bytes() }];
        assert_eq!(fill(&scratch.0, &jobs).unwrap(), 1);
        assert_eq!(fill(&scratch.0, &jobs).unwrap(), 0);

        let mut again = Vec::new();
        brotli::BrotliDecompress(&mut &*files::read(&kept(&scratch.0, &hash, "br")).unwrap(), &mut again).unwrap();
        assert_eq!(again, text.as_bytes());
        let mut again = String::new();
        let small = files::read(&kept(&scratch.0, &hash, "gz")).unwrap();
        assert!(small.len() < text.len() / 5);
        flate2::read::GzDecoder::new(&*small).read_to_string(&mut again).unwrap();
        assert_eq!(again, text);
    }

    #[test]
    fn fonts_and_photos_are_not_compressed_again() {
        assert!(is_text("icons.svg") && is_text("pkg/browser_bg.wasm"));
        assert!(!is_text("fonts/a.woff2") && !is_text("a.webp") && !is_text("plain"));
    }
}
