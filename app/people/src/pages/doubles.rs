//! "Doppelte Personen": who may be there twice, what was merged and can be undone, and who is known to be two.

use super::{card_words, said};
use crate::{
    acts::{
        like_names::{Doubles, doubles},
        list_people::ListedPerson,
    },
    paths,
};
use base::{
    AppError, Moment, Page, PageContext,
    page::Frame,
    ui::{Back, Drawing, ErrorSummary, Hidden, Note, NoteKind, icon_markup, owner, raw},
};
use leptos::prelude::*;
use uuid::Uuid;

/// The address of the page on which two are compared.
pub(super) fn both(ctx: &PageContext, one: Uuid, other: Uuid) -> String {
    format!("{}?mit={other}", paths::Double::href(ctx.lang, one))
}

/// Pairs of people, and what was decided about others.
///
/// # Errors
/// `SignInFirst`; `NotFound` for whoever may merge nobody.
pub async fn doubles_page(ctx: &PageContext) -> Result<Page, AppError> {
    let Doubles { pairs, merged, two } = doubles(ctx).await?;
    let ctx = ctx.clone();
    let page = Page::new(ctx.t("merge-doubles"), move || {
        let merged: Vec<_> = merged.iter().map(|(id, person, until)| undo(&ctx, *id, person, *until)).collect();
        let list = if pairs.is_empty() {
            view! {
                <div class="empty">
                    <Drawing name="leer" class="empty__pic" />
                    {said(ctx.t("merge-nobody"))}
                </div>
            }
            .into_any()
        } else {
            let rows: Vec<_> = pairs.iter().map(|(one, other)| pair(&ctx, one, other)).collect();
            view! { <ul class="list text">{rows}</ul> }.into_any()
        };
        let two: Vec<_> = two.iter().map(|(one, other)| again(&ctx, one, other)).collect();
        let two = (!two.is_empty()).then(|| {
            view! {
                <section class="flow">
                    <h2>{ctx.t("merge-two-title")}</h2>
                    {said(ctx.t("merge-two-line"))}
                    <ul class="list text">{two}</ul>
                </section>
            }
        });
        view! {
            <div class="wrap flow">
                <Back href=paths::Coach::href(ctx.lang) words=ctx.t("coach-back") />
                <ErrorSummary ctx=ctx.clone() />
                <h1>{ctx.t("merge-doubles")}</h1>
                <p class="lead" id="undo" tabindex="-1">{ctx.t("merge-lead")}</p>
                {merged}
                {list}
                {two}
            </div>
        }
    });
    Ok(page.frame(Frame::Staff).private())
}

/// Two who may be one.
fn pair(ctx: &PageContext, one: &ListedPerson, other: &ListedPerson) -> AnyView {
    let line = |person: &ListedPerson| {
        let words = format!("{}. {}", person.lang.name(), card_words(ctx, person.card));
        view! {
            <span class="choice__name" dir="auto">
                <b>{person.name.clone()}</b>
            </span>
            <small>{words}</small>
        }
    };
    view! {
        <li>
            <a class="list__row" href=both(ctx, one.id, other.id)>
                {raw(icon_markup("users"))}
                <span>{line(one)} {line(other)}</span>
                {raw(icon_markup("chevron-right"))}
            </a>
        </li>
    }
    .into_any()
}

/// What was merged of late, with a way back.
fn undo(ctx: &PageContext, id: Uuid, person: &ListedPerson, until: Moment) -> AnyView {
    let title = ctx.tf("merge-done", &[("name", person.name.as_str().into())]).into_owned();
    let line = ctx.tf("merge-done-until", &[("until", ctx.moment(until).into_owned().into())]).into_owned();
    let form = view! {
        <form method="post" action=paths::Doubles::href(ctx.lang)>
            {owner(ctx)} <Hidden name="do" value="undo" /> <Hidden name="merging" value=id.to_string() />
            <button class="btn" type="submit">
                {raw(icon_markup("rotate-ccw"))}
                {ctx.t("merge-undo")}
            </button>
        </form>
    }
    .into_any();
    view! {
        <Note kind=NoteKind::Ok title=title>
            <p>{line}</p>
            {form}
        </Note>
    }
    .into_any()
}

/// Two who are known to be two, with a way back.
fn again(ctx: &PageContext, one: &ListedPerson, other: &ListedPerson) -> AnyView {
    let names = format!(": {}, {}", one.name, other.name);
    view! {
        <li class="list__row">
            {raw(icon_markup("users"))} <span>
                <b>
                    <bdi>{one.name.clone()}</bdi>
                </b> " – " <b>
                    <bdi>{other.name.clone()}</bdi>
                </b>
            </span>
            <form method="post" action=paths::Doubles::href(ctx.lang)>
                {owner(ctx)} <Hidden name="do" value="again" /> <Hidden name="one" value=one.id.to_string() />
                <Hidden name="other" value=other.id.to_string() /> <button class="btn" type="submit">
                    <span>{ctx.t("merge-two-back")} <span class="vh">{names}</span></span>
                </button>
            </form>
        </li>
    }
    .into_any()
}
