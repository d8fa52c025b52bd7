//! What help in passing adds up to: by topic, by site, by way and by month, where the visitor may see it. No words, no tokens.

use crate::{
    records::short_contact::{self, ShortContact},
    rules::short::{Channel, Topic},
    subjects::{self, of_contact},
};
use base::{AppError, Context, Date, civil::Span};
use people::acts::{by::listing, list_places::list_places};
use std::collections::BTreeMap;
use uuid::Uuid;

/// So many months are shown beside one another.
const MONTHS: i64 = 12;

/// How many, and for how long.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Sum {
    /// How many.
    pub count: i64,
    /// How many minutes.
    pub minutes: i64,
}

impl Sum {
    fn add(&mut self, one: &ShortContact) {
        self.count += 1;
        self.minutes += one.minutes;
    }
}

/// The figures of a month.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Figures {
    /// All.
    pub all: Sum,
    /// By topic, those with any.
    pub topics: Vec<(Topic, Sum)>,
    /// By way, those with any.
    pub channels: Vec<(Channel, Sum)>,
    /// By site, by name.
    pub sites: Vec<(String, Sum)>,
    /// By month, the last first: its first day.
    pub months: Vec<(Date, Sum)>,
}

/// The first day of the month of this day.
pub fn month_of(day: Date) -> Date {
    day.first_of_month()
}

/// The figures of the month of this day, and of the months before today.
///
/// # Errors
/// `SignInFirst`; `NotFound` when the visitor may see none.
pub async fn figures(ctx: &Context, month: Date) -> Result<Figures, AppError> {
    let this = month_of(ctx.settings.zone.date(ctx.at));
    let first = this.saturating_sub(Span::new().months(MONTHS - 1)).min(month_of(month));
    let all = seen(ctx, first, this.last_of_month()).await?;
    let names = names(ctx).await?;
    let mut figures = Figures::default();
    let (mut topics, mut channels) = (BTreeMap::<Topic, Sum>::new(), BTreeMap::<Channel, Sum>::new());
    let (mut sites, mut months) = (BTreeMap::<String, Sum>::new(), BTreeMap::<Date, Sum>::new());
    for one in &all {
        months.entry(month_of(one.day)).or_default().add(one);
        if month_of(one.day) != month_of(month) {
            continue;
        }
        figures.all.add(one);
        topics.entry(one.topic).or_default().add(one);
        channels.entry(one.channel).or_default().add(one);
        sites.entry(names.get(&one.site).cloned().unwrap_or_default()).or_default().add(one);
    }
    figures.topics = topics.into_iter().collect();
    figures.channels = channels.into_iter().collect();
    figures.sites = sites.into_iter().collect();
    figures.months = months.into_iter().rev().collect();
    Ok(figures)
}

/// Each contact of the month of this day with the name of its site, the first day first: for a table.
///
/// # Errors
/// `SignInFirst`; `NotFound` when the visitor may see none.
pub async fn rows(ctx: &Context, month: Date) -> Result<Vec<(ShortContact, String)>, AppError> {
    let mut all = seen(ctx, month_of(month), month.last_of_month()).await?;
    // In no order that says who came after whom.
    all.sort_by_key(|one| (one.day, one.site, one.topic, one.minutes));
    let names = names(ctx).await?;
    Ok(all
        .into_iter()
        .map(|one| {
            let site = names.get(&one.site).cloned().unwrap_or_default();
            (ShortContact { token: None, author: None, ..one }, site)
        })
        .collect())
}

async fn seen(ctx: &Context, from: Date, until: Date) -> Result<Vec<ShortContact>, AppError> {
    let mut tx = ctx.store.begin().await?;
    let listing = listing::<subjects::ShortContact>(ctx, &mut tx, "").await?;
    tx.commit().await?;
    let mut all = short_contact::between(&ctx.store, from, until).await?;
    all.retain(|one| listing.shows(&of_contact(one)));
    Ok(all)
}

/// The names of all sites, closed ones too: what was there stays true.
async fn names(ctx: &Context) -> Result<BTreeMap<Uuid, String>, AppError> {
    Ok(list_places(ctx).await?.into_iter().map(|place| (place.site.id, place.site.name)).collect())
}
