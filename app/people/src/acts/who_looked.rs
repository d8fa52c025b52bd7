//! Who looked at my data? Everybody may know that about themselves.

use crate::audit::{self, Looked};
use base::{AppError, Context};

/// The newest hundred entries about the person who asks.
///
/// # Errors
/// `SignInFirst`.
pub async fn who_looked(ctx: &Context) -> Result<Vec<Looked>, AppError> {
    audit::about(ctx, ctx.person()?.id, 100).await
}
