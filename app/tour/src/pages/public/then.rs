//! The same place in former times and now: two pictures, one below the other. `js/then.js` lays them over one another and lets one push them.

use super::{
    part::alt,
    picture::{Room, picture_markup},
};
use crate::published::{Station, Words};
use base::{Lang, PageContext, ui::raw};
use leptos::prelude::*;

/// The two pictures; nothing where there is no old one.
pub(super) fn then_section(ctx: &PageContext, station: &Station, lang: Lang, words: &Words) -> Option<AnyView> {
    let then = station.then.as_ref()?;
    let now = station.today.as_ref().unwrap_or(&station.picture);
    let old = picture_markup(&then.photo, "pic", &alt(ctx.lang, lang, &words.alt_then), Room::Part);
    let new = picture_markup(&now.photo, "pic", &alt(ctx.lang, lang, &words.alt), Room::Part);
    let view = view! {
        <section class="flow">
            <h2>{ctx.t("tour-then")}</h2>
            <div class="then" data-then=ctx.t("tour-then-move")>
                <figure class="then__now">
                    {raw(new)}
                    <figcaption>{ctx.t("tour-then-now")}</figcaption>
                </figure>
                <figure class="then__old">
                    {raw(old)}
                    <figcaption>{ctx.t("tour-then-old")}</figcaption>
                </figure>
            </div>
        </section>
    };
    Some(view.into_any())
}
