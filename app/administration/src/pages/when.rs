//! Moments as people say them: "heute um 3:00 Uhr".

use base::{Moment, PageContext};

/// A moment in the time zone of the place.
pub(super) fn when(ctx: &PageContext, at: Moment) -> String {
    let zone = &ctx.settings.zone;
    let (time, today) = (ctx.time(at), zone.date(ctx.at));
    let key = match zone.date(at) {
        date if date == today => "when-today",
        date if today.yesterday().is_ok_and(|before| before == date) => "when-yesterday",
        date if today.tomorrow().is_ok_and(|after| after == date) => "when-tomorrow",
        _ => return ctx.moment(at).into_owned(),
    };
    ctx.tf(key, &[("time", time.into())]).into_owned()
}
