//! The tour: its map, and its stations as a list with the same numbers.

use super::{
    map::map_view,
    near,
    part::{Leg, Walk, inline, minutes, other_language, paragraphs},
    picture::{Room, picture_markup, shared},
};
use crate::{
    paths,
    published::{Facts, Said, Station, Tour, TourWords},
    rules::feeds::Feed,
};
use base::{
    AppError, Page, PageContext,
    page::{About, Frame},
    policy::PagePolicy,
    ui::{Back, LightLink, ListLink, drawing_markup, raw, sentences},
};
use leptos::prelude::*;
use uuid::Uuid;

/// A list of more stations has only their names: pictures, lines and minutes would cost the reader's data.
const IN_FULL: usize = 40;

/// What one can need on the way: its name in the address, its words, and whether a station has it.
type Need = (&'static str, &'static str, fn(Facts) -> bool);

const NEEDS: [Need; 3] = [
    ("stufenlos", "tour-only-steps", Facts::is_without_steps),
    ("bank", "tour-only-bench", |facts| facts.bench == Some(true)),
    ("toilette", "tour-only-toilet", |facts| facts.toilet == Some(true)),
];

/// The tour, or one of several.
///
/// # Errors
/// `NotFound` when there is no such tour.
pub(crate) fn walk_page(ctx: &PageContext, tour: Option<&str>) -> Result<Page, AppError> {
    let walk = match (Walk::of(ctx, tour), tour) {
        (Err(AppError::NotFound), None) => return Ok(empty(ctx)),
        (walk, _) => walk?,
    };
    let about = about(ctx, &walk);
    let (title_lang, title) = walk.title(ctx);
    let ctx = ctx.clone();
    let page = Page::new(title.clone(), move || {
        let need = NEEDS.into_iter().find(|(name, ..)| *name == ctx.query("nur"));
        let all = walk.stops();
        let stops: Vec<&Station> =
            all.iter().copied().filter(|station| need.is_none_or(|(_, _, has)| has(station.facts))).collect();
        let keep = need.map(|(name, ..)| format!("&nur={name}")).unwrap_or_default();
        let words = walk.words(ctx.lang);
        let about = words.filter(|(_, words)| !words.words.is_empty()).map(|(lang, words)| {
            view! {
                {other_language(&ctx, lang)}
                {paragraphs(ctx.lang, lang, &words.words)}
            }
        });
        let begin = all.first().map(|first| {
            view! { <LightLink href=walk.station(ctx.lang, &first.slug) words=ctx.t("tour-begin") wide=true /> }
        });
        let list =
            if stops.is_empty() { view! { <p>{ctx.t("tour-only-none")}</p> }.into_any() } else { list(&ctx, &walk, &stops) };
        view! {
            <div class="wrap flow">
                <Back href=paths::District::href(ctx.lang) words=ctx.t("tab-district") />
                <h1>{inline(ctx.lang, title_lang, &title)}</h1>
                {raw(format!("<p class=\"lead\">{}</p>", sentences(&format!("{}.", walk.size(&ctx)))))}
                {about}
                {which(&ctx, &walk)}
                <div class="split split--even">
                    <div class="flow">
                        {begin}
                        {map_view(&ctx, &walk, &stops, &keep)}
                    </div>
                    <div class="flow">
                        <h2 id="liste">{ctx.t("tour-stations")}</h2>
                        {needs(&ctx, &walk, &all, need)}
                        {near::near_button(&ctx)}
                        {list}
                    </div>
                </div>
                {other_ways(&ctx, &walk)}
            </div>
        }
    });
    Ok(page.frame(Frame::Hub).sheet("tour.css").about(about).may(PagePolicy::Place).script("js/map.js").script("js/near.js"))
}

/// Nothing is published yet, or it was taken back.
fn empty(ctx: &PageContext) -> Page {
    let ctx = ctx.clone();
    Page::new(ctx.t("tour-title"), move || {
        view! {
            <div class="wrap flow">
                <h1>{ctx.t("tour-title")}</h1>
                <div class="empty flow">
                    {raw(drawing_markup("leer", "empty__pic"))}
                    <p>{ctx.t("district-empty")}</p>
                    <LightLink href=paths::Start::href(ctx.lang) words=ctx.t("to-start") wide=true />
                </div>
            </div>
        }
    })
    .frame(Frame::Hub)
}

/// The stations. Between two of them it says how far it is, unless some are left out.
fn list(ctx: &PageContext, walk: &Walk, stops: &[&Station]) -> AnyView {
    let whole = stops.len() == walk.stops().len();
    let in_full = stops.len() <= IN_FULL;
    let rows: Vec<_> = stops
        .iter()
        .enumerate()
        .map(|(at, station)| {
            let before = at.checked_sub(1).and_then(|before| stops.get(before)).filter(|_| whole);
            row(ctx, walk, station, before.copied(), in_full)
        })
        .collect();
    view! { <ol class="list stops" id="stationen">{rows}</ol> }.into_any()
}

fn row(ctx: &PageContext, walk: &Walk, station: &Station, before: Option<&Station>, in_full: bool) -> AnyView {
    let href = walk.station(ctx.lang, &station.slug);
    let Some((lang, words)) = station.words.nearest(ctx.lang) else { return ().into_any() };
    let thumb = in_full.then(|| raw(picture_markup(&station.picture.photo, "thumb", "alt=\"\"", Room::Row)));
    let far = before.filter(|_| in_full).map(|before| {
        let far = minutes(ctx, Leg::of(before, station).minutes);
        view! { <small data-leg="">{far}</small> }
    });
    let line = (in_full && !words.line.is_empty()).then(|| view! { <small>{inline(ctx.lang, lang, &words.line)}</small> });
    view! {
        <li data-at=near::place(station)>
            <a class="list__row" href=href>
                <span class="nr">{station.number}</span>
                <span>
                    <b>{inline(ctx.lang, lang, &words.title)}</b>
                    {line}
                    {far}
                </span>
                {thumb}
            </a>
        </li>
    }
    .into_any()
}

/// The tours to choose from, where there are several.
fn which(ctx: &PageContext, walk: &Walk) -> Option<AnyView> {
    if walk.published.tours.len() < 2 {
        return None;
    }
    let pill = |href: String, words: AnyView, is_here: bool| {
        if is_here {
            view! { <li><span aria-current="true">{words}</span></li> }.into_any()
        } else {
            view! { <li><a href=href>{words}</a></li> }.into_any()
        }
    };
    let here = walk.tour().map(|tour| tour.slug.as_str());
    let all = pill(paths::Walk::href(ctx.lang), ctx.t("tour-all").into_any(), here.is_none());
    let tours: Vec<_> = walk
        .published
        .tours
        .iter()
        .map(|tour| {
            let title = tour.words.nearest(ctx.lang).map(|(lang, words)| inline(ctx.lang, lang, &words.title));
            let words = title.unwrap_or_else(|| tour.slug.clone().into_any());
            pill(paths::OneWalk::href(ctx.lang, &tour.slug), words, here == Some(tour.slug.as_str()))
        })
        .collect();
    let view = view! { <nav aria-label=ctx.t("tour-which")><ul class="langs">{all}{tours}</ul></nav> };
    Some(view.into_any())
}

/// What one needs on the way: only what leaves some stations out, and not all.
fn needs(ctx: &PageContext, walk: &Walk, all: &[&Station], chosen: Option<Need>) -> Option<AnyView> {
    let useful = |(name, _, has): &Need| {
        let with = all.iter().filter(|station| has(station.facts)).count();
        (with > 0 && with < all.len()) || chosen.is_some_and(|(own, ..)| own == *name)
    };
    let found: Vec<Need> = NEEDS.into_iter().filter(useful).collect();
    if found.is_empty() {
        return None;
    }
    let href = |name: &str| {
        let query = if name.is_empty() { String::new() } else { format!("?nur={name}") };
        format!("{}{query}#liste", walk.href(ctx.lang))
    };
    let pills: Vec<_> = std::iter::once(("", "tour-only-all"))
        .chain(found.into_iter().map(|(name, words, _)| (name, words)))
        .map(|(name, words)| {
            if name == chosen.map_or("", |(own, ..)| own) {
                view! { <li><span aria-current="true">{ctx.t(words)}</span></li> }.into_any()
            } else {
                view! { <li><a href=href(name)>{ctx.t(words)}</a></li> }.into_any()
            }
        })
        .collect();
    Some(view! { <nav aria-label=ctx.t("tour-only")><ul class="langs">{pills}</ul></nav> }.into_any())
}

/// The same tour to read, to hear, on paper, and for other programs.
fn other_ways(ctx: &PageContext, walk: &Walk) -> AnyView {
    let lang = ctx.lang;
    let (way, hear, sheet) = match walk.tour() {
        Some(tour) => (
            paths::OneWay::href(lang, &tour.slug),
            paths::HearOne::href(lang, &tour.slug),
            paths::SheetOne::href(lang, &tour.slug),
        ),
        None => (paths::Way::href(lang), paths::Hear::href(lang), paths::Sheet::href(lang)),
    };
    let files = [("GPX", paths::Gpx::href(lang)), ("KML", paths::Kml::href(lang)), ("GeoJSON", paths::GeoJson::href(lang))];
    let files = files.map(|(name, href)| view! { <li><a href=href download=""><bdi dir="ltr">{name}</bdi></a></li> });
    view! {
        <section class="flow">
            <h2>{ctx.t("tour-other-ways")}</h2>
            <ul class="list text">
                <ListLink href=way icon="book-open" words=ctx.t("tour-way") detail=ctx.t("tour-way-line") />
                <ListLink href=hear icon="headphones" words=ctx.t("tour-hear") detail=ctx.t("tour-hear-line") />
                <ListLink href=sheet icon="printer" words=ctx.t("tour-sheet") detail=ctx.t("tour-sheet-line") />
            </ul>
            <p class="small">{ctx.t("tour-files")}</p>
            <ul class="langs">{files.to_vec()}</ul>
        </section>
    }
    .into_any()
}

/// For who links to the tour.
fn about(ctx: &PageContext, walk: &Walk) -> About {
    let address = &ctx.settings.address;
    let line = walk.words(ctx.lang).map_or_else(|| walk.size(ctx), |(_, words)| words.line.clone());
    let stops = walk.stops();
    // With more stations the page would be twice as heavy.
    let data = if stops.len() <= IN_FULL { trip(ctx, walk) } else { String::new() };
    let picture = stops.first().and_then(|first| shared(&first.picture, address));
    About { line, picture, data }
}

/// The walk as a trip: its tour, the only tour there is, or all stations under the name of them all.
fn trip(ctx: &PageContext, walk: &Walk) -> String {
    let address = &ctx.settings.address;
    let href = |station: &Station| format!("{address}{}", paths::Station::href(ctx.lang, &station.slug));
    let (published, title) = (&walk.published, walk.title(ctx).1);
    let words = |line: &str| TourWords { title: title.clone(), line: line.to_owned(), words: String::new() };
    let all = || Tour {
        id: Uuid::nil(),
        slug: String::new(),
        words: Said(vec![(
            ctx.lang,
            words(&walk.words(ctx.lang).map_or_else(|| walk.size(ctx), |(_, words)| words.line.clone())),
        )]),
        stops: (0..published.stations.len()).collect(),
        map: None,
        demo: false,
    };
    let tour = walk.tour().cloned().unwrap_or_else(all);
    let feed = Feed { published, lang: ctx.lang, title: &title, href: &href };
    feed.trip(&tour, &format!("{address}{}", walk.href(ctx.lang)))
}
