//! What holds for those who work here: over what a role can be given, who can give it, and that somebody is always there who can.

use base::{
    Moment, Role,
    moment::DAY,
    rights::{Assignment, Scope},
};
use uuid::Uuid;

/// How long a one-time link works.
pub const INVITATION_LIFE: i64 = 7 * DAY;
/// How long a link that is over can still say so.
pub const INVITATION_KEPT: i64 = 30 * DAY;

/// The roles in the order in which they are offered: those that are given most often first.
pub const OFFERED: [Role; 8] =
    [Role::Coach, Role::Editor, Role::Coordinator, Role::Trainer, Role::Desk, Role::Adviser, Role::Dpo, Role::Admin];

/// Over what a role is given, as it is chosen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Over {
    /// Only the people whose main coach she is.
    Own,
    /// Everything in this house.
    All,
    /// A site with all its groups.
    Site(Uuid),
    /// A group.
    Group(Uuid),
}

impl Over {
    /// The name in a form: `own`, `all`, `site-…`, `group-…`.
    pub fn code(self) -> String {
        match self {
            Self::Own => "own".to_owned(),
            Self::All => "all".to_owned(),
            Self::Site(id) => format!("site-{id}"),
            Self::Group(id) => format!("group-{id}"),
        }
    }

    /// The one with this name.
    pub fn from_code(code: &str) -> Option<Self> {
        match code.split_once('-') {
            None if code == "own" => Some(Self::Own),
            None if code == "all" => Some(Self::All),
            Some(("site", id)) => id.parse().ok().map(Self::Site),
            Some(("group", id)) => id.parse().ok().map(Self::Group),
            _ => None,
        }
    }

    /// The scope it is for this account.
    pub fn scope(self, account: Uuid) -> Scope {
        self.scope_but_own().unwrap_or(Scope::Record(account))
    }

    /// The scope it is for anybody; `None`: her own people, whoever she is.
    pub fn scope_but_own(self) -> Option<Scope> {
        match self {
            Self::Own => None,
            Self::All => Some(Scope::All),
            Self::Site(id) => Some(Scope::Site(id)),
            Self::Group(id) => Some(Scope::Group(id)),
        }
    }

    /// What was chosen when this account has this scope; `None`: something that no form offers.
    pub fn of(scope: Scope, account: Uuid) -> Option<Self> {
        match scope {
            Scope::All => Some(Self::All),
            Scope::Site(id) => Some(Self::Site(id)),
            Scope::Group(id) => Some(Self::Group(id)),
            Scope::Record(id) if id == account => Some(Self::Own),
            Scope::Record(_) | Scope::SubProject(_) => None,
        }
    }
}

/// Over what a role is really given when this was chosen; `None`: that does not go together, choose a place. Only a coach has people of her
/// own; what is about the whole house is given over the whole house.
pub fn given_over(role: Role, chosen: Over) -> Option<Over> {
    match (role, chosen) {
        (Role::Participant, _) => None,
        (Role::Editor | Role::Adviser | Role::Dpo | Role::Admin, _) => Some(Over::All),
        (Role::Coach, over) => Some(over),
        (Role::Trainer | Role::Desk | Role::Coordinator, Over::Own) => None,
        (Role::Coordinator, Over::Group(_)) => None,
        (Role::Trainer | Role::Desk | Role::Coordinator, over) => Some(over),
    }
}

/// Whether this lets somebody administrate the whole house without an end.
pub fn keeps_the_house(given: &Assignment, at: Moment) -> bool {
    given.role == Role::Coordinator
        && given.scope == Scope::All
        && given.deputy_of.is_none()
        && given.to.is_none()
        && given.holds_at(at)
}

/// Whether the house would be left without a coordinator: `left` is what everybody has who works here, after it; `gone` what goes.
pub fn leaves_nobody(gone: &[Assignment], left: &[Assignment], at: Moment) -> bool {
    let keeps = |given: &Assignment| keeps_the_house(given, at);
    gone.iter().any(keeps) && !left.iter().any(keeps)
}

/// Whether `new` gives something that is there already.
pub fn is_there_already(new: &Assignment, held: &[Assignment]) -> bool {
    held.iter().any(|old| {
        (old.account, old.role, old.scope, old.deputy_of) == (new.account, new.role, new.scope, new.deputy_of)
            && old.from <= new.from
            && old.to.is_none_or(|to| new.to.is_some_and(|new| new <= to))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    const NOW: Moment = Moment(1_000);

    fn given(account: u128, role: Role, scope: Scope) -> Assignment {
        Assignment { account: Uuid::from_u128(account), role, scope, from: Moment(0), to: None, deputy_of: None }
    }

    #[test]
    fn what_is_chosen_survives_its_form() {
        let id = Uuid::from_u128(7);
        for over in [Over::Own, Over::All, Over::Site(id), Over::Group(id)] {
            assert_eq!(Over::from_code(&over.code()), Some(over));
            assert_eq!(Over::of(over.scope(id), id), Some(over));
        }
        for strange in ["", "site", "site-", "site-x", "city-1", "own-1", "all-"] {
            assert_eq!(Over::from_code(strange), None, "{strange}");
        }
        assert_eq!(Over::of(Scope::Record(Uuid::from_u128(8)), id), None);
    }

    #[test]
    fn a_role_is_given_over_what_it_can_mean_something_for() {
        let site = Over::Site(Uuid::from_u128(1));
        assert_eq!(given_over(Role::Coach, Over::Own), Some(Over::Own));
        assert_eq!(given_over(Role::Desk, Over::Own), None);
        assert_eq!(given_over(Role::Desk, site), Some(site));
        assert_eq!(given_over(Role::Coordinator, Over::Group(Uuid::nil())), None);
        assert_eq!(given_over(Role::Editor, Over::Own), Some(Over::All));
        assert_eq!(given_over(Role::Participant, Over::All), None);
        assert!(OFFERED.iter().all(|role| given_over(*role, Over::All).is_some()));
        assert_eq!(OFFERED.len() + 1, Role::ALL.len(), "every role is offered but the one of participants");
    }

    #[test]
    fn the_house_is_never_left_without_a_coordinator() {
        let (one, two) = (given(1, Role::Coordinator, Scope::All), given(2, Role::Coordinator, Scope::All));
        let coach = given(1, Role::Coach, Scope::All);
        assert!(leaves_nobody(&[one], &[coach], NOW));
        assert!(!leaves_nobody(&[one], &[two], NOW));
        assert!(!leaves_nobody(&[coach], &[], NOW), "she was none");
        for weak in [
            Assignment { scope: Scope::Site(Uuid::nil()), ..two },
            Assignment { to: Some(NOW.plus(1)), ..two },
            Assignment { from: NOW.plus(1), ..two },
            Assignment { to: Some(NOW.plus(DAY)), deputy_of: Some(one.account), ..two },
            Assignment { role: Role::Admin, ..two },
        ] {
            assert!(leaves_nobody(&[one], &[weak], NOW), "{weak:?}");
            assert!(!leaves_nobody(&[weak], &[], NOW), "{weak:?}");
        }
    }

    #[test]
    fn nothing_is_given_twice() {
        let held = given(1, Role::Coach, Scope::All);
        assert!(is_there_already(&held, &[held]));
        assert!(is_there_already(&Assignment { from: NOW, to: Some(NOW.plus(1)), ..held }, &[held]));
        assert!(!is_there_already(&held, &[Assignment { to: Some(NOW), ..held }]));
        assert!(!is_there_already(&given(1, Role::Coach, Scope::Site(Uuid::nil())), &[held]));
    }
}
