//! What a person may be on this site.

use serde::{Deserialize, Serialize};

/// A role; a member of staff may have several, a participant only the first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Role {
    /// Learns, with a printed card.
    Participant,
    /// Accompanies participants.
    Coach,
    /// Gives courses.
    Trainer,
    /// Welcomes people at a site.
    Desk,
    /// Makes works public.
    Editor,
    /// Advises the local economy.
    Adviser,
    /// Manages people, sites and rounds.
    Coordinator,
    /// Watches over the protection of data: the data protection officer (Art. 37–39 GDPR).
    Dpo,
    /// Keeps the machine running and sees no content.
    Admin,
}

impl Role {
    /// All roles, in the order of the columns of `policy.csv`.
    pub const ALL: [Self; 9] = [
        Self::Participant,
        Self::Coach,
        Self::Trainer,
        Self::Desk,
        Self::Editor,
        Self::Adviser,
        Self::Coordinator,
        Self::Dpo,
        Self::Admin,
    ];

    /// The name used in the database and on the command line.
    pub fn code(self) -> &'static str {
        match self {
            Self::Participant => "participant",
            Self::Coach => "coach",
            Self::Trainer => "trainer",
            Self::Desk => "desk",
            Self::Editor => "editor",
            Self::Adviser => "adviser",
            Self::Coordinator => "coordinator",
            Self::Dpo => "dpo",
            Self::Admin => "admin",
        }
    }

    /// The role with this name.
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|role| role.code() == code)
    }
}
