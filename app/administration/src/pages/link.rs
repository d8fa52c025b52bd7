//! A one-time link was opened: make an account, or choose a new password; or why that does not go.

use super::words;
use crate::paths;
use base::{
    AppError, Page, PageContext,
    page::Frame,
    ui::{ErrorSummary, LightLink, MainButton, PasswordField, TextField, owner},
};
use leptos::prelude::*;
use people::{
    acts::find_invitation::{FoundLink, find_invitation},
    pages::{lead, phone, said},
};

/// The form, or kind words for a link that does not work any more (404). Changes nothing, however often it is asked for: messengers and
/// cameras look at addresses before people do.
///
/// # Errors
/// `Broken` or `Busy` when the store does not answer.
pub async fn link_page(ctx: &PageContext, secret: &str) -> Result<Page, AppError> {
    let (title, about, is_new) = match find_invitation(ctx, secret).await? {
        FoundLink::Used => return Ok(over_page(ctx, "link-used-title", "link-used-line", true)),
        FoundLink::Dead => return Ok(over_page(ctx, "link-dead-title", "link-ask", false)),
        FoundLink::Overdue => return Ok(over_page(ctx, "link-overdue-title", "link-ask", false)),
        FoundLink::Newcomer(name, role) => {
            let name = [("name", name.into()), ("role", words::role(ctx, role).into())];
            (ctx.tf("link-welcome-title", &name), ctx.tf("link-welcome-line", &name), true)
        }
        FoundLink::Member(name) => (ctx.tf("link-password-title", &[("name", name.into())]), ctx.t("link-password-line"), false),
    };
    if let Some(person) = &ctx.who.person {
        return Ok(signed_in_page(ctx, &person.name));
    }
    let action = paths::link(secret);
    let ctx = ctx.clone();
    let page = Page::new(title.clone(), move || {
        let email = is_new.then(|| {
            view! {
                <TextField
                    ctx=ctx.clone()
                    name="email"
                    label=ctx.t("link-email")
                    hint=ctx.t("link-email-hint")
                    autocomplete="username"
                    inputmode="email"
                    ltr=true
                />
            }
        });
        let words = if is_new { "link-account-do" } else { "link-password-do" };
        view! {
            <div class="wrap flow">
                <ErrorSummary ctx=ctx.clone() />
                <h1>{title}</h1>
                {lead(about)}
                <form method="post" action=action>
                    {owner(&ctx)}
                    {email}
                    <PasswordField
                        ctx=ctx.clone()
                        name="passwort"
                        label=ctx.t("link-password")
                        hint=ctx.t("link-password-hint")
                        autocomplete="new-password"
                    />
                    <p class="formend">
                        <MainButton words=ctx.t(words) />
                    </p>
                </form>
            </div>
        }
    });
    Ok(page.frame(Frame::Plain).secret())
}

/// Why the link opens nothing, and what to do.
pub(crate) fn over_page(ctx: &PageContext, title: &'static str, why: &'static str, sign_in: bool) -> Page {
    let ctx = ctx.clone();
    let page = Page::new(ctx.t(title), move || {
        let (href, way) = if sign_in {
            (paths::SignInStaff::href(ctx.lang), "staff-sign-in-title")
        } else {
            (paths::Start::href(ctx.lang), "card-dead-start")
        };
        view! {
            <div class="wrap flow">
                <h1>{ctx.t(title)}</h1>
                {said(ctx.t(why))}
                {phone(&ctx)}
                <p class="btns">
                    <LightLink href=href words=ctx.t(way) />
                </p>
            </div>
        }
    });
    page.frame(Frame::Plain).status(404).secret()
}

/// Somebody is signed in here: the link is for somebody else, or for another browser.
fn signed_in_page(ctx: &PageContext, who: &str) -> Page {
    let title = ctx.tf("sign-in-already", &[("name", who.into())]);
    let ctx = ctx.clone();
    let page = Page::new(title.clone(), move || {
        view! {
            <div class="wrap flow">
                <h1>{title}</h1>
                {said(ctx.t("link-signed-in"))}
                <p class="btns">
                    <LightLink href=paths::SignOut::href(ctx.lang) words=ctx.t("sign-out-do") icon="log-out" />
                </p>
            </div>
        }
    });
    page.frame(Frame::Plain).secret()
}
