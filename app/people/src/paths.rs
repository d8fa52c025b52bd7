//! The addresses of people: the way in, and the pages of who accompanies them.

pub use base::paths::*;

use base::Lang;

base::addresses! {
    /// "Is this you?", after the card.
    SignInYou() = "/{lang}/anmelden/sind-sie-das";
    /// The four pictures.
    SignInPictures() = "/{lang}/anmelden/bilder";
    /// A card without a camera: its code.
    SignInCardCode() = "/{lang}/anmelden/karte";
    /// Sign-in with a coach's one-time code.
    SignInCode() = "/{lang}/anmelden/code";
    /// Sign-in of staff, with e-mail and password.
    SignInStaff() = "/{lang}/anmelden/team";
    /// The code of her app, after the password.
    SignInSecondFactor() = "/{lang}/anmelden/team/code";
    /// One's own second factor.
    SecondFactor() = "/{lang}/ich/zweiter-schutz";
    /// One's own password.
    OwnPassword() = "/{lang}/ich/passwort";
    /// A printed card. The one address without a language: whoever scans it may not have chosen one.
    Card(secret: String) = "/k/{secret}";
    /// Who looked at my data.
    WhoLooked() = "/{lang}/ich/wer-hat-geschaut";
    /// Hand people over to another coach: whose?
    HandOver() = "/{lang}/begleitung/uebergabe";
    /// Hand people of this coach over.
    HandOverFrom(coach: uuid::Uuid) = "/{lang}/begleitung/uebergabe/{coach}";
    /// The coaches' first page: their people.
    Coach() = "/{lang}/begleitung";
    /// Add a participant.
    CoachAdd() = "/{lang}/begleitung/neu";
    /// Print cards.
    CoachCards() = "/{lang}/begleitung/karten";
    /// People who may be there twice.
    Doubles() = "/{lang}/begleitung/doppelt";
    /// Whether this participant is there twice, and merging the two.
    Double(person: uuid::Uuid) = "/{lang}/begleitung/doppelt/{person}";
    /// Everything about somebody has been erased.
    CoachErased() = "/{lang}/begleitung/geloescht";
    /// One participant, as a coach sees them.
    CoachPerson(person: uuid::Uuid) = "/{lang}/begleitung/{person}";
}

/// A printed card's address.
pub fn card(secret: &str) -> String {
    Card::href(Lang::De, secret)
}

/// The parts of the site in which only those work who have a password.
const OF_STAFF: [&str; 2] = ["begleitung", "verwaltung"];

/// Where whoever wants to this address signs in first: with a password, or with a card.
pub fn way_in(lang: Lang, address: &str) -> String {
    let mut parts = address.split(['/', '?']).skip(2);
    if parts.next().is_some_and(|part| OF_STAFF.contains(&part)) { SignInStaff::href(lang) } else { SignIn::href(lang) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn staff_are_led_to_their_own_way_in() {
        for (address, to) in [
            ("/de/begleitung", "/de/anmelden/team"),
            ("/de/begleitung?suche=a", "/de/anmelden/team"),
            ("/de/verwaltung/orte/neu", "/de/anmelden/team"),
            ("/de/ich/uebernehmen", "/de/anmelden"),
            ("/de/", "/de/anmelden"),
            ("", "/de/anmelden"),
        ] {
            assert_eq!(way_in(Lang::De, address), to, "{address}");
        }
    }
}
