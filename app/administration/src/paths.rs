//! The addresses of administration.

pub use base::paths::*;
pub use people::paths::{Coach, SignInStaff};

use base::Lang;

base::addresses! {
    /// What the organisation says about itself.
    Organisation() = "/{lang}/verwaltung/ueber-uns";
    /// Sites and groups.
    Places() = "/{lang}/verwaltung/orte";
    /// A site that is to be made.
    NewSite() = "/{lang}/verwaltung/orte/neu";
    /// A site.
    Site(site: uuid::Uuid) = "/{lang}/verwaltung/orte/{site}";
    /// A group that is to be made at a site.
    NewGroup(site: uuid::Uuid) = "/{lang}/verwaltung/orte/{site}/gruppe";
    /// A group.
    Group(group: uuid::Uuid) = "/{lang}/verwaltung/gruppen/{group}";
    /// How the house runs: backups, work in the background, the log, the contents.
    Operation() = "/{lang}/verwaltung/betrieb";
    /// Which rooms are on.
    Rooms() = "/{lang}/verwaltung/raeume";
    /// Invite somebody who is to work here.
    Invite() = "/{lang}/verwaltung/einladen";
    /// A one-time link that was not used yet.
    Invitation(invitation: uuid::Uuid) = "/{lang}/verwaltung/einladung/{invitation}";
    /// Somebody who works here: what she may do, her account.
    Member(member: uuid::Uuid) = "/{lang}/verwaltung/team/{member}";
    /// Where the code of a one-time link is typed.
    TypeCode() = "/neu";
    /// A one-time link. Without a language: whoever opens it may not have chosen one.
    Link(secret: String) = "/neu/{secret}";
    /// A question of the first start, once somebody works here.
    SettingUp(question: String) = "/{lang}/verwaltung/anfang/{question}";
    /// The first start, while nobody works here.
    FirstStart(secret: String) = "/erster-start/{secret}";
}

/// A one-time link's address.
pub fn link(secret: &str) -> String {
    Link::href(Lang::De, secret)
}
