//! The forms of this slice. Each is posted to the address of the page that shows it.

pub mod merging;

use crate::paths;
use crate::{
    acts::{
        self,
        add_participants::{NEWCOMERS, Where, add_participants},
        begin_sign_in::{PENDING, begin_sign_in, sealed, way_in},
        by::{By, door},
        check_password::{Checked, check_password},
        choose_device::choose_device,
        help_in::{self, help_in},
        new_card::{Which, new_cards},
        second_factor,
        use_card_code::{Typed, use_card_code},
        use_code::{Used, ask_for_help, use_code},
    },
    pages::{self, coach_cards::sheet_page},
    policy::{Action, Kind},
    rules::{self, AtDevice, Proved, WayIn},
};
use base::{
    AppError, Lang, PageContext, Role,
    form::{Answer, Done, Fields, FormErrors, NewSignIn, ONCE},
};
use std::collections::HashSet;
use uuid::Uuid;

/// Goes on with the way in.
fn go_on(ctx: &PageContext, way_in: WayIn) -> Result<Done, AppError> {
    let to = match &way_in {
        WayIn::Pictures(_) => paths::SignInPictures::href(ctx.lang),
        WayIn::Code(_) => paths::SignInCode::href(ctx.lang),
        WayIn::Device(_) => pages::device::address(ctx.lang),
        WayIn::SecondFactor(_) => paths::SignInSecondFactor::href(ctx.lang),
    };
    Ok(Done::to(to).keeping(PENDING, Some(sealed(ctx, way_in)?)))
}

/// "Ja, das bin ich", on the page of a card.
///
/// # Errors
/// `Broken` or `Busy` when the store does not answer.
pub async fn submit_card(ctx: &PageContext, secret: &str, _fields: &Fields) -> Result<Done, AppError> {
    match begin_sign_in(ctx, secret).await? {
        Some((way_in, lang)) => Ok(Done { fresh: true, ..go_on(&ctx.speaking_to(lang), way_in)? }),
        // The page of the card says why.
        None => Ok(Done::to(paths::card(secret))),
    }
}

/// The code of a card (`code`), typed where there is no camera.
///
/// # Errors
/// `Invalid` when it is no code, no card's that works, or one too many.
pub async fn submit_card_code(ctx: &PageContext, fields: &Fields) -> Result<Done, AppError> {
    let refused = |say| AppError::Invalid(FormErrors::one(fields, "code", say));
    match use_card_code(ctx, fields.get("code")).await? {
        Typed::Card(way_in, lang) => Ok(Done { fresh: true, ..go_on(&ctx.speaking_to(lang), way_in)? }),
        Typed::Wrong => Err(refused("card-code-wrong")),
        Typed::TooMany => Err(refused("code-wait")),
    }
}

/// A tap on a picture (`bild`), or the last one taken away (`weg`), at this place (`platz`).
///
/// # Errors
/// `Busy` when too many people sign in at this moment; `Unreadable` for what is no picture.
pub async fn submit_pictures(ctx: &PageContext, fields: &Fields) -> Result<Done, AppError> {
    let at = match way_in(ctx) {
        Some(WayIn::Pictures(at)) => at,
        Some(way_in) => return go_on(ctx, way_in),
        None => return Ok(Done::to(paths::SignIn::href(ctx.lang))),
    };
    // A second tap on the same page, or a page that the phone brought back: it has been counted.
    if fields.has("platz") && fields.get("platz") != at.place() {
        return go_on(ctx, WayIn::Pictures(at));
    }
    if fields.has("weg") {
        return go_on(ctx, WayIn::Pictures(at.without_last()));
    }
    let picture = fields.get("bild").parse().ok().filter(|picture| rules::is_picture(*picture)).ok_or(AppError::Unreadable)?;
    go_on(ctx, acts::tap_picture::tap_picture(ctx, at, picture).await?)
}

/// "Wem gehört dieses Handy?": `handy` is `mein` or `andere`. The person is signed in.
///
/// # Errors
/// None of its own.
#[allow(clippy::unused_async, reason = "every form is awaited")]
pub async fn submit_device(ctx: &PageContext, fields: &Fields) -> Result<Done, AppError> {
    let Some(WayIn::Device(at)) = way_in(ctx) else {
        // A second tap, while the first one signed in: that is done.
        let to = if ctx.who.person.is_some() { paths::Start::href(ctx.lang) } else { paths::SignIn::href(ctx.lang) };
        return Ok(Done::to(to));
    };
    let learned = ctx.who.guest.is_some() && ctx.settings.is_open("learning");
    let to = if learned { paths::MeTakeOver::href(ctx.lang) } else { paths::Start::href(ctx.lang) };
    let sign_in = Some(choose_device(&at.who, fields.get("handy") == "mein"));
    Ok(Done { sign_in, ..Done::to(to).keeping(PENDING, None) })
}

/// "Coach hilft": `do` is `ask` for a number; else the coach's code (`code`) for the number that this device shows.
///
/// # Errors
/// `Invalid` when it is no code, the wrong one, or one too many.
pub async fn submit_code(ctx: &PageContext, fields: &Fields) -> Result<Done, AppError> {
    let refused = |say| AppError::Invalid(FormErrors::one(fields, "code", say));
    if fields.get("do") == "ask" {
        let number = ask_for_help(ctx)?.ok_or_else(|| refused("code-wait"))?;
        return Ok(Done { fresh: true, ..go_on(ctx, WayIn::Code(number))? });
    }
    let number = match way_in(ctx) {
        Some(WayIn::Code(number)) => number,
        Some(way_in) => return go_on(ctx, way_in),
        // The number is over: the page asks for another one.
        None => return Ok(Done::to(paths::SignInCode::href(ctx.lang))),
    };
    let digits = rules::code(fields.get("code")).ok_or_else(|| refused("code-six-digits"))?;
    match use_code(ctx, number, &digits).await? {
        Used::Right(who) => Ok(Done { fresh: true, ..go_on(ctx, WayIn::Device(AtDevice { who, misses: 0 }))? }),
        Used::Wrong => Err(refused("code-wrong")),
        Used::TooMany(_) => Err(refused("code-wait")),
    }
}

/// "Fertig".
///
/// # Errors
/// None of its own.
#[allow(clippy::unused_async, reason = "every form is awaited")]
pub async fn submit_sign_out(ctx: &PageContext, _fields: &Fields) -> Result<Done, AppError> {
    Ok(Done { sign_out: true, ..Done::to(paths::Start::href(ctx.lang)) })
}

/// Staff: `email` and `passwort`.
///
/// # Errors
/// `Invalid` when they do not belong together, or after too many tries; `Busy`.
pub async fn submit_staff_sign_in(ctx: &PageContext, fields: &Fields) -> Result<Done, AppError> {
    let refused = |field, say| {
        let typed = Fields(fields.0.iter().filter(|(name, _)| name != "passwort").cloned().collect());
        AppError::Invalid(FormErrors::one(&typed, field, say))
    };
    let email = fields.get("email");
    // Not trimmed: a password may begin and end with a space.
    let password = fields.all("passwort").next().unwrap_or_default();
    if email.is_empty() {
        return Err(refused("email", "staff-sign-in-no-email"));
    }
    if password.is_empty() {
        return Err(refused("passwort", "staff-sign-in-no-password"));
    }
    match check_password(ctx, email, password).await? {
        Checked::Right { sign_in, roles } => Ok(to_work(ctx, sign_in, &roles)),
        Checked::SecondFactor(proved) => ask_for_code(ctx, proved),
        Checked::Wrong => Err(refused("email", "staff-sign-in-wrong")),
        Checked::TooMany(_) => Err(refused("email", "staff-sign-in-wait")),
    }
}

/// Somebody who works here is in, as on any day: who coordinates begins with the people too, everybody else at her [`pages::workplace`].
fn to_work(ctx: &PageContext, sign_in: NewSignIn, roles: &[Role]) -> Done {
    let coordinator = roles.contains(&Role::Coordinator);
    let to = if coordinator { paths::Coach::href(ctx.lang) } else { pages::workplace(ctx, roles) };
    Done { sign_in: Some(sign_in), ..Done::to(to).keeping(PENDING, None) }
}

/// The password was right; a code is next. In a new session, as with a card.
///
/// # Errors
/// `Broken` never happens.
pub fn ask_for_code(ctx: &PageContext, proved: Proved) -> Result<Done, AppError> {
    Ok(Done { fresh: true, ..go_on(ctx, WayIn::SecondFactor(proved))? })
}

/// Staff, after the password: `code`, of the app or on paper.
///
/// # Errors
/// `Invalid` when it is not right, or after too many tries; `Busy`.
pub async fn submit_staff_code(ctx: &PageContext, fields: &Fields) -> Result<Done, AppError> {
    let Some(WayIn::SecondFactor(proved)) = way_in(ctx) else {
        // A second tap, while the first one signed in; or a pause that was too long.
        let to = if ctx.who.person.is_some() { paths::Start::href(ctx.lang) } else { paths::SignInStaff::href(ctx.lang) };
        return Ok(Done::to(to));
    };
    let signed_in = second_factor::sign_in_with_code(ctx, &proved, fields.get("code")).await;
    let (sign_in, roles) = signed_in.map_err(|refused| refused.keeping(fields))?;
    Ok(to_work(ctx, sign_in, &roles))
}

/// One's own second factor: `do` is `begin`, `stop`, `finish`, `codes` or `off`, with `code` where one is asked for.
///
/// # Errors
/// `Invalid` when the code is not right; `SignInFirst`; `NotFound` for participants.
pub async fn submit_second_factor(ctx: &PageContext, fields: &Fields) -> Result<Answer, AppError> {
    let code = fields.get("code");
    let back = || Done::to(paths::SecondFactor::href(ctx.lang));
    let kept = |refused: AppError| refused.keeping(fields);
    match fields.get("do") {
        "begin" => {
            let note = second_factor::begin(ctx, code).await.map_err(kept)?;
            Ok(back().keeping(second_factor::SETTING_UP, Some(note)).into())
        }
        "stop" => ctx.person().map(|_| back().keeping(second_factor::SETTING_UP, None).into()),
        "finish" => {
            let codes = second_factor::finish(ctx, code).await.map_err(kept)?;
            Ok(Answer::Page(pages::second_factor::codes_page(ctx, codes)))
        }
        "codes" => {
            let codes = second_factor::renew_codes(ctx, code).await.map_err(kept)?;
            Ok(Answer::Page(pages::second_factor::codes_page(ctx, codes)))
        }
        "off" => {
            second_factor::switch_off(ctx, code).await.map_err(kept)?;
            Ok(back().keeping(second_factor::SETTING_UP, None).into())
        }
        _ => Err(AppError::Unreadable),
    }
}

/// The id of what was chosen; `None`: nothing.
fn chosen(fields: &Fields, name: &str) -> Result<Option<Uuid>, AppError> {
    match fields.get(name) {
        "" => Ok(None),
        id => id.parse().map(Some).map_err(|_| AppError::Unreadable),
    }
}

/// Another password for oneself: `old` and `new`.
///
/// # Errors
/// `Invalid` when something is to mend; `NotFound` for participants; `Busy`.
pub async fn submit_own_password(ctx: &PageContext, fields: &Fields) -> Result<Done, AppError> {
    // Not trimmed: a password may begin and end with a space.
    let word = |name| fields.all(name).next().unwrap_or_default();
    let sign_in = acts::own_password::change_own_password(ctx, word("old"), word("new")).await?;
    Ok(Done { sign_in: Some(sign_in), ..Done::to(paths::Start::href(ctx.lang)) })
}

/// New people: `name` (one in each line), `sprache`, `place` (a site or a group; where she who adds works, when it was not asked); the form's
/// own key makes a second sending harmless. Answers with the sheets of their cards.
///
/// # Errors
/// `Invalid` without a name, or when there is no such place any more; `NotFound` for others than those who may add people there.
pub async fn submit_coach_add(ctx: &PageContext, fields: &Fields) -> Result<Answer, AppError> {
    door(ctx, Action::Make, Kind::Person)?;
    let by = By::signed_in(ctx)?;
    if let Some(answer) = drafts::take(ctx, &NEWCOMERS, fields).await? {
        return Ok(answer);
    }
    let lang = Lang::from_code(fields.get("sprache")).ok_or(AppError::Unreadable)?;
    let at = if fields.has("place") { Where::At(chosen(fields, "place")?) } else { Where::Own };
    let names: Vec<&str> = fields.get("name").lines().map(str::trim).filter(|line| !line.is_empty()).collect();
    let made = add_participants(ctx, by, &names, lang, at, Some(fields.get(ONCE))).await;
    let cards = made.map_err(|refused| refused.keeping(fields))?;
    let new: Vec<Uuid> = cards.iter().map(|card| card.person).collect();
    let twins = acts::list_people::twins(ctx, &new).await?;
    match cards.as_slice() {
        [] => Ok(Done::to(paths::Coach::href(ctx.lang)).into()),
        [card] => {
            let back = paths::CoachPerson::href(ctx.lang, card.person);
            sheet_page(ctx, cards, twins, back).map(Answer::Page)
        }
        _ => sheet_page(ctx, cards, twins, paths::Coach::href(ctx.lang)).map(Answer::Page),
    }
}

/// What is to be done with one person: `do` is `code` (with the `number` on her device), `change` (with `name`
/// and `sprache`), `card`, `block`, `place` (with `place` and `coach`), `end` or `erase`.
///
/// # Errors
/// `Invalid` when something is to mend; `NotFound` when there is no such participant, or for others than coaches and coordinators.
pub async fn submit_coach_person(ctx: &PageContext, person: Uuid, fields: &Fields) -> Result<Answer, AppError> {
    let by = By::staff(ctx)?;
    let back = paths::CoachPerson::href(ctx.lang, person);
    match fields.get("do") {
        "code" => {
            let made = help_in(ctx, by, person, rules::number(fields.get("number"))).await;
            let (number, digits) = made.map_err(|refused| refused.keeping(fields))?;
            let note = help_in::kept(ctx, person, number, &digits)?;
            Ok(Done::to(back).keeping(help_in::SHOWN, Some(note)).into())
        }
        "change" => {
            let lang = Lang::from_code(fields.get("sprache")).ok_or(AppError::Unreadable)?;
            let changed = acts::change_person::change_person(ctx, by, person, fields.get("name"), lang).await;
            changed.map_err(|refused| refused.keeping(fields))?;
            Ok(Done::to(back).into())
        }
        "card" => {
            let cards = new_cards(ctx, by, &[person], Which::All, Some(fields.get(ONCE))).await?;
            if cards.is_empty() { Ok(Done::to(back).into()) } else { sheet_page(ctx, cards, Vec::new(), back).map(Answer::Page) }
        }
        "block" => {
            acts::revoke_cards::revoke_cards(ctx, by, person).await?;
            Ok(Done::to(back).into())
        }
        "place" => {
            let (place, coach) = (chosen(fields, "place")?, chosen(fields, "coach")?);
            let placed = acts::place_person::place_person(ctx, by, person, place, coach).await;
            placed.map_err(|refused| refused.keeping(fields))?;
            Ok(Done::to(back).into())
        }
        "end" => {
            acts::end_account::end_account(ctx, by, person).await?;
            Ok(Done::to(paths::Coach::href(ctx.lang)).into())
        }
        "erase" => {
            acts::erase_person::erase_person(ctx, by, person).await?;
            Ok(Done::to(paths::CoachErased::href(ctx.lang)).into())
        }
        _ => Err(AppError::Unreadable),
    }
}

/// New cards for the chosen people (`person`, several), `which` of them: `missing` for those without a card that works, else for all; the form's own
/// key makes a second sending harmless. Answers with the sheets.
///
/// # Errors
/// `Invalid` when nobody was chosen, or all of them have a card (`which`); `NotFound` when one of them is no participant, or for others than
/// coaches and coordinators.
pub async fn submit_coach_cards(ctx: &PageContext, fields: &Fields) -> Result<Answer, AppError> {
    let by = By::staff(ctx)?;
    let people: Result<Vec<Uuid>, _> = fields.all("person").map(str::parse).collect();
    let mut seen = HashSet::new();
    let people: Vec<Uuid> = people.map_err(|_| AppError::Unreadable)?.into_iter().filter(|person| seen.insert(*person)).collect();
    if people.is_empty() {
        return Err(AppError::Invalid(FormErrors::one(fields, "person", "coach-cards-nobody")));
    }
    // To end cards that work, one has to say so.
    let which = if fields.get("which") == "all" { Which::All } else { Which::Missing };
    let cards = new_cards(ctx, by, &people, which, Some(fields.get(ONCE))).await?;
    if cards.is_empty() && which == Which::Missing {
        return Err(AppError::Invalid(FormErrors::one(fields, "which", "coach-cards-all-have")));
    }
    if cards.is_empty() {
        return Ok(Done::to(paths::CoachCards::href(ctx.lang)).into());
    }
    sheet_page(ctx, cards, Vec::new(), paths::Coach::href(ctx.lang)).map(Answer::Page)
}

/// People of a coach are handed over: `person` (several), `to`, `reason`.
///
/// # Errors
/// `Invalid` when something is to mend; `NotFound` when one of them is nobody whom the visitor may put elsewhere.
pub async fn submit_hand_over(ctx: &PageContext, from: Uuid, fields: &Fields) -> Result<Done, AppError> {
    let people: Result<Vec<Uuid>, _> = fields.all("person").map(str::parse).collect();
    let people = people.map_err(|_| AppError::Unreadable)?;
    let to = fields.get("to").parse().ok().filter(|to| *to != from);
    let ticked: Vec<&str> = fields.all("with").collect();
    let handed = acts::hand_over::hand_over(ctx, from, &people, to, fields.get("reason"), &ticked).await;
    handed.map_err(|refused| refused.keeping(fields))?;
    Ok(Done::to(paths::HandOver::href(ctx.lang)))
}
