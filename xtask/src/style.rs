//! The stylesheet: all files of style/ in the order of their paths, made small, as one.

use std::{fmt::Display, path::Path};

use anyhow::{Result, anyhow, ensure};
use lightningcss::{
    printer::PrinterOptions,
    stylesheet::{MinifyOptions, ParserOptions, StyleSheet},
    targets::{Browsers, Targets},
};

use crate::{files, tell};

/// Reads, checks and joins them. The `/static/…` addresses are still the plain ones.
pub(crate) fn bundle(style: &Path) -> Result<(String, String)> {
    let sheets: Vec<_> = files::list(style)?.into_iter().filter(|found| files::extension(&found.name) == "css").collect();
    ensure!(
        !sheets.is_empty(),
        "style/ holds no CSS file, so every page would be bare. Check that the clone is complete: `git status`."
    );
    let (mut before, mut css) = (0, String::new());
    for sheet in &sheets {
        let source = files::read_text(&sheet.path)?;
        before += source.len();
        css.push_str(&minify(&source, &format!("style/{}", sheet.name))?);
    }
    ensure!(
        css.len() < before,
        "The minified style.css is not smaller than its sources ({before} bytes): is style/ minified already?"
    );
    let note = format!("{}, {} → {}", tell::count(sheets.len(), "file"), tell::size(before), tell::size(css.len()));
    Ok((css, note))
}

/// The oldest browsers that know cascade layers.
fn targets() -> Targets {
    let version = |major: u32, minor: u32| Some(major << 16 | minor << 8);
    Targets::from(Browsers {
        chrome: version(99, 0),
        edge: version(99, 0),
        android: version(99, 0),
        firefox: version(97, 0),
        safari: version(15, 4),
        ios_saf: version(15, 4),
        ..Browsers::default()
    })
}

fn minify(source: &str, name: &str) -> Result<String> {
    let options = ParserOptions { filename: name.to_owned(), ..ParserOptions::default() };
    let mut sheet = StyleSheet::parse(source, options).map_err(|fault| explain(name, fault))?;
    sheet.minify(MinifyOptions { targets: targets(), ..MinifyOptions::default() }).map_err(|fault| explain(name, fault))?;
    let css = sheet
        .to_css(PrinterOptions { minify: true, targets: targets(), ..PrinterOptions::default() })
        .map_err(|fault| explain(name, fault))?
        .code;
    ensure!(!css.contains("@import"), "{name} has an @import. Every file of style/ is joined anyway: take it out.");
    Ok(css)
}

/// A fault with its place as editors count: lines from one.
fn explain<T: Display>(name: &str, fault: lightningcss::error::Error<T>) -> anyhow::Error {
    let place = fault.loc.map_or(String::new(), |loc| format!(":{}:{}", loc.line + 1, loc.column));
    anyhow!("{name}{place}: not right CSS: {}. Mend it and build again.", fault.kind)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::files::tests::Scratch;

    #[test]
    fn sheets_are_joined_in_order_and_smaller() {
        let scratch = Scratch::new("style");
        scratch.put("40-components/a.css", "@layer components { .a { margin-inline-start: 0.50px; } }");
        scratch.put("00-layers.css", "/* order */\n@layer base, components;\n");
        scratch.put("notes.md", "not css");
        let (css, note) = bundle(&scratch.0).unwrap();
        assert_eq!(css, "@layer base,components;@layer components{.a{margin-inline-start:.5px}}");
        assert!(note.starts_with("2 files"), "{note}");
    }

    #[test]
    fn faults_name_file_and_line() {
        let fault = minify("a { color: red }\n\nb >> c { color: red }\n", "style/x.css").unwrap_err().to_string();
        assert!(fault.contains("style/x.css:3:"), "{fault}");
        assert!(minify("@import \"b.css\"; a { color: red }", "style/x.css").unwrap_err().to_string().contains("@import"));
        let scratch = Scratch::new("style-empty");
        assert!(bundle(&scratch.0).unwrap_err().to_string().contains("no CSS file"));
    }
}
