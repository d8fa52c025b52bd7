//! Weeks of an invented house: who would like to take part, and help in passing. Every name in it is marked as invented.

use crate::{
    acts::{
        ask::{NewInterest, keep},
        words::Words,
    },
    records::short_contact::{self, ShortContact},
    rules::{
        interest::Channel,
        short::{self, Topic},
    },
};
use base::{AppError, Context, Lang, civil::Span, moment::DAY};
use people::{acts::open_sites::open_sites, command_line::DemoTown};

/// Who would like to take part: so many days ago, in which language, how she is reached, name, and what she wants.
const ASKING: [(i64, Lang, Channel, &str, &str, &str); 3] = [
    (1, Lang::Uk, Channel::Phone, "Olena (Demo)", "phone internet", "Я хочу записатися до лікаря в інтернеті."),
    (6, Lang::De, Channel::Visit, "", "computer work", ""),
    (80, Lang::Ar, Channel::Email, "Samir (Demo)", "talk", "أريد أن أتعلم مع الآخرين."),
];

/// Fills the house, unless something happened in this room already.
///
/// # Errors
/// `Broken` or `Busy` when the store does not answer.
pub async fn fill(ctx: &Context, town: &DemoTown) -> Result<(), AppError> {
    let sites = open_sites(ctx).await?;
    if sites.is_empty() || short_contact::is_any(&ctx.store).await? {
        return Ok(());
    }
    for (number, (days, lang, channel, name, wishes, wish)) in ASKING.into_iter().enumerate() {
        let mut words =
            Words { name: name.into(), wishes: wishes.into(), wish: wish.into(), source: "poster".into(), ..Words::default() };
        match channel {
            Channel::Phone => words.phone = "0381 000 000".into(),
            Channel::Email => words.email = "samir@klick.example".into(),
            Channel::Visit => words.visit = "Dienstag am Vormittag".into(),
        }
        let site = sites.get(number % sites.len()).map(|site| site.id);
        let once = format!("demo-{number}");
        keep(ctx, &NewInterest { site, lang, channel, words }, &once, ctx.at.minus(days * DAY)).await?;
    }
    let author = town.groups.first().map(|(_, coach, _)| *coach);
    let today = ctx.settings.zone.date(ctx.at);
    let mut tx = ctx.store.begin().await?;
    // Two or three on each working day of seven weeks, and two of today.
    for back in 0_i64..50 {
        let Ok(day) = today.checked_sub(Span::new().days(back)) else { continue };
        if back > 0 && day.weekday().to_monday_one_offset() > 5 {
            continue;
        }
        for number in 0..2 + back % 2 {
            let pick = usize::try_from(back * 5 + number * 7).unwrap_or(0);
            let (Some(site), Some(minutes)) = (sites.get(pick % sites.len()), short::USUAL.get(pick % short::USUAL.len())) else {
                continue;
            };
            let topic = Topic::ALL.get(pick % Topic::ALL.len()).copied().unwrap_or(Topic::Other);
            let channel = if pick % 9 == 4 { short::Channel::Phone } else { short::Channel::Came };
            let made_at = ctx.at.minus(back * DAY + (number + 1) * base::moment::HOUR);
            let lang = (pick % 3 == 0).then(|| "uk".to_owned());
            let id = ctx.new_id();
            let new =
                ShortContact { id, site: site.id, author, day, minutes: *minutes, topic, channel, lang, token: None, made_at };
            short_contact::insert(&mut tx, &new).await?;
        }
    }
    tx.commit().await?;
    Ok(())
}
