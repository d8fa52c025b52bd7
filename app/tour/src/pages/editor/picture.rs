//! The first question: what does one see? The main picture, what it is, and the pictures of then and now.

use super::{
    basket_section,
    parts::{
        ask_erase, bad, figure, head, keep_quietly, next, progress_note, refused_on_the_way, said, send_form, small_form, so_far,
    },
};
use crate::{
    acts::desk::{self, Opened, OpenedPicture},
    paths,
    rules::kinds::{Role, ShapeKind},
};
use base::{
    AppError, Page, PageContext,
    page::File,
    ui::{Choice, Hidden, Note, NoteKind, QuietLink, choices, owner},
};
use leptos::prelude::*;
use serde_json::json;
use uuid::Uuid;

/// How far one turned, in the form.
pub(crate) const TURNS: [(i64, &str); 4] =
    [(90, "q1-turn-quarter"), (180, "q1-turn-half"), (270, "q1-turn-most"), (360, "q1-turn-whole")];

pub(super) fn picture_page(ctx: &PageContext, opened: Opened, basket: Vec<OpenedPicture>) -> Page {
    let ctx = ctx.clone();
    Page::new(ctx.t("q1-title"), move || {
        let id = opened.station.id;
        let action = paths::Question::href(ctx.lang, id, 1);
        if let Some(gone) = opened.pictures.iter().find(|own| own.picture.id.to_string() == ctx.query("weg")) {
            let fields = vec![("do", "let-go".to_owned()), ("picture", gone.picture.id.to_string())];
            let title = ctx.t("desk-pic-alt").into_owned();
            return ask_erase(&ctx, title, ("q1-let-go", "q1-let-go-line"), fields, &action);
        }
        let refused = refused_on_the_way(ctx.query(crate::UPLOAD)).map(|key| bad(&ctx, key));
        let give = |one: &OpenedPicture| {
            let has_main = opened.picture(Role::Main).is_some();
            let roles: &[(Role, &str)] = if has_main {
                &[(Role::Then, "q1-give-then"), (Role::Now, "q1-give-now"), (Role::Main, "q1-give-instead")]
            } else {
                &[(Role::Main, "q1-give-main"), (Role::Then, "q1-give-then"), (Role::Now, "q1-give-now")]
            };
            let button = |(role, words): &(Role, &'static str)| {
                let fields =
                    vec![("do", "give".into()), ("picture", one.picture.id.to_string()), ("role", role.code().to_owned())];
                let class = if *role == Role::Main && !has_main { "btn" } else { "btn btn--quiet" };
                small_form(&ctx, action.clone(), fields, ("image", ctx.t(words).into_owned()), class)
            };
            roles.iter().map(button).collect()
        };
        let main = match opened.picture(Role::Main) {
            Some(main) => {
                view! { <section class="flow">{one(&ctx, &action, main)} {shape_form(&ctx, &action, main)}</section> }.into_any()
            }
            None => said(ctx.t("q1-none")),
        };
        let others: Vec<_> = [Role::Then, Role::Now]
            .into_iter()
            .filter_map(|role| opened.picture(role))
            .map(|other| {
                let words = if other.picture.role == Role::Then { "q1-then" } else { "q1-now" };
                view! { <section class="flow"><h2>{ctx.t(words)}</h2>{one(&ctx, &action, other)}</section> }
            })
            .collect();
        let change = opened.may_change.then(|| {
            view! { {basket_section(&ctx, &basket, &action, give)} {send_form(&ctx, Some(id))} }
        });
        view! {
            <div class="wrap flow text">
                {head(&ctx, &opened, 1, &ctx.t("q1-title"))}
                {refused}
                {main}
                {others}
                {change}
                {next(&ctx, id, 1)}
            </div>
        }
        .into_any()
    })
    .script("js/upload.js")
    .script("js/kept.js")
}

/// How far a picture is, for `js/upload.js` on a page that waits for it: `{"done", "whole", "words"}`, or `{"over": true}`.
///
/// # Errors
/// `SignInFirst`; `NotFound` for who makes no stations.
pub async fn waiting(ctx: &PageContext, picture: Uuid) -> Result<Page, AppError> {
    let json = match desk::waited_for(ctx, picture).await? {
        Some((done, whole)) => json!({ "done": done, "whole": whole, "words": so_far(ctx, done, whole) }),
        None => json!({ "over": true }),
    };
    Ok(Page::file(File { name: "", kind: "application/json; charset=utf-8", text: json.to_string() }))
}

/// A picture, how it stands with it, and the way to let it go.
fn one(ctx: &PageContext, action: &str, opened: &OpenedPicture) -> AnyView {
    let pic = opened.files.as_ref().map(|files| figure(files, ctx.t("desk-pic-alt").into_owned()));
    let let_go = format!("{action}?weg={}", opened.picture.id);
    view! {
        {progress_note(ctx, opened, action.to_owned())}
        {pic}
        <p><QuietLink href=let_go icon="trash-2" words=ctx.t("q1-let-go") /></p>
    }
    .into_any()
}

/// How much one sees: asked where the file did not say it.
fn shape_form(ctx: &PageContext, action: &str, main: &OpenedPicture) -> AnyView {
    let picture = &main.picture;
    let now = picture.shape.unwrap_or(ShapeKind::Flat);
    let kinds = [
        (ShapeKind::Flat, "q1-flat", "q1-flat-line"),
        (ShapeKind::Strip, "q1-strip", "q1-strip-line"),
        (ShapeKind::Sphere, "q1-sphere", "q1-sphere-line"),
    ];
    let kinds: Vec<_> = kinds
        .into_iter()
        .map(|(kind, words, line)| Choice { line: ctx.t(line).into_owned(), ..Choice::new(kind.code(), ctx.t(words)) })
        .collect();
    let degrees = picture.degrees.unwrap_or(180);
    let nearest = TURNS.into_iter().map(|(turn, _)| turn).min_by_key(|turn| (turn - degrees).abs()).unwrap_or(180);
    let turns: Vec<_> = TURNS
        .into_iter()
        .map(|(turn, words)| {
            view! {
                <label class="chip">
                    <input type="radio" name="degrees" value=turn checked=turn == nearest />
                    {ctx.t(words)}
                </label>
            }
        })
        .collect();
    let told = picture.told.then(|| said(ctx.t("q1-told")));
    // Many files do not say what they are: what is twice as wide as high is seldom a photograph.
    let is_wide = main.files.as_ref().and_then(|files| files.at_least(400)).is_some_and(|size| size.width >= 2 * size.height);
    let wide = (is_wide && !picture.told && now == ShapeKind::Flat).then(|| {
        let (title, line) = (ctx.t("q1-wide"), ctx.t("q1-wide-line"));
        view! { <Note kind=NoteKind::Info title=title>{said(line)}</Note> }
    });
    view! {
        <form method="post" action=action.to_owned() class="flow" data-keep="">
            {owner(ctx)}
            <Hidden name="do" value="shape" />
            <Hidden name="picture" value=picture.id.to_string() />
            {wide}
            {choices(&ctx.for_form("shape"), "shape", ctx.t("q1-how-much").into_owned(), kinds, now.code())}
            {told}
            <fieldset class="field desk__turned">
                <legend>{ctx.t("q1-turned")}</legend>
                <div class="chips">{turns}</div>
            </fieldset>
            {keep_quietly(ctx)}
        </form>
    }
    .into_any()
}
