//! The forms of this slice. Each is posted to the address of the page that shows it.

use crate::paths;
use crate::{
    acts::{
        self,
        add_participants::{NEWCOMERS, Where, add_participants},
        begin_sign_in::{PENDING, begin_sign_in, sealed, way_in},
        by::By,
        check_password::{Checked, check_password},
        choose_device::choose_device,
        help_in::{self, help_in},
        use_code::{Used, use_code},
    },
    pages::{self, coach_cards::sheet_page},
    rules::{self, WayIn},
};
use base::{
    AppError, Lang, PageContext, Role,
    form::{Answer, Done, Fields, FormErrors, ONCE},
};
use std::collections::HashSet;
use uuid::Uuid;

/// Goes on with the way in.
fn go_on(ctx: &PageContext, way_in: WayIn) -> Result<Done, AppError> {
    let to = match &way_in {
        WayIn::Pictures(_) => paths::SignInPictures::href(ctx.lang),
        WayIn::Device(_) => pages::device::address(ctx.lang),
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

/// A tap on a picture (`bild`), or the last one taken away (`weg`), at this place (`platz`).
///
/// # Errors
/// `Busy` when too many people sign in at this moment; `Unreadable` for what is no picture.
pub async fn submit_pictures(ctx: &PageContext, fields: &Fields) -> Result<Done, AppError> {
    let at = match way_in(ctx) {
        Some(WayIn::Pictures(at)) => at,
        Some(way_in @ WayIn::Device(_)) => return go_on(ctx, way_in),
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
    let sign_in = Some(choose_device(&at, fields.get("handy") == "mein"));
    Ok(Done { sign_in, ..Done::to(to).keeping(PENDING, None) })
}

/// A coach's code (`code`).
///
/// # Errors
/// `Invalid` when it is no code, the wrong one, or one too many.
pub async fn submit_code(ctx: &PageContext, fields: &Fields) -> Result<Done, AppError> {
    let refused = |say| AppError::Invalid(FormErrors::one(fields, "code", say));
    let digits = rules::code(fields.get("code")).ok_or_else(|| refused("code-six-digits"))?;
    match use_code(ctx, &digits).await? {
        Used::Right(at) => Ok(Done { fresh: true, ..go_on(ctx, WayIn::Device(at))? }),
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
        Checked::Right { sign_in, roles } => {
            let coach = roles.contains(&Role::Coach) || roles.contains(&Role::Coordinator);
            let to = if coach { paths::Coach::href(ctx.lang) } else { paths::Start::href(ctx.lang) };
            Ok(Done { sign_in: Some(sign_in), ..Done::to(to).keeping(PENDING, None) })
        }
        Checked::Wrong => Err(refused("email", "staff-sign-in-wrong")),
        Checked::TooMany(_) => Err(refused("email", "staff-sign-in-wait")),
    }
}

/// The id of what was chosen; `None`: nothing.
fn chosen(fields: &Fields, name: &str) -> Result<Option<Uuid>, AppError> {
    match fields.get(name) {
        "" => Ok(None),
        id => id.parse().map(Some).map_err(|_| AppError::Unreadable),
    }
}

/// New people: `name` (one in each line), `sprache`, `place` (a site or a group; where she who adds works, when it was not asked); the form's
/// own key makes a second sending harmless. Answers with the sheets of their cards.
///
/// # Errors
/// `Invalid` without a name, or when there is no such place any more; `NotFound` for others than coaches and coordinators.
pub async fn submit_coach_add(ctx: &PageContext, fields: &Fields) -> Result<Answer, AppError> {
    let by = By::staff(ctx)?;
    if let Some(answer) = drafts::take(ctx, &NEWCOMERS, fields).await? {
        return Ok(answer);
    }
    let lang = Lang::from_code(fields.get("sprache")).ok_or(AppError::Unreadable)?;
    let at = if fields.has("place") { Where::At(chosen(fields, "place")?) } else { Where::Own };
    let names: Vec<&str> = fields.get("name").lines().map(str::trim).filter(|line| !line.is_empty()).collect();
    let made = add_participants(ctx, by, &names, lang, at, Some(fields.get(ONCE))).await;
    let cards = made.map_err(|refused| refused.keeping(fields))?;
    match cards.as_slice() {
        [] => Ok(Done::to(paths::Coach::href(ctx.lang)).into()),
        [card] => {
            let back = paths::CoachPerson::href(ctx.lang, card.person);
            sheet_page(ctx, cards, back).map(Answer::Page)
        }
        _ => sheet_page(ctx, cards, paths::Coach::href(ctx.lang)).map(Answer::Page),
    }
}

/// What is to be done with one person: `do` is `code`, `card`, `block`, `place` (with `place` and `coach`), `end` or `erase`.
///
/// # Errors
/// `NotFound` when there is no such participant, or for others than coaches and coordinators.
pub async fn submit_coach_person(ctx: &PageContext, person: Uuid, fields: &Fields) -> Result<Answer, AppError> {
    let by = By::staff(ctx)?;
    let back = paths::CoachPerson::href(ctx.lang, person);
    match fields.get("do") {
        "code" => {
            let digits = help_in(ctx, by, person).await?;
            let note = help_in::kept(ctx, person, &digits)?;
            Ok(Done::to(back).keeping(help_in::SHOWN, Some(note)).into())
        }
        "card" => {
            let cards = acts::new_card::new_cards(ctx, by, &[person], Some(fields.get(ONCE))).await?;
            if cards.is_empty() { Ok(Done::to(back).into()) } else { sheet_page(ctx, cards, back).map(Answer::Page) }
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

/// New cards for the chosen people (`person`, several); the form's own key makes a second sending harmless. Answers with the sheets.
///
/// # Errors
/// `Invalid` when nobody was chosen; `NotFound` when one of them is no participant, or for others than coaches and coordinators.
pub async fn submit_coach_cards(ctx: &PageContext, fields: &Fields) -> Result<Answer, AppError> {
    let by = By::staff(ctx)?;
    let people: Result<Vec<Uuid>, _> = fields.all("person").map(str::parse).collect();
    let mut seen = HashSet::new();
    let people: Vec<Uuid> = people.map_err(|_| AppError::Unreadable)?.into_iter().filter(|person| seen.insert(*person)).collect();
    if people.is_empty() {
        return Err(AppError::Invalid(FormErrors::one(fields, "person", "coach-cards-nobody")));
    }
    let cards = acts::new_card::new_cards(ctx, by, &people, Some(fields.get(ONCE))).await?;
    if cards.is_empty() {
        return Ok(Done::to(paths::CoachCards::href(ctx.lang)).into());
    }
    sheet_page(ctx, cards, paths::Coach::href(ctx.lang)).map(Answer::Page)
}
