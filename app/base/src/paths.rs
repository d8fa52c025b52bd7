//! Every address of the site. Links and forms are written with these functions, never by hand.

use crate::Lang;

/// The start page.
pub fn start(lang: Lang) -> String {
    format!("/{lang}/")
}

/// The catalogue of courses, all topics.
pub fn learn(lang: Lang) -> String {
    format!("/{lang}/lernen")
}

/// The catalogue, only one topic.
pub fn learn_topic(lang: Lang, topic: &str) -> String {
    format!("/{lang}/lernen?thema={topic}")
}

/// One course.
pub fn course(lang: Lang, course: &str) -> String {
    format!("/{lang}/lernen/{course}")
}

/// The overview of one lesson.
pub fn lesson(lang: Lang, course: &str, lesson: &str) -> String {
    format!("/{lang}/lernen/{course}/{lesson}")
}

/// One step, counted from 1.
pub fn step(lang: Lang, course: &str, lesson: &str, number: usize) -> String {
    format!("/{lang}/lernen/{course}/{lesson}/{number}")
}

/// A fresh try at a step's question.
pub fn step_again(lang: Lang, course: &str, lesson: &str, number: usize) -> String {
    format!("/{lang}/lernen/{course}/{lesson}/{number}?neu=1")
}

/// Help with one step.
pub fn step_help(lang: Lang, course: &str, lesson: &str, number: usize) -> String {
    format!("/{lang}/lernen/{course}/{lesson}/{number}/hilfe")
}

/// The end of a lesson.
pub fn lesson_end(lang: Lang, course: &str, lesson: &str) -> String {
    format!("/{lang}/lernen/{course}/{lesson}/ende")
}

/// The handout of a lesson.
pub fn lesson_print(lang: Lang, course: &str, lesson: &str) -> String {
    format!("/{lang}/lernen/{course}/{lesson}/drucken")
}

/// A file that a lesson brings: a picture or a sound.
pub fn lesson_file(course: &str, lesson: &str, file: &str) -> String {
    format!("/lektion/{course}/{lesson}/{file}")
}

/// My own page: what I can do.
pub fn me(lang: Lang) -> String {
    format!("/{lang}/ich")
}

/// Take over what was learned on this phone before signing in.
pub fn me_take_over(lang: Lang) -> String {
    format!("/{lang}/ich/uebernehmen")
}

/// Ways to sign in.
pub fn sign_in(lang: Lang) -> String {
    format!("/{lang}/anmelden")
}

/// "Is this you?", after the card.
pub fn sign_in_you(lang: Lang) -> String {
    format!("/{lang}/anmelden/sind-sie-das")
}

/// The four pictures.
pub fn sign_in_pictures(lang: Lang) -> String {
    format!("/{lang}/anmelden/bilder")
}

/// Sign-in with a coach's one-time code.
pub fn sign_in_code(lang: Lang) -> String {
    format!("/{lang}/anmelden/code")
}

/// Sign-in of staff, with e-mail and password.
pub fn sign_in_staff(lang: Lang) -> String {
    format!("/{lang}/anmelden/team")
}

/// The target of the sign-out form ("Fertig").
pub fn sign_out(lang: Lang) -> String {
    format!("/{lang}/abmelden")
}

/// A printed card's address.
pub fn card(secret: &str) -> String {
    format!("/k/{secret}")
}

/// Choose a language; `back` is an address of this site without its language prefix.
pub fn languages(lang: Lang, back: &str) -> String {
    format!("/{lang}/sprache?weiter={}", escape_query(back))
}

/// Text size, font, light or dark.
pub fn display(lang: Lang) -> String {
    format!("/{lang}/anzeige")
}

/// Help.
pub fn help(lang: Lang) -> String {
    format!("/{lang}/hilfe")
}

/// A page written in content/pages.
pub fn text_page(lang: Lang, page: &str) -> String {
    format!("/{lang}/seite/{page}")
}

/// The coaches' first page: their people.
pub fn coach(lang: Lang) -> String {
    format!("/{lang}/begleitung")
}

/// Add a participant.
pub fn coach_add(lang: Lang) -> String {
    format!("/{lang}/begleitung/neu")
}

/// One participant, as a coach sees them.
pub fn coach_person(lang: Lang, person: &str) -> String {
    format!("/{lang}/begleitung/{person}")
}

/// Print cards.
pub fn coach_cards(lang: Lang) -> String {
    format!("/{lang}/begleitung/karten")
}

/// The same address in another language.
pub fn in_language(path_and_query: &str, lang: Lang) -> String {
    let rest = path_and_query.trim_start_matches('/');
    let rest = match rest.split_once('/') {
        Some((first, rest)) if Lang::from_code(first).is_some() => rest,
        None if Lang::from_code(rest).is_some() => "",
        _ => rest,
    };
    format!("/{lang}/{rest}")
}

/// `path` if it leads to this site and nowhere else, so that no foreign address can be smuggled into a redirect.
pub fn own(path: &str) -> Option<&str> {
    let safe = path.starts_with('/')
        && !path.starts_with("//")
        && !path.contains('\\')
        && path.len() <= 300
        && path.chars().all(|c| c.is_ascii_graphic());
    safe.then_some(path)
}

fn escape_query(text: &str) -> String {
    text.bytes()
        .map(|b| match b {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'/' | b'-' | b'_' | b'.' => char::from(b).to_string(),
            other => format!("%{other:02X}"),
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_changes_its_language() {
        assert_eq!(in_language("/de/lernen/handy?thema=x", Lang::Ar), "/ar/lernen/handy?thema=x");
        assert_eq!(in_language("/de/", Lang::Uk), "/uk/");
        assert_eq!(in_language("/de", Lang::Uk), "/uk/");
        assert_eq!(in_language("/", Lang::Uk), "/uk/");
    }

    #[test]
    fn only_own_addresses_are_followed() {
        assert!(own("/de/lernen").is_some());
        for foreign in ["//evil.example", "https://evil.example", "/\\evil", "/\r\nLocation: x", "", "javascript:1", "/ü"] {
            assert!(own(foreign).is_none(), "{foreign}");
        }
    }
}
