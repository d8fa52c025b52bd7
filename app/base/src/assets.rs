//! The files that browsers fetch, by their plain names: `href("style.css")` is `/static/style.3f2a….css`.

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
    let names = serde_json::from_str(&text)
        .map_err(|fault| format!("{} cannot be read ({fault}). Run `cargo xtask build` again.", file.display()))?;
    let _ = NAMES.set(names);
    Ok(())
}

/// The address of a file. Without a manifest (in tests) it is the plain name.
pub fn href(name: &str) -> String {
    let hashed = NAMES.get().and_then(|names| names.get(name)).map_or(name, String::as_str);
    format!("/static/{hashed}")
}

#[cfg(test)]
mod tests {
    #[test]
    fn a_manifest_that_is_missing_or_broken_is_told_with_what_to_do() {
        let folder = std::env::temp_dir().join(format!("klick-assets-{}", std::process::id()));
        std::fs::create_dir_all(&folder).unwrap();
        assert!(super::load(&folder).unwrap_err().contains("cargo xtask build"));
        std::fs::write(folder.join("manifest.json"), "{ \"style.css\": 1 }").unwrap();
        assert!(super::load(&folder).unwrap_err().contains("cargo xtask build"));
        assert_eq!(super::href("style.css"), "/static/style.css");
        std::fs::remove_dir_all(folder).unwrap();
    }
}
