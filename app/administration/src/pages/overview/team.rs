//! "Wer hier arbeitet".

use base::{
    AppError, PageContext,
    ui::{icon_markup, raw},
};
use leptos::prelude::*;
use people::acts::list_staff::{Member, list_staff};

/// Everybody who works here now; `None`: not for this visitor.
///
/// # Errors
/// `Broken` or `Busy` when the store does not answer.
pub(super) async fn gather(ctx: &PageContext) -> Result<Option<Vec<Member>>, AppError> {
    match list_staff(ctx).await {
        Ok(members) => Ok(Some(members)),
        Err(AppError::NotFound) => Ok(None),
        Err(other) => Err(other),
    }
}

/// The list.
pub(super) fn section(ctx: &PageContext, team: Vec<Member>) -> AnyView {
    let many = team.iter().filter(|member| member.ended_at.is_none()).count();
    let rows: Vec<_> = team
        .into_iter()
        .filter(|member| member.ended_at.is_none())
        .map(|member| view! { <li class="list__row"><span><b dir="auto">{member.name}</b></span></li> })
        .collect();
    view! {
        <section class="col">
            <h2>
                {raw(icon_markup("users"))} {ctx.t("team-title")}
                <span class="count">{many}</span>
            </h2>
            <ul class="list">{rows}</ul>
        </section>
    }
    .into_any()
}
