//! New cards for several people, and the sheets to print. A sheet is shown once: the secrets are kept nowhere.

use super::{
    card_words, only_here,
    people_boxes::{PersonBox, people_boxes},
    qr::qr_markup,
    said, sign_markup,
};
use crate::paths;
use crate::{
    acts::{
        by::door,
        cards_for::{Choice, choose},
        list_people::ListedPerson,
        new_card::NewCard,
    },
    policy::{Action, Kind},
};
use base::{
    AppError, Lang, Page, PageContext,
    page::Frame,
    texts,
    ui::{
        Back, ErrorSummary, MainButton, Note, NoteKind, escape, icon_markup, logo_markup, owner_once, problem, raw,
        wordmark_markup,
    },
};
use leptos::prelude::*;
use uuid::Uuid;

/// So many cards fit on a sheet of A4.
const ON_A_SHEET: usize = 10;
/// So many letters of the place's name fit in one line of a card.
const LONG_PLACE: usize = 32;
/// So many letters of the address leave room beside them for the telephone number.
const LONG_ADDRESS: usize = 26;

/// The address of the page for one group.
pub fn cards_of_group(lang: Lang, group: Uuid) -> String {
    format!("{}?gruppe={group}", paths::CoachCards::href(lang))
}

/// The list of people to choose from: of all, who has no card that works, also not after a pause, is chosen already; of a group, everybody. Only
/// who has none gets one, unless it is said otherwise: a new card ends the old one.
///
/// # Errors
/// `SignInFirst`; `NotFound` for others than those who may print cards.
pub async fn coach_cards_page(ctx: &PageContext) -> Result<Page, AppError> {
    door(ctx, Action::PrintCard, Kind::Card)?;
    let Choice { people, groups, group } = choose(ctx, ctx.query("gruppe").parse().ok()).await?;
    let title = ctx.t("coach-cards-title");
    let ctx = ctx.clone();
    let page = Page::new(title, move || {
        let lang = ctx.lang;
        let action = group.map_or_else(|| paths::CoachCards::href(lang), |group| cards_of_group(lang, group));
        let groups = (!groups.is_empty()).then(|| which_group(&ctx, &groups, group));
        let body = if people.is_empty() {
            let words = if group.is_some() { "coach-cards-group-empty" } else { "coach-empty" };
            said(ctx.t(words))
        } else {
            let boxes = people.into_iter().map(|person| PersonBox {
                id: person.id,
                chosen: group.is_some() || !person.card.is_some_and(|(_, state)| state.lives()),
                name: person.name,
                detail: card_words(&ctx, person.card),
            });
            let boxes = people_boxes(&ctx, ctx.t("coach-cards-who"), boxes.collect());
            let which = which_cards(&ctx);
            view! {
                {only_here(&ctx)}
                <form method="post" action=action class="flow">
                    {owner_once(&ctx)} {boxes} {which} <p class="formend">
                        <MainButton words=ctx.t("coach-cards-do") icon="printer" />
                    </p>
                </form>
            }
            .into_any()
        };
        view! {
            <div class="wrap flow">
                <Back href=paths::Coach::href(lang) words=ctx.t("coach-back") />
                <ErrorSummary ctx=ctx.clone() />
                <h1>{ctx.t("coach-cards-title")}</h1>
                {said(ctx.t("coach-cards-why"))}
                {groups}
                {body}
            </div>
        }
    });
    Ok(page.frame(Frame::Staff).private())
}

/// The groups in which somebody is who may get a card, and all people.
fn which_group(ctx: &PageContext, groups: &[(Uuid, String)], chosen: Option<Uuid>) -> AnyView {
    let all = (None, ctx.t("coach-back").into_owned());
    let links: Vec<_> = [all]
        .into_iter()
        .chain(groups.iter().map(|(id, name)| (Some(*id), name.clone())))
        .map(|(id, name)| {
            let href = id.map_or_else(|| paths::CoachCards::href(ctx.lang), |id| cards_of_group(ctx.lang, id));
            let here = (id == chosen).then_some("true");
            view! {
                <a class="btn btn--quiet" href=href aria-current=here>
                    {raw(icon_markup(if id.is_some() { "users" } else { "user" }))}
                    <bdi>{name}</bdi>
                </a>
            }
        })
        .collect();
    view! { <nav class="btns" aria-label=ctx.t("coach-cards-groups")>{links}</nav> }.into_any()
}

/// Only for whom has none, or for all who are chosen.
fn which_cards(ctx: &PageContext) -> AnyView {
    let all = ctx.typed("which") == "all";
    let problem = problem(ctx, "which");
    let bad = problem.is_some();
    let option = |value: &'static str, words: &'static str, line: &'static str, checked: bool| {
        view! {
            <label class="choice">
                <input type="radio" name="which" value=value id=(value == "missing").then_some("which") checked=checked />
                <span>
                    {ctx.t(words)} <small>{ctx.t(line)}</small>
                </span>
            </label>
        }
    };
    view! {
        <fieldset class=if bad { "field field--bad" } else { "field" } aria-describedby=bad.then_some("which-err")>
            <legend>{ctx.t("coach-cards-which")}</legend>
            {problem}
            <div class="choices">
                {option("missing", "coach-cards-missing", "coach-cards-missing-line", !all)}
                {option("all", "coach-cards-all", "coach-cards-all-line", all)}
            </div>
        </fieldset>
    }
    .into_any()
}

/// The sheets with these cards, as the answer to the form that made them. On the cards stands no name; whose they are stands
/// beside them on the screen and is not printed. `twins`: people with the same name, who may be there twice.
///
/// # Errors
/// `Broken` when the address of this copy is too long for a code.
pub(crate) fn sheet_page(
    ctx: &PageContext,
    cards: Vec<NewCard>,
    twins: Vec<ListedPerson>,
    back: String,
) -> Result<Page, AppError> {
    let printed: Result<Vec<String>, AppError> = cards.iter().map(|card| card_markup(ctx, card)).collect();
    let sheets: Vec<String> =
        printed?.chunks(ON_A_SHEET).map(|ten| format!("<div class=\"cardsheet\">{}</div>", ten.concat())).collect();
    let whose: Vec<String> = cards
        .iter()
        .map(|card| ctx.tf("sheet-whose", &[("number", card.number.into()), ("name", card.name.as_str().into())]).into_owned())
        .collect();
    let ctx = ctx.clone();
    let page = Page::new(ctx.t("sheet-title"), move || {
        let twins = (!twins.is_empty()).then(|| twins_note(&ctx, twins));
        let whose: Vec<_> = whose.into_iter().map(|line| view! { <li dir="auto">{line}</li> }).collect();
        view! {
            <div class="wrap flow">
                <div class="flow" data-no-print="">
                    <Back href=back words=ctx.t("sheet-back") />
                    <h1>{ctx.t("sheet-title")}</h1>
                    {only_here(&ctx)}
                    <Note kind=NoteKind::Info title=ctx.t("sheet-now")>
                        {said(ctx.t("sheet-once"))}
                        {said(ctx.t("sheet-print"))}
                    </Note>
                    <ul class="text">{whose}</ul>
                    {twins}
                </div>
                {raw(sheets.concat())}
            </div>
        }
    });
    Ok(page.frame(Frame::Sheet).secret())
}

/// Says that somebody may be there twice, with everybody of that name; the number of the card tells them apart.
fn twins_note(ctx: &PageContext, twins: Vec<ListedPerson>) -> AnyView {
    let rows: Vec<_> = twins
        .into_iter()
        .map(|person| {
            let card = card_words(ctx, person.card);
            view! {
                <li>
                    <a href=paths::CoachPerson::href(ctx.lang, person.id)>
                        <bdi>{person.name}</bdi>
                    </a>
                    ": "
                    {card}
                </li>
            }
        })
        .collect();
    let why = said(ctx.t("sheet-twins-why"));
    view! {
        <Note kind=NoteKind::Info title=ctx.t("sheet-twins")>
            {why}
            <ul class="text">{rows}</ul>
        </Note>
    }
    .into_any()
}

/// One card, in the language of the person who will hold it.
fn card_markup(ctx: &PageContext, card: &NewCard) -> Result<String, AppError> {
    let say = |key: &str| escape(&texts::say(card.lang, key));
    let number = escape(&texts::say_with(card.lang, "card-number", &[("number", card.number.into())]));
    let qr =
        qr_markup(&format!("{}{}", ctx.settings.address, paths::card(&card.secret.text())), "idcard__qr", &say("sheet-card-qr"))?;
    let help = if ctx.settings.phone.is_empty() {
        String::new()
    } else {
        format!("<span>{} <bdi dir=\"ltr\">{}</bdi></span>", say("sheet-card-help"), escape(&ctx.settings.phone))
    };
    // Without `https://`: so it is typed, and said on the telephone.
    let address = ctx.settings.address.split_once("://").map_or(ctx.settings.address.as_str(), |(_, host)| host);
    // Long names are set smaller, so that nothing is cut off.
    let long =
        if ctx.settings.place.chars().count() > LONG_PLACE || address.len() > LONG_ADDRESS { " data-long=\"\"" } else { "" };
    Ok(format!(
        "<article class=\"idcard\"{long} lang=\"{lang}\" dir=\"{dir}\"><p class=\"idcard__top\">{mark}{logo}</p>{qr}\
         <div class=\"idcard__words\"><p class=\"idcard__nr\">{sign} {number}</p><p>{how}</p>\
         <p class=\"idcard__code\"><bdi dir=\"ltr\">{code}</bdi></p></div>\
         <p class=\"idcard__foot\"><b><bdi>{place}</bdi></b> <span><bdi dir=\"ltr\">{address}</bdi></span> {help}</p></article>",
        lang = card.lang.tag(),
        dir = card.lang.dir(),
        mark = wordmark_markup(),
        logo = logo_markup(ctx, "idcard__logo").unwrap_or_default(),
        sign = sign_markup(&card.picture),
        place = escape(&ctx.settings.place),
        address = escape(address),
        code = card.code(ctx),
        how = say("sheet-card-how"),
    ))
}
