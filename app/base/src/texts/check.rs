//! What must not reach a reader: values that nobody gives, markup that is none, files that nobody reads.

use crate::{Lang, fold};
use fluent_bundle::FluentResource;
use fluent_syntax::ast::{CallArguments, Entry, Expression, InlineExpression, Pattern, PatternElement};
use std::{
    collections::{BTreeMap, BTreeSet, HashMap},
    fs,
    path::{Path, PathBuf},
};

/// A sentence as it stands in its file.
#[derive(Debug)]
pub(super) struct Sentence {
    file: PathBuf,
    line: usize,
    /// The values that it uses.
    values: BTreeSet<String>,
}

/// The sentences of a language, by key.
pub(super) type Sentences = BTreeMap<String, Sentence>;

/// The files with texts in this folder, in the order of their names. Whatever else lies there is a fault: nobody would read it.
pub(super) fn files(folder: &Path, faults: &mut Vec<String>) -> Vec<PathBuf> {
    let mut files: Vec<PathBuf> = Vec::new();
    for (name, path, is_file) in entries(folder, faults) {
        if is_file && Path::new(&name).extension().is_some_and(|ending| ending == "ftl") {
            files.push(path);
        } else {
            faults.push(format!(
                "{}: nobody reads this. Texts stand in files such as `people.ftl`; links are not followed.",
                path.display()
            ));
        }
    }
    files.sort();
    files
}

/// Names what lies beside the folders of the languages.
pub(super) fn languages(folder: &Path, faults: &mut Vec<String>) {
    for (name, path, is_file) in entries(folder, &mut Vec::new()) {
        if is_file || Lang::from_code(&name).is_none_or(|lang| lang.code() != name) {
            let codes = Lang::ALL.map(Lang::code).join(" ");
            faults.push(format!("{}: nobody reads this. The folders here are {codes} (Ukrainian is uk).", path.display()));
        }
    }
}

/// Name, path, and whether it is a file and not a folder or a link. Hidden ones and `*.part` (somebody is still writing it) are left out.
fn entries(folder: &Path, faults: &mut Vec<String>) -> Vec<(String, PathBuf, bool)> {
    match fs::read_dir(folder) {
        Ok(entries) => entries
            .flatten()
            .map(|entry| {
                (
                    entry.file_name().to_string_lossy().into_owned(),
                    entry.path(),
                    entry.file_type().is_ok_and(|kind| kind.is_file()),
                )
            })
            .filter(|(name, ..)| !name.starts_with('.') && Path::new(name).extension().is_none_or(|ending| ending != "part"))
            .collect(),
        Err(fault) => {
            faults.push(format!("{}: cannot be read ({fault})", folder.display()));
            Vec::new()
        }
    }
}

/// Reads what stands in a file into `sentences`, and names what a reader would see as markup or not at all.
pub(super) fn read(file: &Path, text: &str, resource: &FluentResource, sentences: &mut Sentences, faults: &mut Vec<String>) {
    for (count, line) in text.lines().enumerate() {
        if let Some(bad) = fold::out_of_place(line.trim_start_matches('\u{feff}')) {
            faults.push(format!(
                "{}:{}: here stands a character that readers cannot see or that turns their text around (U+{:04X}). Take it away.",
                file.display(),
                count + 1,
                u32::from(bad)
            ));
        }
    }
    let lines: HashMap<&str, usize> = text
        .lines()
        .enumerate()
        .filter(|(_, line)| !line.starts_with([' ', '#', '\t']))
        .filter_map(|(count, line)| Some((line.split_once('=')?.0.trim(), count + 1)))
        .collect();
    for entry in resource.entries() {
        let Entry::Message(message) = entry else { continue };
        let line = lines.get(message.id.name).copied().unwrap_or(1);
        let mut found = Found::default();
        if let Some(pattern) = &message.value {
            found.pattern(pattern);
        }
        for what in found.faults {
            faults.push(format!("{}:{line}: {what}", file.display()));
        }
        sentences.insert(message.id.name.to_owned(), Sentence { file: file.to_owned(), line, values: found.values });
    }
}

/// Names values that only one language uses: a typing error. German says which there are; another language that knows more must be wrong, and so
/// is German when it stands alone.
pub(super) fn compare(all: &HashMap<Lang, Sentences>, faults: &mut Vec<String>) {
    let Some(german) = all.get(&Lang::De) else { return };
    for lang in Lang::ALL {
        let Some(own) = all.get(&lang) else { continue };
        for (key, sentence) in own {
            let mut others =
                all.iter().filter(|(other, _)| **other != lang).filter_map(|(_, sentences)| sentences.get(key)).peekable();
            // In its own language only: nothing to compare with.
            if others.peek().is_none() {
                continue;
            }
            let known: BTreeSet<&String> = match german.get(key).filter(|_| lang != Lang::De) {
                Some(german) => german.values.iter().collect(),
                None => others.flat_map(|other| &other.values).collect(),
            };
            for value in sentence.values.iter().filter(|value| !known.contains(value)) {
                let known: Vec<String> = known.iter().map(|known| format!("{{ ${known} }}")).collect();
                let known = if known.is_empty() { "no value".to_owned() } else { known.join(", ") };
                faults.push(format!(
                    "{}:{}: `{{ ${value} }}` stands in no other language; readers would see it as it is. The others have {known}.",
                    sentence.file.display(),
                    sentence.line
                ));
            }
        }
    }
}

/// What was found in a sentence.
#[derive(Default)]
struct Found {
    values: BTreeSet<String>,
    faults: Vec<String>,
}

impl Found {
    fn pattern(&mut self, pattern: &Pattern<&str>) {
        for element in &pattern.elements {
            match element {
                PatternElement::TextElement { value } => self.text(value),
                PatternElement::Placeable { expression } => self.expression(expression),
            }
        }
    }

    fn text(&mut self, text: &str) {
        let mut rest = text;
        while let Some((_, after)) = rest.split_once('$') {
            if after.starts_with(|c: char| c.is_ascii_alphabetic()) {
                let name: String = after.chars().take_while(|c| c.is_ascii_alphanumeric() || "-_".contains(*c)).collect();
                self.faults.push(format!("`${name}` would be shown as it is. A value is written `{{ ${name} }}`."));
            }
            rest = after;
        }
    }

    fn expression(&mut self, expression: &Expression<&str>) {
        match expression {
            Expression::Inline(inline) => self.inline(inline),
            Expression::Select { selector, variants } => {
                self.inline(selector);
                for variant in variants {
                    self.pattern(&variant.value);
                }
            }
        }
    }

    fn inline(&mut self, inline: &InlineExpression<&str>) {
        match inline {
            InlineExpression::VariableReference { id } => _ = self.values.insert(id.name.to_owned()),
            InlineExpression::Placeable { expression } => self.expression(expression),
            InlineExpression::StringLiteral { .. } | InlineExpression::NumberLiteral { .. } => {}
            InlineExpression::FunctionReference { id, arguments } => {
                self.faults
                    .push(format!("`{}` is a function, and there are none here. Values are written `{{ $name }}`.", id.name));
                self.arguments(arguments);
            }
            InlineExpression::MessageReference { id, .. } => {
                self.faults.push(format!(
                    "`{{ {0} }}` is another sentence, which is not put in here. A value is written `{{ ${0} }}`.",
                    id.name
                ));
            }
            InlineExpression::TermReference { id, .. } => {
                self.faults.push(format!("`{{ -{} }}` is a term, and there are none here. Write the word.", id.name));
            }
        }
    }

    fn arguments(&mut self, arguments: &CallArguments<&str>) {
        for argument in arguments.positional.iter().chain(arguments.named.iter().map(|named| &named.value)) {
            self.inline(argument);
        }
    }
}
