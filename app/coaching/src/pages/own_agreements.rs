//! "Meine Vereinbarung": the person reads and hears what she and her coach want to do, and says whether it is right.

use super::agreement_parts::{Headings, answered, older, parts, review, span};
use crate::{
    acts::agreements::{OpenedAgreement, agreements},
    paths,
    rules::Verdict,
};
use base::{
    AppError, Page, PageContext,
    page::Frame,
    paths::Me,
    ui::{Back, Drawing, ErrorSummary, Hidden, MainButton, QuietLink, TextArea, icon_markup, owner, raw},
};
use leptos::prelude::*;

/// All versions, the newest first.
///
/// # Errors
/// `SignInFirst`; `NotFound` for staff.
pub async fn own_agreements_page(ctx: &PageContext) -> Result<Page, AppError> {
    let all = agreements(ctx, ctx.participant()?).await?;
    let ctx = ctx.clone();
    let page = Page::new(ctx.t("own-agreement-title"), move || {
        let headings = Headings::own(&ctx);
        let list = match all.split_first() {
            None => view! {
                <div class="empty">
                    <Drawing name="leer" class="empty__pic" />
                    <p class="lead">{ctx.t("own-agreement-none")}</p>
                </div>
            }
            .into_any(),
            Some((newest, before)) => {
                let before: Vec<_> = before.iter().map(|one| older(&ctx, one, &headings)).collect();
                let earlier = (!before.is_empty()).then(|| {
                    view! {
                        <section class="flow">
                            <h2>{ctx.t("agreement-before")}</h2>
                            {before}
                        </section>
                    }
                });
                view! {
                    {the_newest(&ctx, newest, &headings)}
                    {earlier}
                }
                .into_any()
            }
        };
        view! {
            <div class="wrap flow text">
                <Back href=Me::href(ctx.lang) words=ctx.t("written-back") />
                <ErrorSummary ctx=ctx.clone() />
                <h1>{ctx.t("own-agreement-title")}</h1>
                {list}
            </div>
        }
    });
    Ok(page.frame(Frame::Hub).private())
}

fn the_newest(ctx: &PageContext, one: &OpenedAgreement, headings: &Headings) -> AnyView {
    let verdict = one.answer.as_ref().map(|answer| answer.verdict);
    view! {
        <p class="lead" id="newer">
            {span(ctx, one)}
        </p>
        <article class="layer layer--open flow">
            {parts(ctx, 2, &one.words, headings)} <p>{review(ctx, one)}</p>
            <p class="small muted">{ctx.t("written-who-reads")}</p>
        </article>
        {one.answer.as_ref().map(|answer| answered(ctx, 2, answer))}
        {(verdict != Some(Verdict::Differs)).then(|| question(ctx, one, verdict.is_none()))}
        <p class="btns">
            <QuietLink href=paths::PrintAgreement::href(ctx.lang, one.id) icon="printer" words=ctx.t("agreement-print") />
        </p>
    }
    .into_any()
}

/// "Stimmt das so?" Who has agreed can still see it in another way.
fn question(ctx: &PageContext, one: &OpenedAgreement, first: bool) -> AnyView {
    let action = paths::OwnAgreements::href(ctx.lang);
    let id = one.id.to_string();
    let open = ctx.errors.as_ref().is_some_and(|errors| errors.fields.get("do") == Verdict::Differs.code());
    let agree = first.then(|| {
        view! {
            <h2>{ctx.t("written-question")}</h2>
            <form method="post" action=action.clone()>
                {owner(ctx)} <Hidden name="do" value=Verdict::Agrees.code() /> <Hidden name="agreement" value=id.clone() />
                <MainButton words=ctx.t("written-agree") icon="check" />
            </form>
        }
    });
    view! {
        <section class="flow">
            {agree} <details class="place" open=open>
                <summary class="btn">{raw(icon_markup("message-circle"))} {ctx.t("agreement-differ")}</summary>
                <form method="post" action=action class="flow" novalidate>
                    {owner(ctx)} <Hidden name="do" value=Verdict::Differs.code() /> <Hidden name="agreement" value=id />
                    <TextArea ctx=ctx.clone() name="words" label=ctx.t("written-differ-how") hint=ctx.t("written-differ-hint") /> <p>
                        <button class="btn" type="submit">
                            {ctx.t("written-differ-send")}
                        </button>
                    </p>
                </form>
            </details>
        </section>
    }
    .into_any()
}
