//! "Räume": which rooms of the house are on.

use crate::{
    acts::switch_room::{Switch, list_rooms, may_switch},
    paths,
};
use base::{
    AppError, Page, PageContext,
    page::Frame,
    ui::{Back, ErrorSummary, owner},
};
use leptos::prelude::*;

/// The rooms that can be switched.
///
/// # Errors
/// `SignInFirst`; `NotFound` for others than those who may see them.
pub async fn rooms_page(ctx: &PageContext) -> Result<Page, AppError> {
    let rooms = list_rooms(ctx).await?;
    let title = ctx.t("rooms-title");
    let ctx = ctx.clone();
    let page = Page::new(title, move || {
        view! {
            <div class="wrap flow">
                <Back href=paths::Administration::href(ctx.lang) words=ctx.t("administration-title") />
                <ErrorSummary ctx=ctx.clone() />
                <h1>{ctx.t("rooms-title")}</h1>
                <p class="lead">{ctx.t("rooms-lead")}</p>
                {switches(&ctx, &rooms, &paths::Rooms::href(ctx.lang))}
            </div>
        }
    });
    Ok(page.frame(Frame::Staff).private())
}

/// Each room as a floor; one that is on is a lit window. The form goes to this address.
pub(super) fn switches(ctx: &PageContext, rooms: &[Switch], address: &str) -> AnyView {
    let may = may_switch(ctx);
    let floors: Vec<_> = rooms.iter().map(|room| floor(ctx, *room, may)).collect();
    view! {
        <form method="post" action=address.to_owned() id="room" tabindex="-1">
            {owner(ctx)}
            <ol class="house house--rooms">{floors}</ol>
        </form>
        <p class="small muted">{ctx.t("rooms-line")}</p>
    }
    .into_any()
}

/// The name of a room in the reader's language.
fn name(ctx: &PageContext, room: &str) -> String {
    ctx.t(&format!("room-{room}")).into_owned()
}

fn floor(ctx: &PageContext, room: Switch, may: bool) -> AnyView {
    let (state, light) = if room.is_open { ("room-on", "win win--on") } else { ("room-off", "win") };
    let other = room.waits_for.map(|other| name(ctx, other));
    let line = match &other {
        Some(other) => {
            let key = if room.is_open { "room-needed-by" } else { "room-needs" };
            format!("{} {}", ctx.t(state), ctx.tf(key, &[("room", other.as_str().into())]))
        }
        None => ctx.t(state).into_owned(),
    };
    let (field, words) = if room.is_open { ("off", "room-switch-off") } else { ("on", "room-switch-on") };
    let words = ctx.t(words);
    let hidden = format!(": {}", name(ctx, room.name));
    let button = (may && other.is_none()).then(|| {
        view! {
            <button class="btn" type="submit" name=field value=room.name>
                {words}
                <span class="vh">{hidden}</span>
            </button>
        }
    });
    view! {
        <li class="house__floor">
            <span class="house__line">
                <span class=light aria-hidden="true"></span>
                <span class="house__t">
                    <b>{name(ctx, room.name)}</b>
                    <small>{line}</small>
                </span>
                {button}
            </span>
        </li>
    }
    .into_any()
}
