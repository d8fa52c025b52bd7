//! The page of the organisation's own pictures: what is shown, what comes, what was shown before.

use crate::{
    UPLOADS,
    acts::{self, Look, Progress},
    forms, paths,
    rules::{Kind, Reason},
};
use base::{
    AppError, Lang, Page, PageContext,
    form::{Fields, FormErrors, OWNER},
    own_pictures::OwnPicture,
    page::Frame,
    ui::{Back, ErrorSummary, Hidden, Note, NoteKind, TextField, icon_markup, owner, owner_once, problem, raw, sentences},
};
use leptos::prelude::*;

/// The logo and the photograph of the place.
///
/// # Errors
/// `SignInFirst`; `NotFound` for who may not change them.
pub async fn pictures_page(ctx: &PageContext) -> Result<Page, AppError> {
    let looks = [(Kind::Logo, acts::look(ctx, Kind::Logo).await?), (Kind::Photo, acts::look(ctx, Kind::Photo).await?)];
    // What became of a file that was sent, as the address says it; of a form, the site says it itself.
    let sent = Kind::ALL.into_iter().find_map(|kind| refused(ctx.query(kind.code()), kind)).filter(|_| ctx.errors.is_none());
    let status = if sent.is_some() { 422 } else { 200 };
    let title = match &sent {
        Some(_) => format!("{}: {}", ctx.t("title-error"), ctx.t("own-title")),
        None => ctx.t("own-title").into_owned(),
    };
    let ctx = PageContext { errors: sent.or_else(|| ctx.errors.clone()), ..ctx.clone() };
    let page = Page::new(title, move || {
        let parts: Vec<_> = looks.into_iter().map(|(kind, look)| section(&ctx, kind, look)).collect();
        view! {
            <div class="wrap flow">
                <Back href=base::paths::Administration::href(ctx.lang) words=ctx.t("own-back") />
                <ErrorSummary ctx=ctx.clone() />
                <h1>{ctx.t("own-title")}</h1>
                {said(ctx.t("own-line"))}
                <div class="owns">{parts}</div>
            </div>
        }
    });
    Ok(page.frame(Frame::Staff).private().status(status).script("js/upload.js"))
}

fn said(words: impl AsRef<str>) -> AnyView {
    raw(format!("<p>{}</p>", sentences(words.as_ref())))
}

/// What an upload was refused with, by the status of its answer.
fn refused(status: &str, kind: Kind) -> Option<FormErrors> {
    let field = kind.code();
    let (field, key) = match status {
        "" => return None,
        "400" => (field, "own-problem-none"),
        "409" => (OWNER, "signed-out-title"),
        "413" => (field, "own-problem-size"),
        "415" => (field, "own-problem-type"),
        "429" => (field, "own-problem-many"),
        "507" => (field, "own-problem-full"),
        _ => (field, "own-problem-fault"),
    };
    Some(FormErrors::one(&Fields::default(), field, key))
}

fn section(ctx: &PageContext, kind: Kind, look: Look) -> AnyView {
    let (title, place, none) = match kind {
        Kind::Logo => ("own-logo", "own-logo-where", "own-logo-none"),
        Kind::Photo => ("own-photo", "own-photo-where", "own-photo-none"),
    };
    let id = match kind {
        Kind::Logo => "logo-title",
        Kind::Photo => "photo-title",
    };
    let Look { shown, earlier, coming } = look;
    let now = match &shown {
        Some(picture) => view! { <p class="own__frame">{figure(ctx, kind, picture)}</p> }.into_any(),
        None => view! { <p class="own__frame own__frame--empty muted">{ctx.t(none)}</p> }.into_any(),
    };
    let words = shown.as_ref().map(|picture| words_form(ctx, kind, picture));
    let remove = shown.is_some().then(|| small_form(ctx, kind, "remove", "eye-off", ctx.t("own-remove").into_owned()));
    let before = earlier.map(|picture| {
        view! {
            <div class="own__earlier">
                <h3>{ctx.t("own-earlier")}</h3>
                <p class="own__frame own__frame--small">{figure(ctx, kind, &picture)}</p>
                {small_form(ctx, kind, "back", "rotate-ccw", ctx.t("own-bring-back").into_owned())}
            </div>
        }
    });
    view! {
        <section class="flow own" aria-labelledby=id>
            <h2 id=id>{ctx.t(title)}</h2>
            {said(ctx.t(place))}
            {coming.map(|progress| coming_note(ctx, progress))}
            {now}
            {send_form(ctx, kind, shown.is_some())}
            {words}
            {remove}
            {before}
        </section>
    }
    .into_any()
}

/// The picture, as large as this page needs it.
fn figure(ctx: &PageContext, kind: Kind, picture: &OwnPicture) -> AnyView {
    let (wanted, room) = match kind {
        Kind::Logo => (320, (320, 120)),
        Kind::Photo => (800, (800, 800)),
    };
    let Some(file) = picture.at_least(wanted) else { return ().into_any() };
    let alt = picture.words_in(ctx.lang).map(|(_, words)| words.to_owned()).unwrap_or_default();
    let class = match kind {
        Kind::Logo => "own__logo",
        Kind::Photo => "own__pic",
    };
    let (width, height) = file.fitted(room);
    view! { <img class=class src=file.href.clone() width=width height=height alt=alt decoding="async" /> }.into_any()
}

/// What becomes of the picture that came last.
fn coming_note(ctx: &PageContext, progress: Progress) -> AnyView {
    let again = paths::OwnPictures::href(ctx.lang);
    match progress {
        Progress::Smaller(done, of) => {
            let (title, line, look_again) = (ctx.t("own-waiting-title"), ctx.t("own-waiting"), ctx.t("own-look-again"));
            // The page looks again by itself where it can.
            view! {
                <div role="status" data-waits="">
                    <Note kind=NoteKind::Info title=title.clone()>
                        {said(line)}
                        <progress class="bar" max=of.max(1) value=done aria-label=title></progress>
                        <p>
                            <a href=again>{look_again}</a>
                        </p>
                    </Note>
                </div>
            }
            .into_any()
        }
        Progress::Refused(reason) => {
            let key = match reason {
                Reason::Unknown => "own-problem-type",
                Reason::Damaged => "own-refused-damaged",
                Reason::TooLarge => "own-refused-too-large",
                Reason::NoJail => "own-refused-no-jail",
            };
            bad_note(ctx, key)
        }
        Progress::Failed => bad_note(ctx, "own-problem-fault"),
    }
}

fn bad_note(ctx: &PageContext, key: &str) -> AnyView {
    let (title, line) = (ctx.t("own-refused-title"), ctx.t(key));
    view! {
        <div role="alert">
            <Note kind=NoteKind::Bad title=title>{said(line)}</Note>
        </div>
    }
    .into_any()
}

/// The form for the file. It goes to the door for files, which sends the browser back to this page.
fn send_form(ctx: &PageContext, kind: Kind, is_another: bool) -> AnyView {
    let name = kind.code();
    let most = UPLOADS.iter().find(|upload| upload.name == name).map_or(0, |upload| upload.most_bytes >> 20);
    let megabytes = i64::try_from(most).unwrap_or(i64::MAX);
    let problem = problem(ctx, name);
    let is_bad = problem.is_some();
    let described = if is_bad { format!("{name}-hint {name}-err") } else { format!("{name}-hint") };
    let ask_first = (kind == Kind::Photo).then(|| said(ctx.t("own-people")));
    let label = if is_another { "own-file-other" } else { "own-file" };
    view! {
        <form
            method="post"
            action=paths::send(ctx.lang, kind)
            enctype="multipart/form-data"
            data-upload=""
            data-sending=ctx.t("own-sending")
            data-broken=ctx.t("own-line-gone")
            data-look=ctx.t("own-look-again")
        >
            {owner(ctx)}
            {ask_first}
            <div class=if is_bad { "field field--bad" } else { "field" }>
                <label for=name>{ctx.t(label)}</label>
                <p class="hint" id=format!("{name}-hint")>
                    {ctx.tf("own-file-hint", &[("megabytes", megabytes.into())])}
                </p>
                {problem}
                <input
                    class=if is_bad { "in in--bad" } else { "in" }
                    type="file"
                    id=name
                    name="file"
                    accept="image/jpeg,image/png,image/webp"
                    aria-describedby=described
                    aria-invalid=is_bad.then_some("true")
                />
            </div>
            <p class="formend">
                <button class="btn" type="submit">
                    {raw(icon_markup("cloud-upload"))}
                    {ctx.t("own-send")}
                </button>
            </p>
        </form>
    }
    .into_any()
}

/// What is to be seen, for who does not see it: in German, and in the other languages where somebody can write them.
fn words_form(ctx: &PageContext, kind: Kind, picture: &OwnPicture) -> AnyView {
    // Nothing of it was refused when a file was.
    let plain = PageContext { errors: None, ..ctx.clone() };
    let said_in = |lang| picture.words.iter().find(|(own, _)| *own == lang).map(|(_, words)| words.clone()).unwrap_or_default();
    let others: Vec<_> = Lang::ALL
        .into_iter()
        .filter(|lang| *lang != Lang::De)
        .map(|lang| {
            view! { <TextField ctx=plain.clone() name=forms::field(kind, lang) label=lang.name() value=said_in(lang) /> }
        })
        .collect();
    view! {
        <form method="post" action=paths::OwnPictures::href(ctx.lang)>
            {owner(ctx)}
            <Hidden name="kind" value=kind.code() />
            <Hidden name="do" value="words" />
            <TextField
                ctx=plain.clone()
                name=forms::field(kind, Lang::De)
                label=ctx.t("own-words")
                hint=ctx.t("own-words-hint")
                value=said_in(Lang::De)
            />
            <details class="own__more">
                <summary>{ctx.t("own-words-more")}</summary>
                {others}
            </details>
            <p class="formend">
                <button class="btn" type="submit">
                    {raw(icon_markup("check"))}
                    {ctx.t("own-words-save")}
                </button>
            </p>
        </form>
    }
    .into_any()
}

/// A form with one button; sent twice it is taken once.
fn small_form(ctx: &PageContext, kind: Kind, what: &'static str, icon: &'static str, words: String) -> AnyView {
    view! {
        <form method="post" action=paths::OwnPictures::href(ctx.lang)>
            {owner_once(ctx)}
            <Hidden name="kind" value=kind.code() />
            <Hidden name="do" value=what />
            <button class="btn btn--quiet" type="submit">
                {raw(icon_markup(icon))}
                {words}
            </button>
        </form>
    }
    .into_any()
}
