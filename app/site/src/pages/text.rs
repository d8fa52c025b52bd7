//! Pages that are written in `content/pages`; and the imprint, once the organisation has said who it is.

use super::imprint;
use crate::paths;
use administration::{acts::change_organisation::organisation, rules::Organisation};
use base::{
    AppError, Page, PageContext,
    page::Frame,
    ui::{Back, Note, NoteKind, raw},
};
use leptos::prelude::*;

/// A page from the content folder.
pub(crate) async fn text_page(ctx: PageContext, at: paths::TextPage) -> Result<Page, AppError> {
    let library = ctx.resources.share::<learning::Library>()?;
    let (lang, page) = library.page(&at.page, ctx.lang).ok_or(AppError::NotFound)?;
    if at.page == imprint::SLUG
        && let Some(said) = organisation(&ctx).await?.filter(Organisation::has_imprint)
    {
        return Ok(imprint::imprint_page(ctx, said));
    }
    let (title, html) = (page.title.clone(), page.html.clone());
    let heading = title.clone();
    let page = Page::new(title, move || {
        let line = ctx.t("lang-missing-line");
        let foreign = lang.tag() != ctx.lang.tag();
        let note = foreign.then(|| view! { <Note kind=NoteKind::Lang title=ctx.t("lang-missing-title")><p>{line}</p></Note> });
        let (tag, dir) = (foreign.then(|| lang.tag()), foreign.then(|| lang.dir()));
        view! {
            <div class="wrap flow">
                <Back href=paths::Start::href(ctx.lang) words=ctx.t("tab-start") />
                {note}
                <div class="flow text" lang=tag dir=dir>
                    <h1>{heading}</h1>
                    {raw(html)}
                </div>
            </div>
        }
    });
    Ok(page.frame(Frame::Plain))
}
