//! What the pages of the tour share: the walk that somebody is on, and words in another language than the page.

use crate::{
    acts::published,
    paths,
    published::{Published, Station, Tour, TourWords},
    rules::{compass::Eighth, geo},
};
use base::{
    AppError, Lang, PageContext,
    ui::{Note, NoteKind, escape, raw, sentences},
};
use leptos::prelude::*;
use std::sync::Arc;

/// The stations that somebody walks along: those of a tour, or all.
#[derive(Clone)]
pub(super) struct Walk {
    /// All that is published.
    pub(super) published: Arc<Published>,
    /// Its place among the tours; `None`: all stations.
    tour: Option<usize>,
}

impl Walk {
    /// All stations.
    ///
    /// # Errors
    /// `NotFound` while nothing is published.
    pub(super) fn all(ctx: &PageContext) -> Result<Self, AppError> {
        let published = published(ctx);
        if published.stations.is_empty() { Err(AppError::NotFound) } else { Ok(Self { published, tour: None }) }
    }

    /// All stations of this, whether it is published or not: for who looks before everybody does.
    pub(super) fn over(published: Published) -> Self {
        Self { published: Arc::new(published), tour: None }
    }

    /// The stations of this tour; of all, where the address names none.
    ///
    /// # Errors
    /// `NotFound` when there is no such tour.
    pub(super) fn of(ctx: &PageContext, tour: Option<&str>) -> Result<Self, AppError> {
        let mut walk = Self::all(ctx)?;
        if let Some(slug) = tour {
            walk.tour = Some(walk.place(slug).ok_or(AppError::NotFound)?);
        }
        Ok(walk)
    }

    /// The tour on which somebody came to a station, if it leads there.
    pub(super) fn to(mut self, slug: &str, tour: &str) -> Self {
        self.tour = self.place(tour);
        if self.stops().iter().all(|station| station.slug != slug) {
            self.tour = None;
        }
        self
    }

    fn place(&self, slug: &str) -> Option<usize> {
        self.published.tours.iter().position(|tour| tour.slug == slug)
    }

    /// Its tour.
    pub(super) fn tour(&self) -> Option<&Tour> {
        self.published.tours.get(self.tour?)
    }

    /// Its stations in order.
    pub(super) fn stops(&self) -> Vec<&Station> {
        match self.tour() {
            Some(tour) => self.published.stops(tour).collect(),
            None => self.published.stations.iter().collect(),
        }
    }

    /// Minutes on foot along all of it, without stops.
    pub(super) fn minutes(&self) -> i64 {
        self.stops().windows(2).map(|two| if let [from, to] = two { Leg::of(from, to).minutes } else { 0 }).sum()
    }

    /// Its name: the tour's, or that of all tours.
    pub(super) fn title(&self, ctx: &PageContext) -> (Lang, String) {
        let words = self.tour().and_then(|tour| tour.words.nearest(ctx.lang));
        words.map_or_else(|| (ctx.lang, ctx.t("tour-title").into_owned()), |(lang, words)| (lang, words.title.clone()))
    }

    /// What is said of it: of its tour, or of the only one there is.
    pub(super) fn words(&self, lang: Lang) -> Option<(Lang, &TourWords)> {
        let only = if let [only] = self.published.tours.as_slice() { Some(only) } else { None };
        self.tour().or(only)?.words.nearest(lang)
    }

    /// "9 Stationen, etwa 25 Minuten zu Fuß".
    pub(super) fn size(&self, ctx: &PageContext) -> String {
        let stations = ctx.tf("tour-count", &[("stations", self.stops().len().into())]);
        if self.stops().len() < 2 {
            return stations.into_owned();
        }
        let minutes = minutes(ctx, self.minutes());
        ctx.tf("tour-size", &[("stations", stations.into_owned().into()), ("minutes", minutes.into())]).into_owned()
    }

    /// Where its map and its list are.
    pub(super) fn href(&self, lang: Lang) -> String {
        self.tour().map_or_else(|| paths::Walk::href(lang), |tour| paths::OneWalk::href(lang, &tour.slug))
    }

    /// The address of one of its stations: one stays on the same tour.
    pub(super) fn station(&self, lang: Lang, slug: &str) -> String {
        let tour = self.tour().map(|tour| format!("?tour={}", tour.slug)).unwrap_or_default();
        format!("{}{tour}", paths::Station::href(lang, slug))
    }
}

/// The way from one station to another, whether somebody described it or not.
pub(super) struct Leg {
    /// On foot.
    pub(super) minutes: i64,
    /// As the crow flies.
    pub(super) metres: f64,
    /// Degrees from north over east.
    pub(super) bearing: f64,
}

impl Leg {
    pub(super) fn of(from: &Station, to: &Station) -> Self {
        let (metres, bearing) = (geo::metres(from.place, to.place), geo::bearing(from.place, to.place));
        let minutes = from.way_to(&to.slug).map_or_else(|| geo::minutes(metres), |way| way.minutes);
        Self { minutes, metres, bearing }
    }

    /// "4 Minuten zu Fuß, nach Norden".
    pub(super) fn words(&self, ctx: &PageContext) -> String {
        let to = ctx.t(Eighth::of(self.bearing).words()).into_owned();
        ctx.tf("tour-leg", &[("minutes", minutes(ctx, self.minutes).into()), ("to", to.into())]).into_owned()
    }
}

/// "4 Minuten zu Fuß".
pub(super) fn minutes(ctx: &PageContext, minutes: i64) -> String {
    ctx.tf("tour-minutes", &[("minutes", minutes.into())]).into_owned()
}

/// By what one knows the way from one station to another, if somebody said it.
pub(super) fn landmark(ctx: &PageContext, from: &Station, to: &Station) -> Option<AnyView> {
    let (lang, words) = from.way_to(&to.slug)?.landmark.nearest(ctx.lang)?;
    (!words.is_empty()).then(|| paragraphs(ctx.lang, lang, words))
}

/// "Station 2: Der Markt", as text.
pub(super) fn numbered(ctx: &PageContext, station: &Station) -> String {
    let title = station.title(ctx.lang).to_owned();
    ctx.tf("tour-station-name", &[("number", station.number.into()), ("title", title.into())]).into_owned()
}

/// The same as a part of a page: a title in another language is marked with it.
pub(super) fn named(ctx: &PageContext, station: &Station) -> AnyView {
    const TITLE: &str = "\u{FFFC}";
    let Some((lang, words)) = station.words.nearest(ctx.lang).filter(|(lang, _)| lang.tag() != ctx.lang.tag()) else {
        return numbered(ctx, station).into_any();
    };
    let whole = ctx.tf("tour-station-name", &[("number", station.number.into()), ("title", TITLE.into())]);
    let (before, after) = whole.split_once(TITLE).unwrap_or((&*whole, ""));
    let (before, after) = (before.to_owned(), after.to_owned());
    view! { {before}{inline(ctx.lang, lang, &words.title)}{after} }.into_any()
}

/// The marks of an element whose words are in another language than the page; none when they are the same.
pub(super) struct Marks {
    pub(super) lang: Option<&'static str>,
    pub(super) dir: Option<&'static str>,
    pub(super) easy: Option<&'static str>,
}

/// How to mark words that are written in `words` on a page in `page`.
pub(super) fn marks(page: Lang, words: Lang) -> Marks {
    Marks {
        lang: (page.tag() != words.tag()).then(|| words.tag()),
        dir: (page.dir() != words.dir()).then(|| words.dir()),
        easy: (words == Lang::Ls && page != Lang::Ls).then_some("leicht"),
    }
}

/// Words of somebody inside a line, marked with their language.
pub(super) fn inline(page: Lang, words: Lang, text: &str) -> AnyView {
    let (Marks { lang, dir, .. }, text) = (marks(page, words), text.to_owned());
    if lang.is_none() && dir.is_none() {
        return text.into_any();
    }
    view! { <bdi lang=lang dir=dir>{text}</bdi> }.into_any()
}

/// Words of somebody, in paragraphs, whose sentences the reader's voice can follow.
pub(super) fn paragraphs(page: Lang, words: Lang, text: &str) -> AnyView {
    let html = paragraphs_markup(text);
    let Marks { lang, dir, easy } = marks(page, words);
    if lang.is_none() && dir.is_none() && easy.is_none() {
        return raw(html);
    }
    view! { <div class="flow" lang=lang dir=dir data-variante=easy>{raw(html)}</div> }.into_any()
}

/// Paragraphs have an empty line between them; in easy German each sentence stands on a line of its own.
fn paragraphs_markup(text: &str) -> String {
    let text = text.replace("\r\n", "\n");
    let parts = text.split("\n\n").map(|part| part.split_whitespace().collect::<Vec<_>>().join(" "));
    parts.filter(|part| !part.is_empty()).fold(String::new(), |all, part| all + "<p>" + &sentences(&part) + "</p>")
}

/// Says honestly that these words are not there in the reader's language.
pub(super) fn other_language(ctx: &PageContext, words: Lang) -> Option<AnyView> {
    let line = ctx.t("lang-missing-line");
    (ctx.lang.tag() != words.tag()).then(|| {
        view! {
            <Note kind=NoteKind::Lang title=ctx.t("lang-missing-title")>
                <p>{line}</p>
            </Note>
        }
        .into_any()
    })
}

/// An alternative text as attributes, marked with its language where that is another one.
pub(super) fn alt(page: Lang, words: Lang, text: &str) -> String {
    let Marks { lang, dir, .. } = marks(page, words);
    let mut out = format!("alt=\"{}\"", escape(text));
    for (name, value) in [("lang", lang), ("dir", dir)] {
        if let Some(value) = value {
            out.push_str(&format!(" {name}=\"{value}\""));
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paragraphs_are_parted_by_empty_lines() {
        assert_eq!(
            paragraphs_markup("Eins. Zwei.\nDrei.\r\n\r\n<b>Vier</b>\n\n\n"),
            "<p><span data-satz>Eins.</span> <span data-satz>Zwei.</span> <span data-satz>Drei.</span></p>\
             <p><span data-satz>&lt;b&gt;Vier&lt;/b&gt;</span></p>"
        );
        assert_eq!(paragraphs_markup(" \n\n "), "");
    }

    #[test]
    fn words_of_another_language_are_marked() {
        assert_eq!(alt(Lang::De, Lang::De, "a \"b\""), "alt=\"a &quot;b&quot;\"");
        assert_eq!(alt(Lang::Ar, Lang::De, "a"), "alt=\"a\" lang=\"de\" dir=\"ltr\"");
        assert_eq!(alt(Lang::De, Lang::Ls, "a"), "alt=\"a\"");
    }
}
