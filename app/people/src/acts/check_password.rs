//! Staff sign in with e-mail and password.

use crate::{
    hashing,
    limits::{Limits, PASSWORD_FROM_NETWORK, PASSWORD_HERE, PASSWORD_OF_STRANGERS},
    records::{account, assignment, second_factor},
    rules::{self, Proved},
};
use base::{AppError, Context, PageContext, Role, form::NewSignIn};
use uuid::Uuid;

/// What e-mail and password came to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Checked {
    /// They belong together. Whether the person may manage people decides where to go on.
    Right {
        /// The sign-in that begins.
        sign_in: NewSignIn,
        /// What the person may be here.
        roles: Vec<Role>,
    },
    /// They belong together, and she has a second factor: its code is next.
    SecondFactor(Proved),
    /// They do not, or there is no such address: nobody can tell which.
    Wrong,
    /// Too many wrong ones; nothing was compared. Wait so many seconds.
    TooMany(u32),
}

/// Checks e-mail and password. For an unknown address it does the same work, counts the same and answers the same. Where the password
/// was right before, only wrong ones from there count: strangers elsewhere cannot keep anybody from her work.
///
/// # Errors
/// `Busy` when too many people sign in at this moment: nothing was counted.
pub async fn check_password(ctx: &PageContext, email: &str, password: &str) -> Result<Checked, AppError> {
    let limits = Limits::shared();
    let address = rules::email(email);
    // What is no address at all is counted as it was typed; it can never be right.
    let email = address.clone().unwrap_or_else(|| email.trim().to_ascii_lowercase());
    let here = format!("{email} {}", ctx.network);
    let everywhere = [(PASSWORD_HERE, here.as_str()), (PASSWORD_FROM_NETWORK, &ctx.network), (PASSWORD_OF_STRANGERS, &email)];
    let asked = if limits.knows(ctx, &here) { &everywhere[..1] } else { &everywhere[..] };
    let counted = match limits.take(ctx, asked) {
        Ok(counted) => counted,
        Err(seconds) => return Ok(Checked::TooMany(seconds)),
    };
    let checked = compare(ctx, address.as_deref(), password).await;
    if matches!(checked, Ok(Checked::Right { .. } | Checked::SecondFactor(_))) {
        limits.know(ctx, &here);
    }
    if !matches!(checked, Ok(Checked::Wrong)) {
        limits.give_back(counted);
    }
    checked
}

async fn compare(ctx: &Context, email: Option<&str>, password: &str) -> Result<Checked, AppError> {
    let turn = hashing::turn().await?;
    let staff = match email {
        Some(email) => account::staff(&ctx.store, email, ctx.settings.demo).await?,
        None => None,
    };
    let stored = staff.as_ref().map_or_else(hashing::nobody, |staff| staff.password_hash.clone());
    let fits = turn.fits(ctx.settings.pepper, password.to_owned(), stored.clone()).await?;
    if let Some(staff) = staff.as_ref().filter(|_| fits)
        && let Some(hash) = hashing::renewed(ctx, password.to_owned(), &stored).await
    {
        account::renew_password(&ctx.store, staff.id, &stored, &hash).await?;
    }
    Ok(match staff.filter(|_| fits) {
        Some(staff) if second_factor::is_on(&ctx.store, staff.id).await? => {
            Checked::SecondFactor(Proved { account: staff.id, epoch: staff.epoch })
        }
        Some(staff) => {
            let (sign_in, roles) = staff_sign_in(ctx, staff.id, staff.epoch).await?;
            Checked::Right { sign_in, roles }
        }
        None => Checked::Wrong,
    })
}

/// The sign-in of somebody who works here and has proved all that is asked, and what she is here.
pub(super) async fn staff_sign_in(ctx: &Context, account: Uuid, epoch: i64) -> Result<(NewSignIn, Vec<Role>), AppError> {
    let held = assignment::held_by(&ctx.store, account, ctx.at).await?;
    Ok((staff(account, epoch), rules::own_roles(account, &held)))
}

/// A sign-in of somebody who works here.
pub(super) fn staff(account: Uuid, epoch: i64) -> NewSignIn {
    NewSignIn { account, epoch, own_device: false, staff: true }
}
