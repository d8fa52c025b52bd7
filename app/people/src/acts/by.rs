//! Who does it: proof that somebody may manage people. An act that asks for it cannot be called without.

use base::{AppError, Context, Role};
use uuid::Uuid;

/// Somebody who may manage people.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct By {
    actor: Option<Uuid>,
}

impl By {
    /// The signed-in coach or coordinator.
    ///
    /// # Errors
    /// `SignInFirst` without a sign-in; `NotFound` for everybody else: what others may not see does not exist for them.
    pub fn staff(ctx: &Context) -> Result<Self, AppError> {
        let person = ctx.person()?;
        if person.is(Role::Coach) || person.is(Role::Coordinator) {
            Ok(Self { actor: Some(person.id) })
        } else {
            Err(AppError::NotFound)
        }
    }

    /// Who sits at the machine itself.
    pub(crate) fn command_line() -> Self {
        Self { actor: None }
    }

    /// The account that is written into the log.
    pub fn actor(self) -> Option<Uuid> {
        self.actor
    }
}
