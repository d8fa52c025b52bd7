//! A member of staff forgot the password, or somebody else knows it: a one-time link with which she chooses a new one.

use super::{
    by::By,
    invite::{NewLink, again, insert, link, new_invitation},
    list_team::member,
    new_card::secret,
    set_password::put,
};
use crate::{
    hashing,
    policy::{of, to},
    records::invitation::{self, Whom},
};
use base::{AppError, Context};
use uuid::Uuid;

/// Makes the link. From now on the old password opens nothing, all sign-ins end, and links from before work no more. The same form sent
/// twice makes one link. `None`: the form was sent before, and the link does not work any more.
///
/// # Errors
/// `NotFound` when there is no such member of staff, or it is not for her to help; nobody does it to herself.
pub async fn reset_password(ctx: &Context, by: By, staff: Uuid, once: Option<&str>) -> Result<Option<NewLink>, AppError> {
    member(ctx, staff).await?;
    if by.actor() == Some(staff) {
        return Err(AppError::NotFound);
    }
    let secret = secret(ctx, &["reset-once", &staff.to_string()], once);
    let new = new_invitation(ctx, by, Whom::Member(staff));
    let mut tx = by.begin(ctx, to::HelpIn, of::Account(staff)).await?;
    invitation::end_all_of(&mut tx, staff, ctx.at).await?;
    if !insert(ctx, &mut tx, &new, &secret).await? {
        // Nothing of this is kept: the first sending did it all.
        drop(tx);
        return again(ctx, &secret).await;
    }
    put(&mut tx, staff, &hashing::nobody()).await?;
    tx.commit().await?;
    link(ctx, &new, &secret).await
}
