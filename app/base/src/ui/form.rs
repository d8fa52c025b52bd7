//! What keeps a form from being taken for somebody else's, or twice. A form is a native `<form>`; these are its first fields.

use super::Hidden;
use crate::{
    PageContext,
    form::{ONCE, OWNER},
    secret::Secret,
};
use leptos::prelude::*;

/// The mark of whom the form was made for: the first field of every form. A test looks for it.
pub fn owner(ctx: &PageContext) -> AnyView {
    view! { <Hidden name=OWNER value=ctx.mark() /> }.into_any()
}

/// The same, with a key of its own: of a form that makes something which must not be made twice.
pub fn owner_once(ctx: &PageContext) -> AnyView {
    let key = match ctx.typed(ONCE) {
        "" => Secret::new(ctx.chance.as_ref()).text(),
        before => before.to_owned(),
    };
    view! {
        <Hidden name=OWNER value=ctx.mark() />
        <Hidden name=ONCE value=key />
    }
    .into_any()
}

/// What Enter presses in a field: the first button of a form, so it stands before another one that is seen. Only in a form that has such a one.
pub fn enter_button(words: impl Into<String>) -> AnyView {
    let words: String = words.into();
    view! {
        <button class="vh" type="submit" tabindex="-1" aria-hidden="true">
            {words}
        </button>
    }
    .into_any()
}
