//! The part of both forms that counts: day, time, minutes, pillar, mode, topics.

use super::{mode, pillar, topic};
use crate::rules::{Mode, Pillar, Topic};
use base::{
    Date, PageContext,
    ui::{SelectField, TextField, date_field, icon_markup, raw},
};
use leptos::prelude::*;

/// What stands in the fields at first.
pub(super) struct Preset {
    pub(super) minutes: i64,
    pub(super) pillar: Pillar,
    pub(super) mode: Mode,
    pub(super) modes: &'static [Mode],
    /// The day and the minute of it; `None`: it has just been.
    pub(super) when: Option<(Date, i64)>,
}

/// The fields, in a layer of their own: what stands here is counted, and nothing of it says what was spoken of. The time is the last quarter of an hour
/// that has passed since it could have begun, so that who logs at once changes nothing. `with_topics`: whether it is asked what it was about.
pub(super) fn facts_fields(ctx: &PageContext, preset: &Preset, with_topics: bool) -> AnyView {
    let wall = ctx.settings.zone.wall(ctx.at);
    let just_now = (base::clock::minute_of(wall) - preset.minutes).max(0) / 15 * 15;
    let (day, begins) = preset.when.unwrap_or((wall.date(), just_now));
    let pillars = Pillar::ALL.map(|one| (one.code().to_owned(), ctx.t(pillar(one)).into_owned())).to_vec();
    let modes = preset.modes.iter().map(|one| (one.code().to_owned(), ctx.t(mode(*one)).into_owned())).collect::<Vec<_>>();
    view! {
        <section class="layer layer--fact" aria-labelledby="facts">
            <div class="layer__h">
                <h2 id="facts">{ctx.t("session-facts")}</h2>
                <span class="tag muted">{raw(icon_markup("chart-column"))} {ctx.t("session-counts")}</span>
            </div>
            {date_field(ctx, "day", ctx.t("session-day").into_owned(), String::new(), Some(day))}
            <div class="row row--top">
                <TextField
                    ctx=ctx.clone()
                    name="begins"
                    label=ctx.t("session-begins")
                    hint=ctx.t("session-begins-hint")
                    value=base::clock::written_time(begins)
                    ltr=true
                />
                <TextField
                    ctx=ctx.clone()
                    name="minutes"
                    label=ctx.t("session-minutes")
                    hint=ctx.t("session-minutes-hint")
                    value=preset.minutes.to_string()
                    inputmode="numeric"
                    ltr=true
                />
            </div>
            <div class="row row--top">
                <SelectField ctx=ctx.clone() name="pillar" label=ctx.t("session-pillar") options=pillars chosen=preset.pillar.code() />
                <SelectField ctx=ctx.clone() name="mode" label=ctx.t("session-mode") options=modes chosen=preset.mode.code() />
            </div>
            {with_topics.then(|| topic_boxes(ctx))}
        </section>
    }
    .into_any()
}

fn topic_boxes(ctx: &PageContext) -> AnyView {
    let chosen = |one: Topic| ctx.errors.as_ref().is_some_and(|errors| errors.fields.all("topic").any(|code| code == one.code()));
    let boxes: Vec<_> = Topic::ALL
        .into_iter()
        .map(|one| {
            view! {
                <label class="pick">
                    <input type="checkbox" name="topic" value=one.code() checked=chosen(one) />
                    {ctx.t(topic(one))}
                </label>
            }
        })
        .collect();
    view! {
        <fieldset class="field">
            <legend>{ctx.t("session-topics")}</legend>
            <div class="picks">{boxes}</div>
        </fieldset>
    }
    .into_any()
}
