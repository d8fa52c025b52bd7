//! What a page with a draft shows, and what its form does with the buttons of a draft. Without JavaScript all of it is buttons.

use crate::{
    Form,
    acts::{self, Draft, Found, Outcome},
    islands::{self, DraftKeeper, Shape, Words},
    rules,
    saved::{self, REVISION, Typed},
};
use base::{
    AppError, Page, PageContext,
    form::{Answer, Done, Fields, FormErrors},
    page::Frame,
    paths,
    room::DraftKind,
    ui::{Hidden, owner},
};
use leptos::prelude::*;

/// The button that a form was sent with, as far as it is about the draft: the value of the field `do`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Verb {
    Keep,
    Discard,
    TakeMine,
    TakeTheirs,
    TakeBoth,
}

impl Verb {
    const ALL: [Self; 5] = [Self::Keep, Self::Discard, Self::TakeMine, Self::TakeTheirs, Self::TakeBoth];

    fn code(self) -> &'static str {
        match self {
            Self::Keep => "draft-keep",
            Self::Discard => "draft-discard",
            Self::TakeMine => "draft-mine",
            Self::TakeTheirs => "draft-theirs",
            Self::TakeBoth => "draft-both",
        }
    }

    fn of(fields: &Fields) -> Option<Self> {
        Self::ALL.into_iter().find(|verb| verb.code() == fields.get("do"))
    }
}

/// Fills the page's form with the draft that was kept, unless the form was just refused. Gives back what [`DraftBar`] needs.
///
/// # Errors
/// `SignInFirst`; `Broken` or `Busy` when the store does not answer.
pub async fn prefill(ctx: &PageContext, form: impl Into<Form>) -> Result<(PageContext, Found), AppError> {
    let found = acts::find(ctx, form).await?;
    let mut ctx = ctx.clone();
    if let (None, Some(draft)) = (&ctx.errors, &found.draft) {
        ctx.errors = Some(FormErrors { fields: draft.fields.clone(), list: Vec::new() });
    }
    Ok((ctx, found))
}

/// Does what a button of the draft asks for; `None`: the form was sent with another button.
///
/// # Errors
/// `SignInFirst`; `TooLarge`; `Broken` or `Busy` when the store does not answer.
pub async fn take(ctx: &PageContext, form: impl Into<Form>, fields: &Fields) -> Result<Option<Answer>, AppError> {
    let form = form.into();
    let kind = form.kind;
    let Some(verb) = Verb::of(fields) else { return Ok(None) };
    let here = || Done::to(ctx.address.clone()).into();
    let typed = match verb {
        Verb::Discard => {
            acts::discard(ctx, form).await?;
            return Ok(Some(here()));
        }
        Verb::TakeTheirs => return Ok(Some(here())),
        Verb::Keep | Verb::TakeMine => fields.clone(),
        Verb::TakeBoth => {
            let theirs = acts::find(ctx, form).await?.draft.map(|draft| draft.fields).unwrap_or_default();
            rules::both(kind, fields, &theirs).unwrap_or_else(|| fields.clone())
        }
    };
    let base = fields.get(REVISION).parse().unwrap_or(0);
    let mut outcome = acts::save(ctx, form, base, &typed).await?;
    // Whoever presses a button to keep it knows what she does.
    if let Outcome::Gone(revision) = outcome {
        outcome = acts::save(ctx, form, revision, &typed).await?;
    }
    Ok(Some(match outcome {
        Outcome::Kept(_) | Outcome::Gone(_) => here(),
        Outcome::Conflict(conflict) => conflict_page(ctx, kind, &typed, conflict).await?.into(),
    }))
}

/// Below a form: what is kept of it, the buttons for it, and what keeps it by itself where there is JavaScript.
#[component]
pub fn DraftBar(
    /// The request.
    ctx: PageContext,
    /// The form.
    #[prop(into)]
    form: Form,
    /// What was found.
    found: Found,
) -> impl IntoView {
    let shape = Shape {
        lang: ctx.lang.code().to_owned(),
        kind: form.key(),
        owner: ctx.mark(),
        revision: found.revision,
        fields: form.kind.fields.iter().map(|field| field.name.to_owned()).collect(),
        sign_in: paths::SignIn::href(ctx.lang),
    };
    let from = found.draft.map(|Draft { saved_at, .. }| {
        let words = ctx.tf("draft-from", &[("time", time(&ctx, saved_at).into())]);
        view! {
            <p class="draft__from">{words}</p>
            <button type="submit" class="btn btn--quiet" name="do" value=Verb::Discard.code() formnovalidate>
                {ctx.t("draft-discard")}
            </button>
        }
    });
    view! {
        <div class="draft">
            <Hidden name=REVISION value=found.revision.to_string() />
            <DraftKeeper shape=shape words=words(&ctx) />
            <button type="submit" class="btn btn--quiet" name="do" value=Verb::Keep.code() formnovalidate>
                {ctx.t("draft-keep")}
            </button>
            {from}
        </div>
    }
}

/// A time of day, with its day when that is not today.
pub(crate) fn time(ctx: &PageContext, at: base::Moment) -> String {
    let zone = &ctx.settings.zone;
    if zone.date(at) == zone.date(ctx.at) { ctx.time(at) } else { ctx.moment(at).into_owned() }
}

/// Two drafts, in words.
pub(crate) async fn both(ctx: &PageContext, kind: &DraftKind, conflict: acts::Conflict) -> Result<saved::Both, AppError> {
    let acts::Conflict { revision, saved_at, differences, theirs, both } = conflict;
    let mut rows = Vec::new();
    for one in differences {
        let Some(field) = kind.fields.get(one.field) else { continue };
        let name = match one.of {
            Some(of) => kind.seal.name_of(ctx, of).await?,
            None => None,
        };
        let say = |value: &str| (field.say)(ctx.lang, value);
        let label = ctx.t(field.words);
        let label = name.map_or_else(|| label.clone().into_owned(), |name| format!("{label}: {name}"));
        rows.push(saved::Row { label, mine: say(&one.mine), theirs: say(&one.theirs) });
    }
    Ok(saved::Both { revision, at: time(ctx, saved_at), rows, theirs: theirs.0, both: both.map(|fields| fields.0) })
}

async fn conflict_page(
    ctx: &PageContext,
    kind: &'static DraftKind,
    typed: &Fields,
    conflict: acts::Conflict,
) -> Result<Page, AppError> {
    let both = both(ctx, kind, conflict).await?;
    let mine: Typed = rules::kept_fields(kind, typed).0;
    let ctx = ctx.clone();
    let page = Page::new(ctx.t("draft-conflict"), move || {
        let words = conflict_words(&ctx);
        // Hidden fields are named by the page, not by constants: they are the form's own.
        let fields: Vec<_> =
            mine.iter().map(|(name, value)| view! { <input type="hidden" name=name.clone() value=value.clone() /> }).collect();
        let button = |verb: Verb, words: &str| {
            view! { <button type="submit" class="btn" name="do" value=verb.code()>{words.to_owned()}</button> }
        };
        view! {
            <div class="wrap flow">
                <h1>{words.title.clone()}</h1>
                <p>{words.how.clone()}</p>
                <form method="post" action=ctx.address.clone() class="flow">
                    {owner(&ctx)} {fields} <Hidden name=REVISION value=both.revision.to_string() />
                    {islands::side_by_side(&words, &both)}
                    <p class="draft__choice">
                        {button(Verb::TakeMine, &words.take_here)} {button(Verb::TakeTheirs, &words.take_there)}
                        {both.both.is_some().then(|| button(Verb::TakeBoth, &words.take_both))}
                    </p>
                </form>
            </div>
        }
    });
    Ok(page.status(409).frame(Frame::Staff).private())
}

fn words(ctx: &PageContext) -> Words {
    let say = |key: &str| ctx.t(key).into_owned();
    Words {
        kept: say("draft-kept"),
        saving: say("draft-saving"),
        offline: say("draft-offline"),
        signed_out: say("draft-signed-out"),
        sign_in: say("sign-in"),
        too_long: say("draft-too-long"),
        gone: say("draft-gone"),
        gone_keep: say("draft-gone-keep"),
        conflict: conflict_words(ctx),
    }
}

fn conflict_words(ctx: &PageContext) -> islands::Conflict {
    let say = |key: &str| ctx.t(key).into_owned();
    islands::Conflict {
        title: say("draft-conflict"),
        how: say("draft-conflict-how"),
        here: say("draft-here"),
        there: say("draft-there"),
        take_here: say("draft-take-here"),
        take_there: say("draft-take-there"),
        take_both: say("draft-take-both"),
    }
}
