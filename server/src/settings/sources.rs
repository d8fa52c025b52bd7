//! Where a setting came from, and the words it was given in.

use super::{Flags, SettingsError};
use std::{
    collections::HashMap,
    path::{Path, PathBuf},
};
use toml::de::{DeTable, DeValue};

/// Where a setting came from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Source {
    /// An option on the command line.
    Flag,
    /// A variable of the environment.
    Environment,
    /// A line of the settings file.
    File(PathBuf, usize),
}

/// A setting as it was written.
#[derive(Clone, Debug)]
pub(super) struct Found {
    pub(super) name: String,
    pub(super) words: String,
    pub(super) source: Source,
}

impl Found {
    /// The one sentence about a wrong value.
    pub(super) fn must_be(&self, allowed: &str) -> SettingsError {
        SettingsError(format!("{} must be {allowed}.", self.subject()))
    }

    /// The setting as the beginning of a sentence.
    pub(super) fn subject(&self) -> String {
        let name = &self.name;
        match &self.source {
            Source::Flag => format!("The option --{}", name.replace('_', "-")),
            Source::Environment => format!("The environment variable {}", variable(name)),
            Source::File(file, line) => format!("{}, line {line}: `{name}`", short(file)),
        }
    }
}

/// All settings as they were written, the strongest source of each.
#[derive(Debug)]
pub(super) struct Raw {
    pub(super) data: PathBuf,
    found: HashMap<String, Found>,
}

impl Raw {
    pub(super) fn gather(flags: &Flags, environment: &dyn Fn(&str) -> Option<String>) -> Result<Self, SettingsError> {
        let said = flags.said();
        let outside = |name: &str| {
            let flag = said.get(name).cloned().flatten().map(|words| (words, Source::Flag));
            // An empty variable is the usual way to unset one in service files.
            let variable = || environment(&variable(name)).filter(|v| !v.is_empty()).map(|words| (words, Source::Environment));
            flag.or_else(variable).map(|(words, source)| Found { name: name.to_owned(), words, source })
        };
        let (data, config) = (outside("data"), outside("config"));
        let usual = PathBuf::from(data.as_ref().map_or("./data", |found| &found.words));
        let file = match &config {
            Some(named) => Some((PathBuf::from(&named.words), true)),
            None => Some((usual.join("klick.toml"), false)).filter(|(file, _)| file.exists()),
        };
        let known: Vec<&str> = said.keys().map(String::as_str).filter(|name| *name != "config").collect();
        let mut found = match &file {
            Some((file, named)) => read_file(file, *named, config.as_ref(), &known)?,
            None => HashMap::new(),
        };
        found.extend(known.iter().filter_map(|name| Some(((*name).to_owned(), outside(name)?))));
        let data = match found.get("data") {
            Some(found) => resolve(found)?,
            None => usual,
        };
        Ok(Self { data, found })
    }

    pub(super) fn get(&self, name: &str) -> Option<&Found> {
        self.found.get(name)
    }

    /// The setting, read with `read`, which says what is allowed when the words are not.
    pub(super) fn read<T>(&self, name: &str, read: fn(&str) -> Result<T, &'static str>) -> Result<Option<T>, SettingsError> {
        let Some(found) = self.get(name) else { return Ok(None) };
        read(found.words.trim()).map(Some).map_err(|allowed| found.must_be(allowed))
    }

    pub(super) fn path(&self, name: &str) -> Result<Option<PathBuf>, SettingsError> {
        self.get(name).map(resolve).transpose()
    }
}

/// A path in `klick.toml` counts from that file, so that the pair of file and folder can be moved; others from where one is.
pub(super) fn resolve(found: &Found) -> Result<PathBuf, SettingsError> {
    if found.words.trim().is_empty() {
        return Err(found.must_be("a path"));
    }
    Ok(match &found.source {
        Source::File(file, _) => file.parent().unwrap_or(Path::new("")).join(&found.words),
        _ => PathBuf::from(&found.words),
    })
}

fn variable(name: &str) -> String {
    format!("KLICK_{}", name.to_ascii_uppercase())
}

fn short(file: &Path) -> String {
    file.file_name().unwrap_or(file.as_os_str()).to_string_lossy().into_owned()
}

fn read_file(file: &Path, named: bool, config: Option<&Found>, known: &[&str]) -> Result<HashMap<String, Found>, SettingsError> {
    let text = std::fs::read_to_string(file).map_err(|fault| match config {
        Some(config) => SettingsError(format!("{}: the file {} cannot be read ({fault}).", config.subject(), file.display())),
        None => SettingsError(format!("{} cannot be read ({fault}).", file.display())),
    })?;
    let line_of = |at: usize| text.get(..at).map_or(1, |before| before.matches('\n').count() + 1);
    let table = DeTable::parse(&text).map_err(|fault| {
        let line = line_of(fault.span().map_or(0, |span| span.start));
        SettingsError(format!("{}, line {line}: this cannot be read as TOML ({}).", short(file), fault.message().trim()))
    })?;
    let mut all = HashMap::new();
    for (key, value) in table.get_ref() {
        let line = line_of(key.span().start);
        let name: &str = key.get_ref();
        if !known.contains(&name) {
            return Err(unknown(file, line, name, known));
        }
        if name == "data" && !named {
            return Err(SettingsError(format!(
                "{}, line {line}: `data` can only be said with --data or KLICK_DATA, because this file lies in that folder.",
                short(file)
            )));
        }
        let source = Source::File(file.to_owned(), line);
        let words = words(value.get_ref()).ok_or_else(|| {
            Found { name: name.to_owned(), words: String::new(), source: source.clone() }.must_be(match name {
                "proxies" => "a list of networks such as [\"127.0.0.1\", \"10.0.0.0/8\"]",
                "rooms" => "a list of rooms such as [\"learning\"]",
                "connections" | "connections_per_network" | "requests" => "a whole number from 1 to 65536",
                _ => "words in quotation marks",
            })
        })?;
        all.insert(name.to_owned(), Found { name: name.to_owned(), words, source });
    }
    Ok(all)
}

/// A value as it would be written on the command line.
fn words(value: &DeValue<'_>) -> Option<String> {
    match value {
        DeValue::String(words) => Some(words.to_string()),
        DeValue::Integer(number) => Some(number.as_str().to_owned()),
        DeValue::Array(list) => {
            let parts: Option<Vec<&str>> = list.iter().map(|part| part.get_ref().as_str()).collect();
            parts.map(|parts| parts.join(","))
        }
        _ => None,
    }
}

fn unknown(file: &Path, line: usize, key: &str, known: &[&str]) -> SettingsError {
    let far = |name: &&&str| strsim::levenshtein(name, key);
    let hint = match known.iter().min_by_key(far).filter(|near| far(near) <= 2) {
        Some(name) => format!("Did you mean `{name}`?"),
        None => format!("There are: {}.", known.join(", ")),
    };
    SettingsError(format!("{}, line {line}: there is no setting `{key}`. {hint}", short(file)))
}
