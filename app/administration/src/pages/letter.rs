//! The sheet with a one-time link, to print or to send. It is shown once: the secret is kept nowhere.

use super::words;
use crate::paths;
use base::{
    AppError, Page, PageContext,
    address::escape as in_address,
    page::Frame,
    ui::{Back, Note, NoteKind, QuietLink, Wordmark, escape, icon_markup, raw},
};
use leptos::prelude::*;
use people::{
    acts::invite::NewLink,
    pages::{print_button, qr::qr_markup, said},
};

/// The sheet, as the answer to the form that made the link.
///
/// # Errors
/// `Broken` when the address of this copy is too long for a code.
pub(crate) fn letter_page(ctx: &PageContext, link: NewLink) -> Result<Page, AppError> {
    let address = format!("{}{}", ctx.settings.address, paths::link(&link.secret.text()));
    let qr = qr_markup(&address, "qr", &escape(&ctx.t("letter-qr")))?;
    let ctx = ctx.clone();
    let name = [("name", link.name.as_str().into())];
    let title = ctx.tf("letter-title", &name);
    let page = Page::new(title.clone(), move || {
        let name = [("name", link.name.as_str().into())];
        let until = words::last_day(&ctx, link.ends_at);
        let mail = format!(
            "mailto:?subject={}&body={}",
            in_address(&ctx.t("letter-mail-subject")),
            in_address(&ctx.tf("letter-mail", &[("address", address.as_str().into()), ("day", until.as_str().into())])),
        );
        let (head, what) =
            if link.is_member { ("letter-reset", "letter-reset-what") } else { ("letter-welcome", "letter-welcome-what") };
        let phone = (!ctx.settings.phone.is_empty()).then(|| {
            view! { " "{ctx.t("letter-ask")}" "<bdi>{ctx.settings.phone.clone()}</bdi> }
        });
        let steps: Vec<_> = ["letter-step-open", "letter-step-choose", "letter-step-done"]
            .into_iter()
            .enumerate()
            .map(|(place, key)| view! { <li><span class="nr">{place + 1}</span><span>{ctx.t(key)}</span></li> })
            .collect();
        let (once, print) = (said(ctx.tf("letter-once", &name)), said(ctx.t("sheet-print")));
        view! {
            <div class="wrap flow">
                <div class="flow" data-no-print="">
                    <Back href=paths::Administration::href(ctx.lang) words=ctx.t("administration-title") />
                    <h1>{title}</h1>
                    <Note kind=NoteKind::Info title=ctx.t("letter-now")>
                        {once}
                        {print}
                    </Note>
                </div>
                <article class="letter flow">
                    <Wordmark />
                    <h2>
                        {ctx.tf(head, &[("name", link.name.as_str().into()), ("place", ctx.settings.place.as_str().into())])}
                    </h2>
                    <p>{ctx.t(what)}</p>
                    <div class="row">
                        {raw(qr)}
                        <div class="letter__how">
                            <p>{ctx.t("letter-camera")}</p>
                            <p>{ctx.t("letter-type")}</p>
                            <p class="addr" dir="ltr">
                                {format!("{}{}", ctx.settings.address, paths::TypeCode::href(ctx.lang))}
                            </p>
                            <p>{ctx.t("letter-code")}" "<bdi class="addr" dir="ltr" translate="no">{link.code.clone()}</bdi></p>
                        </div>
                    </div>
                    <ol class="todo">{steps}</ol>
                    <p class="small">{ctx.tf("letter-until", &[("day", until.into())])}{phone}</p>
                </article>
                <div class="btns" data-no-print="">
                    {print_button(&ctx)}
                    <button class="btn" type="button" hidden=true data-copy=address.clone() data-done=ctx.t("letter-copied")>
                        {raw(icon_markup("copy"))}
                        <span role="status">{ctx.t("letter-copy")}</span>
                    </button>
                    <a class="btn" href=mail>
                        {raw(icon_markup("mail"))}
                        {ctx.t("letter-send")}
                    </a>
                    <QuietLink href=paths::Invitation::href(ctx.lang, link.id) icon="x" words=ctx.t("invitation-end") />
                </div>
            </div>
        }
    });
    Ok(page.frame(Frame::Sheet).secret().script("js/letter.js"))
}
