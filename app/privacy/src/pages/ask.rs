//! Two ways to ask: that everything is erased, and that somebody looks at something.

use super::{back, lead, said, wish};
use crate::{
    acts::{how_long::how_long, me, requests::own_requests},
    paths,
    rules::requests::{State, Wish},
};
use base::{
    AppError, Page, PageContext,
    page::Frame,
    ui::{
        ErrorSummary, Hidden, LightLink, ListLink, Note, NoteKind, SelectField, TextArea, icon_markup, owner_once, raw, sentences,
    },
};
use leptos::prelude::*;

/// "Alles löschen lassen": what goes, what stays and why, what to take along first.
///
/// # Errors
/// `SignInFirst`; `NotFound` for staff.
pub async fn ask_erasure_page(ctx: &PageContext) -> Result<Page, AppError> {
    let rules = how_long(ctx).await?;
    let asked = own_requests(ctx).await?.iter().any(|one| one.state == State::Open && one.wish == Wish::Erase);
    let ctx = ctx.clone();
    let page = Page::new(ctx.t("ask-erase-title"), move || {
        let goes: Vec<_> = rules
            .iter()
            // What is only on paper is not here to be erased.
            .filter(|(keeping, _)| keeping.stays.is_empty())
            .map(|(keeping, _)| view! { <li>{ctx.t(keeping.what)}</li> })
            .collect();
        let stays: Vec<_> = rules
            .iter()
            .filter(|(keeping, _)| !keeping.stays.is_empty())
            .map(|(keeping, _)| {
                view! {
                    <li>
                        <b>{ctx.t(keeping.what)}</b>
                        {raw(format!("<p>{}</p>", sentences(&ctx.t(keeping.stays))))}
                    </li>
                }
            })
            .collect();
        let form = if asked {
            let line = said(ctx.t("ask-erase-open-line"));
            view! {
                <Note kind=NoteKind::Ok title=ctx.t("ask-erase-open")>
                    {line}
                </Note>
                <p class="btns">
                    <LightLink href=paths::OwnData::href(ctx.lang) words=ctx.t("own-data-title") />
                </p>
            }
            .into_any()
        } else {
            view! {
                {said(ctx.t("ask-erase-then"))}
                <form method="post" action=paths::AskErasure::href(ctx.lang)>
                    {owner_once(&ctx)} // No light: nothing becomes brighter by what ends here.
                    <button class="btn" type="submit">
                        {raw(icon_markup("trash-2"))}
                        {ctx.t("ask-erase-do")}
                    </button>
                </form>
            }
            .into_any()
        };
        view! {
            <div class="wrap flow text">
                {back(&ctx)} <ErrorSummary ctx=ctx.clone() />
                <h1>{ctx.t("ask-erase-title")}</h1>
                {lead(ctx.t("ask-erase-lead"))}
                <ul class="list">
                    <ListLink
                        href=paths::TakeAlong::href(ctx.lang)
                        icon="download"
                        words=ctx.t("ask-erase-first")
                        detail=ctx.t("ask-erase-first-line")
                    />
                </ul>
                <section class="flow">
                    <h2>{ctx.t("ask-erase-goes")}</h2>
                    <ul>{goes}</ul>
                </section>
                <section class="flow">
                    <h2>{ctx.t("ask-erase-stays")}</h2>
                    <ul>{stays}</ul>
                </section>
                {form}
            </div>
        }
    });
    Ok(page.frame(Frame::Hub).private())
}

/// "Jemand soll meine Daten ansehen": something is wrong, should rest, or is to be looked at together.
///
/// # Errors
/// `SignInFirst`; `NotFound` for staff.
pub fn ask_look_page(ctx: &PageContext) -> Result<Page, AppError> {
    me(ctx)?;
    let ctx = ctx.clone();
    let page = Page::new(ctx.t("ask-look-title"), move || {
        let choose = (String::new(), ctx.t("ask-look-choose").into_owned());
        let wishes = [Wish::Correct, Wish::Restrict, Wish::Look];
        let wishes = wishes.map(|one| (one.code().to_owned(), ctx.t(wish(one)).into_owned()));
        view! {
            <div class="wrap flow text">
                {back(&ctx)} <ErrorSummary ctx=ctx.clone() />
                <h1>{ctx.t("ask-look-title")}</h1>
                {lead(ctx.t("ask-look-lead"))}
                <form method="post" action=paths::AskLook::href(ctx.lang)>
                    {owner_once(&ctx)} <Hidden name="do" value="ask" />
                    <SelectField
                        ctx=ctx.clone()
                        name="wish"
                        label=ctx.t("ask-look-wish")
                        options=std::iter::once(choose).chain(wishes).collect()
                    />
                    <TextArea ctx=ctx.clone() name="words" label=ctx.t("ask-look-words") hint=ctx.t("ask-look-words-hint") />
                    {said(ctx.t("ask-look-who"))} <p class="formend">
                        <base::ui::MainButton words=ctx.t("ask-look-do") icon="send" />
                    </p>
                </form>
            </div>
        }
    });
    Ok(page.frame(Frame::Hub).private())
}
