//! What a member of staff is given: which role, over what, from when until when. Plain data; what follows from it decides
//! `people::policy`.

use crate::{Moment, Role};
use uuid::Uuid;

/// Over what a role is given.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Scope {
    /// Over everything in this house.
    All,
    /// Over one funded sub-project.
    SubProject(Uuid),
    /// Over one site, with all its groups.
    Site(Uuid),
    /// Over one group.
    Group(Uuid),
    /// Over one record, or all that is kept about one person. A coach who is to see the people she is the main coach of and nobody
    /// else gets her own account here: it covers no participant.
    Record(Uuid),
}

impl Scope {
    /// The name of its kind in the database.
    pub fn code(self) -> &'static str {
        match self {
            Self::All => "all",
            Self::SubProject(_) => "sub-project",
            Self::Site(_) => "site",
            Self::Group(_) => "group",
            Self::Record(_) => "record",
        }
    }

    /// What it is about; nothing for [`Scope::All`].
    pub fn id(self) -> Option<Uuid> {
        match self {
            Self::All => None,
            Self::SubProject(id) | Self::Site(id) | Self::Group(id) | Self::Record(id) => Some(id),
        }
    }

    /// The scope of this kind and id; `None` when they do not fit together.
    pub fn from_code(code: &str, id: Option<Uuid>) -> Option<Self> {
        match (code, id) {
            ("all", None) => Some(Self::All),
            ("sub-project", Some(id)) => Some(Self::SubProject(id)),
            ("site", Some(id)) => Some(Self::Site(id)),
            ("group", Some(id)) => Some(Self::Group(id)),
            ("record", Some(id)) => Some(Self::Record(id)),
            _ => None,
        }
    }
}

/// A role that is given to somebody, or lent while somebody else is away.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Assignment {
    /// Who has it.
    pub account: Uuid,
    /// The role.
    pub role: Role,
    /// Over what. For a deputy: to which part of what the other person has it is narrowed.
    pub scope: Scope,
    /// The first moment in which it holds.
    pub from: Moment,
    /// The first moment in which it holds no more; `None`: until somebody ends it.
    pub to: Option<Moment>,
    /// The person whose place is taken; the role is then hers, as far as she has it herself.
    pub deputy_of: Option<Uuid>,
}

impl Assignment {
    /// Whether it holds at this moment.
    pub fn holds_at(&self, at: Moment) -> bool {
        self.from <= at && self.to.is_none_or(|to| at < to)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_scope_survives_the_database() {
        let id = Uuid::from_u128(7);
        for scope in [Scope::All, Scope::SubProject(id), Scope::Site(id), Scope::Group(id), Scope::Record(id)] {
            assert_eq!(Scope::from_code(scope.code(), scope.id()), Some(scope));
        }
        assert_eq!(Scope::from_code("all", Some(id)), None);
        assert_eq!(Scope::from_code("site", None), None);
        assert_eq!(Scope::from_code("city", Some(id)), None);
    }

    #[test]
    fn an_assignment_holds_from_its_first_moment_until_before_its_last() {
        let account = Uuid::from_u128(1);
        let given =
            Assignment { account, role: Role::Coach, scope: Scope::All, from: Moment(10), to: Some(Moment(20)), deputy_of: None };
        assert_eq!([9, 10, 19, 20].map(|at| given.holds_at(Moment(at))), [false, true, true, false]);
        assert!(Assignment { to: None, ..given }.holds_at(Moment(i64::MAX)));
    }
}
