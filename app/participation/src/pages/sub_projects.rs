//! Sub-projects: the list, a new one, and one with the sites and groups that belong to it.

use super::words::empty;
use crate::{
    acts::sub_projects::{
        ListedSubProject, OpenedSubProject, SubProject, may_make, open_sub_project, places_for_new, sub_projects,
    },
    keys, paths,
    rules::SubState,
};
use base::{
    AppError, Page, PageContext,
    page::Frame,
    ui::{Back, ErrorSummary, LightLink, ListLink, MainButton, SelectField, TextField, date_field, owner, owner_once, problem},
};
use leptos::prelude::*;
use people::{acts::list_places::ListedSite, pages::said};
use std::collections::HashMap;
use uuid::Uuid;

/// Those that the visitor looks after.
///
/// # Errors
/// `SignInFirst`; `NotFound` when there can be none.
pub async fn sub_projects_page(ctx: &PageContext) -> Result<Page, AppError> {
    let all = sub_projects(ctx).await?;
    let ctx = ctx.clone();
    let page = Page::new(ctx.t("projects-title"), move || {
        let rows: Vec<_> = all.iter().map(|one| row(&ctx, one)).collect();
        let list = if rows.is_empty() {
            empty(ctx.t("projects-none").into_owned())
        } else {
            view! { <ul class="list">{rows}</ul> }.into_any()
        };
        let add = may_make(&ctx)
            .then(|| view! { <LightLink href=paths::NewSubProject::href(ctx.lang) words=ctx.t("project-add") icon="plus" /> });
        view! {
            <div class="wrap flow">
                <Back href=paths::Administration::href(ctx.lang) words=ctx.t("administration-title") />
                <div class="headrow">
                    <h1>{ctx.t("projects-title")}</h1>
                    {add}
                </div>
                {list}
            </div>
        }
    });
    Ok(page.frame(Frame::Staff).private())
}

fn row(ctx: &PageContext, one: &ListedSubProject) -> AnyView {
    let people = ctx.tf("project-people", &[("count", one.people.into())]);
    let detail = format!("{}. {}. {people}", one.is.letters, ctx.t(keys::state(one.is.state)));
    view! { <ListLink href=paths::SubProject::href(ctx.lang, one.is.id) icon="briefcase" words=one.is.name.clone() detail=detail /> }
        .into_any()
}

/// One that is to be made.
///
/// # Errors
/// `SignInFirst`; `NotFound` for whoever may make none.
pub async fn new_sub_project_page(ctx: &PageContext) -> Result<Page, AppError> {
    let (places, of) = places_for_new(ctx).await?;
    let ctx = ctx.clone();
    let page = Page::new(ctx.t("project-add"), move || {
        view! {
            <div class="wrap flow text">
                <Back href=paths::SubProjects::href(ctx.lang) words=ctx.t("projects-title") />
                <ErrorSummary ctx=ctx.clone() />
                <h1>{ctx.t("project-add")}</h1>
                <form method="post" action=paths::NewSubProject::href(ctx.lang) class="flow" novalidate>
                    {owner_once(&ctx)} {fields(&ctx, None, false)} {places_field(&ctx, None, &places, &of)}
                    <p class="formend">
                        <MainButton words=ctx.t("project-add-do") icon="check" />
                    </p>
                </form>
            </div>
        }
    });
    Ok(page.frame(Frame::Staff).private())
}

/// One of them.
///
/// # Errors
/// `SignInFirst`; `NotFound` when there is none, or it is not for the visitor to see.
pub async fn sub_project_page(ctx: &PageContext, id: Uuid) -> Result<Page, AppError> {
    let OpenedSubProject { is, has_numbers, places, of, may_change } = open_sub_project(ctx, id).await?;
    let ctx = ctx.clone();
    let page = Page::new(is.name.clone(), move || {
        let report = paths::Report::href(ctx.lang, id);
        let form = may_change.then(|| {
            view! {
                <form method="post" action=paths::SubProject::href(ctx.lang, id) class="flow" novalidate>
                    {owner(&ctx)} {fields(&ctx, Some(&is), has_numbers)} {places_field(&ctx, Some(id), &places, &of)}
                    <p class="formend">
                        <MainButton words=ctx.t("administration-save") icon="check" />
                    </p>
                </form>
            }
        });
        view! {
            <div class="wrap flow text">
                <Back href=paths::SubProjects::href(ctx.lang) words=ctx.t("projects-title") />
                <ErrorSummary ctx=ctx.clone() />
                <h1><bdi>{is.name.clone()}</bdi></h1>
                <ul class="list">
                    <ListLink href=report icon="file-check" words=ctx.t("report-title") detail=ctx.t("report-line") />
                </ul>
                {form}
            </div>
        }
    });
    Ok(page.frame(Frame::Staff).private())
}

fn fields(ctx: &PageContext, is: Option<&SubProject>, letters_stay: bool) -> AnyView {
    let value = |value: fn(&SubProject) -> &String| is.map(value).cloned().unwrap_or_default();
    let options = SubState::ALL.map(|one| (one.code().to_owned(), ctx.t(keys::state(one)).into_owned())).to_vec();
    let chosen = is.map_or(SubState::Running, |is| is.state).code();
    let letters_hint = if letters_stay { "project-letters-stay" } else { "project-letters-hint" };
    view! {
        <TextField
            ctx=ctx.clone()
            name="name"
            label=ctx.t("project-name")
            hint=ctx.t("project-name-hint")
            value=value(|is| &is.name)
        />
        <TextField
            ctx=ctx.clone()
            name="letters"
            label=ctx.t("project-letters")
            hint=ctx.t(letters_hint)
            value=value(|is| &is.letters)
            ltr=true
        />
        <TextField ctx=ctx.clone() name="lead" label=ctx.t("project-lead") hint=ctx.t("project-lead-hint") value=value(|is| &is.lead) />
        {date_field(ctx, "begins", ctx.t("project-begins").into_owned(), String::new(), is.map(|is| is.begins))}
        {date_field(ctx, "ends", ctx.t("project-ends").into_owned(), String::new(), is.map(|is| is.ends))}
        <SelectField
            ctx=ctx.clone()
            name="state"
            label=ctx.t("project-state")
            hint=ctx.t("project-state-hint")
            options=options
            chosen=chosen
        />
    }
    .into_any()
}

/// Sites and groups with their weekly times; those of another sub-project say so and cannot be chosen.
fn places_field(ctx: &PageContext, own: Option<Uuid>, places: &[ListedSite], of: &HashMap<Uuid, (Uuid, String)>) -> AnyView {
    let refused = ctx.errors.as_ref();
    let mut first = true;
    let mut choice = |id: Uuid, name: String, detail: String| {
        let others = of.get(&id).filter(|(project, _)| Some(*project) != own);
        if let Some((_, project)) = others {
            let of = ctx.tf("project-place-of", &[("name", project.as_str().into())]).into_owned();
            return view! { <p class="choice"><span><span dir="auto">{name}</span> <small>{of}</small></span></p> }.into_any();
        }
        let chosen = match refused {
            Some(refused) => refused.fields.all("place").any(|typed| typed == id.to_string()),
            None => of.contains_key(&id),
        };
        let anchor = std::mem::take(&mut first).then_some("place");
        view! {
            <label class="choice">
                <input type="checkbox" name="place" value=id.to_string() id=anchor checked=chosen />
                <span>
                    <span dir="auto">{name}</span>
                    <small>{detail}</small>
                </span>
            </label>
        }
        .into_any()
    };
    let mut rows = Vec::new();
    for listed in places.iter().filter(|listed| listed.site.ended_at.is_none() || of.contains_key(&listed.site.id)) {
        rows.push(choice(listed.site.id, listed.site.name.clone(), ctx.t("project-whole-site").into_owned()));
        for group in listed.groups.iter().map(|listed| &listed.group) {
            if group.ended_at.is_none() || of.contains_key(&group.id) {
                rows.push(choice(group.id, format!("{}: {}", listed.site.name, group.name), group.times.clone()));
            }
        }
    }
    let problem = problem(ctx, "place");
    let bad = problem.is_some();
    let none = rows.is_empty().then(|| said(ctx.t("project-no-places")));
    view! {
        <fieldset class=if bad { "field field--bad" } else { "field" } aria-describedby=bad.then_some("place-err")>
            <legend>{ctx.t("project-places")}</legend>
            <p class="hint">{ctx.t("project-places-hint")}</p>
            {problem}
            {none}
            <div class="choices">{rows}</div>
        </fieldset>
    }
    .into_any()
}
