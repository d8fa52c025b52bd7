//! What lives in the browser: it keeps what is typed into the form around it, on this device at once and on the server soon after, and lets
//! two drafts be chosen between.

#![allow(missing_docs, reason = "the macro makes a struct that has no words of its own")]

mod fields;
mod keeper;
mod left;

use crate::saved::{Both, Row};
use keeper::{Keeper, Told};
use leptos::{html, prelude::*};
use serde::{Deserialize, Serialize};

/// The words that the island says, in the reader's language. `{time}` stands for a time of day.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Words {
    /// It is kept.
    pub kept: String,
    /// It is on its way.
    pub saving: String,
    /// There is no way to the server; it is kept on this device.
    pub offline: String,
    /// Somebody signed out meanwhile.
    pub signed_out: String,
    /// The way in.
    pub sign_in: String,
    /// It is too long.
    pub too_long: String,
    /// It was sent or thrown away in another window.
    pub gone: String,
    /// Keep it all the same.
    pub gone_keep: String,
    /// Two drafts.
    pub conflict: Conflict,
}

/// The words for choosing between two drafts; the page without JavaScript has the same.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Conflict {
    /// The heading.
    pub title: String,
    /// What is to be done.
    pub how: String,
    /// What stands here.
    pub here: String,
    /// What stands there.
    pub there: String,
    /// Take this one.
    pub take_here: String,
    /// Take the other one.
    pub take_there: String,
    /// Take both.
    pub take_both: String,
}

/// What the island needs to know of its form.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Shape {
    /// The language of the page.
    pub lang: String,
    /// The kind of form.
    pub kind: String,
    /// The mark of whom the page was made for.
    pub owner: String,
    /// The revision that the page shows.
    pub revision: i64,
    /// The fields that are kept.
    pub fields: Vec<String>,
    /// Where the way in is.
    pub sign_in: String,
}

/// Keeps what is typed into the form around it.
#[island]
pub fn DraftKeeper(
    /// The form.
    shape: Shape,
    /// The words.
    words: Words,
) -> impl IntoView {
    let told = RwSignal::new(Told::Nothing);
    let place = NodeRef::<html::Div>::new();
    let keeper = StoredValue::new_local(None::<Keeper>);
    let sign_in = shape.sign_in.clone();
    // Effects run only in the browser.
    Effect::new(move |_| {
        if let (Some(place), true) = (place.get(), keeper.with_value(Option::is_none)) {
            keeper.set_value(Keeper::start(&place, shape.clone(), told));
        }
    });
    let choose = move |choice: Choice| {
        if let Some(keeper) = keeper.get_value() {
            keeper.choose(choice);
        }
    };
    let said = words.clone();
    let line = move || match told.get() {
        Told::Nothing | Told::Conflict(_) => String::new(),
        Told::Saving => said.saving.clone(),
        Told::Kept(at) => said.kept.replace("{time}", &at),
        Told::Offline => said.offline.clone(),
        Told::SignedOut => said.signed_out.clone(),
        Told::TooLong => said.too_long.clone(),
        Told::Gone(_) => said.gone.clone(),
    };
    let more = move || match told.get() {
        Told::SignedOut => Some(
            view! { <a class="link" href=sign_in.clone() target="_blank" rel="noopener">{words.sign_in.clone()}</a> }.into_any(),
        ),
        Told::Gone(_) => Some(button(words.gone_keep.clone(), move || choose(Choice::Mine))),
        Told::Conflict(both) => Some(conflict(&words.conflict, &both, choose)),
        Told::Nothing | Told::Saving | Told::Kept(_) | Told::Offline | Told::TooLong => None,
    };
    view! {
        <div class="draft__state" node_ref=place>
            <p role="status">{line}</p>
            {more}
        </div>
    }
}

/// Which of two drafts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Choice {
    /// What stands here.
    Mine,
    /// What stands there.
    Theirs,
    /// Both.
    Both,
}

fn conflict(words: &Conflict, both: &Both, choose: impl Fn(Choice) + Copy + 'static) -> AnyView {
    let joined = both.both.is_some().then(|| button(words.take_both.clone(), move || choose(Choice::Both)));
    view! {
        <div class="note note--bad" role="alert">
            <div class="flow">
                <h2>{words.title.clone()}</h2>
                <p>{words.how.clone()}</p>
                {side_by_side(words, both)}
                <p class="draft__choice">
                    {button(words.take_here.clone(), move || choose(Choice::Mine))}
                    {button(words.take_there.clone(), move || choose(Choice::Theirs))} {joined}
                </p>
            </div>
        </div>
    }
    .into_any()
}

/// Both drafts beside one another, field by field; below one another on a phone.
pub(crate) fn side_by_side(words: &Conflict, both: &Both) -> Vec<AnyView> {
    let pair = |Row { label, mine, theirs }: &Row| {
        view! {
            <section class="draft__pair" aria-label=label.clone()>
                <h3>{label.clone()}</h3>
                <div>
                    <h4>{words.here.clone()}</h4>
                    <p class="draft__text" dir="auto">{mine.clone()}</p>
                </div>
                <div>
                    <h4>{words.there.replace("{time}", &both.at)}</h4>
                    <p class="draft__text" dir="auto">{theirs.clone()}</p>
                </div>
            </section>
        }
        .into_any()
    };
    both.rows.iter().map(pair).collect()
}

fn button(words: String, tap: impl Fn() + 'static) -> AnyView {
    view! { <button type="button" class="btn" on:click=move |_| tap()>{words}</button> }.into_any()
}
