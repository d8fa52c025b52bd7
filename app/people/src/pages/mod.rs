//! The pages of this slice: the way in, and the coaches' first pages.

pub mod card;
pub mod card_code;
pub mod coach;
pub mod coach_add;
pub mod coach_cards;
pub mod coach_erased;
pub mod coach_person;
pub mod code;
pub mod device;
pub mod double;
pub mod doubles;
pub mod hand_over;
pub mod own_password;
pub mod people_boxes;
pub mod pictures;
pub mod qr;
pub mod question;
pub mod second_factor;
pub mod sign_in;
pub mod staff_code;
pub mod staff_sign_in;
pub(crate) mod told;
pub mod who_looked;

pub use {
    card::card_page,
    coach::coach_page,
    coach_add::coach_add_page,
    coach_cards::coach_cards_page,
    coach_erased::coach_erased_page,
    coach_person::coach_person_page,
    code::code_page,
    device::device_page,
    double::double_page,
    doubles::doubles_page,
    hand_over::{hand_over_from_page, hand_over_page},
    own_password::own_password_page,
    pictures::pictures_page,
    second_factor::second_factor_page,
    sign_in::{sign_in_page, sign_out_page},
    staff_code::staff_code_page,
    staff_sign_in::staff_sign_in_page,
    who_looked::who_looked_page,
};

use crate::paths;
use crate::{acts::place_person::Choices, rules::CardState};
use base::{
    Lang, PageContext, Role,
    ui::{Hidden, ListLink, Note, NoteKind, PIN_PICTURES, SelectField, owner, owner_once, raw, sentences},
};
use leptos::prelude::*;

/// A paragraph whose sentences the reader's voice can follow.
pub fn said(words: impl AsRef<str>) -> AnyView {
    raw(format!("<p>{}</p>", sentences(words.as_ref())))
}

/// Said before cards are made and where they are printed, as long as their address opens only on this computer. Not in a demo, which is tried out
/// on the computer itself.
fn only_here(ctx: &PageContext) -> Option<AnyView> {
    (ctx.settings.opens_only_here() && !ctx.settings.demo).then(|| {
        let what_to_do = said(ctx.t("cards-only-here-do"));
        view! {
            <Note kind=NoteKind::Bad title=ctx.t("cards-only-here")>{what_to_do}</Note>
        }
        .into_any()
    })
}

/// The paragraph under a heading.
pub fn lead(words: impl AsRef<str>) -> AnyView {
    raw(format!("<p class=\"lead\">{}</p>", sentences(words.as_ref())))
}

/// A card's picture as HTML.
fn sign_markup(picture: &str) -> String {
    PIN_PICTURES.iter().find(|pin| pin.key.strip_prefix("pin-") == Some(picture)).map(base::ui::Pin::markup).unwrap_or_default()
}

/// A form with one button beside the main one of the page: `do` says what it does.
pub fn small_form(ctx: &PageContext, action: String, what: &'static str, icon: &'static str, words: String) -> AnyView {
    button_form(owner(ctx), action, what, icon, words)
}

/// The same where a double tap would count twice, or find nothing any more: it leads where the first one led.
pub fn small_form_once(ctx: &PageContext, action: String, what: &'static str, icon: &'static str, words: String) -> AnyView {
    button_form(owner_once(&ctx.for_form(what)), action, what, icon, words)
}

fn button_form(owner: AnyView, action: String, what: &'static str, icon: &'static str, words: String) -> AnyView {
    view! {
        <form method="post" action=action>
            {owner}
            <Hidden name="do" value=what />
            <button class="btn" type="submit">
                {raw(base::ui::icon_markup(icon))}
                {words}
            </button>
        </form>
    }
    .into_any()
}

/// A button that prints this page; without JavaScript there is none, and the browser's own menu does it. Needs `js/letter.js`.
pub fn print_button(ctx: &PageContext) -> AnyView {
    view! {
        <button class="btn" type="button" hidden=true data-print="">
            {raw(base::ui::icon_markup("printer"))}
            {ctx.t("print-do")}
        </button>
    }
    .into_any()
}

/// Where the work of somebody with these roles is, when she comes for the first time.
pub fn workplace(ctx: &PageContext, roles: &[Role]) -> String {
    if roles.contains(&Role::Coordinator) {
        paths::Administration::href(ctx.lang)
    } else if roles.contains(&Role::Coach) {
        paths::Coach::href(ctx.lang)
    } else if roles.contains(&Role::Editor) && ctx.settings.is_open("tour") {
        paths::Desk::href(ctx.lang)
    } else {
        paths::Start::href(ctx.lang)
    }
}

/// Where a person comes back to, and its words: her own page, which is a room's that may be off.
fn home(ctx: &PageContext) -> (String, std::borrow::Cow<'static, str>) {
    if ctx.settings.is_open("learning") {
        (paths::Me::href(ctx.lang), ctx.t("tab-me"))
    } else {
        (paths::Start::href(ctx.lang), ctx.t("tab-start"))
    }
}

/// A human: the telephone number, if there is one.
pub fn phone(ctx: &PageContext) -> AnyView {
    let Some(href) = ctx.settings.phone_href() else { return ().into_any() };
    let number = ctx.settings.phone.clone();
    view! {
        <p>
            <a class="phone" href=href dir="ltr">
                {raw(base::ui::icon_markup("phone"))}
                {number}
            </a>
        </p>
    }
    .into_any()
}

/// "Do you need help?", at the side of the pages of the way in.
fn help(ctx: &PageContext, code_too: bool) -> AnyView {
    let lang = ctx.lang;
    let code = code_too.then(|| {
        view! {
            <ListLink
                href=paths::SignInCode::href(lang)
                icon="hand-helping"
                words=ctx.t("sign-in-help-code")
                detail=ctx.t("sign-in-help-code-detail")
            />
        }
    });
    view! {
        <div class="flow">
            <h2>{ctx.t("sign-in-help")}</h2>
            <ul class="list">
                {code}
                <ListLink
                    href=paths::Help::href(lang)
                    icon="life-buoy"
                    words=ctx.t("sign-in-help-page")
                    detail=ctx.t("sign-in-help-page-detail")
                />
            </ul>
            {phone(ctx)}
        </div>
    }
    .into_any()
}

/// What a person's card can do, in one line.
fn card_words(ctx: &PageContext, card: Option<(i64, CardState)>) -> String {
    let Some((number, state)) = card else {
        return ctx.t("coach-card-none").into_owned();
    };
    let key = match state {
        CardState::Fresh => "coach-card-fresh",
        CardState::Works => "coach-card-works",
        CardState::Paused(_) => "coach-card-paused",
        CardState::Blocked => "coach-card-blocked",
        CardState::Expired => "coach-card-expired",
    };
    let minutes = if let CardState::Paused(minutes) = state { minutes } else { 0 };
    ctx.tf(key, &[("number", number.into()), ("minutes", minutes.into())]).into_owned()
}

/// The field for a person's place: a site or a group.
fn place_field(ctx: &PageContext, choices: Choices) -> AnyView {
    let nowhere = choices.nowhere.then(|| (String::new(), ctx.t("coach-place-none").into_owned()));
    let places = choices.places.into_iter().map(|choice| {
        let words = match choice.group {
            Some(group) => format!("{}: {group}", choice.site),
            None => choice.site,
        };
        (choice.id.to_string(), words)
    });
    let chosen = choices.chosen.map(|id| id.to_string()).unwrap_or_default();
    view! {
        <SelectField
            ctx=ctx.clone()
            name="place"
            label=ctx.t("coach-place-where")
            options=nowhere.into_iter().chain(places).collect()
            chosen=chosen
        />
    }
    .into_any()
}

/// The field for a person's language.
fn language_field(ctx: &PageContext, now: Lang) -> AnyView {
    let chosen = Lang::from_code(ctx.typed("sprache")).unwrap_or(now);
    let options: Vec<_> = Lang::ALL
        .into_iter()
        .map(|lang| view! { <option value=lang.code() lang=lang.tag() selected=lang == chosen>{lang.name()}</option> })
        .collect();
    view! {
        <div class="field">
            <label for="sprache">{ctx.t("coach-add-language")}</label>
            <select class="in" id="sprache" name="sprache">
                {options}
            </select>
        </div>
    }
    .into_any()
}
