//! Who would like to take part, for staff: a list without words.

use crate::{
    acts::interests::{Listed, list_interests},
    keys, paths,
    rules::interest::{State, days_left},
};
use base::{
    AppError, Page, PageContext,
    page::Frame,
    ui::{Back, Drawing, ListLink, QuietLink},
};
use leptos::prelude::*;
use people::{pages::lead, paths::Coach};

/// The list.
///
/// # Errors
/// `SignInFirst`; `NotFound` for whoever may see none.
pub async fn interests_page(ctx: &PageContext) -> Result<Page, AppError> {
    let all = list_interests(ctx).await?;
    let ctx = ctx.clone();
    let page = Page::new(ctx.t("interests-title"), move || {
        let lang = ctx.lang;
        let rows: Vec<_> = all
            .iter()
            .map(|one| {
                let icon = keys::channel(one.channel).1;
                let detail = format!("{}. {}", state_words(&ctx, one), detail(&ctx, one));
                view! { <ListLink href=paths::OneInterest::href(lang, one.id) icon=icon words=title(&ctx, one) detail=detail /> }
            })
            .collect();
        let list = if rows.is_empty() {
            view! {
                <div class="empty">
                    <Drawing name="leer" class="empty__pic" />
                    {lead(ctx.t("interests-empty"))}
                </div>
            }
            .into_any()
        } else {
            view! { <ul class="list text">{rows}</ul> }.into_any()
        };
        view! {
            <div class="wrap flow">
                <Back href=Coach::href(lang) words=ctx.t("coach-back") />
                <h1>{ctx.t("interests-title")}</h1>
                {lead(ctx.t("interests-lead"))}
                {list}
                <p class="btns">
                    <QuietLink href=paths::Poster::href(lang) icon="printer" words=ctx.t("poster-title") />
                    <QuietLink href=paths::Interest::href(lang) icon="pencil" words=ctx.t("interests-fill") />
                </p>
            </div>
        }
    });
    Ok(page.frame(Frame::Staff).private())
}

/// "Anfrage vom 3. November".
pub(super) fn title(ctx: &PageContext, one: &Listed) -> String {
    let day = ctx.day(ctx.settings.zone.date(one.made_at)).into_owned();
    ctx.tf("interests-from", &[("day", day.into())]).into_owned()
}

/// How far it is, in words.
pub(super) fn state_words(ctx: &PageContext, one: &Listed) -> String {
    match (one.state, one.agreed_day) {
        (State::Agreed, Some(day)) => ctx.tf("interest-state-agreed", &[("day", ctx.day(day).into_owned().into())]).into_owned(),
        (State::Joined, _) => ctx.t("interest-state-joined").into_owned(),
        _ if one.tries > 0 => ctx.tf("interest-state-tried", &[("count", one.tries.into())]).into_owned(),
        _ => ctx.t("interest-state-new").into_owned(),
    }
}

/// Language, site, and how many days are left.
pub(super) fn detail(ctx: &PageContext, one: &Listed) -> String {
    let left = ctx.tf("interests-left", &[("count", days_left(one.ends_at, ctx.at).into())]).into_owned();
    let parts = [Some(one.lang.name().to_owned()), one.site.clone(), Some(left)];
    parts.into_iter().flatten().collect::<Vec<_>>().join(" · ")
}
