//! The addresses of participations.

pub use base::paths::*;
pub use people::paths::{Coach, CoachCards, CoachPerson, HandOverFrom};

use uuid::Uuid;

base::addresses! {
    /// The sub-projects.
    SubProjects() = "/{lang}/verwaltung/teilprojekte";
    /// One that is to be made.
    NewSubProject() = "/{lang}/verwaltung/teilprojekte/neu";
    /// A sub-project.
    SubProject(project: Uuid) = "/{lang}/verwaltung/teilprojekte/{project}";
    /// Its participations.
    Report(project: Uuid) = "/{lang}/verwaltung/teilprojekte/{project}/teilnahmen";
    /// The same to take along, without names.
    Download(project: Uuid) = "/{lang}/verwaltung/teilprojekte/{project}/teilnahmen.csv";
    /// In what somebody takes part.
    OfPerson(person: Uuid) = "/{lang}/begleitung/{person}/teilnahme";
    /// She begins to.
    Enter(person: Uuid) = "/{lang}/begleitung/{person}/teilnahme/neu";
    /// One participation.
    Participation(participation: Uuid) = "/{lang}/begleitung/teilnahme/{participation}";
    /// A step in its course: which one says the last part.
    Step(participation: Uuid, step: String) = "/{lang}/begleitung/teilnahme/{participation}/{step}";
    /// In what I take part.
    Own() = "/{lang}/ich/teilnahme";
    /// A list of people who are to come.
    NewcomerList() = "/{lang}/begleitung/aufnehmen/liste";
    /// A list that was read.
    ReadList(list: Uuid) = "/{lang}/begleitung/aufnehmen/liste/{list}";
    /// How such a list can look.
    Sample() = "/{lang}/begleitung/aufnehmen/muster.csv";
}
