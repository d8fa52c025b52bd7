//! Whether somebody is there twice: who is called alike or is looked for, and then the two beside each other, to be merged.

use super::{card_words, doubles::both, said};
use crate::{
    acts::{
        like_names::{Likes, likes},
        list_people::ListedPerson,
    },
    paths,
};
use base::{
    AppError, Page, PageContext,
    page::Frame,
    ui::{Back, ErrorSummary, Hidden, MainButton, icon_markup, owner, owner_once, problem, raw},
};
use leptos::prelude::*;

/// Her, and who may be the same; `?mit=` names the one with whom she is compared.
///
/// # Errors
/// `SignInFirst`; `NotFound` when she is not for the visitor to merge.
pub async fn double_page(ctx: &PageContext, person: uuid::Uuid) -> Result<Page, AppError> {
    let typed = ctx.typed("q").trim().to_owned();
    let with = ctx.query("mit").parse().ok();
    let Likes { herself, found, with } = likes(ctx, person, &typed, with).await?;
    let ctx = ctx.clone();
    let title = ctx.tf("merge-title", &[("name", herself.name.as_str().into())]).into_owned();
    let page = Page::new(title.clone(), move || {
        let inside = match &with {
            Some(other) => compared(&ctx, &herself, other),
            None => candidates(&ctx, &herself, &found, &typed),
        };
        view! {
            <div class="wrap flow text">
                <Back href=paths::Doubles::href(ctx.lang) words=ctx.t("merge-doubles") />
                <ErrorSummary ctx=ctx.clone() />
                <h1>{title}</h1>
                {inside}
            </div>
        }
    });
    Ok(page.frame(Frame::Staff).private())
}

/// Who may be the same.
fn candidates(ctx: &PageContext, herself: &ListedPerson, found: &[ListedPerson], typed: &str) -> AnyView {
    let rows: Vec<_> = found
        .iter()
        .map(|person| {
            let words = format!("{}. {}", person.lang.name(), card_words(ctx, person.card));
            view! {
                <li>
                    <a class="list__row" href=both(ctx, herself.id, person.id)>
                        {raw(icon_markup("user"))}
                        <span>
                            <b class="choice__name" dir="auto">
                                {person.name.clone()}
                            </b>
                            <small>{words}</small>
                        </span>
                        {raw(icon_markup("chevron-right"))}
                    </a>
                </li>
            }
        })
        .collect();
    let list = match (rows.is_empty(), typed.is_empty()) {
        (false, _) => view! { <ul class="list">{rows}</ul> }.into_any(),
        (true, true) => said(ctx.t("merge-no-likes")),
        (true, false) => said(ctx.tf("coach-search-nobody", &[("typed", typed.into())])),
    };
    view! {
        <p class="lead">{ctx.t("merge-which-other")}</p>
        <form class="find" role="search" method="post" action=paths::Double::href(ctx.lang, herself.id)>
            {owner(ctx)} <label class="vh" for="q">
                {ctx.t("coach-search")}
            </label>
            <input
                class="in"
                id="q"
                name="q"
                type="search"
                maxlength="60"
                value=typed.to_owned()
                placeholder=ctx.t("coach-search-name")
                autocomplete="off"
            />
            <button class="btn" type="submit">
                {raw(icon_markup("search"))}
                {ctx.t("coach-search-do")}
            </button>
        </form>
        {list}
    }
    .into_any()
}

/// The two beside each other: which account stays, or that they are two.
fn compared(ctx: &PageContext, herself: &ListedPerson, other: &ListedPerson) -> AnyView {
    let action = both(ctx, herself.id, other.id);
    let chosen = ctx.typed("kept").to_owned();
    let choice = |person: &ListedPerson, first: bool| {
        let id = person.id.to_string();
        let words = format!("{}. {}", person.lang.name(), card_words(ctx, person.card));
        let checked = id == chosen;
        view! {
            <label class="choice">
                <input type="radio" name="kept" value=id id=first.then_some("kept") checked=checked />
                <span>
                    <span class="choice__name" dir="auto">
                        {person.name.clone()}
                    </span>
                    <small>{words}</small>
                </span>
            </label>
        }
    };
    let problem = problem(ctx, "kept");
    let bad = problem.is_some();
    let refused = ctx.field_error("other").map(|words| {
        view! {
            <p class="err" id="other" tabindex="-1">
                {raw(icon_markup("circle-alert"))}
                <span>{words}</span>
            </p>
        }
    });
    view! {
        <p class="lead">{ctx.t("merge-what")}</p>
        {said(ctx.t("merge-what-then"))}
        {refused}
        <form method="post" action=action.clone() class="flow" novalidate>
            {owner_once(ctx)} <Hidden name="do" value="join" /> <Hidden name="other" value=other.id.to_string() /> <fieldset
                class=if bad { "field field--bad" } else { "field" }
                aria-describedby=bad.then_some("kept-err")
            >
                <legend>{ctx.t("merge-kept")}</legend>
                {problem}
                <div class="choices">{choice(herself, true)} {choice(other, false)}</div>
            </fieldset> <p class="formend">
                <MainButton words=ctx.t("merge-do") icon="check" />
            </p>
        </form>
        <section class="flow">
            <h2>{ctx.t("merge-or")}</h2>
            {said(ctx.t("merge-two-why"))}
            <form method="post" action=action>
                {owner(ctx)} <Hidden name="do" value="two" /> <Hidden name="other" value=other.id.to_string() />
                <button class="btn" type="submit">
                    {raw(icon_markup("users"))}
                    {ctx.t("merge-two")}
                </button>
            </form>
        </section>
    }
    .into_any()
}
