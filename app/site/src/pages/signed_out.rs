//! A form came after the sign-in had ended: nothing of it is lost.

use base::{
    Page, PageContext,
    form::Fields,
    page::Frame,
    ui::{MainButton, raw, sentences},
};
use leptos::prelude::*;
use people::paths;

/// What is asked for anew: nobody's secret stands in a page.
const SECRET: [&str; 4] = ["passwort", "old", "new", "code"];

/// Everything that was typed waits in this page, which sends it once more after its writer has signed in, in another window. The mark of whom
/// the form was made for goes with it: as somebody else nobody sends it.
pub(crate) fn signed_out_page(ctx: &PageContext, typed: Fields) -> Page {
    let ctx = ctx.clone();
    let page = Page::new(ctx.t("signed-out-title"), move || {
        let kept = typed
            .0
            .into_iter()
            .filter(|(name, _)| !SECRET.contains(&name.as_str()))
            .map(|(name, value)| view! { <input type="hidden" name=name value=value /> })
            .collect::<Vec<_>>();
        view! {
            <div class="wrap flow text">
                <h1>{ctx.t("signed-out-title")}</h1>
                <p class="lead">{raw(sentences(&ctx.t("signed-out-kept")))}</p>
                <ol class="todo">
                    <li>
                        <span class="nr">"1"</span>
                        <a class="link" href=paths::way_in(ctx.lang, &ctx.address) target="_blank" rel="noopener">
                            {ctx.t("signed-out-sign-in")}
                        </a>
                    </li>
                    <li>
                        <span class="nr">"2"</span>
                        <span>{ctx.t("signed-out-come-back")}</span>
                    </li>
                </ol>
                <form method="post" action=ctx.address.clone()>
                    {kept}
                    <MainButton words=ctx.t("signed-out-send") icon="rotate-ccw" />
                </form>
            </div>
        }
    });
    page.frame(Frame::Plain).status(422).private()
}
