//! Staff sign in with e-mail and password.

use crate::{
    hashing,
    limits::{Limits, PASSWORD_FOR_EMAIL, PASSWORD_FROM_NETWORK},
    records::{account, assignment},
    rules,
};
use base::{AppError, Context, PageContext, Role, form::NewSignIn};

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
    /// They do not, or there is no such address: nobody can tell which.
    Wrong,
    /// Too many wrong ones; nothing was compared. Wait so many seconds.
    TooMany(u32),
}

/// Checks e-mail and password. For an unknown address it does the same work, counts the same and answers the same.
///
/// # Errors
/// `Busy` when too many people sign in at this moment: nothing was counted.
pub async fn check_password(ctx: &PageContext, email: &str, password: &str) -> Result<Checked, AppError> {
    let limits = Limits::shared();
    let address = rules::email(email);
    // What is no address at all is counted as it was typed; it can never be right.
    let email = address.clone().unwrap_or_else(|| email.trim().to_ascii_lowercase());
    let counted = match limits.take(ctx, &[(PASSWORD_FROM_NETWORK, &ctx.network), (PASSWORD_FOR_EMAIL, &email)]) {
        Ok(counted) => counted,
        Err(seconds) => return Ok(Checked::TooMany(seconds)),
    };
    match compare(ctx, address.as_deref(), password).await {
        Ok(Checked::Wrong) => Ok(Checked::Wrong),
        other => {
            limits.give_back(counted);
            other
        }
    }
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
        Some(staff) => Checked::Right {
            sign_in: NewSignIn { account: staff.id, epoch: staff.epoch, own_device: false, staff: true },
            roles: rules::own_roles(staff.id, &assignment::held_by(&ctx.store, staff.id, ctx.at).await?),
        },
        None => Checked::Wrong,
    })
}
