//! What is missing before everybody may see a station.

use super::kinds::{Basis, People, PictureState, PointKind, StationState};

/// What is known of a station that is to be published.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[expect(clippy::struct_excessive_bools, reason = "each answers a question of its own")]
pub struct Ready {
    /// How its main picture stands; `None`: there is none.
    pub picture: Option<PictureState>,
    /// How its other pictures stand.
    pub others: Vec<PictureState>,
    /// Whether it is known where it is.
    pub has_place: bool,
    /// Whether people can be recognised in each of its pictures, as somebody said it.
    pub people: Vec<Option<People>>,
    /// Why each of those marked may be seen.
    pub shown: Vec<Basis>,
    /// In how many pictures somebody can be recognised, and nobody is marked.
    pub unmarked: usize,
    /// Of how many of the blurred the files do not show it yet.
    pub unhidden: usize,
    /// Whether there is a title in German or plain German.
    pub has_title: bool,
    /// Whether there is a story in the same one.
    pub has_story: bool,
    /// Whether the main picture is said in words in the same one.
    pub has_alt: bool,
    /// Its points, each with whether it has a title in one of them.
    pub points: Vec<(PointKind, bool)>,
}

/// Something that is missing; each is mended at another of the five questions.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Missing {
    /// A picture.
    Picture,
    /// The picture is still being made.
    PictureWaits,
    /// The picture cannot be used.
    PictureRefused,
    /// Where it is.
    Place,
    /// Whether people can be recognised.
    People,
    /// Somebody is to be marked.
    NobodyMarked,
    /// Why somebody may be seen.
    Basis,
    /// What is to be pixelated is not yet.
    Blur,
    /// A title.
    Title,
    /// A story.
    Story,
    /// The picture in words.
    Alt,
    /// A point has no words.
    PointWords,
}

impl Missing {
    /// The key of the sentence that says it.
    pub fn words(self) -> &'static str {
        match self {
            Self::Picture => "tour-missing-picture",
            Self::PictureWaits => "tour-missing-picture-waits",
            Self::PictureRefused => "tour-missing-picture-refused",
            Self::Place => "tour-missing-place",
            Self::People => "tour-missing-people",
            Self::NobodyMarked => "tour-missing-nobody-marked",
            Self::Basis => "tour-missing-basis",
            Self::Blur => "tour-missing-blur",
            Self::Title => "tour-missing-title",
            Self::Story => "tour-missing-story",
            Self::Alt => "tour-missing-alt",
            Self::PointWords => "tour-missing-point-words",
        }
    }

    /// At which of the five questions it is mended: 1 to 5.
    pub fn question(self) -> u8 {
        match self {
            Self::Picture | Self::PictureWaits | Self::PictureRefused => 1,
            Self::Place => 2,
            Self::People | Self::NobodyMarked | Self::Basis | Self::Blur => 3,
            Self::Title | Self::Story | Self::Alt | Self::PointWords => 4,
        }
    }
}

impl Missing {
    /// Whether a version of a station is to blame: it holds the place and all words, and neither pictures nor who is in them.
    pub fn is_of_version(self) -> bool {
        matches!(self, Self::Place | Self::Title | Self::Story | Self::Alt | Self::PointWords)
    }
}

impl Ready {
    /// What is missing, in the order of the questions; nothing: it may be published.
    pub fn missing(&self) -> Vec<Missing> {
        let mut all = Vec::new();
        match self.picture {
            None | Some(PictureState::Gone) => all.push(Missing::Picture),
            Some(PictureState::Waiting) => all.push(Missing::PictureWaits),
            Some(PictureState::Refused) => all.push(Missing::PictureRefused),
            Some(PictureState::Shown) => {}
        }
        if self.picture == Some(PictureState::Shown) && self.others.contains(&PictureState::Waiting) {
            all.push(Missing::PictureWaits);
        }
        if !self.has_place {
            all.push(Missing::Place);
        }
        all.extend(self.open_questions_of_people());
        if self.unhidden > 0 {
            all.push(Missing::Blur);
        }
        let texts = [(self.has_title, Missing::Title), (self.has_story, Missing::Story), (self.has_alt, Missing::Alt)];
        all.extend(texts.into_iter().filter(|(there, _)| !there).map(|(_, missing)| missing));
        if self.points.iter().any(|(_, has_title)| !has_title) {
            all.push(Missing::PointWords);
        }
        all
    }

    fn open_questions_of_people(&self) -> impl Iterator<Item = Missing> + use<> {
        let asked = self.people.is_empty() || self.people.contains(&None);
        let basis = self.shown.contains(&Basis::Open);
        [(asked, Missing::People), (self.unmarked > 0, Missing::NobodyMarked), (basis, Missing::Basis)]
            .into_iter()
            .filter(|(is_so, _)| *is_so)
            .map(|(_, missing)| missing)
    }
}

/// Whether pictures may be shown, for the sake of the people in them: of each it was said whether somebody can be recognised, and of each of
/// those why she may be.
pub fn may_be_seen(people: &[Option<People>], shown: &[Basis]) -> bool {
    let said = !people.is_empty() && people.iter().all(Option::is_some);
    let marked = !people.contains(&Some(People::Marked)) || !shown.is_empty();
    said && marked && shown.iter().all(|basis| *basis != Basis::Open)
}

/// Whether a station can go from one state to another.
pub fn can_become(from: StationState, to: StationState) -> bool {
    use StationState::{Draft, HandedIn, Published, Withdrawn};
    matches!(
        (from, to),
        (Draft, HandedIn | Published) | (HandedIn, Draft | Published) | (Published, Withdrawn) | (Withdrawn, Draft)
    )
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn ready() -> Ready {
        Ready {
            picture: Some(PictureState::Shown),
            others: vec![PictureState::Shown],
            has_place: true,
            people: vec![Some(People::Marked), Some(People::None)],
            shown: vec![Basis::Consent, Basis::Blurred],
            unmarked: 0,
            unhidden: 0,
            has_title: true,
            has_story: true,
            has_alt: true,
            points: vec![(PointKind::Info, true)],
        }
    }

    #[test]
    fn nothing_is_missing_of_what_is_whole() {
        assert_eq!(ready().missing(), []);
    }

    #[test]
    fn each_thing_that_is_missing_is_named() {
        for (broken, missing) in [
            (Ready { picture: None, ..ready() }, Missing::Picture),
            (Ready { picture: Some(PictureState::Waiting), ..ready() }, Missing::PictureWaits),
            (Ready { picture: Some(PictureState::Refused), ..ready() }, Missing::PictureRefused),
            (Ready { others: vec![PictureState::Waiting], ..ready() }, Missing::PictureWaits),
            (Ready { has_place: false, ..ready() }, Missing::Place),
            (Ready { people: vec![None], ..ready() }, Missing::People),
            (Ready { people: vec![], ..ready() }, Missing::People),
            (Ready { unmarked: 1, ..ready() }, Missing::NobodyMarked),
            (Ready { shown: vec![Basis::Own, Basis::Open], ..ready() }, Missing::Basis),
            (Ready { unhidden: 1, ..ready() }, Missing::Blur),
            (Ready { has_title: false, ..ready() }, Missing::Title),
            (Ready { has_story: false, ..ready() }, Missing::Story),
            (Ready { has_alt: false, ..ready() }, Missing::Alt),
            (Ready { points: vec![(PointKind::Station, false)], ..ready() }, Missing::PointWords),
        ] {
            assert_eq!(broken.missing(), [missing]);
        }
    }

    #[test]
    fn everything_is_missing_of_nothing() {
        let missing = Ready::default().missing();
        assert_eq!(missing.len(), 6);
        assert!(missing.is_sorted_by_key(|missing| missing.question()));
    }

    #[test]
    fn what_was_taken_back_begins_again() {
        use StationState::{Draft, Published, Withdrawn};
        assert!(can_become(Draft, Published) && can_become(Published, Withdrawn) && can_become(Withdrawn, Draft));
        assert!(!can_become(Withdrawn, Published) && !can_become(Published, Draft) && !can_become(Draft, Withdrawn));
    }

    proptest! {
        #[test]
        fn nobody_is_shown_without_a_reason(places in prop::collection::vec(0..Basis::ALL.len(), 0..6), said in prop::collection::vec(0..3_usize, 0..4)) {
            let shown: Vec<Basis> = places.into_iter().map(|place| Basis::ALL[place]).collect();
            let people: Vec<_> = said.into_iter().map(|place| [None, Some(People::None), Some(People::Marked)][place]).collect();
            if shown.contains(&Basis::Open) || people.contains(&None) || people.is_empty() {
                prop_assert!(!may_be_seen(&people, &shown));
                let missing = Ready { people, shown, ..ready() }.missing();
                prop_assert!(!missing.is_empty());
            }
        }
    }
}
