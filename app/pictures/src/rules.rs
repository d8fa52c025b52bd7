//! Which pictures there are, in which sizes, and why one cannot be used.

use base::codes;
use media::{Format, Output, Reason as Broken, Refused, Request};

codes! {
    /// A picture of the organisation's own.
    Kind {
        /// The logo: on the start page, cards and handouts.
        Logo = "logo",
        /// The photograph of the place: on the start page.
        Photo = "photo",
    }
}

codes! {
    /// Where a picture stands.
    State {
        /// It came, and is to be made smaller.
        Waiting = "waiting",
        /// It is shown.
        Shown = "shown",
        /// It was shown before and can be shown again.
        Earlier = "earlier",
        /// It cannot be used.
        Refused = "refused",
        /// Nobody can see it any more.
        Gone = "gone",
    }
}

codes! {
    /// Why a picture cannot be used.
    Reason {
        /// It is of another kind than it seemed.
        Unknown = "unknown",
        /// It is damaged.
        Damaged = "damaged",
        /// It has too many pixels or bytes, or takes too long.
        TooLarge = "too-large",
        /// This machine cannot close its process for pictures.
        NoJail = "no-jail",
    }
}

impl Kind {
    /// What is made of it. Logos stand 48 pixels high on pages and 12 millimetres on cards; photographs from a phone's width to that of a
    /// large screen.
    pub fn request(self) -> Request {
        match self {
            Self::Logo => Request::Logo(vec![160, 480]),
            Self::Photo => Request::Photo(vec![400, 800, 1600]),
        }
    }

    /// Whether what was said about the one before is true of the next one: the name on a logo stays, what is on a photograph does not.
    pub fn keeps_words(self) -> bool {
        self == Self::Logo
    }
}

/// Of each size the smaller file: a logo comes as JPEG on white and as PNG.
pub fn lightest(outputs: Vec<Output>) -> Vec<Output> {
    let mut kept: Vec<Output> = Vec::new();
    for output in outputs {
        match kept.iter_mut().find(|other| (other.width, other.height) == (output.width, output.height)) {
            Some(other) if output.bytes.len() < other.bytes.len() => *other = output,
            Some(_) => {}
            None => kept.push(output),
        }
    }
    kept
}

/// The kind of file that was made; `None`: it is no file for pages.
pub fn file_kind(format: Format) -> Option<web::Kind> {
    match format {
        Format::Jpeg => Some(web::Kind::Jpeg),
        Format::Png => Some(web::Kind::Png),
        Format::Avif => Some(web::Kind::Avif),
        Format::Json => None,
    }
}

/// Why a picture cannot be used; `None`: it is not the picture's fault, and it is tried again.
pub fn reason(refused: Refused) -> Option<Reason> {
    match refused {
        Refused::Picture(Broken::Unknown | Broken::Heic) => Some(Reason::Unknown),
        Refused::Picture(Broken::Damaged) | Refused::Attack => Some(Reason::Damaged),
        Refused::Picture(Broken::TooManyBytes | Broken::TooManyPixels) | Refused::TooMuchMemory | Refused::TooMuchTime => {
            Some(Reason::TooLarge)
        }
        Refused::NoJail => Some(Reason::NoJail),
        Refused::Failed => None,
    }
}

/// How long words about a picture may be, in letters.
pub const MOST_WORDS: usize = 200;

/// What somebody wrote about a picture, in one line; empty: nothing.
pub fn words(typed: &str) -> String {
    let line = typed.split_whitespace().collect::<Vec<_>>().join(" ");
    line.chars().filter(|letter| !letter.is_control()).take(MOST_WORDS).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn output(format: Format, width: u32, length: usize) -> Output {
        Output { part: media::Part::Photo, format, width, height: 10, bytes: vec![0; length] }
    }

    #[test]
    fn of_each_size_the_lighter_file_is_kept() {
        let kept = lightest(vec![
            output(Format::Png, 480, 900),
            output(Format::Jpeg, 480, 300),
            output(Format::Png, 160, 100),
            output(Format::Jpeg, 160, 200),
        ]);
        let sizes: Vec<_> = kept.iter().map(|output| (output.format, output.width)).collect();
        assert_eq!(sizes, [(Format::Jpeg, 480), (Format::Png, 160)]);
    }

    #[test]
    fn only_our_own_fault_is_tried_again() {
        assert_eq!(reason(Refused::Failed), None);
        assert_eq!(reason(Refused::Picture(Broken::Damaged)), Some(Reason::Damaged));
        assert_eq!(reason(Refused::TooMuchMemory), Some(Reason::TooLarge));
    }

    #[test]
    fn words_are_one_line() {
        assert_eq!(words("  Das Haus\r\n am \u{7}Hafen "), "Das Haus am Hafen");
        assert_eq!(words(&"ü".repeat(500)).chars().count(), MOST_WORDS);
        assert_eq!(words(" \n "), "");
    }
}
