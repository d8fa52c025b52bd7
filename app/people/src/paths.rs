//! The addresses of people: the way in, and the pages of who accompanies them.

pub use base::paths::*;

use base::Lang;

base::addresses! {
    /// "Is this you?", after the card.
    SignInYou() = "/{lang}/anmelden/sind-sie-das";
    /// The four pictures.
    SignInPictures() = "/{lang}/anmelden/bilder";
    /// Sign-in with a coach's one-time code.
    SignInCode() = "/{lang}/anmelden/code";
    /// Sign-in of staff, with e-mail and password.
    SignInStaff() = "/{lang}/anmelden/team";
    /// A printed card. The one address without a language: whoever scans it may not have chosen one.
    Card(secret: String) = "/k/{secret}";
    /// Who looked at my data.
    WhoLooked() = "/{lang}/ich/wer-hat-geschaut";
    /// The coaches' first page: their people.
    Coach() = "/{lang}/begleitung";
    /// Add a participant.
    CoachAdd() = "/{lang}/begleitung/neu";
    /// Print cards.
    CoachCards() = "/{lang}/begleitung/karten";
    /// Everything about somebody has been erased.
    CoachErased() = "/{lang}/begleitung/geloescht";
    /// One participant, as a coach sees them.
    CoachPerson(person: uuid::Uuid) = "/{lang}/begleitung/{person}";
}

/// A printed card's address.
pub fn card(secret: &str) -> String {
    Card::href(Lang::De, secret)
}
