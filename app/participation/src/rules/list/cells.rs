//! Single cells of a list: what can stand in them, a language, a day.

use super::{Problem, RowProblem};
use base::{
    Date, Lang,
    clock::{plain_digits, small_number},
    fold,
};

/// So many letters of a cell are shown.
const SHOWN: usize = 60;

/// A cell.
pub(super) struct Cell {
    /// What stands in it, without what nobody sees.
    pub(super) text: String,
    /// What stands in it.
    raw: String,
}

impl Cell {
    /// The cell in which this stands. A line alone says that there is nothing.
    pub(super) fn of(raw: &str) -> Self {
        let text = fold::tidy(raw);
        let text = if matches!(text.as_str(), "-" | "–" | "—") { String::new() } else { text };
        Self { text, raw: raw.trim().to_owned() }
    }

    /// What must stand in no cell.
    pub(super) fn problem(&self) -> Option<Problem> {
        let said = || shown(&self.raw);
        if self.raw.chars().any(char::is_control) || fold::out_of_place(&self.raw).is_some() {
            return Some(Problem { what: RowProblem::Unseen, said: said() });
        }
        let computes = self.text.starts_with(['=', '+', '-', '@', '|', '%']);
        computes.then(|| Problem { what: RowProblem::Formula, said: said() })
    }
}

/// As much of it as can be shown.
pub(super) fn shown(text: &str) -> String {
    fold::tidy(text).chars().take(SHOWN).collect()
}

/// The languages under all their names.
const LANGUAGES: [(Lang, &str); 7] = [
    (Lang::De, "de deutsch german"),
    (Lang::Ls, "ls leicht leichtesprache leichtesdeutsch easygerman"),
    (Lang::En, "en englisch english"),
    (Lang::Uk, "uk ua ukrainisch ukrainian"),
    (Lang::Ru, "ru russisch russian"),
    (Lang::Ar, "ar arabisch arabic"),
    (Lang::Tr, "tr türkisch turkish"),
];

/// A language by its name or letters; German where nothing is said. `None`: none of ours.
pub(super) fn language(typed: &str) -> Option<Lang> {
    if typed.is_empty() {
        return Some(Lang::De);
    }
    let typed = fold::glued(typed);
    let named = LANGUAGES.iter().find(|(_, names)| names.split(' ').any(|name| fold::glued(name) == typed));
    named.map(|(lang, _)| *lang).or_else(|| Lang::ALL.into_iter().find(|lang| fold::glued(lang.name()) == typed))
}

/// A day: `12.3.2026`, `12. 3. 2026`, `12/03/2026` or `2026-03-12`.
pub(super) fn day(typed: &str) -> Result<Date, RowProblem> {
    let digits =
        ['.', '/', '-'].iter().fold(plain_digits(typed), |text, sign| text.replace(&format!("{sign} "), &sign.to_string()));
    // What a spreadsheet writes behind a day is the time of day.
    let digits = digits.split([' ', 'T']).next().unwrap_or_default();
    let parts: Vec<&str> = digits.split(['.', '/', '-']).collect();
    let [first, second, third] = parts.as_slice() else { return Err(RowProblem::DayUnread) };
    let (day, month, year) = if first.len() == 4 { (*third, *second, *first) } else { (*first, *second, *third) };
    let number = |text: &str| small_number(text).ok_or(RowProblem::DayUnread);
    let (day, month, whole) = (number(day)?, number(month)?, number(year)?);
    if year.len() < 4 {
        return Err(RowProblem::DayShort);
    }
    let small = |number: i64| i8::try_from(number).map_err(|_| RowProblem::DayImpossible);
    let year = i16::try_from(whole).ok().filter(|year| (1900..=2200).contains(year)).ok_or(RowProblem::DayImpossible)?;
    Date::new(year, small(month)?, small(day)?).map_err(|_| RowProblem::DayImpossible)
}
