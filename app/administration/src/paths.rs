//! The addresses of administration.

pub use base::paths::*;

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
}
