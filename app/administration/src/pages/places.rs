//! "Orte und Gruppen": the list, a site, a group.

use crate::paths;
use base::{
    AppError, Page, PageContext,
    clock::written_time,
    page::Frame,
    ui::{
        Back, Drawing, ErrorSummary, Hidden, LightLink, ListLink, MainButton, Note, NoteKind, QuietLink, TextField, owner,
        owner_once,
    },
};
use leptos::prelude::*;
use people::{
    acts::{
        by::may_at_all,
        list_places::{Group, ListedGroup, ListedSite, Site, list_places_to_change},
    },
    pages::{coach::weekday_key, coach_cards::cards_of_group},
    policy::{Action, Kind},
    rules::weekly::slots,
};
use uuid::Uuid;

/// The sites that the visitor looks after.
///
/// # Errors
/// `SignInFirst`; `NotFound` for others than those who may change one.
pub async fn places_page(ctx: &PageContext) -> Result<Page, AppError> {
    let places = list_places_to_change(ctx).await?;
    let may_add = may_at_all(ctx, Action::Make, Kind::Site);
    let title = ctx.t("places-title");
    let ctx = ctx.clone();
    let page = Page::new(title, move || {
        let list = if places.is_empty() {
            view! {
                <div class="empty">
                    <Drawing name="hof" class="empty__pic" />
                    <p class="lead">{ctx.t("places-empty")}</p>
                </div>
            }
            .into_any()
        } else {
            rows(&ctx, places)
        };
        view! {
            <div class="wrap flow">
                <Back href=paths::Administration::href(ctx.lang) words=ctx.t("administration-title") />
                <div class="headrow">
                    <h1>{ctx.t("places-title")}</h1>
                    {may_add.then(|| view! { <LightLink href=paths::NewSite::href(ctx.lang) words=ctx.t("site-add") /> })}
                </div>
                {list}
            </div>
        }
    });
    Ok(page.frame(Frame::Staff).private())
}

/// The sites as rows that lead to them.
pub(super) fn rows(ctx: &PageContext, places: Vec<ListedSite>) -> AnyView {
    let rows: Vec<_> = places
        .into_iter()
        .map(|place| {
            let detail = about(ctx, &place);
            let href = paths::Site::href(ctx.lang, place.site.id);
            view! { <ListLink href=href icon="map-pin" words=place.site.name detail=detail /> }
        })
        .collect();
    view! { <ul class="list">{rows}</ul> }.into_any()
}

/// When the end was refused, the words beside it were not sent: they stand as they are kept.
fn words_ctx(ctx: &PageContext) -> PageContext {
    let errors = ctx.errors.clone().filter(|_| ctx.typed("do") != "end");
    PageContext { errors, ..ctx.clone() }
}

/// "Beendet", or how many groups, and the hours.
fn about(ctx: &PageContext, place: &ListedSite) -> String {
    if place.site.ended_at.is_some() {
        return ctx.t("place-ended").into_owned();
    }
    let groups = place.groups.iter().filter(|group| group.group.ended_at.is_none()).count();
    let groups = ctx.tf("site-groups", &[("groups", groups.into())]);
    if place.site.hours.is_empty() { groups.into_owned() } else { format!("{groups} {}", place.site.hours) }
}

/// A site that is to be made.
///
/// # Errors
/// `SignInFirst`; `NotFound` for others than those who may make one.
pub async fn new_site_page(ctx: &PageContext) -> Result<Page, AppError> {
    ctx.person()?;
    if !may_at_all(ctx, Action::Make, Kind::Site) {
        return Err(AppError::NotFound);
    }
    let title = ctx.t("site-add");
    let ctx = ctx.clone();
    let page = Page::new(title, move || {
        view! {
            <div class="wrap flow">
                <Back href=paths::Places::href(ctx.lang) words=ctx.t("places-title") />
                <ErrorSummary ctx=ctx.clone() />
                <h1>{ctx.t("site-add")}</h1>
                <form method="post" action=paths::NewSite::href(ctx.lang)>
                    {owner_once(&ctx)} {site_fields(&ctx, None)}
                    <p class="formend">
                        <MainButton words=ctx.t("site-add-do") />
                    </p>
                </form>
            </div>
        }
    });
    Ok(page.frame(Frame::Staff).private())
}

/// Name, address, hours, languages.
pub(super) fn site_fields(ctx: &PageContext, site: Option<&Site>) -> AnyView {
    let field = |name, label, hint, value: fn(&Site) -> &String| {
        let value = site.map(value).cloned().unwrap_or_default();
        view! { <TextField ctx=ctx.clone() name=name label=ctx.t(label) hint=ctx.t(hint) value=value /> }
    };
    view! {
        {field("name", "site-name", "site-name-hint", |site| &site.name)}
        {field("address", "place-address", "place-address-hint", |site| &site.address)}
        {field("hours", "site-hours", "site-hours-hint", |site| &site.hours)}
        {field("languages", "site-languages", "site-languages-hint", |site| &site.languages)}
    }
    .into_any()
}

/// A site: its words, its groups, its end.
///
/// # Errors
/// `SignInFirst`; `NotFound` when there is no such site that the visitor looks after.
pub async fn site_page(ctx: &PageContext, id: Uuid) -> Result<Page, AppError> {
    let places = list_places_to_change(ctx).await?;
    let place = places.into_iter().find(|place| place.site.id == id).ok_or(AppError::NotFound)?;
    let ends = ctx.query("frage") == "ende";
    let ctx = ctx.clone();
    let page = Page::new(place.site.name.clone(), move || {
        let address = paths::Site::href(ctx.lang, id);
        let is_over = place.site.ended_at.is_some();
        let may = |action| !is_over && place.may(&ctx, action);
        let asked = (ends && may(Action::End)).then(|| {
            let why = ctx.tf("site-end-why", &[("groups", place.groups.len().into())]).into_owned();
            question(&ctx, ctx.tf("site-end", &[("name", place.site.name.as_str().into())]).into_owned(), why, &address)
        });
        let words = if may(Action::Change) {
            view! {
                <form method="post" action=address.clone()>
                    {owner(&ctx)} <Hidden name="do" value="change" /> {site_fields(&words_ctx(&ctx), Some(&place.site))}
                    <p class="formend">{save(&ctx, asked.is_none())}</p>
                </form>
            }
            .into_any()
        } else {
            facts(&place.site)
        };
        let end = (may(Action::End) && !ends).then(|| {
            view! {
                <p class="btns">
                    <QuietLink href=format!("{address}?frage=ende") icon="x" words=ctx.t("site-end-ask") />
                </p>
            }
        });
        let more = place.may_grow(&ctx).then(|| {
            view! {
                <p class="btns">
                    <QuietLink href=paths::NewGroup::href(ctx.lang, id) icon="plus" words=ctx.t("group-add") />
                </p>
            }
        });
        view! {
            <div class="wrap flow">
                <Back href=paths::Places::href(ctx.lang) words=ctx.t("places-title") />
                <ErrorSummary ctx=ctx.clone() />
                <h1><bdi>{place.site.name.clone()}</bdi></h1>
                {is_over.then(|| over(&ctx))}
                {asked}
                {words}
                <section class="flow">
                    <h2>{ctx.t("groups-title")}</h2>
                    {groups(&ctx, &place.groups)}
                    {more}
                </section>
                {end}
            </div>
        }
    });
    Ok(page.frame(Frame::Staff).private())
}

/// The one filled button of the page, unless something else is asked.
fn save(ctx: &PageContext, main: bool) -> AnyView {
    if main {
        view! { <MainButton words=ctx.t("administration-save") icon="check" /> }.into_any()
    } else {
        view! { <button class="btn" type="submit">{ctx.t("administration-save")}</button> }.into_any()
    }
}

fn over(ctx: &PageContext) -> AnyView {
    let line = ctx.t("place-ended-line");
    view! { <Note kind=NoteKind::Info title=ctx.t("place-ended")><p>{line}</p></Note> }.into_any()
}

/// What a site is, where it cannot be changed.
fn facts(site: &Site) -> AnyView {
    let lines = [&site.address, &site.hours, &site.languages];
    let lines: Vec<_> = lines.into_iter().filter(|line| !line.is_empty()).cloned().collect();
    let rows: Vec<_> = lines.into_iter().map(|line| view! { <p><bdi>{line}</bdi></p> }).collect();
    view! { <div class="flow">{rows}</div> }.into_any()
}

fn groups(ctx: &PageContext, groups: &[ListedGroup]) -> AnyView {
    if groups.is_empty() {
        return view! { <p>{ctx.t("groups-empty")}</p> }.into_any();
    }
    let rows: Vec<_> = groups
        .iter()
        .map(|ListedGroup { group, people }| {
            let detail = if group.ended_at.is_some() {
                ctx.t("place-ended").into_owned()
            } else {
                let people = ctx.tf("group-people", &[("people", (*people).into())]);
                if group.times.is_empty() { people.into_owned() } else { format!("{}. {people}", group.times) }
            };
            let href = paths::Group::href(ctx.lang, group.id);
            view! { <ListLink href=href icon="users" words=group.name.clone() detail=detail /> }
        })
        .collect();
    view! { <ul class="list">{rows}</ul> }.into_any()
}

/// A group that is to be made.
///
/// # Errors
/// `SignInFirst`; `NotFound` when there is no such site, it is over, or the visitor may not.
pub async fn new_group_page(ctx: &PageContext, site: Uuid) -> Result<Page, AppError> {
    let places = list_places_to_change(ctx).await?;
    let place = places.into_iter().find(|place| place.site.id == site && place.may_grow(ctx)).ok_or(AppError::NotFound)?;
    let title = ctx.t("group-add");
    let ctx = ctx.clone();
    let page = Page::new(title, move || {
        view! {
            <div class="wrap flow">
                <Back href=paths::Site::href(ctx.lang, site) words=place.site.name />
                <ErrorSummary ctx=ctx.clone() />
                <h1>{ctx.t("group-add")}</h1>
                <form method="post" action=paths::NewGroup::href(ctx.lang, site)>
                    {owner_once(&ctx)} {group_fields(&ctx, None, "name")}
                    <p class="formend">
                        <MainButton words=ctx.t("group-add-do") />
                    </p>
                </form>
            </div>
        }
    });
    Ok(page.frame(Frame::Staff).private())
}

/// Name and times; the name's field may be called otherwise where a site's name is beside it.
pub(super) fn group_fields(ctx: &PageContext, group: Option<&Group>, name: &'static str) -> AnyView {
    let value = |value: fn(&Group) -> &String| group.map(value).cloned().unwrap_or_default();
    view! {
        <TextField
            ctx=ctx.clone()
            name=name
            label=ctx.t("group-name")
            hint=ctx.t("group-name-hint")
            value=value(|group| &group.name)
        />
        <TextField
            ctx=ctx.clone()
            name="times"
            label=ctx.t("group-times")
            hint=ctx.t("group-times-hint")
            value=value(|group| &group.times)
        />
        {group.filter(|group| !group.times.is_empty()).map(|group| read_times(ctx, &group.times))}
    }
    .into_any()
}

/// What Klick reads in the words about the times: those stand on the first page of coaches.
fn read_times(ctx: &PageContext, times: &str) -> AnyView {
    let slots = slots(times);
    if slots.is_empty() {
        return view! { <p class="small muted">{ctx.t("group-times-unread")}</p> }.into_any();
    }
    let each = slots.into_iter().map(|slot| {
        let day = ctx.t(weekday_key(slot.weekday));
        let until = slot.minutes.map_or_else(String::new, |minutes| format!("–{}", written_time((slot.begins + minutes) % 1440)));
        format!("{day} {}{until}", written_time(slot.begins))
    });
    let read = each.collect::<Vec<_>>().join(", ");
    view! { <p class="small muted">{ctx.tf("group-times-read", &[("times", read.into())])}</p> }.into_any()
}

/// A group: its words, its end.
///
/// # Errors
/// `SignInFirst`; `NotFound` when there is no such group that the visitor looks after.
pub async fn group_page(ctx: &PageContext, id: Uuid) -> Result<Page, AppError> {
    let places = list_places_to_change(ctx).await?;
    let found = places.into_iter().find_map(|place| {
        let listed = place.groups.into_iter().find(|listed| listed.group.id == id)?;
        Some((place.site, listed))
    });
    let (site, listed) = found.filter(|(_, listed)| listed.may(ctx, Action::Change)).ok_or(AppError::NotFound)?;
    let ends = ctx.query("frage") == "ende";
    let ctx = ctx.clone();
    let page = Page::new(listed.group.name.clone(), move || {
        let address = paths::Group::href(ctx.lang, id);
        let is_over = listed.group.ended_at.is_some();
        let may_end = !is_over && listed.may(&ctx, Action::End);
        let asked = (ends && may_end).then(|| {
            let title = ctx.tf("group-end", &[("name", listed.group.name.as_str().into())]).into_owned();
            question(&ctx, title, ctx.t("group-end-why").into_owned(), &address)
        });
        let words = if is_over {
            over(&ctx)
        } else {
            view! {
                <form method="post" action=address.clone()>
                    {owner(&ctx)} <Hidden name="do" value="change" /> {group_fields(&words_ctx(&ctx), Some(&listed.group), "name")}
                    <p class="formend">{save(&ctx, asked.is_none())}</p>
                </form>
            }
            .into_any()
        };
        let end = (may_end && !ends).then(|| {
            view! {
                <p class="btns">
                    <QuietLink href=format!("{address}?frage=ende") icon="x" words=ctx.t("group-end-ask") />
                </p>
            }
        });
        let cards = (!is_over && listed.people > 0 && may_at_all(&ctx, Action::PrintCard, Kind::Card)).then(|| {
            view! {
                <p class="btns">
                    <QuietLink href=cards_of_group(ctx.lang, id) icon="printer" words=ctx.t("coach-cards") />
                </p>
            }
        });
        view! {
            <div class="wrap flow">
                <Back href=paths::Site::href(ctx.lang, site.id) words=site.name.clone() />
                <ErrorSummary ctx=ctx.clone() />
                <h1><bdi>{listed.group.name.clone()}</bdi></h1>
                {asked}
                {words}
                {cards}
                {end}
            </div>
        }
    });
    Ok(page.frame(Frame::Staff).private())
}

/// One question before something ends.
fn question(ctx: &PageContext, title: String, why: String, address: &str) -> AnyView {
    view! {
        <section class="panel flow" id="end" tabindex="-1">
            <h2>{title}</h2>
            <p class="lead">{why}</p>
            <form method="post" action=format!("{address}?frage=ende")>
                {owner(ctx)} <Hidden name="do" value="end" /> <MainButton words=ctx.t("place-end-yes") icon="x" />
            </form>
            <p class="btns">
                <a class="btn" href=address.to_owned()>
                    {ctx.t("place-end-no")}
                </a>
            </p>
        </section>
    }
    .into_any()
}
