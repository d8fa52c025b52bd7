//! The stylesheet: all files of style/ in one, made small, with their cascade layers compiled away for browsers that know none.

use std::{
    fmt::{Display, Write as _},
    path::Path,
};

use anyhow::{Result, anyhow, bail, ensure};
use lightningcss::{
    printer::PrinterOptions,
    rules::{CssRule, CssRuleList, layer::LayerName},
    selector::{Component, Selector},
    stylesheet::{MinifyOptions, ParserOptions, StyleSheet},
    targets::{Browsers, Features, Targets},
    traits::ToCss as _,
    values::ident::Ident,
};

use regex::{Captures, Regex};

use crate::{files, tell};

/// The folders of what only some pages need, each a sheet of its own: no learner's phone fetches what staff see, nor what the tour is made of.
const OWN: [(&str, &str); 3] =
    [("style/50-staff/", "staff.css"), ("style/55-tour/", "tour.css"), ("style/56-practice/", "practice.css")];

/// The sheets that pages fetch, by their plain names.
pub(crate) type Sheets = Vec<(&'static str, String)>;

/// Reads, checks and joins them. The `/static/…` addresses are still the plain ones.
pub(crate) fn bundle(style: &Path) -> Result<(Sheets, String)> {
    let found = files::list(style)?.into_iter().filter(|found| files::extension(&found.name) == "css");
    let mut sources =
        found.map(|found| Ok((format!("style/{}", found.name), files::read_text(&found.path)?))).collect::<Result<Vec<_>>>()?;
    ensure!(
        !sources.is_empty(),
        "style/ holds no CSS file, so every page would be bare. Check that the clone is complete: `git status`."
    );
    if sources.iter().any(|(name, _)| name.starts_with("style/56-practice/")) {
        sources.push(("style/56-practice/places.css".to_owned(), places()));
    }
    let is_common = |name: &str| OWN.iter().all(|(folder, _)| !name.starts_with(folder));
    let mut all = Layers::default();
    for (name, source) in sources.iter().filter(|(name, _)| is_common(name)) {
        all.read(name, source)?;
    }
    let names: Vec<String> = all.layers.iter().map(|(name, _)| name.clone()).collect();
    let mut sheets = vec![("style.css", all.write()?)];
    for (folder, sheet) in OWN {
        let own: Vec<_> = sources.iter().filter(|(name, _)| name.starts_with(folder)).collect();
        if own.is_empty() {
            continue;
        }
        // The same layers in the same order, so that all sheets weigh alike.
        let mut layers = Layers { layers: names.iter().map(|name| (name.clone(), Vec::new())).collect(), outside: Vec::new() };
        for (name, source) in own {
            layers.read(name, source)?;
        }
        sheets.push((sheet, layers.write()?));
    }
    let before = sources.iter().map(|(_, source)| source.len()).sum();
    let after = sheets.iter().map(|(_, css)| css.len()).sum();
    let note = format!("{}, {} → {}", tell::count(sources.len(), "file"), tell::size(before), tell::size(after));
    Ok((sheets, note))
}

/// Where something lies over a drawing, in half per cent: pages may bring no style of their own (`style-src 'self'`), so each place has a name.
fn places() -> String {
    let mut css = String::from("@layer components {\n");
    for (name, property) in [("x", "left"), ("y", "top"), ("w", "width"), ("h", "height")] {
        for half in 0..=200 {
            let _ = writeln!(css, ".practice__d > .{name}{half} {{ {property}: {}%; }}", f64::from(half) / 2.0);
        }
    }
    css.push_str("}\n");
    css
}

/// The oldest browsers that shall see the whole look; older ones see what they understand of it. Most of them know logical properties but for
/// their short forms, and to write `inline-start` as left and right would need a list of all languages at each rule.
fn targets() -> Targets {
    let version = |major: u32, minor: u32| Some(major << 16 | minor << 8);
    let browsers = Browsers {
        chrome: version(80, 0),
        edge: version(80, 0),
        android: version(80, 0),
        firefox: version(78, 0),
        safari: version(13, 0),
        ios_saf: version(13, 0),
        ..Browsers::default()
    };
    Targets { browsers: Some(browsers), exclude: Features::LogicalProperties, ..Targets::default() }
}

/// The rules by their cascade layers, in the order of the layers.
///
/// A browser that does not know `@layer` (before Chrome 99, Safari 15.4) leaves out everything in it: old, cheap phones saw bare pages with
/// giant icons. So the layers are only for who writes the style. What they do, that a later one wins over an earlier one whatever the
/// selectors, selectors can do too: in each layer every selector weighs one id more than in the layer before. Our style names no ids.
#[derive(Default)]
struct Layers<'i> {
    layers: Vec<(String, Vec<CssRule<'i>>)>,
    /// What stands in no layer wins over all of them.
    outside: Vec<CssRule<'i>>,
}

impl<'i> Layers<'i> {
    fn read(&mut self, name: &str, source: &'i str) -> Result<()> {
        let options = ParserOptions { filename: name.to_owned(), ..ParserOptions::default() };
        let sheet = StyleSheet::parse(source, options).map_err(|fault| explain(name, fault))?;
        for rule in sheet.rules.0 {
            match rule {
                CssRule::Import(_) => bail!("{name} has an @import. Every file of style/ is joined anyway: take it out."),
                CssRule::LayerStatement(statement) => {
                    statement.names.iter().try_for_each(|layer| self.layer(name, layer).map(drop))?;
                }
                CssRule::LayerBlock(block) => {
                    let Some(layer) = &block.name else {
                        bail!("{name} has a layer without a name. Name it: 00-layers.css lists them.")
                    };
                    self.layer(name, layer)?.extend(block.rules.0);
                }
                rule => self.outside.push(rule),
            }
        }
        Ok(())
    }

    /// The rules of a layer; one that is named for the first time comes last.
    fn layer(&mut self, file: &str, name: &LayerName<'i>) -> Result<&mut Vec<CssRule<'i>>> {
        let name = name.to_css_string(PrinterOptions::default()).map_err(|fault| explain(file, fault))?;
        let place = self.layers.iter().position(|(known, _)| *known == name).unwrap_or_else(|| {
            self.layers.push((name, Vec::new()));
            self.layers.len() - 1
        });
        self.layers.get_mut(place).map(|(_, rules)| rules).ok_or_else(|| anyhow!("A layer of {file} was lost."))
    }

    fn write(self) -> Result<String> {
        let layers = self.layers.into_iter().map(|(_, rules)| rules).chain([self.outside]);
        let mut css = String::new();
        for (weight, mut rules) in layers.enumerate().filter(|(_, rules)| !rules.is_empty()) {
            weigh(&mut rules, weight);
            let mut sheet = StyleSheet::new(vec!["style".to_owned()], CssRuleList(rules), ParserOptions::default());
            sheet
                .minify(MinifyOptions { targets: targets(), ..MinifyOptions::default() })
                .map_err(|fault| explain("style", fault))?;
            let printed = sheet.to_css(PrinterOptions { minify: true, targets: targets(), ..PrinterOptions::default() });
            css.push_str(&printed.map_err(|fault| explain("style", fault))?.code);
        }
        for_old_sides(&css)
    }
}

/// Lets every selector weigh so many ids more: `:not(#_)` is true of all our elements.
fn weigh(rules: &mut [CssRule<'_>], ids: usize) {
    let no_such = || Component::Negation([Selector::from(Component::ID(Ident("_".into())))].into());
    for rule in rules {
        match rule {
            CssRule::Style(style) => {
                for selector in &mut style.selectors.0 {
                    (0..ids).for_each(|_| selector.append(no_such()));
                }
            }
            CssRule::Media(media) => weigh(&mut media.rules.0, ids),
            CssRule::Supports(supports) => weigh(&mut supports.rules.0, ids),
            CssRule::Container(container) => weigh(&mut container.rules.0, ids),
            _ => {}
        }
    }
}

/// The short forms of logical sides (`padding-inline`, `inset-block`), which came two years after the long ones, in words that older browsers
/// know: our lines run from side to side, so the block's beginning is the top, and where both inline sides are equal they are left and right.
fn for_old_sides(css: &str) -> Result<String> {
    let short = Regex::new(r"([{;])(padding|margin|border|inset)(?:-(inline|block))?(?:-(start|end))?:([^;{}]*)")?;
    let written = short.replace_all(css, |found: &Captures<'_>| {
        let part = |at: usize| found.get(at).map_or("", |part| part.as_str());
        let (what, axis, side) = (part(2), part(3), part(4));
        let (value, force) = part(5).strip_suffix("!important").map_or((part(5), ""), |value| (value.trim_end(), "!important"));
        // `border-block: 2px solid red` is one value of three words, and has no second.
        let values = if what == "border" { vec![value] } else { at_spaces(value) };
        let (first, last) = (values.first().copied().unwrap_or_default(), values.last().copied().unwrap_or_default());
        let own = |side: &str, value: &str| {
            if what == "inset" { format!("{side}:{value}{force}") } else { format!("{what}-{side}:{value}{force}") }
        };
        let both = |sides: [&str; 2]| format!("{};{}", own(sides[0], first), own(sides[1], last));
        let new = match (what, axis, side, values.len()) {
            ("inset", "block", "start", 1) => own("top", first),
            ("inset", "block", "end", 1) => own("bottom", first),
            (_, "block", "", 1 | 2) => both(["top", "bottom"]),
            (_, "inline", "", 1) => both(["left", "right"]),
            ("padding" | "margin", "inline", "", 2) => both(["inline-start", "inline-end"]),
            ("inset", "", "", 1) => format!("{};{}", both(["top", "bottom"]), both(["left", "right"])),
            _ => return part(0).to_owned(),
        };
        format!("{}{new}", part(1))
    });
    Ok(written.into_owned())
}

/// A value in its parts; spaces inside brackets belong to a part.
fn at_spaces(value: &str) -> Vec<&str> {
    let mut depth = 0_usize;
    let parts = value.split(|c: char| {
        match c {
            '(' => depth += 1,
            ')' => depth = depth.saturating_sub(1),
            _ => {}
        }
        c == ' ' && depth == 0
    });
    parts.filter(|part| !part.is_empty()).collect()
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
    fn sheets_are_joined_and_smaller() {
        let scratch = Scratch::new("style");
        scratch.put("40-components/a.css", "@layer components { .a { margin-inline-start: 0.50px; } }");
        scratch.put("00-layers.css", "/* order */\n@layer base, components;\n");
        scratch.put("notes.md", "not css");
        let (sheets, note) = bundle(&scratch.0).unwrap();
        assert_eq!(sheets, [("style.css", ".a:not(#_){margin-inline-start:.5px}".to_owned())]);
        assert!(note.starts_with("2 files"), "{note}");
    }

    #[test]
    fn what_only_staff_need_is_a_sheet_of_its_own_that_weighs_alike() {
        let scratch = Scratch::new("style-staff");
        scratch.put("00-layers.css", "@layer base, components;");
        scratch.put("40-components/a.css", "@layer components { .a { color: red } }");
        scratch.put("50-staff/b.css", "@layer components { .b { color: red } }");
        let (sheets, _) = bundle(&scratch.0).unwrap();
        let expected = [("style.css", ".a:not(#_){color:red}".to_owned()), ("staff.css", ".b:not(#_){color:red}".to_owned())];
        assert_eq!(sheets, expected);
    }

    #[test]
    fn a_later_layer_wins_without_layers() {
        let of = |sources: &[&'static str]| {
            let mut layers = Layers::default();
            for source in sources {
                layers.read("style/x.css", source).unwrap();
            }
            layers.write().unwrap()
        };
        let order = "@layer reset, base, components;";
        let css = of(&[
            order,
            "@layer components { .c::before, .d .e { color: red } @media print { .c { color: red } } @page { margin: 1cm } }",
            "@layer base { main [lang] { color: blue } }",
            ".f { color: red }",
        ]);
        assert_eq!(
            css,
            "main [lang]:not(#_){color:#00f}.c:not(#_):not(#_):before,.d .e:not(#_):not(#_){color:red}\
             @media print{.c:not(#_):not(#_){color:red}}@page{margin:1cm}.f:not(#_):not(#_):not(#_){color:red}"
        );
        assert!(
            Layers::default()
                .read("style/x.css", "@layer { a { color: red } }")
                .unwrap_err()
                .to_string()
                .contains("without a name")
        );
    }

    #[test]
    fn short_forms_of_sides_are_written_out() {
        for (short, long) in [
            ("a{padding-inline:var(--pad)}", "a{padding-left:var(--pad);padding-right:var(--pad)}"),
            (
                "a{color:red;padding-inline:1px calc(2px + 1px)}",
                "a{color:red;padding-inline-start:1px;padding-inline-end:calc(2px + 1px)}",
            ),
            ("a{margin-block:0 auto!important}", "a{margin-top:0!important;margin-bottom:auto!important}"),
            ("a{inset-block-end:0;inset-inline-start:0}", "a{bottom:0;inset-inline-start:0}"),
            ("a{inset:0}", "a{top:0;bottom:0;left:0;right:0}"),
            (
                "a{border-block:2px solid red;border:0;border-inline-start:1px solid}",
                "a{border-top:2px solid red;border-bottom:2px solid red;border:0;border-inline-start:1px solid}",
            ),
            ("a{--padding-inline:1px;padding:1px 2px;inset:auto 0 0}", "a{--padding-inline:1px;padding:1px 2px;inset:auto 0 0}"),
        ] {
            assert_eq!(for_old_sides(short).unwrap(), long);
        }
    }

    #[test]
    fn our_own_style_is_for_browsers_without_layers() {
        let (sheets, _) = bundle(&Path::new(env!("CARGO_MANIFEST_DIR")).join("../style")).unwrap();
        assert_eq!(
            sheets.iter().map(|(name, _)| *name).collect::<Vec<_>>(),
            ["style.css", "staff.css", "tour.css", "practice.css"]
        );
        let css: String = sheets.into_iter().map(|(_, css)| css).collect();
        for newer in ["@layer", "@import", "padding-inline:", "margin-block:", "inset-block:"] {
            assert!(!css.contains(newer), "old browsers leave out what has {newer}");
        }
        let ids = css.replace("(#_)", "");
        assert!(!regex::Regex::new(r"#[a-zA-Z_][\w-]*[^{};()]*\{").unwrap().is_match(&ids), "a selector names an id");
    }

    #[test]
    fn faults_name_file_and_line() {
        let read = |source: &'static str| Layers::default().read("style/x.css", source).unwrap_err().to_string();
        let fault = read("a { color: red }\n\nb >> c { color: red }\n");
        assert!(fault.contains("style/x.css:3:"), "{fault}");
        assert!(read("@import \"b.css\"; a { color: red }").contains("@import"));
        let scratch = Scratch::new("style-empty");
        assert!(bundle(&scratch.0).unwrap_err().to_string().contains("no CSS file"));
    }
}
