//! The files that browsers fetch, by their plain names: `href("icons.svg")` is `/static/icons.3f2a….svg`.

use std::{collections::HashMap, path::Path, sync::OnceLock};

static NAMES: OnceLock<HashMap<String, String>> = OnceLock::new();

/// Reads `manifest.json` (plain name → name with content hash) that `cargo xtask build` wrote into the folder.
///
/// # Errors
/// A sentence that says what to do when the file is missing or broken.
pub fn load(folder: &Path) -> Result<(), String> {
    let file = folder.join("manifest.json");
    let text = std::fs::read_to_string(&file).map_err(|_| {
        format!("There is no {}. Run `cargo xtask build`, or say with --static where the files are.", file.display())
    })?;
    let _ = NAMES.set(read(&text));
    Ok(())
}

/// The address of a file. Without a manifest (in tests) it is the plain name.
pub fn href(name: &str) -> String {
    let hashed = NAMES.get().and_then(|names| names.get(name)).map_or(name, String::as_str);
    format!("/static/{hashed}")
}

/// A flat JSON object of strings without escapes, which is all that file names need.
fn read(text: &str) -> HashMap<String, String> {
    let strings: Vec<&str> = text.split('"').skip(1).step_by(2).collect();
    strings.chunks_exact(2).filter_map(|pair| Some((pair.first()?.to_string(), pair.get(1)?.to_string()))).collect()
}

#[cfg(test)]
mod tests {
    #[test]
    fn a_manifest_is_read() {
        let names = super::read("{\n \"style.css\": \"style.1.css\",\n \"js/a.js\": \"js/a.2.js\"\n}");
        assert_eq!(names.len(), 2);
        assert_eq!(names["js/a.js"], "js/a.2.js");
    }
}
