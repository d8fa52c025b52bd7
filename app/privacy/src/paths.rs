//! The addresses of somebody's own data.

use uuid::Uuid;

base::addresses! {
    /// My data.
    OwnData() = "/{lang}/ich/daten";
    /// I take everything along.
    TakeAlong() = "/{lang}/ich/daten/mitnehmen";
    /// How long what is kept.
    HowLong() = "/{lang}/ich/daten/wie-lange";
    /// What I allow.
    Consents() = "/{lang}/ich/daten/erlaubnisse";
    /// I want everything erased.
    AskErasure() = "/{lang}/ich/daten/loeschen";
    /// Somebody should look at my data.
    AskLook() = "/{lang}/ich/daten/anfrage";
    /// What people want done with their data.
    Requests() = "/{lang}/begleitung/anfragen";
    /// One of these requests.
    Request(request: Uuid) = "/{lang}/begleitung/anfragen/{request}";
    /// What one person allows, and her data to take along.
    PersonData(person: Uuid) = "/{lang}/begleitung/{person}/daten";
}
