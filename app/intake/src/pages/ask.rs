//! "Ich möchte mitmachen": the form for everybody, without an account.

use super::languages;
use crate::{
    keys, paths,
    rules::interest::{self, Source, Wish},
};
use base::{
    AppError, Moment, Page, PageContext,
    page::Frame,
    paths::Start,
    ui::{
        Back, ErrorSummary, Hidden, MainButton, Note, NoteKind, QuietLink, SelectField, TextArea, TextField, icon_markup,
        owner_once, problem, raw,
    },
};
use leptos::prelude::*;
use people::{
    acts::open_sites::{Site, open_sites},
    pages::{lead, said},
};

/// The form.
///
/// # Errors
/// `Broken` or `Busy` when the store does not answer.
pub async fn interest_page(ctx: &PageContext) -> Result<Page, AppError> {
    let sites = open_sites(ctx).await?;
    let ctx = ctx.clone();
    let page = Page::new(ctx.t("interest-title"), move || {
        let lang = ctx.lang;
        let sources = Source::ALL.into_iter().map(|one| (one.code().to_owned(), ctx.t(keys::source(one)).into_owned()));
        let sources = std::iter::once((String::new(), ctx.t("source-none").into_owned())).chain(sources).collect();
        let (what, law) = (said(ctx.t("interest-what")), said(ctx.t("interest-law")));
        view! {
            <div class="wrap flow text">
                <Back href=Start::href(lang) words=ctx.t("tab-start") />
                <ErrorSummary ctx=ctx.clone() />
                <h1>{ctx.t("interest-title")}</h1>
                {lead(ctx.t("interest-lead"))}
                <form method="post" action=paths::Interest::href(lang) class="flow" novalidate>
                    {owner_once(&ctx)} <Hidden name="begun" value=begun(&ctx) />
                    {contact_fields(&ctx)}
                    <TextField
                        ctx=ctx.clone()
                        name="name"
                        label=ctx.t("interest-name")
                        hint=ctx.t("interest-name-hint")
                        autocomplete="name"
                    />
                    <SelectField ctx=ctx.clone() name="sprache" label=ctx.t("interest-language") options=languages() chosen=lang.code() />
                    {site_field(&ctx, &sites)}
                    {wish_boxes(&ctx)}
                    <TextArea ctx=ctx.clone() name="words" label=ctx.t("interest-wish") />
                    <SelectField ctx=ctx.clone() name="source" label=ctx.t("interest-source") options=sources />
                    // No human sees it; machines fill it in.
                    <div hidden=true>
                        <label for="website">{ctx.t("interest-trap")}</label>
                        <input id="website" name="website" type="text" tabindex="-1" autocomplete="off" />
                    </div>
                    <Note kind=NoteKind::Info title=ctx.t("interest-what-title")>
                        {what}
                        {law}
                    </Note>
                    <div id="contact" tabindex="-1">
                        {problem(&ctx, "contact")}
                        <p class="formend">
                            <MainButton words=ctx.t("interest-send") icon="send" />
                        </p>
                    </div>
                </form>
                <p>
                    <QuietLink href=paths::TakeBack::href(lang) icon="rotate-ccw" words=ctx.t("interest-back-title") />
                </p>
            </div>
        }
    });
    Ok(page.frame(Frame::Plain))
}

/// When the page was made first.
fn begun(ctx: &PageContext) -> String {
    interest::begun(ctx.typed("begun").parse().ok().map(Moment), ctx.at).0.to_string()
}

fn contact_fields(ctx: &PageContext) -> AnyView {
    view! {
        <fieldset class="field">
            <legend>{ctx.t("interest-contact")}</legend>
            <p class="hint">{ctx.t("interest-contact-hint")}</p>
            <TextField ctx=ctx.clone() name="phone" label=ctx.t("interest-phone") inputmode="tel" autocomplete="tel" ltr=true />
            <TextField ctx=ctx.clone() name="email" label=ctx.t("interest-email") inputmode="email" autocomplete="email" ltr=true />
            <TextField ctx=ctx.clone() name="visit" label=ctx.t("interest-visit") hint=ctx.t("interest-visit-hint") />
        </fieldset>
    }
    .into_any()
}

/// Where she would like to come, if there is a choice.
fn site_field(ctx: &PageContext, sites: &[Site]) -> Option<AnyView> {
    if sites.len() < 2 {
        return None;
    }
    let options = sites.iter().map(|site| {
        let words = if site.address.is_empty() { site.name.clone() } else { format!("{}, {}", site.name, site.address) };
        (site.id.to_string(), words)
    });
    let options = std::iter::once((String::new(), ctx.t("interest-site-choose").into_owned())).chain(options).collect();
    Some(view! { <SelectField ctx=ctx.clone() name="site" label=ctx.t("interest-site") options=options /> }.into_any())
}

fn wish_boxes(ctx: &PageContext) -> AnyView {
    let chosen = |one: Wish| ctx.errors.as_ref().is_some_and(|errors| errors.fields.all("wish").any(|code| code == one.code()));
    let boxes: Vec<_> = Wish::ALL
        .into_iter()
        .map(|one| {
            let (words, icon) = keys::wish(one);
            view! {
                <label class="choice">
                    <input type="checkbox" name="wish" value=one.code() checked=chosen(one) />
                    {raw(icon_markup(icon))}
                    <span>{ctx.t(words)}</span>
                </label>
            }
        })
        .collect();
    view! {
        <fieldset class="field">
            <legend>{ctx.t("interest-wishes")}</legend>
            <div class="choices">{boxes}</div>
        </fieldset>
    }
    .into_any()
}
