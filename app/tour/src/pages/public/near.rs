//! "What is nearby?": `js/near.js` asks the phone where it is and puts the nearest station first. The position stays in the page.

use crate::published::Station;
use base::{
    PageContext,
    ui::{icon_markup, raw},
};
use leptos::prelude::*;

/// The button, and where is said what it did. Without JavaScript there is none: the map is there.
pub(super) fn near_button(ctx: &PageContext) -> AnyView {
    view! {
        <div class="near" data-near="stationen" hidden=true>
            <button class="btn" type="button">
                {raw(icon_markup("compass"))}
                {ctx.t("tour-near")}
            </button>
            <p
                class="small muted"
                role="status"
                data-done=ctx.t("tour-near-done")
                data-fault=ctx.t("tour-near-fault")
                data-metres=ctx.tf("tour-near-metres", &[("far", "#".into())])
                data-kilometres=ctx.tf("tour-near-kilometres", &[("far", "#".into())])
            >
                {ctx.t("tour-near-line")}
            </p>
        </div>
    }
    .into_any()
}

/// Where a station is, for the module.
pub(super) fn place(station: &Station) -> String {
    format!("{:.5},{:.5}", station.place.lat, station.place.lon)
}
