//! Holds our own files against the table in layers.rs.

use std::{fmt, ops::Range, path::Path};

use anyhow::Result;
use regex::Regex;

use crate::{
    files,
    layers::{Rule, TABLE},
};

/// Something that stands where it must not.
#[derive(Debug)]
pub(crate) struct Fault {
    path: String,
    line: usize,
    found: String,
    sentence: &'static str,
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}: `{}`: {}", self.path, self.line, self.found, self.sentence)
    }
}

/// All faults in app/, server/ and style/, and how many files were read.
pub(crate) fn find(root: &Path) -> Result<(Vec<Fault>, usize)> {
    let checks = TABLE.iter().map(Check::new).collect::<Result<Vec<_>>>()?;
    let (mut faults, mut read) = (Vec::new(), 0);
    for folder in ["app", "server", "style"] {
        for found in files::list(&root.join(folder))? {
            let path = format!("{folder}/{}", found.name);
            let checks: Vec<_> = checks.iter().filter(|check| check.is_about(&path)).collect();
            if !checks.is_empty() {
                read += 1;
                let text = plain(&path, &files::read_text(&found.path)?)?;
                faults.extend(checks.iter().flat_map(|check| check.faults(&path, &text)));
            }
        }
    }
    Ok((faults, read))
}

/// A rule, ready to be used.
struct Check {
    rule: &'static Rule,
    files: Regex,
    except: Option<Regex>,
    pattern: Regex,
}

impl Check {
    fn new(rule: &'static Rule) -> Result<Self> {
        let except = if rule.except.is_empty() { None } else { Some(Regex::new(rule.except)?) };
        Ok(Self { rule, files: Regex::new(rule.files)?, except, pattern: Regex::new(rule.pattern)? })
    }

    fn is_about(&self, path: &str) -> bool {
        self.files.is_match(path) && !self.except.as_ref().is_some_and(|except| except.is_match(path))
    }

    fn faults(&self, path: &str, text: &str) -> Vec<Fault> {
        let allowed = blocks(text, self.rule.unless_in);
        self.pattern
            .find_iter(text)
            .filter(|found| !allowed.iter().any(|block| block.contains(&found.start())))
            .map(|found| {
                let start = found.end() - found.as_str().trim_start().len();
                Fault {
                    path: path.to_owned(),
                    line: text.get(..start).unwrap_or_default().matches('\n').count() + 1,
                    found: found.as_str().split_whitespace().collect::<Vec<_>>().join(" "),
                    sentence: self.rule.sentence,
                }
            })
            .collect()
    }
}

/// The text as the rules see it: comments and tests are blank, lines stay where they are.
fn plain(path: &str, text: &str) -> Result<String> {
    let rust = files::extension(path) == "rs";
    let mut text = without_comments(text, rust);
    if rust {
        let tests = Regex::new(r"#\[cfg\(test\)\]\s*(#\[[^\]]*\]\s*)*(pub(\([a-z]+\))?\s+)?mod\s+\w+\s*\{")?;
        if let Some(found) = tests.find(&text) {
            text.truncate(found.start());
        }
    }
    Ok(text)
}

/// Blanks comments, but not what only looks like one inside a string.
fn without_comments(text: &str, is_rust: bool) -> String {
    let mut plain = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(first) = rest.chars().next() {
        let length = if rest.starts_with("/*") {
            rest.find("*/").map_or(rest.len(), |end| end + 2)
        } else if is_rust && rest.starts_with("//") {
            rest.find('\n').unwrap_or(rest.len())
        } else {
            0
        };
        let (comment, kept) = if length > 0 { (length, 0) } else { (0, literal(rest, first, is_rust)) };
        plain.extend(rest.get(..comment).unwrap_or_default().chars().map(|c| if c == '\n' { '\n' } else { ' ' }));
        plain.push_str(rest.get(..kept).unwrap_or_default());
        rest = rest.get(comment + kept..).unwrap_or_default();
    }
    plain
}

/// How many bytes belong together at the beginning: a whole string or character, or one letter.
fn literal(rest: &str, first: char, is_rust: bool) -> usize {
    if is_rust && first == 'r' {
        let hashes = rest.get(1..).unwrap_or_default().chars().take_while(|c| *c == '#').count();
        if rest.get(1 + hashes..).is_some_and(|after| after.starts_with('"')) {
            let end = format!("\"{}", "#".repeat(hashes));
            let body = rest.get(hashes + 2..).unwrap_or_default();
            return body.find(&end).map_or(rest.len(), |at| hashes + 2 + at + end.len());
        }
    }
    if is_rust && first == '\'' {
        // A character such as '"' or '\''; otherwise a lifetime.
        let mut inside = rest.char_indices().skip(1);
        let (second, third) = (inside.next(), inside.next());
        if let (Some((_, '\\')), Some((at, escaped))) = (second, third) {
            let after = at + escaped.len_utf8();
            return rest.get(after..).and_then(|rest| rest.find('\'')).map_or(1, |end| after + end + 1);
        }
        return third.filter(|(_, c)| *c == '\'').map_or(1, |(at, _)| at + 1);
    }
    if first == '"' || (!is_rust && first == '\'') {
        let mut escaped = false;
        for (at, c) in rest.char_indices().skip(1) {
            match c {
                _ if escaped => escaped = false,
                '\\' => escaped = true,
                c if c == first => return at + 1,
                _ => {}
            }
        }
        return rest.len();
    }
    first.len_utf8()
}

/// The ranges of `… word … { … }`.
fn blocks(text: &str, word: &str) -> Vec<Range<usize>> {
    if word.is_empty() {
        return Vec::new();
    }
    text.match_indices(word)
        .filter_map(|(start, _)| {
            let open = start + text.get(start..)?.find('{')?;
            let mut depth = 0_usize;
            for (at, c) in text.get(open..)?.char_indices() {
                match c {
                    '{' => depth += 1,
                    '}' if depth == 1 => return Some(start..open + at),
                    '}' => depth -= 1,
                    _ => {}
                }
            }
            Some(start..text.len())
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::files::tests::Scratch;

    fn faults(path: &str, text: &str) -> Vec<String> {
        let text = plain(path, text).unwrap();
        let checks = TABLE.iter().map(|rule| Check::new(rule).unwrap());
        checks
            .filter(|check| check.is_about(path))
            .flat_map(|check| check.faults(path, &text))
            .map(|fault| fault.to_string())
            .collect()
    }

    #[test]
    fn every_rule_can_fail() {
        for rule in TABLE {
            let check = Check::new(rule).unwrap();
            let (path, text) = rule.example;
            assert!(check.is_about(path), "{path} is not looked at: {}", rule.sentence);
            assert_eq!(check.faults(path, &plain(path, text).unwrap()).len(), 1, "{}", rule.sentence);
        }
    }

    #[test]
    fn a_fault_names_its_line() {
        let found = faults("app/people/src/rules.rs", "//! Pure.\nfn a() {}\nasync fn b() {}\n");
        assert_eq!(found.len(), 1);
        assert!(found[0].starts_with("app/people/src/rules.rs:3: `async`: rules are pure"), "{found:?}");
        let found = faults("app/people/src/pages.rs", "view! {\n  <p\n    style=x/>\n}");
        assert!(found[0].starts_with("app/people/src/pages.rs:3: `style=`"), "{found:?}");
    }

    #[test]
    fn comments_and_tests_are_free() {
        let text = "// async\n/* leptos */ fn a() {}\n#[cfg(test)]\nmod tests {\n  async fn b() {}\n}\n";
        assert!(faults("app/people/src/rules.rs", text).is_empty());
        let text = "let a = \"// not a comment\"; async fn b() {}\n";
        assert_eq!(faults("app/people/src/rules.rs", text).len(), 1);
        let text = "let a = ['\"', '\\'', '/']; let b: &'static str = r#\"\"//\"#; async fn c() {}";
        assert_eq!(faults("app/people/src/rules.rs", text).len(), 1);
    }

    #[test]
    fn the_right_places_are_free() {
        assert!(faults("app/base/src/ui/field.rs", "view! { <textarea inner_html=text/> }").is_empty());
        assert!(faults("app/people/src/records.rs", "store.sql(\"select 1\")").is_empty());
        assert!(faults("app/people/src/acts.rs", "let words = \"Select a picture\"; updated(\"update\")").is_empty());
        assert!(
            faults("app/people/src/pages.rs", "use leptos_axum::ResponseOptions; view! { <p class=style on:click=f/> }")
                .is_empty()
        );
        assert!(faults("style/90-print.css", "a { color: red !important }").is_empty());
        let motion = "@media (prefers-reduced-motion: reduce) { * { a { animation: none !important } } }";
        assert!(faults("style/20-base/reset.css", motion).is_empty());
        assert_eq!(faults("style/20-base/reset.css", &format!("{motion} b {{ x: y!important }}")).len(), 1);
    }

    #[test]
    fn a_tree_is_searched() {
        let scratch = Scratch::new("faults");
        scratch.put("app/people/src/acts/deep/a.rs", "use leptos::x;");
        scratch.put("server/src/main.rs", "fn main() {}");
        scratch.put("style/a.css", "a { padding-left: 0 }");
        let (faults, read) = find(&scratch.0).unwrap();
        assert_eq!((faults.len(), read), (2, 3));
    }
}
