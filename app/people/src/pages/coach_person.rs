//! One participant as a coach sees them: help with signing in, the card, where she is, the end.

use super::{
    card_words, language_field, lead, place_field,
    question::{Question, panel, question},
    said, sign_markup,
};
use crate::paths;
use crate::{
    acts::{
        by::By,
        help_in::{Shown, shown},
        open_person::{OpenedPerson, open_person},
        place_person::{Choices, Placing, see_placing},
    },
    islands::CodeClock,
    policy::{Action, Kind},
    rules,
};
use base::{
    AppError, Page, PageContext,
    page::Frame,
    room::Rooms,
    texts,
    ui::{
        Back, ErrorSummary, Hidden, ListLink, MainButton, Note, NoteKind, QuietLink, SelectField, TextField, icon_markup, owner,
        raw,
    },
};
use leptos::prelude::*;
use uuid::Uuid;

/// What is asked once more before it is done; the state of the page in its address (`?frage=`).
#[derive(Clone, Copy, PartialEq, Eq)]
enum Ask {
    Change,
    Card,
    Block,
    Place,
    End,
    Erase,
}

impl Ask {
    fn of(address: &str) -> Option<Self> {
        let (_, query) = address.split_once('?')?;
        match query.split('&').find_map(|pair| pair.strip_prefix("frage="))? {
            "name" => Some(Self::Change),
            "karte" => Some(Self::Card),
            "sperren" => Some(Self::Block),
            "ort" => Some(Self::Place),
            "ende" => Some(Self::End),
            "loeschen" => Some(Self::Erase),
            _ => None,
        }
    }

    fn address(self, page: &str) -> String {
        let what = match self {
            Self::Change => "name",
            Self::Card => "karte",
            Self::Block => "sperren",
            Self::Place => "ort",
            Self::End => "ende",
            Self::Erase => "loeschen",
        };
        format!("{page}?frage={what}")
    }

    /// Whether the answer "yes" would be taken.
    fn may(self, ctx: &PageContext, person: &OpenedPerson) -> bool {
        let (action, kind) = match self {
            Self::Change => (Action::Change, Kind::Person),
            Self::Card => (Action::PrintCard, Kind::Card),
            Self::Block => (Action::End, Kind::Card),
            Self::Place => (Action::Change, Kind::Placement),
            Self::End => (Action::End, Kind::Person),
            Self::Erase => (Action::Make, Kind::Erasure),
        };
        person.may(ctx, action, kind)
    }
}

/// The person. Who opens it is written down.
///
/// # Errors
/// `SignInFirst`; `NotFound` when there is no such participant, or for others than coaches and coordinators.
pub async fn coach_person_page(ctx: &PageContext, id: Uuid) -> Result<Page, AppError> {
    let by = By::staff(ctx)?;
    let person = open_person(ctx, by, id).await?;
    let placing = see_placing(ctx, &person).await?;
    let code = shown(ctx, id).await?;
    let about = Rooms::about_person(ctx, id).await?;
    let ask = Ask::of(&ctx.address).filter(|ask| ask.may(ctx, &person));
    let ctx = ctx.clone();
    let page = Page::new(person.name.clone(), move || {
        let address = paths::CoachPerson::href(ctx.lang, person.id);
        let may = |ask: Ask| ask.may(&ctx, &person);
        let card = person.card.as_ref().map(|(number, _, state)| (*number, *state));
        let links: Vec<_> = about
            .into_iter()
            .map(|link| view! { <ListLink href=link.href icon=link.icon words=ctx.t(link.words) detail=link.detail /> })
            .collect();
        let sign = person.card.as_ref().map(|(_, picture, _)| raw(sign_markup(picture)));
        let asked = match ask {
            Some(Ask::Change) => Some(change(&ctx, &person, &address)),
            Some(Ask::Place) => placing.choices.clone().map(|choices| choose_place(&ctx, &placing, choices, &address)),
            ask => ask.map(|ask| asked(&ctx, &person, ask, &address)),
        };
        view! {
            <div class="wrap flow">
                <Back href=paths::Coach::href(ctx.lang) words=ctx.t("coach-back") />
                {ask.is_none().then(|| view! { <ErrorSummary ctx=ctx.clone() /> })}
                <h1><bdi>{person.name.clone()}</bdi></h1>
                <p class="row">
                    <span>{ctx.tf("coach-person-language", &[("language", person.lang.name().into())])}</span>
                    {may(Ask::Change)
                        .then(|| {
                            view! {
                                <QuietLink href=Ask::Change.address(&address) icon="pencil" words=ctx.t("coach-person-change") />
                            }
                        })}
                </p>
                {asked}
                {(!links.is_empty()).then(|| view! { <ul class="list">{links}</ul> })}
                {person
                    .may(&ctx, Action::HelpIn, Kind::Person)
                    .then(|| {
                        view! {
                            <section class="flow">
                                <h2>{ctx.t("coach-person-help")}</h2>
                                {help_in(&ctx, code, &address, &person, ask.is_none())}
                            </section>
                        }
                    })}
                <section class="flow">
                    <h2>{ctx.t("coach-person-card")}</h2>
                    <ul class="choices day">
                        <li class="choice">
                            {sign} <span>
                                <b>{card_words(&ctx, card)}</b>
                            </span>
                        </li>
                    </ul>
                    {(person.misses >= rules::MISSES_TOLD)
                        .then(|| said(ctx.tf("coach-person-misses", &[("count", person.misses.into())])))}
                    <p class="btns">
                        {may(Ask::Card)
                            .then(|| {
                                view! {
                                    <a class="btn" href=Ask::Card.address(&address)>
                                        {ctx.t("coach-person-new-card")}
                                    </a>
                                }
                            })}
                        {card
                            .filter(|(_, state)| state.lives() && may(Ask::Block))
                            .map(|_| {
                                view! {
                                    <QuietLink href=Ask::Block.address(&address) icon="lock" words=ctx.t("coach-person-block") />
                                }
                            })}
                    </p>
                </section>
                <section class="flow">
                    <h2>{ctx.t("coach-place")}</h2>
                    {where_she_is(&ctx, &placing)}
                    {placing
                        .choices
                        .is_some()
                        .then(|| {
                            view! {
                                <p class="btns">
                                    <QuietLink href=Ask::Place.address(&address) icon="map-pin" words=ctx.t("coach-place-change") />
                                </p>
                            }
                        })}
                </section>
                {person
                    .may(&ctx, Action::Merge, Kind::Person)
                    .then(|| {
                        view! {
                            <p class="btns">
                                <QuietLink
                                    href=paths::Double::href(ctx.lang, person.id)
                                    icon="users"
                                    words=ctx.t("merge-link")
                                />
                            </p>
                        }
                    })}
                {may(Ask::End)
                    .then(|| {
                        view! {
                            <section class="flow">
                                <h2>{ctx.t("coach-person-end")}</h2>
                                <p class="btns">
                                    <QuietLink href=Ask::End.address(&address) icon="x" words=ctx.t("coach-person-end-do") />
                                </p>
                            </section>
                        }
                    })}
                {may(Ask::Erase)
                    .then(|| {
                        let words = ctx.tf("coach-person-erase-do", &[("name", person.name.as_str().into())]);
                        view! {
                            <section class="flow">
                                <h2>{ctx.t("coach-person-erase")}</h2>
                                <p class="btns">
                                    <QuietLink href=Ask::Erase.address(&address) icon="trash-2" words=words />
                                </p>
                            </section>
                        }
                    })}
            </div>
        }
    });
    Ok(page.frame(Frame::Staff).private())
}

/// "Coach hilft": the code that was just made, and the form that makes one.
fn help_in(ctx: &PageContext, code: Option<Shown>, address: &str, person: &OpenedPerson, main: bool) -> AnyView {
    // The words that the person sees on her own device; Unicode's isolates (UAX 9) keep Arabic ones from turning the quotation marks round.
    let hers = |key| format!("\u{2068}{}\u{2069}", texts::say(person.lang, key)).into();
    let words = [("sign-in", hers("sign-in-title")), ("help", hers("sign-in-help-code"))];
    match code {
        Some(Shown::Works { number, digits, seconds }) => {
            let (first, second) = digits.split_at_checked(3).unwrap_or((&digits, ""));
            view! {
                {said(ctx.tf("coach-person-code-how", &[("number", i64::from(number).into())]))}
                <p class="code">
                    <span>{first.to_owned()}</span>
                    " "
                    <span>{second.to_owned()}</span>
                </p>
                <p>
                    <CodeClock
                        seconds=seconds
                        label=ctx.t("coach-person-code-left").into_owned()
                        over=ctx.t("coach-person-code-over").into_owned()
                    />
                </p>
                {said(ctx.t("coach-person-code-once"))}
                <h3>{ctx.t("coach-person-code-again")}</h3>
                {code_form(ctx, address, false)}
            }
            .into_any()
        }
        Some(Shown::Used) => {
            let line = said(ctx.t("coach-person-code-used-line"));
            view! { <Note kind=NoteKind::Ok title=ctx.t("coach-person-code-used")>{line}</Note> }.into_any()
        }
        None => view! {
            {said(ctx.tf("coach-person-code-why", &words))}
            {code_form(ctx, address, main)}
        }
        .into_any(),
    }
}

/// Makes a code for the device with the typed number.
fn code_form(ctx: &PageContext, address: &str, main: bool) -> AnyView {
    let words = ctx.t("coach-person-code-do");
    let button = if main {
        view! { <MainButton words=words icon="hand-helping" /> }.into_any()
    } else {
        view! { <button class="btn" type="submit">{raw(icon_markup("hand-helping"))} {words}</button> }.into_any()
    };
    view! {
        <form method="post" action=address.to_owned()>
            {owner(ctx)} <Hidden name="do" value="code" />
            <TextField
                ctx=ctx.clone()
                name="number"
                label=ctx.t("coach-person-number")
                hint=ctx.t("coach-person-number-hint")
                autocomplete="off"
                inputmode="numeric"
                ltr=true
            /> <p class="formend">{button}</p>
        </form>
    }
    .into_any()
}

/// At which site, in which group, with which main coach.
fn where_she_is(ctx: &PageContext, placing: &Placing) -> AnyView {
    let place = match (&placing.site, &placing.group) {
        (Some(site), Some(group)) => format!("{site}: {group}"),
        (Some(site), None) => site.clone(),
        (None, _) => ctx.t("coach-place-none").into_owned(),
    };
    let coach = match &placing.main_coach {
        Some((_, name)) => ctx.tf("coach-place-coach-is", &[("name", name.as_str().into())]),
        None => ctx.t("coach-place-coach-none"),
    };
    view! {
        <ul class="facts">
            <li class="fact">{raw(icon_markup("map-pin"))} <span><bdi>{place}</bdi></span></li>
            <li class="fact">{raw(icon_markup("user"))} <span>{coach}</span></li>
        </ul>
    }
    .into_any()
}

/// Another name, another language.
fn change(ctx: &PageContext, person: &OpenedPerson, address: &str) -> AnyView {
    let inside = view! {
        <ErrorSummary ctx=ctx.clone() />
        <form method="post" action=Ask::Change.address(address)>
            {owner(ctx)} <Hidden name="do" value="change" />
            <TextField ctx=ctx.clone() name="name" label=ctx.t("coach-person-name") value=person.name.clone() />
            {language_field(ctx, person.lang)} <p class="formend">
                <MainButton words=ctx.t("coach-place-do") />
            </p>
        </form>
    };
    panel(ctx, ctx.t("coach-person-change"), inside.into_any(), address)
}

/// Another place, another main coach.
fn choose_place(ctx: &PageContext, placing: &Placing, choices: Choices, address: &str) -> AnyView {
    let nobody = (String::new(), ctx.t("coach-place-coach-none").into_owned());
    let coaches = placing.coaches.iter().map(|(id, name)| (id.to_string(), name.clone()));
    let chosen = placing.main_coach.as_ref().map(|(id, _)| id.to_string()).unwrap_or_default();
    let inside = view! {
        <ErrorSummary ctx=ctx.clone() />
        {lead(ctx.t("coach-place-why"))}
        <form method="post" action=Ask::Place.address(address)>
            {owner(ctx)} <Hidden name="do" value="place" /> {place_field(ctx, choices)}
            <SelectField
                ctx=ctx.clone()
                name="coach"
                label=ctx.t("coach-place-who")
                options=std::iter::once(nobody).chain(coaches).collect()
                chosen=chosen
            /> <p class="formend">
                <MainButton words=ctx.t("coach-place-do") />
            </p>
        </form>
    };
    panel(ctx, ctx.t("coach-place-title"), inside.into_any(), address)
}

/// One question before something that cannot be taken back.
fn asked(ctx: &PageContext, person: &OpenedPerson, ask: Ask, address: &str) -> AnyView {
    let name = [("name", person.name.as_str().into())];
    let (title, why, yes, what, icon) = match ask {
        Ask::Card => ("coach-ask-card", "coach-ask-card-why", "coach-ask-card-yes", "card", "printer"),
        Ask::Block => ("coach-ask-block", "coach-ask-block-why", "coach-ask-block-yes", "block", "lock"),
        Ask::End | Ask::Place | Ask::Change => ("coach-ask-end", "coach-ask-end-why", "coach-ask-end-yes", "end", "x"),
        Ask::Erase => ("coach-ask-erase", "coach-ask-erase-why", "coach-ask-erase-yes", "erase", "trash-2"),
    };
    question(ctx, &Question { title, why, yes, verb: what, icon }, &name, address)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_address_holds_the_question() {
        for ask in [Ask::Change, Ask::Card, Ask::Block, Ask::End, Ask::Erase] {
            assert!(Ask::of(&ask.address("/de/begleitung/x")) == Some(ask));
        }
        assert!(Ask::of("/de/begleitung/x").is_none());
        assert!(Ask::of("/de/begleitung/x?frage=alles").is_none());
        assert!(Ask::of("/de/begleitung/x?a=b&frage=ende") == Some(Ask::End));
    }
}
