//! Pages that are written in `content/pages`.

use crate::ask::Ask;
use base::{
    AppError, Page,
    page::Frame,
    paths,
    ui::{Back, Note, NoteKind, raw},
};
use leptos::prelude::*;

/// A page from the content folder.
pub(crate) async fn text_page(ask: Ask) -> Result<Page, AppError> {
    let here = ask.here.clone();
    let (lang, page) = ask.library.page(ask.part("page"), here.lang).ok_or(AppError::NotFound)?;
    let (title, html) = (page.title.clone(), page.html.clone());
    let heading = title.clone();
    let page = Page::new(title, move || {
        let line = here.t("lang-missing-line");
        let foreign = lang.tag() != here.lang.tag();
        let note = foreign.then(|| view! { <Note kind=NoteKind::Lang title=here.t("lang-missing-title")><p>{line}</p></Note> });
        let (tag, dir) = (foreign.then(|| lang.tag()), foreign.then(|| lang.dir()));
        view! {
            <div class="wrap flow">
                <Back href=paths::start(here.lang) words=here.t("tab-start") />
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
