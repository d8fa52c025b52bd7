//! "Whose phone is this?": the last question of the way in.

use super::{help, said, sign_in::sign_in_page};
use crate::paths;
use crate::{acts::begin_sign_in::way_in, rules::WayIn};
use base::{
    AppError, Lang, Page, PageContext,
    page::Frame,
    ui::{Note, NoteKind, icon_markup, owner, raw},
};
use leptos::prelude::*;

/// Where the question is asked.
pub fn address(lang: Lang) -> String {
    paths::SignInYou::href(lang)
}

/// The question; without a way in that came so far, the ways to sign in. A device that others use too is the first and the main
/// answer: it is the safe one.
///
/// # Errors
/// None of its own.
pub async fn device_page(ctx: &PageContext) -> Result<Page, AppError> {
    let Some(WayIn::Device(at)) = way_in(ctx) else {
        return sign_in_page(ctx).await;
    };
    let title = ctx.t("device-title");
    let ctx = ctx.clone();
    let page = Page::new(title, move || {
        view! {
            <div class="wrap flow">
                <div class="split">
                    <div class="flow">
                        {(at.misses > 0).then(|| others_tried(&ctx, at.misses))}
                        <h1>{ctx.t("device-title")}</h1>
                        <form method="post" class="flow" action=address(ctx.lang)>
                            {owner(&ctx)}
                            <button class="btn btn--main btn--wide" type="submit" name="handy" value="andere">
                                {ctx.t("device-shared")}
                                <span class="light">{raw(icon_markup("users"))}</span>
                            </button>
                            {said(ctx.t("device-shared-detail"))}
                            <button class="btn btn--wide" type="submit" name="handy" value="mein">
                                {raw(icon_markup("smartphone"))}
                                {ctx.t("device-own")}
                            </button>
                            {said(ctx.t("device-own-detail"))}
                        </form>
                    </div>
                    {help(&ctx, false)}
                </div>
            </div>
        }
    });
    Ok(page.frame(Frame::Plain).private())
}

/// Somebody had the card and did not know its pictures: its owner hears of it.
fn others_tried(ctx: &PageContext, misses: i64) -> AnyView {
    let title = ctx.tf("device-others", &[("count", misses.into())]).into_owned();
    let line = said(ctx.t("device-others-do"));
    view! { <Note kind=NoteKind::Yet title=title>{line}</Note> }.into_any()
}
