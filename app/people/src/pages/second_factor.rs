//! One's own second factor: set up an app, new codes on paper, another telephone, off. And the sheet with the codes, which is shown once.

use super::{
    lead, print_button,
    qr::qr_markup,
    question::{Question, question_with},
    said,
    staff_code::code_field,
    workplace,
};
use crate::{
    acts::second_factor::{NewApp, OwnSecondFactor, own_second_factor},
    paths,
};
use base::{
    AppError, Page, PageContext,
    page::Frame,
    ui::{
        Back, ErrorSummary, Hidden, LightLink, MainButton, Note, NoteKind, QuietLink, Wordmark, escape, owner, owner_once, raw,
    },
};
use leptos::prelude::*;

/// How it stands, and what can be done.
///
/// # Errors
/// `SignInFirst`; `NotFound` for participants.
pub async fn second_factor_page(ctx: &PageContext) -> Result<Page, AppError> {
    let own = own_second_factor(ctx).await?;
    let scan = own.setting_up.as_ref().map(|app| qr_markup(&app.address, "qr", &escape(&ctx.t("second-qr")))).transpose()?;
    let frame = if owes(ctx) { Frame::Plain } else { Frame::Staff };
    let title = ctx.t("second-title");
    let ctx = ctx.clone();
    let page = Page::new(title, move || {
        let owed = owes(&ctx).then(|| {
            let line = said(ctx.t("second-owed-line"));
            view! { <Note kind=NoteKind::Info title=ctx.t("second-owed-title")>{line}</Note> }
        });
        let back = (!owes(&ctx)).then(|| view! { <Back href=paths::Start::href(ctx.lang) words=ctx.t("tab-start") /> });
        let body = match (&own.setting_up, scan) {
            (Some(app), Some(scan)) => set_up(&ctx, app, scan, own.since.is_some()),
            _ if own.since.is_some() => is_on(&ctx, &own),
            _ => begin(&ctx),
        };
        view! {
            <div class="wrap flow">
                {back}
                <ErrorSummary ctx=ctx.clone() />
                <h1>{ctx.t("second-title")}</h1>
                {owed}
                {body}
            </div>
        }
    });
    Ok(page.frame(frame).private())
}

fn owes(ctx: &PageContext) -> bool {
    ctx.who.person.as_ref().is_some_and(|person| person.owes_second_factor)
}

fn begin(ctx: &PageContext) -> AnyView {
    view! {
        {lead(ctx.t("second-lead"))}
        {said(ctx.t("second-need"))}
        <form method="post" action=paths::SecondFactor::href(ctx.lang)>
            {owner(ctx)}
            <Hidden name="do" value="begin" />
            <p class="formend">
                <MainButton words=ctx.t("second-begin") icon="smartphone" />
            </p>
        </form>
    }
    .into_any()
}

/// Two steps: scan, or type the key; then the first code of the app.
fn set_up(ctx: &PageContext, app: &NewApp, scan: String, is_new_phone: bool) -> AnyView {
    let address = paths::SecondFactor::href(ctx.lang);
    let still = is_new_phone.then(|| said(ctx.t("second-still-old")));
    view! {
        <ol class="todo">
            <li>
                <span class="nr">"1"</span>
                <span>{ctx.t("second-step-scan")}</span>
            </li>
        </ol>
        <div class="row">
            <span class="appcode">{raw(scan)}</span>
            <div class="letter__how">
                <p>{ctx.t("second-step-key")}</p>
                <p class="addr" dir="ltr" translate="no">
                    {app.key.clone()}
                </p>
                <p>
                    <a class="btn" href=app.address.clone()>
                        {ctx.t("second-open-app")}
                    </a>
                </p>
            </div>
        </div>
        <ol class="todo" start="2">
            <li>
                <span class="nr">"2"</span>
                <span>{ctx.t("second-step-code")}</span>
            </li>
        </ol>
        {still}
        <form method="post" action=address.clone()>
            {owner_once(ctx)} <Hidden name="do" value="finish" /> {code_field(ctx, false)} <p class="formend">
                <MainButton words=ctx.t("second-finish") icon="check" />
            </p>
        </form>
        <form method="post" action=address>
            {owner(ctx)}
            <Hidden name="do" value="stop" />
            <button class="btn btn--quiet" type="submit">
                {ctx.t("second-stop")}
            </button>
        </form>
    }
    .into_any()
}

fn is_on(ctx: &PageContext, own: &OwnSecondFactor) -> AnyView {
    let address = paths::SecondFactor::href(ctx.lang);
    if let Some(asked) = asked(ctx, own, &address) {
        return asked;
    }
    let since = own.since.map(|since| said(ctx.tf("second-on", &[("day", ctx.moment(since).into_owned().into())])));
    let off = if own.is_demanded {
        said(ctx.t("second-demanded"))
    } else {
        view! { <QuietLink href=format!("{address}?frage=aus") icon="x" words=ctx.t("second-off") /> }.into_any()
    };
    view! {
        {since}
        {said(ctx.tf("second-codes-left", &[("codes", own.codes.into())]))}
        <p class="btns">
            <QuietLink href=format!("{address}?frage=codes") icon="printer" words=ctx.t("second-new-codes") />
            <QuietLink href=format!("{address}?frage=handy") icon="smartphone" words=ctx.t("second-new-phone") />
        </p>
        {off}
    }
    .into_any()
}

/// Before something is changed: what it means, and a code that proves who changes it.
fn asked(ctx: &PageContext, own: &OwnSecondFactor, address: &str) -> Option<AnyView> {
    // After a refusal the question is the one that was answered.
    let asked = if ctx.errors.is_some() { ctx.typed("do") } else { ctx.query("frage") };
    let (title, why, yes, verb, icon) = match asked {
        "codes" => ("ask-second-codes", "ask-second-codes-why", "ask-second-codes-yes", "codes", "printer"),
        "handy" | "begin" => ("ask-second-phone", "ask-second-phone-why", "ask-second-phone-yes", "begin", "smartphone"),
        "aus" | "off" if !own.is_demanded => ("ask-second-off", "ask-second-off-why", "ask-second-off-yes", "off", "x"),
        _ => return None,
    };
    Some(question_with(ctx, &Question { title, why, yes, verb, icon }, &[], address, code_field(ctx, true)))
}

/// The sheet with the codes on paper, as the answer to the form that made them.
pub(crate) fn codes_page(ctx: &PageContext, codes: Vec<String>) -> Page {
    let title = ctx.t("second-codes-title");
    let ctx = ctx.clone();
    let page = Page::new(title.clone(), move || {
        let rows: Vec<_> = codes.into_iter().map(|code| view! { <li class="addr" dir="ltr">{code}</li> }).collect();
        let keep = said(ctx.t("second-codes-keep"));
        let place = ctx.settings.place.clone();
        let on = workplace(&ctx, ctx.who.person.as_ref().map_or(&[], |person| &person.roles));
        view! {
            <div class="wrap flow">
                <div class="flow" data-no-print="">
                    <h1>{title}</h1>
                    <Note kind=NoteKind::Info title=ctx.t("second-codes-now")>{keep}</Note>
                </div>
                <article class="letter flow">
                    <Wordmark />
                    <h2 dir="auto">{format!("{}: {place}", ctx.t("second-codes-title"))}</h2>
                    <p>{ctx.t("second-codes-line")}</p>
                    <ul class="papercodes" translate="no">
                        {rows}
                    </ul>
                </article>
                <p class="btns" data-no-print="">
                    {print_button(&ctx)} <LightLink href=on words=ctx.t("second-codes-kept") />
                </p>
            </div>
        }
    });
    page.frame(Frame::Sheet).secret().script("js/letter.js")
}
