//! A list of people who are to come, as a spreadsheet writes it: every row is read, and everything that is wrong with it is found. Pure.

mod cells;

use super::{Span, reading::Unreadable};
use base::{Date, Lang, codes, fold};
use cells::{Cell, day, language};
use csv::{ReaderBuilder, StringRecord};
use people::rules::NAME_LONGEST;
use std::collections::{HashMap, HashSet};
use uuid::Uuid;

/// So many rows are taken at once.
pub const ROWS_MOST: usize = 500;

codes! {
    /// What is wrong with one row.
    RowProblem {
        /// It has fewer or more cells than the heading.
        Columns = "columns",
        /// Its cells stand apart by another sign than those of the heading.
        Separators = "separators",
        /// Nobody is named.
        NoName = "no-name",
        /// The name is too long.
        LongName = "long-name",
        /// The name has no letter in it.
        NoLetter = "no-letter",
        /// Signs that nobody sees.
        Unseen = "unseen",
        /// A cell that a spreadsheet would compute.
        Formula = "formula",
        /// We do not speak this language, or do not know its name.
        Language = "language",
        /// There is no such group or site.
        PlaceUnknown = "place-unknown",
        /// There are several of this name.
        PlaceSeveral = "place-several",
        /// It is there, but not for her who brings the list.
        PlaceNotYours = "place-not-yours",
        /// The group is none of the site.
        PlaceApart = "place-apart",
        /// It is not said where, and it must be.
        PlaceMissing = "place-missing",
        /// The day cannot be read.
        DayUnread = "day-unread",
        /// There is no such day.
        DayImpossible = "day-impossible",
        /// The year has two digits.
        DayShort = "day-short",
        /// The day is still to come.
        DayFuture = "day-future",
        /// On that day the sub-project does not run.
        DayOutside = "day-outside",
        /// There is a sub-project and no day.
        DayMissing = "day-missing",
        /// There is no such sub-project.
        ProjectUnknown = "project-unknown",
        /// It takes nobody in.
        ProjectClosed = "project-closed",
        /// There is a day and no sub-project.
        ProjectMissing = "project-missing",
        /// The same name stands further up.
        Twice = "twice",
        /// Somebody of this name is here already.
        Here = "here",
    }
}

impl RowProblem {
    /// Whether the row can be taken all the same: two people may have one name.
    pub fn can_be_right(self) -> bool {
        matches!(self, Self::Twice | Self::Here)
    }
}

/// Something wrong, and what stands there.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    /// What.
    pub what: RowProblem,
    /// The cell, or the row above it; may be empty.
    pub said: String,
}

/// A site or a group, as far as a list needs to know.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct KnownPlace {
    /// The id of the group, or of the site.
    pub id: Uuid,
    /// The name of the site.
    pub site: String,
    /// The name of the group.
    pub group: Option<String>,
    /// Whether who brings the list may put somebody there.
    pub yours: bool,
    /// The sub-project it belongs to.
    pub project: Option<Uuid>,
}

/// A sub-project, as far as a list needs to know.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct KnownProject {
    /// Its id.
    pub id: Uuid,
    /// Its name.
    pub name: String,
    /// The letters before its codes.
    pub letters: String,
    /// Whether it takes people in.
    pub open: bool,
    /// When it runs.
    pub span: Span,
}

/// What a list is held against.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Known {
    /// Sites and groups that are open.
    pub places: Vec<KnownPlace>,
    /// Where somebody goes of whom nothing is said.
    pub usual: Option<Uuid>,
    /// Whether nowhere is a place too.
    pub nowhere: bool,
    /// All sub-projects.
    pub projects: Vec<KnownProject>,
    /// The names of those who are here, as [`fold::words`] reads them.
    pub here: HashSet<String>,
    /// The day.
    pub today: Date,
}

/// Somebody who is to come.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Listed {
    /// The name.
    pub name: String,
    /// The language.
    pub lang: Lang,
    /// The site or the group.
    pub place: Option<Uuid>,
    /// The sub-project, and since when she takes part.
    pub entry: Option<(Uuid, Date)>,
}

/// A row.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ListRow {
    /// Its number, as a spreadsheet shows it.
    pub number: u64,
    /// The name as far as it can be shown.
    pub name: String,
    /// What is wrong.
    pub problems: Vec<Problem>,
    /// Who it is; `None`: not as it stands there.
    pub person: Option<Listed>,
}

/// A list that can be looked at.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct List {
    /// Its rows.
    pub rows: Vec<ListRow>,
    /// Columns that nobody needs.
    pub unused: Vec<String>,
}

/// Why nothing of it can be read, and in which row.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fault {
    /// Why.
    pub why: Unreadable,
    /// In which row; `None`: in none.
    pub row: Option<u64>,
}

impl From<Unreadable> for Fault {
    fn from(why: Unreadable) -> Self {
        Self { why, row: None }
    }
}

codes! {
    /// A column.
    Column {
        /// First name.
        First = "vorname firstname givenname",
        /// Last name.
        Last = "nachname familienname lastname surname familyname",
        /// The whole name.
        Whole = "name",
        /// Language.
        Language = "sprache language",
        /// Group.
        Group = "gruppe group",
        /// Site.
        Site = "ort standort site place",
        /// Day of entry.
        Entry = "eintritt eintrittsdatum entry entrydate",
        /// Sub-project.
        Project = "teilprojekt subproject",
    }
}

/// What the cells of a row can stand apart by.
const SEPARATORS: [char; 3] = [';', ',', '\t'];

/// Reads a list.
///
/// # Errors
/// Why nothing of it can be read.
pub fn read(text: &str, known: &Known) -> Result<List, Fault> {
    let text = text.replace("\r\n", "\n").replace('\r', "\n");
    let (columns, separator) = heading(&text)?;
    if let Some(row) = open_quote(&text, separator) {
        return Err(Fault { why: Unreadable::OpenQuote, row: Some(row) });
    }
    let mut list = List { rows: Vec::new(), unused: Vec::new() };
    let mut seen: HashMap<String, u64> = HashMap::new();
    let mut reader = reader(&text, separator);
    for (place, record) in
        reader.records().filter_map(Result::ok).filter(|record| !is_blank(record) && !is_sign(record)).enumerate()
    {
        if place == 0 {
            list.unused = columns
                .iter()
                .zip(&record)
                .filter(|(column, _)| column.is_none())
                .map(|(_, name)| name.trim().to_owned())
                .collect();
            list.unused.retain(|name| !name.is_empty());
            continue;
        }
        if list.rows.len() == ROWS_MOST {
            return Err(Unreadable::TooMany.into());
        }
        list.rows.push(row(line_of(&record, &text), &record, &columns, separator, known, &mut seen));
    }
    if list.rows.is_empty() { Err(Unreadable::OnlyHeading.into()) } else { Ok(list) }
}

fn reader(text: &str, separator: char) -> csv::Reader<&[u8]> {
    let separator = u8::try_from(separator).unwrap_or(b';');
    ReaderBuilder::new().delimiter(separator).has_headers(false).flexible(true).from_reader(text.as_bytes())
}

/// In which line a row begins. The reader begins to read it at the empty lines before it.
fn line_of(record: &StringRecord, text: &str) -> u64 {
    let Some(at) = record.position() else { return 0 };
    let begins = usize::try_from(at.byte()).ok().and_then(|byte| text.get(byte..)).unwrap_or_default();
    let empty = begins.bytes().take_while(|byte| *byte == b'\n').count();
    at.line() + u64::try_from(empty).unwrap_or(0)
}

/// Whether nothing stands in a row.
fn is_blank(record: &StringRecord) -> bool {
    record.iter().all(|cell| cell.trim().is_empty())
}

/// `sep=;` is a sign for spreadsheets.
fn is_sign(record: &StringRecord) -> bool {
    record.position().is_some_and(|at| at.line() == 1)
        && record.get(0).is_some_and(|cell| cell.trim().to_lowercase().starts_with("sep="))
}

/// The columns by the heading, and what they stand apart by: the sign with which most are known.
fn heading(text: &str) -> Result<(Vec<Option<Column>>, char), Fault> {
    let mut best: (usize, Vec<Option<Column>>, char) = (0, Vec::new(), ';');
    for separator in SEPARATORS {
        let first = reader(text, separator).records().filter_map(Result::ok).find(|record| !is_blank(record) && !is_sign(record));
        let columns: Vec<Option<Column>> = first.iter().flatten().map(column).collect();
        let many = columns.iter().flatten().count();
        if many > best.0 {
            best = (many, columns, separator);
        }
    }
    let (many, columns, separator) = best;
    if many == 0 {
        return Err(Unreadable::NoHeading.into());
    }
    let mut seen = HashSet::new();
    if !columns.iter().flatten().all(|column| seen.insert(*column))
        || seen.contains(&Column::Whole) && seen.contains(&Column::Last)
    {
        return Err(Unreadable::TwiceHeading.into());
    }
    if !(seen.contains(&Column::First) || seen.contains(&Column::Whole)) {
        return Err(Unreadable::NoName.into());
    }
    Ok((columns, separator))
}

fn column(heading: &str) -> Option<Column> {
    let heading = fold::glued(heading);
    Column::ALL.into_iter().find(|column| column.code().split(' ').any(|name| fold::glued(name) == heading))
}

/// The line in which a quotation mark opens that never closes.
fn open_quote(text: &str, separator: char) -> Option<u64> {
    let (mut line, mut opened, mut begins) = (1, None, true);
    let mut chars = text.chars().peekable();
    while let Some(c) = chars.next() {
        match c {
            '"' if opened.is_none() && begins => opened = Some(line),
            // Two of them are one that belongs to the words.
            '"' if opened.is_some() && chars.next_if_eq(&'"').is_none() => opened = None,
            _ => {}
        }
        begins = opened.is_none() && (c == separator || c == '\n');
        if c == '\n' {
            line += 1;
        }
    }
    opened
}

fn row(
    number: u64,
    record: &StringRecord,
    columns: &[Option<Column>],
    separator: char,
    known: &Known,
    seen: &mut HashMap<String, u64>,
) -> ListRow {
    let mut problems = Vec::new();
    let full = record.iter().enumerate().filter(|(_, cell)| !cell.trim().is_empty()).last().map_or(0, |(last, _)| last + 1);
    if full > columns.len() || record.len() < columns.len() {
        let other = SEPARATORS.into_iter().any(|other| other != separator && record.iter().any(|cell| cell.contains(other)));
        let is_mixed = record.len() < columns.len() && other;
        let what = if is_mixed { RowProblem::Separators } else { RowProblem::Columns };
        problems.push(Problem { what, said: String::new() });
        let name = record.get(0).unwrap_or_default();
        return ListRow { number, name: cells::shown(name), problems, person: None };
    }
    let cell = |wanted: Column| {
        let at = columns.iter().position(|column| *column == Some(wanted));
        Cell::of(at.and_then(|at| record.get(at)).unwrap_or_default())
    };
    for cell in columns.iter().flatten().map(|column| cell(*column)) {
        problems.extend(cell.problem());
    }
    let mut found = |what: RowProblem, said: &str| problems.push(Problem { what, said: said.to_owned() });
    let whole = [Column::First, Column::Whole, Column::Last].map(|column| cell(column).text).join(" ");
    let name = fold::tidy(&whole);
    if !fold::is_visible(&name) {
        found(RowProblem::NoName, "");
    } else if name.chars().count() > NAME_LONGEST {
        found(RowProblem::LongName, "");
    } else if !name.chars().any(char::is_alphabetic) {
        found(RowProblem::NoLetter, &name);
    } else {
        let folded = fold::words(&name);
        if known.here.contains(&folded) {
            found(RowProblem::Here, "");
        }
        if let Some(above) = seen.get(&folded) {
            found(RowProblem::Twice, &above.to_string());
        } else {
            seen.insert(folded, number);
        }
    }
    let lang = language(&cell(Column::Language).text).unwrap_or_else(|| {
        found(RowProblem::Language, &cell(Column::Language).text);
        Lang::De
    });
    let place = place(&cell(Column::Group).text, &cell(Column::Site).text, known).unwrap_or_else(|(what, said)| {
        found(what, &said);
        None
    });
    let entry = entry(&cell(Column::Project).text, &cell(Column::Entry).text, place, known, &mut found);
    let is_good = problems.iter().all(|problem| problem.what.can_be_right());
    let person = is_good.then(|| Listed { name: name.clone(), lang, place, entry });
    ListRow { number, name: cells::shown(&name), problems, person }
}

/// Where somebody is to be.
fn place(group: &str, site: &str, known: &Known) -> Result<Option<Uuid>, (RowProblem, String)> {
    let same = |one: &str, other: &str| fold::words(one) == fold::words(other);
    if group.is_empty() && site.is_empty() {
        return match known.usual {
            None if !known.nowhere => Err((RowProblem::PlaceMissing, String::new())),
            usual => Ok(usual),
        };
    }
    let said = if group.is_empty() { site } else { group };
    let in_site = |place: &&KnownPlace| site.is_empty() || same(&place.site, site);
    let sites = || known.places.iter().filter(|place| place.group.is_none());
    let named: Vec<&KnownPlace> = if group.is_empty() {
        sites().filter(in_site).collect()
    } else {
        let groups: Vec<&KnownPlace> =
            known.places.iter().filter(|place| place.group.as_deref().is_some_and(|name| same(name, group))).collect();
        if !groups.is_empty() && !groups.iter().any(in_site) {
            return Err((RowProblem::PlaceApart, said.to_owned()));
        }
        let groups: Vec<&KnownPlace> = groups.into_iter().filter(in_site).collect();
        // In one column stands what is said where she is, a group or a site.
        if groups.is_empty() && site.is_empty() { sites().filter(|place| same(&place.site, group)).collect() } else { groups }
    };
    let yours: Vec<&KnownPlace> = named.iter().copied().filter(|place| place.yours).collect();
    match (named.as_slice(), yours.as_slice()) {
        ([], _) => Err((RowProblem::PlaceUnknown, said.to_owned())),
        (_, []) => Err((RowProblem::PlaceNotYours, said.to_owned())),
        (_, [one]) => Ok(Some(one.id)),
        _ => Err((RowProblem::PlaceSeveral, said.to_owned())),
    }
}

/// Since when she takes part in what.
fn entry(
    project: &str,
    typed: &str,
    place: Option<Uuid>,
    known: &Known,
    found: &mut impl FnMut(RowProblem, &str),
) -> Option<(Uuid, Date)> {
    if project.is_empty() && typed.is_empty() {
        return None;
    }
    let entered = match typed {
        "" => {
            found(RowProblem::DayMissing, "");
            None
        }
        typed => day(typed).map_err(|what| found(what, typed)).ok(),
    };
    if entered.is_some_and(|day| day > known.today) {
        found(RowProblem::DayFuture, typed);
        return None;
    }
    let of_place = || known.places.iter().find(|known| Some(known.id) == place)?.project;
    let same =
        |known: &&KnownProject| fold::words(&known.name) == fold::words(project) || known.letters.eq_ignore_ascii_case(project);
    let named = if project.is_empty() {
        of_place().and_then(|id| known.projects.iter().find(|known| known.id == id))
    } else {
        // Of two with one name the letters tell which.
        let exact = known.projects.iter().find(|known| known.letters.eq_ignore_ascii_case(project));
        exact.or_else(|| known.projects.iter().find(same))
    };
    let Some(named) = named else {
        found(if project.is_empty() { RowProblem::ProjectMissing } else { RowProblem::ProjectUnknown }, project);
        return None;
    };
    if !named.open {
        found(RowProblem::ProjectClosed, &named.name);
        return None;
    }
    let entered = entered?;
    if !named.span.has(entered) {
        found(RowProblem::DayOutside, typed);
        return None;
    }
    Some((named.id, entered))
}

#[cfg(test)]
mod tests;
