//! "Wer hat geschaut?": everybody who looked at something about the person who asks, or did something with it, newest first.

use super::{home, lead, said};
use crate::{
    acts::who_looked::who_looked,
    audit::{Looked, Who},
    policy::{Action, Kind},
};
use base::{
    AppError, Page, PageContext,
    page::Frame,
    ui::{Back, Drawing, icon_markup, raw},
};
use leptos::prelude::*;

/// The list, read from the log.
///
/// # Errors
/// `SignInFirst`.
pub async fn who_looked_page(ctx: &PageContext) -> Result<Page, AppError> {
    let looked = who_looked(ctx).await?;
    let ctx = ctx.clone();
    let page = Page::new(ctx.t("looked-title"), move || {
        let list = if looked.is_empty() {
            view! {
                <div class="empty">
                    <Drawing name="leer" class="empty__pic" />
                    {lead(ctx.t("looked-nobody"))}
                </div>
            }
            .into_any()
        } else {
            let rows: Vec<_> = looked.iter().map(|one| row(&ctx, one)).collect();
            view! { <ul class="list">{rows}</ul> }.into_any()
        };
        let home = home(&ctx);
        view! {
            <div class="wrap flow text">
                <Back href=home.0 words=home.1 />
                <h1>{ctx.t("looked-title")}</h1>
                {lead(ctx.t("looked-lead"))}
                {list}
                {said(ctx.t("looked-why"))}
            </div>
        }
    });
    Ok(page.frame(Frame::Hub).private())
}

fn row(ctx: &PageContext, one: &Looked) -> AnyView {
    let who = name_of(ctx, &one.who);
    let wall = ctx.settings.zone.wall(one.at);
    view! {
        <li class="list__row">
            {raw(icon_markup("eye"))}
            <span>
                <b>
                    <bdi>{who}</bdi>
                </b>
                <small>{ctx.t(did(one.action, one.kind))}</small>
                <small>
                    <time datetime=wall.to_string()>{ctx.moment(one.at)}</time>
                </small>
            </span>
        </li>
    }
    .into_any()
}

/// Who it was, in words.
pub(super) fn name_of(ctx: &PageContext, who: &Who) -> String {
    match who {
        Who::Person(_, name) => name.clone(),
        Who::Gone => ctx.t("looked-gone").into_owned(),
        Who::Machine => ctx.t("looked-machine").into_owned(),
    }
}

/// The key of what was done; other rooms' records are spoken of in general until they bring words of their own.
pub(super) fn did(action: Action, kind: Kind) -> &'static str {
    match (action, kind) {
        (Action::See, Kind::Person) => "looked-see-person",
        (Action::Make, Kind::Person) => "looked-make-person",
        (Action::Change, Kind::Person) => "looked-change-person",
        (Action::End, Kind::Person) => "looked-end-person",
        (Action::Merge, Kind::Person) => "looked-merge-person",
        (Action::HelpIn, Kind::Person) => "looked-help-in",
        (Action::PrintCard, Kind::Card) => "looked-print-card",
        (Action::End, Kind::Card) => "looked-end-card",
        (Action::End, Kind::SignIn) => "looked-end-sign-in",
        (Action::Make, Kind::Export) => "looked-make-export",
        (Action::List | Action::See, _) => "looked-see-other",
        _ => "looked-change-other",
    }
}
