//! Roles, places and days in words.

use base::{Date, Moment, PageContext, Role};
use people::acts::list_team::{Held, Named};

/// A role's name.
pub(super) fn role(ctx: &PageContext, role: Role) -> String {
    ctx.t(&format!("role-{}", role.code())).into_owned()
}

/// One line about a role.
pub(super) fn role_line(ctx: &PageContext, role: Role) -> String {
    ctx.t(&format!("role-{}-line", role.code())).into_owned()
}

/// What a role is given over.
pub(super) fn over(ctx: &PageContext, over: &Named) -> String {
    match over {
        Named::Own => ctx.t("over-own").into_owned(),
        Named::All => ctx.t("over-all").into_owned(),
        Named::Other => ctx.t("over-other").into_owned(),
        Named::Site(site) => site.clone(),
        Named::Group(group, site) => format!("{group}, {site}"),
    }
}

/// A role that somebody has: "Coach. Haus am Markt", "Vertritt Jana. Coach".
pub(super) fn held(ctx: &PageContext, held: &Held) -> String {
    match &held.deputy_of {
        Some(other) => format!("{}. {}", deputy(ctx, other), role(ctx, held.role)),
        None => format!("{}. {}", role(ctx, held.role), over(ctx, &held.over)),
    }
}

/// "Vertritt Jana".
pub(super) fn deputy(ctx: &PageContext, other: &str) -> String {
    ctx.tf("team-deputy", &[("other", other.into())]).into_owned()
}

/// A day; with its year when it is not this one.
pub(super) fn day(ctx: &PageContext, date: Date) -> String {
    let short = ctx.day(date);
    if date.year() == ctx.settings.zone.date(ctx.at).year() { short.into_owned() } else { format!("{short} {}", date.year()) }
}

/// The day of a moment.
pub(super) fn day_of(ctx: &PageContext, at: Moment) -> String {
    day(ctx, ctx.settings.zone.date(at))
}

/// The last day of what holds no more from this moment on.
pub(super) fn last_day(ctx: &PageContext, to: Moment) -> String {
    day_of(ctx, to.minus(1))
}
