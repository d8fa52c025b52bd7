//! The words of a station: `<lang>.md`. A head with single lines, then the short story, then the long one below `## Mehr`.

use super::lines::{Faults, line_of, too_long, wrong};
use crate::published::Words;
use serde::Deserialize;
use std::collections::{BTreeMap, BTreeSet};

/// The words of a station in a language.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct StationText {
    /// Its own.
    pub words: Words,
    /// By what one knows the ways, by the slug of the station there.
    pub ways: BTreeMap<String, String>,
    /// Title and words of each point, by its name.
    pub points: BTreeMap<String, (String, String)>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Head {
    title: String,
    line: String,
    place: String,
    access: String,
    alt: String,
    #[serde(default)]
    then: String,
    #[serde(default)]
    transcript: String,
    #[serde(default)]
    ways: BTreeMap<String, String>,
    #[serde(default)]
    points: BTreeMap<String, (String, String)>,
}

/// The heading above the long story.
const MORE: &str = "## Mehr";

/// What must have words.
pub(super) struct Wanted<'a> {
    pub(super) points: BTreeSet<&'a str>,
    pub(super) ways: BTreeSet<&'a str>,
    pub(super) then: bool,
}

/// Reads the words of a station.
pub(super) fn read(text: &str, file: &str, wanted: &Wanted<'_>, faults: &mut Faults) -> Option<StationText> {
    let text = text.strip_prefix('\u{FEFF}').unwrap_or(text);
    let Some((head, body)) = text.strip_prefix("---\n").and_then(|rest| rest.split_once("\n---\n")) else {
        faults.add(file, 1, "A text begins with a head between two lines `---`.");
        return None;
    };
    let read: Head = match serde_norway::from_str(head) {
        Ok(read) => read,
        Err(fault) => {
            faults.add(file, fault.location().map_or(1, |place| place.line() + 1), fault.to_string());
            return None;
        }
    };
    let mut say = |word: &str, what: Option<String>| {
        if let Some(what) = what {
            faults.add(file, line_of(text, word), what);
        }
    };
    say("title", wrong(&read.title, 80));
    say("line", wrong(&read.line, 200));
    say("place", wrong(&read.place, 200));
    say("access", wrong(&read.access, 500));
    say("alt", wrong(&read.alt, 400));
    say("then", if wanted.then { wrong(&read.then, 400) } else { too_long(&read.then, 400) });
    say("transcript", too_long(&read.transcript, 8000));
    for (to, landmark) in &read.ways {
        say(&format!("{to}:"), wrong(landmark, 300));
        say(
            &format!("{to}:"),
            (!wanted.ways.contains(to.as_str())).then(|| format!("No way leads to `{to}`: station.toml does not say so.")),
        );
    }
    for (name, (title, words)) in &read.points {
        say(&format!("{name}:"), wrong(title, 80));
        say(&format!("{name}:"), too_long(words, 600));
        say(
            &format!("{name}:"),
            (!wanted.points.contains(name.as_str())).then(|| format!("There is no point `{name}` in station.toml.")),
        );
    }
    let missing = |names: &BTreeSet<&str>, has: &dyn Fn(&str) -> bool| -> Vec<String> {
        names.iter().filter(|name| !has(name)).map(|name| (*name).to_owned()).collect()
    };
    for name in missing(&wanted.ways, &|name| read.ways.contains_key(name)) {
        say("ways", Some(format!("The way to `{name}` has no words.")));
    }
    for name in missing(&wanted.points, &|name| read.points.contains_key(name)) {
        say("points", Some(format!("The point `{name}` has no words.")));
    }
    let (story, more) = stories(body);
    say("---\n", wrong(&story, 2000));
    say(MORE, too_long(&more, 8000));
    for (number, line) in (1_usize..).zip(text.lines()) {
        if number > head.lines().count() + 2 && line.starts_with('#') && line.trim_end() != MORE {
            faults.add(file, number, format!("A story has no headings but `{MORE}`."));
        }
    }
    let one_line = |text: String| text.split_whitespace().collect::<Vec<_>>().join(" ");
    let words = Words {
        title: one_line(read.title),
        line: one_line(read.line),
        place: one_line(read.place),
        access: one_line(read.access),
        alt: one_line(read.alt),
        alt_then: one_line(read.then),
        story,
        more,
        transcript: read.transcript.trim().to_owned(),
    };
    let ways = read.ways.into_iter().map(|(to, landmark)| (to, one_line(landmark))).collect();
    let points = read.points.into_iter().map(|(name, (title, words))| (name, (one_line(title), one_line(words)))).collect();
    Some(StationText { words, ways, points })
}

/// The short story and the long one.
fn stories(body: &str) -> (String, String) {
    let body = format!("\n{body}");
    let (short, long) = body.split_once(&format!("\n{MORE}\n")).unwrap_or((&body, ""));
    (short.trim().to_owned(), long.trim().to_owned())
}
