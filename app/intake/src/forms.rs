//! The forms of this room. Each is posted to the address of the page that shows it.

use crate::{
    acts::{
        ask::{NewInterest, ask},
        correct_short::correct_short,
        figures,
        interests::{agree, erase, give_to, join, note_try},
        log_short::{NewContact, log_short, undo_short},
        take_back::take_back,
        words::Words,
    },
    keys,
    pages::{figures::month, receipt::receipt_page},
    paths,
    rules::{
        interest::{self, Channel, Source, Wish, is_email, is_phone, is_too_quick},
        short::{self, Topic},
    },
};
use base::{
    AppError, Date, Lang, Moment, PageContext,
    clock::plain_digits,
    fold,
    form::{Answer, Check, Done, Fields, ONCE, date, to_mend},
    table::table_file,
};
use people::acts::{by::door, open_sites::open_sites};
use people::policy::{Action, Kind};
use uuid::Uuid;

/// Somebody would like to take part: `name`, `phone`, `email`, `visit` (one of the three), `sprache`, `site`, `wish` (several), `words`, `source`;
/// `begun` says when the page was made, and `website` is a field that no human sees. Answers with the code, because it can be shown only once.
///
/// # Errors
/// `Invalid` when something is to mend, or too much came from here; `Broken` or `Busy` when the store does not answer.
pub async fn submit_interest(ctx: &PageContext, fields: &Fields) -> Result<Answer, AppError> {
    let line = |name: &str| fold::tidy(fields.get(name));
    let begun = plain_digits(fields.get("begun")).parse().ok().map(Moment);
    let lang = Lang::from_code(fields.get("sprache")).unwrap_or(ctx.lang);
    let wishes = Wish::ALL.into_iter().filter(|wish| fields.all("wish").any(|chosen| chosen == wish.code()));
    let words = Words {
        name: line("name"),
        phone: line("phone"),
        email: line("email"),
        visit: line("visit"),
        wishes: wishes.map(Wish::code).collect::<Vec<_>>().join(" "),
        wish: fields.get("words").to_owned(),
        source: Source::from_code(fields.get("source")).map(Source::code).unwrap_or_default().to_owned(),
    };
    let sites = open_sites(ctx).await?;
    let site = match sites.as_slice() {
        [] => None,
        [only] => Some(only.id),
        all => fields.get("site").parse().ok().filter(|chosen| all.iter().any(|site| site.id == *chosen)),
    };
    let channel = [(&words.phone, Channel::Phone), (&words.email, Channel::Email), (&words.visit, Channel::Visit)];
    let channel = channel.into_iter().find(|(line, _)| !line.is_empty()).map(|(_, channel)| channel);
    let fits = |line: &str, most: usize| line.chars().count() <= most;
    let checks: [Check; 8] = [
        (fits(&words.name, interest::LINE), "name", "interest-too-long"),
        (channel.is_some(), "phone", "interest-no-contact"),
        (words.phone.is_empty() || is_phone(&words.phone), "phone", "interest-no-phone"),
        (words.email.is_empty() || is_email(&words.email), "email", "interest-no-email"),
        (fits(&words.visit, interest::LINE), "visit", "interest-too-long"),
        (sites.len() < 2 || site.is_some(), "site", "interest-no-site"),
        (fits(&words.wish, interest::TEXT), "words", "interest-too-long"),
        // Machines fill in whatever there is, and at once. A human sends the page once more.
        (fields.get("website").is_empty() && !is_too_quick(begun, ctx.at), "contact", "interest-too-quick"),
    ];
    let channel = channel.filter(|_| checks.iter().all(|(good, ..)| *good));
    let channel = channel.ok_or_else(|| to_mend(&checks).keeping(fields))?;
    let new = NewInterest { site, lang, channel, words };
    let receipt = ask(ctx, &new, fields.get(ONCE)).await.map_err(|refused| refused.keeping(fields))?;
    Ok(Answer::Page(receipt_page(ctx, &receipt)))
}

/// It is taken back: `code`.
///
/// # Errors
/// `Invalid` when it is no code, or none that belongs to something.
pub async fn submit_take_back(ctx: &PageContext, fields: &Fields) -> Result<Done, AppError> {
    take_back(ctx, fields.get("code")).await.map_err(|refused| refused.keeping(fields))?;
    Ok(Done::to(paths::TakenBack::href(ctx.lang)))
}

/// What came of a request: `do` is `try`, `try-back`, `agree` (with `day`), `give` (with `site`), `join` or `erase`.
///
/// # Errors
/// `Invalid` when something is to mend; `NotFound` when there is none, or she may not.
pub async fn submit_one_interest(ctx: &PageContext, id: Uuid, fields: &Fields) -> Result<Done, AppError> {
    let here = paths::OneInterest::href(ctx.lang, id);
    match fields.get("do") {
        "try" => note_try(ctx, id, false).await?,
        "try-back" => note_try(ctx, id, true).await?,
        "agree" => agree(ctx, id, date(fields, "day")).await.map_err(|refused| refused.keeping(fields))?,
        "give" => {
            give_to(ctx, id, fields.get("site").parse().map_err(|_| AppError::Unreadable)?).await?;
            // Perhaps it is not hers to see any more.
            return Ok(Done::to(paths::Interests::href(ctx.lang)));
        }
        "join" => {
            join(ctx, id).await?;
            return Ok(Done::to(people::paths::CoachAdd::href(ctx.lang)));
        }
        "erase" => {
            erase(ctx, id).await?;
            return Ok(Done::to(paths::Interests::href(ctx.lang)));
        }
        _ => return Err(AppError::Unreadable),
    }
    Ok(Done::to(here))
}

/// Help in passing as it was typed; what is not there or is none is told by [`Typed::checks`].
struct Typed {
    site: Option<Uuid>,
    day: Option<Date>,
    minutes: Option<i64>,
    topic: Option<Topic>,
    channel: Option<short::Channel>,
    lang: Option<Lang>,
}

impl Typed {
    fn read(ctx: &PageContext, fields: &Fields) -> Self {
        let today = ctx.settings.zone.date(ctx.at);
        let is_today = ["day-day", "day-month", "day-year"].iter().all(|part| fields.get(part).is_empty());
        let day = if is_today { Some(today) } else { date(fields, "day") };
        // What was typed counts before what was tapped: it takes more trouble.
        let minutes = if fields.get("minutes-other").is_empty() { fields.get("minutes") } else { fields.get("minutes-other") };
        Self {
            site: fields.get("site").parse().ok(),
            day: day.filter(|day| short::may_have_been(*day, today)),
            minutes: short::minutes(minutes),
            topic: Topic::from_code(fields.get("topic")),
            channel: short::Channel::from_code(fields.get("channel")),
            lang: Lang::from_code(fields.get("sprache")),
        }
    }

    fn checks(&self) -> [Check; 5] {
        [
            (self.topic.is_some(), "topic", "short-no-topic"),
            (self.minutes.is_some(), "minutes", "short-no-minutes"),
            (self.channel.is_some(), "channel", "short-no-channel"),
            (self.site.is_some(), "site", "short-no-site"),
            (self.day.is_some(), "day", "short-no-day"),
        ]
    }

    fn whole(self) -> Result<NewContact, AppError> {
        let checks = self.checks();
        let Self { site, day, minutes, topic, channel, lang } = self;
        let whole = || Some(NewContact { site: site?, day: day?, minutes: minutes?, topic: topic?, channel: channel?, lang });
        whole().ok_or_else(|| to_mend(&checks))
    }
}

/// Help in passing is written down (`do` is `log`: `topic`, `minutes` or `minutes-other`, `channel`, `site`, `sprache`, `token`, `day-day`, `day-month`,
/// `day-year`), or taken back (`undo`, with `contact`).
///
/// # Errors
/// `Invalid` when something is to mend, or it is too late; `NotFound` when she may not.
pub async fn submit_short_contacts(ctx: &PageContext, fields: &Fields) -> Result<Done, AppError> {
    door(ctx, Action::Make, Kind::ShortContact)?;
    let here = paths::ShortContacts::href(ctx.lang);
    match fields.get("do") {
        "undo" => {
            let contact = fields.get("contact").parse().map_err(|_| AppError::Unreadable)?;
            undo_short(ctx, contact).await.map_err(|refused| refused.keeping(fields))?;
            Ok(Done::to(here))
        }
        "log" => {
            let new = Typed::read(ctx, fields).whole().map_err(|refused| refused.keeping(fields))?;
            let logged = log_short(ctx, &new, fields.get("token")).await;
            let (_, total) = logged.map_err(|refused| refused.keeping(fields))?;
            Ok(Done::to(total.map_or_else(|| format!("{here}?da=1"), |total| format!("{here}?da=1&summe={total}"))))
        }
        _ => Err(AppError::Unreadable),
    }
}

/// It is written anew, with the fields of the form that wrote it down.
///
/// # Errors
/// `Invalid` when something is to mend; `NotFound` when there is none, or she may not.
pub async fn submit_correct_short(ctx: &PageContext, contact: Uuid, fields: &Fields) -> Result<Done, AppError> {
    // Who may not correct it hears nothing of what is to mend.
    crate::acts::correct_short::open_short(ctx, contact).await?;
    let new = Typed::read(ctx, fields).whole().map_err(|refused| refused.keeping(fields))?;
    correct_short(ctx, contact, &new).await.map_err(|refused| refused.keeping(fields))?;
    Ok(Done::to(paths::ShortContacts::href(ctx.lang)))
}

/// The contacts of a month (`monat`) as a table for other programs.
///
/// # Errors
/// `NotFound` when she may see none.
pub async fn submit_figures(ctx: &PageContext, fields: &Fields) -> Result<Answer, AppError> {
    let month = month(ctx, fields.get("monat"));
    let rows = figures::rows(ctx, month).await?;
    let head = ["short-day", "short-site", "short-topic", "short-minutes", "short-channel"].map(|key| ctx.t(key).into_owned());
    let rows = rows.into_iter().map(|(one, site)| {
        vec![
            one.day.to_string(),
            site,
            ctx.t(keys::topic(one.topic)).into_owned(),
            one.minutes.to_string(),
            ctx.t(keys::came(one.channel)).into_owned(),
        ]
    });
    // Without the language: where few people are, it would say who it was.
    Ok(Answer::Page(table_file("kurzkontakte.csv", std::iter::once(head.to_vec()).chain(rows))?))
}
