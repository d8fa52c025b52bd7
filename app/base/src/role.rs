//! What a person may be on this site.

use serde::{Deserialize, Serialize};

/// A role; a member of staff may have several, a participant only this one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Role {
    /// Learns, with a printed card.
    Participant,
    /// Accompanies participants.
    Coach,
    /// Makes works public.
    Editor,
    /// Advises the local economy.
    Adviser,
    /// Manages people, sites and rounds.
    Coordinator,
}

impl Role {
    /// All roles.
    pub const ALL: [Self; 5] = [Self::Participant, Self::Coach, Self::Editor, Self::Adviser, Self::Coordinator];

    /// The name used in the database and on the command line.
    pub fn code(self) -> &'static str {
        match self {
            Self::Participant => "participant",
            Self::Coach => "coach",
            Self::Editor => "editor",
            Self::Adviser => "adviser",
            Self::Coordinator => "coordinator",
        }
    }

    /// The role with this name.
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|role| role.code() == code)
    }
}
