//! A list of people who are to come: brought, looked at row by row, taken over.

use crate::{
    acts::newcomers::{Opened, open_list, words_of},
    paths,
    rules::list::{List, ListRow, Problem, RowProblem},
};
use base::{
    AppError, Page, PageContext,
    page::{File, Frame},
    ui::{
        Back, ErrorSummary, Hidden, ListLink, MainButton, Note, NoteKind, QuietLink, icon_markup, list_area, owner_once, problem,
        raw,
    },
};
use leptos::prelude::*;
use people::{
    acts::by::{door, may_at_all},
    pages::said,
    policy::{Action, Kind},
};
use std::collections::HashMap;
use uuid::Uuid;

/// Where a list is brought: a file, or pasted. One that was looked at comes back here to be mended (`?von=`).
///
/// # Errors
/// `SignInFirst`; `NotFound` for whoever may add nobody.
pub async fn list_page(ctx: &PageContext) -> Result<Page, AppError> {
    door(ctx, Action::Make, Kind::Person)?;
    let before = match ctx.query("von").parse::<Uuid>() {
        Ok(id) => match words_of(ctx, id).await {
            Ok(words) => words,
            Err(AppError::NotFound) => String::new(),
            Err(other) => return Err(other),
        },
        Err(_) => String::new(),
    };
    let ctx = ctx.clone();
    let page = Page::new(ctx.t("list-title"), move || {
        let row = ctx.typed("fault-row");
        let row = (!row.is_empty()).then(|| view! { <p>{ctx.tf("list-row", &[("row", row.into())])}</p> });
        let (label, hint) = (ctx.t("list-paste").into_owned(), ctx.t("list-paste-hint").into_owned());
        view! {
            <div class="wrap flow text">
                <Back href=paths::Coach::href(ctx.lang) words=ctx.t("coach-back") />
                <ErrorSummary ctx=ctx.clone() />
                {row}
                <h1>{ctx.t("list-title")}</h1>
                {said(ctx.t("list-how"))}
                {said(ctx.t("list-columns"))}
                <p class="btns">
                    <QuietLink href=paths::Sample::href(ctx.lang) icon="download" words=ctx.t("list-sample") />
                </p>
                <form method="post" action=paths::NewcomerList::href(ctx.lang) enctype="multipart/form-data" class="flow">
                    {owner_once(&ctx)}
                    <div class="field">
                        <label for="file">{ctx.t("list-file")}</label>
                        <p class="hint" id="file-hint">
                            {ctx.t("list-file-hint")}
                        </p>
                        <input
                            class="in"
                            type="file"
                            id="file"
                            name="file"
                            accept=".csv,.txt,.tsv,text/csv,text/plain"
                            aria-describedby="file-hint"
                        />
                    </div>
                    {list_area(&ctx, "list", label, hint, before)}
                    {said(ctx.t("list-nothing-yet"))}
                    <p class="formend">
                        <MainButton words=ctx.t("list-look") />
                    </p>
                </form>
            </div>
        }
    });
    Ok(page.frame(Frame::Staff).private())
}

/// A list that was read: what is wrong with it, who would come; or who came of it.
///
/// # Errors
/// `SignInFirst`; `NotFound` when there is no such list of the visitor's.
pub async fn read_list_page(ctx: &PageContext, id: Uuid) -> Result<Page, AppError> {
    let opened = open_list(ctx, id).await?;
    let ctx = ctx.clone();
    let page = match opened {
        Opened::Waiting(list, names) => waiting(ctx, id, list, names),
        Opened::Taken(people) => taken(ctx, people),
    };
    Ok(page.frame(Frame::Staff).private())
}

fn waiting(ctx: PageContext, id: Uuid, list: List, names: HashMap<Uuid, String>) -> Page {
    Page::new(ctx.t("list-check"), move || {
        let (bad, good): (Vec<&ListRow>, Vec<&ListRow>) = list.rows.iter().partition(|row| !row.problems.is_empty());
        let (many_bad, many_good) = (bad.len(), good.len());
        let questions: Vec<_> = bad.iter().map(|row| question(&ctx, row)).collect();
        let people: Vec<_> = good.iter().map(|row| somebody(&ctx, row, &names)).collect();
        let unused = (!list.unused.is_empty()).then(|| {
            let line = said(ctx.tf("list-unused", &[("columns", list.unused.join(", ").into())]));
            view! { <Note kind=NoteKind::Info title=ctx.t("list-unused-title")>{line}</Note> }
        });
        let action = paths::ReadList::href(ctx.lang, id);
        let mend = format!("{}?von={id}", paths::NewcomerList::href(ctx.lang));
        let problem = problem(&ctx, "rows");
        let asks = (many_bad > 0).then(|| {
            view! {
                <section class="flow" id="rows" tabindex="-1">
                    <h2>{ctx.tf("list-bad", &[("count", many_bad.into())])}</h2>
                    {said(ctx.t("list-bad-how"))}
                    {problem}
                    <p class="btns">
                        <QuietLink href=mend icon="pencil" words=ctx.t("list-mend") />
                    </p>
                    <ul class="list">{questions}</ul>
                </section>
            }
        });
        view! {
            <div class="wrap flow">
                <Back href=paths::NewcomerList::href(ctx.lang) words=ctx.t("list-title") />
                <ErrorSummary ctx=ctx.clone() />
                <h1>{ctx.t("list-check")}</h1>
                {said(ctx.tf("list-counts", &[("rows", list.rows.len().into()), ("good", many_good.into())]))}
                {unused}
                <form method="post" action=action.clone() class="flow">
                    {owner_once(&ctx.for_form("take"))} <Hidden name="do" value="take" /> {asks}
                    {(many_good > 0)
                        .then(|| {
                            view! {
                                <section class="flow">
                                    <h2>{ctx.tf("list-good", &[("count", many_good.into())])}</h2>
                                    <ul class="list">{people}</ul>
                                </section>
                            }
                        })} <div class="actionbar">
                        <MainButton words=ctx.t("list-take") icon="check" />
                    </div>
                </form>
                <form method="post" action=action>
                    {owner_once(&ctx.for_form("drop"))} <Hidden name="do" value="drop" /> <button class="btn" type="submit">
                        {raw(icon_markup("trash-2"))}
                        {ctx.t("list-drop")}
                    </button>
                </form>
            </div>
        }
    })
}

/// A row with something wrong: what, and what is to become of it.
fn question(ctx: &PageContext, row: &ListRow) -> AnyView {
    let number = i64::try_from(row.number).unwrap_or(i64::MAX);
    let problems: Vec<_> = row.problems.iter().map(|one| view! { <small>{said_of(ctx, one)}</small> }).collect();
    let refused = ctx.errors.as_ref().map(|errors| &errors.fields);
    let choice = if row.person.is_some() {
        let name = format!("row-{}", row.number);
        let chosen = refused.map(|fields| fields.get(&name).to_owned()).unwrap_or_default();
        let one = |value: &'static str, key: &str| {
            let named = format!(": {}", ctx.tf("list-row", &[("row", number.into())]));
            view! {
                <label class="choice">
                    <input type="radio" name=name.clone() value=value checked=chosen == value />
                    <span>{ctx.t(key)} <span class="vh">{named}</span></span>
                </label>
            }
        };
        view! { <span class="choices">{one("out", "list-leave-out")} {one("take", "list-take-it")}</span> }.into_any()
    } else {
        let checked = refused.is_some_and(|fields| fields.all("out").any(|out| out == row.number.to_string()));
        let named = format!(": {}", ctx.tf("list-row", &[("row", number.into())]));
        view! {
            <label class="choice">
                <input type="checkbox" name="out" value=row.number.to_string() checked=checked />
                <span>{ctx.t("list-leave-out")} <span class="vh">{named}</span></span>
            </label>
        }
        .into_any()
    };
    let name = (!row.name.is_empty()).then(|| view! { ": " <bdi>{row.name.clone()}</bdi> });
    view! {
        <li class="list__row">
            {raw(icon_markup("circle-alert"))}
            <span>
                <b>{ctx.tf("list-row", &[("row", number.into())])} {name}</b>
                {problems}
                {choice}
            </span>
        </li>
    }
    .into_any()
}

/// What is wrong, and what to do.
fn said_of(ctx: &PageContext, problem: &Problem) -> String {
    let key = format!("list-row-{}", problem.what.code());
    if problem.what == RowProblem::Twice {
        return ctx.tf("list-row-twice", &[("row", problem.said.as_str().into())]).into_owned();
    }
    let why = ctx.t(&key);
    if problem.said.is_empty() {
        return why.into_owned();
    }
    format!("{} {why}", ctx.tf("list-row-said", &[("said", problem.said.as_str().into())]))
}

fn somebody(ctx: &PageContext, row: &ListRow, names: &HashMap<Uuid, String>) -> AnyView {
    let Some(person) = &row.person else { return ().into_any() };
    let name_of = |id: Uuid| names.get(&id).cloned();
    let entry = person.entry.map(|(project, day)| {
        let project = name_of(project).unwrap_or_default();
        ctx.tf("list-entry", &[("project", project.into()), ("day", ctx.day(day).into_owned().into())]).into_owned()
    });
    let parts = [Some(person.lang.name().to_owned()), person.place.and_then(name_of), entry];
    let detail = parts.into_iter().flatten().collect::<Vec<_>>().join(". ");
    let number = i64::try_from(row.number).unwrap_or(i64::MAX);
    view! {
        <li class="list__row">
            {raw(icon_markup("user"))}
            <span>
                <b>
                    <bdi>{person.name.clone()}</bdi>
                </b>
                <small>{detail}</small>
                <small>{ctx.tf("list-row", &[("row", number.into())])}</small>
            </span>
        </li>
    }
    .into_any()
}

fn taken(ctx: PageContext, people: Vec<(Uuid, String)>) -> Page {
    Page::new(ctx.t("list-taken"), move || {
        let prints = !people.is_empty() && may_at_all(&ctx, Action::PrintCard, Kind::Card);
        let cards = prints.then(|| {
            let ids: Vec<_> = people.iter().map(|(id, _)| view! { <Hidden name="person" value=id.to_string() /> }).collect();
            view! {
                <form method="post" action=paths::CoachCards::href(ctx.lang) class="flow">
                    {owner_once(&ctx)} <Hidden name="which" value="missing" /> {ids} {said(ctx.t("list-cards-why"))}
                    <MainButton words=ctx.t("list-cards") icon="printer" />
                </form>
            }
        });
        let rows: Vec<_> = people
            .iter()
            .map(|(id, name)| view! { <ListLink href=paths::CoachPerson::href(ctx.lang, *id) icon="user" words=name.clone() /> })
            .collect();
        let line = said(ctx.tf("list-taken-count", &[("count", people.len().into())]));
        view! {
            <div class="wrap flow text">
                <Back href=paths::Coach::href(ctx.lang) words=ctx.t("coach-back") />
                <Note kind=NoteKind::Ok title=ctx.t("list-taken") main=true>{line}</Note>
                {cards}
                <ul class="list">{rows}</ul>
            </div>
        }
    })
}

/// How such a list can look.
///
/// # Errors
/// `SignInFirst`; `NotFound` for whoever may add nobody.
pub fn sample(ctx: &PageContext) -> Result<Page, AppError> {
    door(ctx, Action::Make, Kind::Person)?;
    // With the mark, every spreadsheet reads it as UTF-8. The headings are read in German and English, whatever language the pages have.
    let text = "\u{FEFF}Vorname;Nachname;Sprache;Gruppe;Ort;Eintritt;Teilprojekt\r\nAnna;Beispiel;Deutsch;;;;\r\nOleh;Beispiel;Ukrainisch;;;;\r\n";
    Ok(Page::file(File { name: "muster.csv", kind: "text/csv; charset=utf-8", text: text.to_owned() }))
}
