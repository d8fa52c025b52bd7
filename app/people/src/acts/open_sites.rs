//! The sites that are open: places with a door to the street, which whoever comes by may know. Nobody is asked for a right.

use crate::records::site;
use base::{AppError, Context};

pub use crate::records::site::Site;

/// They, by name.
///
/// # Errors
/// `Broken` or `Busy` when the store does not answer.
pub async fn open_sites(ctx: &Context) -> Result<Vec<Site>, AppError> {
    let mut sites = site::all(&ctx.store).await?;
    sites.retain(|site| site.ended_at.is_none());
    Ok(sites)
}
