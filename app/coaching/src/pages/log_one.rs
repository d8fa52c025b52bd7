//! Log a session with one person: what counts, and what was said and agreed, in fields that are never mixed.

use super::{
    facts::{Preset, facts_fields},
    text::paragraphs,
};
use crate::{
    acts::{
        log_session::TALK,
        loggable::{Loggable, loggable_person},
        private_notes::own_note,
    },
    paths,
    rules::{Mode, Pillar},
};
use base::{
    AppError, Page, PageContext,
    page::Frame,
    ui::{Back, ErrorSummary, MainButton, TextArea, icon_markup, owner_once, raw},
};
use drafts::{DraftBar, Form};
use leptos::prelude::*;
use people::paths::CoachPerson;
use uuid::Uuid;

/// What stands in the form at first.
const PRESET: Preset = Preset {
    minutes: 45,
    pillar: Pillar::Coaching,
    mode: Mode::Single,
    modes: &[Mode::Single, Mode::Phone, Mode::Online, Mode::Home, Mode::Office],
    when: None,
};

/// The form.
///
/// # Errors
/// `SignInFirst`; `NotFound` when there is no such person for whom the visitor may log.
pub async fn log_one_page(ctx: &PageContext, person: Uuid) -> Result<Page, AppError> {
    let Loggable { id, name, writes } = loggable_person(ctx, person).await?;
    let note = if writes { own_note(ctx, id).await? } else { None };
    let form = Form::about(&TALK, id);
    let (ctx, found) = drafts::prefill(ctx, form).await?;
    let page = Page::new(format!("{}: {name}", ctx.t("talk-log")), move || {
        // What was typed while she was still hers to write about stays to be copied.
        let shows = writes || ["agreed", "view", "assessment", "note"].iter().any(|field| !ctx.typed(field).is_empty());
        view! {
            <div class="wrap flow">
                <Back href=CoachPerson::href(ctx.lang, id) words=name.clone() />
                <ErrorSummary ctx=ctx.clone() />
                <h1>{ctx.t("talk-log")}</h1>
                {note
                    .map(|note| {
                        view! {
                            <aside class="layer layer--shut">
                                <div class="layer__h">
                                    <h2>{ctx.t("private-title")}</h2>
                                    <span class="tag muted">{raw(icon_markup("lock"))} {ctx.t("private-only")}</span>
                                </div>
                                {paragraphs(&note.words)}
                            </aside>
                        }
                    })}
                <form method="post" action=paths::LogOne::href(ctx.lang, id) class="flow" novalidate>
                    {owner_once(&ctx)}
                    <div class="cols cols--wide">
                        {if shows { protocol_fields(&ctx, &name) } else { ().into_any() }}
                        {facts_fields(&ctx, &PRESET, writes)}
                    </div>
                    <div class="actionbar">
                        <MainButton words=ctx.t(if writes { "talk-keep" } else { "session-keep" }) icon="check" />
                    </div>
                    <DraftBar ctx=ctx.clone() form=form found=found />
                </form>
            </div>
        }
    });
    Ok(page.frame(Frame::Staff).private())
}

fn protocol_fields(ctx: &PageContext, name: &str) -> AnyView {
    let reads = ctx.tf("talk-reads", &[("name", name.into())]);
    let view_of = ctx.tf("talk-view", &[("name", name.into())]);
    view! {
        <section class="layer layer--open" aria-labelledby="words">
            <div class="layer__h">
                <h2 id="words">{ctx.t("talk-protocol")}</h2>
                <span class="tag muted">{raw(icon_markup("eye"))} {reads}</span>
            </div>
            <p class="hint">{ctx.t("talk-how")}</p>
            <TextArea ctx=ctx.clone() name="agreed" label=ctx.t("talk-agreed") hint=ctx.t("talk-agreed-hint") />
            <div class="voices">
                <div class="voice">
                    <TextArea ctx=ctx.clone() name="view" label=view_of hint=ctx.t("talk-view-hint") />
                </div>
                <div class="view">
                    <TextArea ctx=ctx.clone() name="assessment" label=ctx.t("talk-assessment") hint=ctx.t("talk-assessment-hint") />
                </div>
            </div>
            <TextArea ctx=ctx.clone() name="note" label=ctx.t("talk-note") hint=ctx.t("talk-note-hint") />
        </section>
    }
    .into_any()
}
