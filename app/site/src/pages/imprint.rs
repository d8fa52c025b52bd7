//! The imprint (§ 5 DDG), from what the organisation says about itself.

use crate::paths;
use administration::rules::Organisation;
use base::{
    Page, PageContext,
    page::Frame,
    ui::{Back, icon_markup, raw},
};
use leptos::prelude::*;

/// The page of the content folder in whose place it stands.
pub(super) const SLUG: &str = "impressum";

/// Who offers these pages, how they are reached, who is responsible.
pub(super) fn imprint_page(ctx: PageContext, said: Organisation) -> Page {
    let page = Page::new(ctx.t("foot-imprint"), move || {
        let tel = ctx.settings.phone_href();
        let phone = (!said.phone.is_empty()).then(|| {
            view! {
                <li class="fact">
                    {raw(icon_markup("phone"))}
                    <a class="phone" href=tel>
                        <bdi dir="ltr">{said.phone.clone()}</bdi>
                    </a>
                </li>
            }
        });
        let email = (!said.email.is_empty()).then(|| {
            view! {
                <li class="fact">
                    {raw(icon_markup("mail"))}
                    <a href=format!("mailto:{}", said.email)>
                        <bdi dir="ltr">{said.email.clone()}</bdi>
                    </a>
                </li>
            }
        });
        let reach = (phone.is_some() || email.is_some()).then(|| {
            view! {
                <h2>{ctx.t("imprint-reach")}</h2>
                <ul class="facts">{phone} {email}</ul>
            }
        });
        let register = (!said.register.is_empty()).then(|| {
            view! {
                <h2>{ctx.t("imprint-register")}</h2>
                <p>
                    <bdi>{said.register.clone()}</bdi>
                </p>
            }
        });
        view! {
            <div class="wrap flow">
                <Back href=paths::Start::href(ctx.lang) words=ctx.t("tab-start") />
                <div class="flow text">
                    <h1>{ctx.t("foot-imprint")}</h1>
                    <h2>{ctx.t("imprint-who")}</h2>
                    <p>
                        <bdi>{said.name.clone()}</bdi>
                        <br />
                        <bdi>{said.address.clone()}</bdi>
                    </p>
                    {reach}
                    {register}
                    <h2>{ctx.t("imprint-responsible")}</h2>
                    <p>
                        <bdi>{said.responsible.clone()}</bdi>
                        <br />
                        <bdi>{said.address.clone()}</bdi>
                    </p>
                    <h2>{ctx.t("imprint-program")}</h2>
                    <p>{ctx.t("imprint-program-line")}</p>
                </div>
            </div>
        }
    });
    page.frame(Frame::Plain)
}
