//! What somebody gets who would like to take part: a code; and the page on which she takes it back.

use crate::{acts::ask::Receipt, paths, rules::code::spoken};
use base::{
    Page, PageContext,
    page::Frame,
    paths::Start,
    ui::{Back, ErrorSummary, MainButton, Note, NoteKind, QuietLink, TextField, owner, phone_row},
};
use leptos::prelude::*;
use people::pages::{lead, said};

/// The receipt, as the answer to the form: its code is shown once.
pub(crate) fn receipt_page(ctx: &PageContext, receipt: &Receipt) -> Page {
    let (code, ends_at, ctx) = (spoken(&receipt.code), receipt.ends_at, ctx.clone());
    let page = Page::new(ctx.t("interest-done"), move || {
        let lang = ctx.lang;
        let until = ctx.day(ctx.settings.zone.date(ends_at)).into_owned();
        let (next, keep) = (said(ctx.t("interest-done-next")), said(ctx.t("interest-done-keep")));
        let until = said(ctx.tf("interest-done-until", &[("day", until.into())]));
        view! {
            <div class="wrap flow text">
                <Note kind=NoteKind::Ok title=ctx.t("interest-done") main=true>
                    {next}
                    {until}
                </Note>
                <section class="flow">
                    <h2>{ctx.t("interest-done-code")}</h2>
                    <p class="letter">
                        <bdi class="addr" dir="ltr" translate="no">{code}</bdi>
                    </p>
                    {keep}
                    {phone_row(&ctx)}
                </section>
                <p>
                    <QuietLink href=paths::TakeBack::href(lang) icon="rotate-ccw" words=ctx.t("interest-back-title") />
                </p>
                <p>
                    <QuietLink href=Start::href(lang) icon="house" words=ctx.t("tab-start") />
                </p>
            </div>
        }
    });
    page.frame(Frame::Plain).secret()
}

/// The form with the code.
pub(crate) fn take_back_page(ctx: &PageContext) -> Page {
    let ctx = ctx.clone();
    let page = Page::new(ctx.t("interest-back-title"), move || {
        let lang = ctx.lang;
        view! {
            <div class="wrap flow text">
                <Back href=paths::Interest::href(lang) words=ctx.t("interest-title") />
                <ErrorSummary ctx=ctx.clone() />
                <h1>{ctx.t("interest-back-title")}</h1>
                {lead(ctx.t("interest-back-lead"))}
                <form method="post" action=paths::TakeBack::href(lang) novalidate>
                    {owner(&ctx)}
                    <TextField ctx=ctx.clone() name="code" label=ctx.t("interest-done-code") hint=ctx.t("interest-back-hint") ltr=true />
                    <p class="formend">
                        <MainButton words=ctx.t("interest-back-do") icon="x" />
                    </p>
                </form>
                {phone_row(&ctx)}
            </div>
        }
    });
    page.frame(Frame::Plain)
}

/// It is gone.
pub(crate) fn taken_back_page(ctx: &PageContext) -> Page {
    let ctx = ctx.clone();
    let page = Page::new(ctx.t("interest-gone"), move || {
        let gone = said(ctx.t("interest-gone-line"));
        view! {
            <div class="wrap flow text">
                <Note kind=NoteKind::Ok title=ctx.t("interest-gone") main=true>
                    {gone}
                </Note>
                <p>
                    <QuietLink href=Start::href(ctx.lang) icon="house" words=ctx.t("tab-start") />
                </p>
            </div>
        }
    });
    page.frame(Frame::Plain)
}
