//! What somebody takes along, to read: one file that needs nothing else, without scripts, in her language and its direction.

use base::{PageContext, room::Told, ui::escape};

/// Light and dark, large enough, and nothing that runs. No sheet of the site is there where this is read.
const STYLE: &str = "\
:root{color-scheme:light dark}\
body{font:1.125rem/1.6 system-ui,sans-serif;max-inline-size:45rem;margin:0 auto;padding:1.5rem}\
h1,h2,h3{line-height:1.25;text-wrap:balance}\
h2{margin-block-start:3rem;border-block-end:2px solid;padding-block-end:.25rem}\
article{margin-block:1.25rem;padding-inline-start:1rem;border-inline-start:3px solid #8888}\
h4{margin:.75rem 0 0;font-size:1rem}article p{margin:0 0 .5rem;white-space:pre-line;overflow-wrap:anywhere}\
@media print{article{break-inside:avoid}}";

/// Its beginning, as far as the first part.
pub(crate) fn head(ctx: &PageContext) -> String {
    let lang = ctx.lang;
    let title = escape(&ctx.t("booklet-title"));
    let lead = ctx.tf("booklet-lead", &[("at", ctx.moment(ctx.at).into_owned().into()), ("year", year(ctx).into())]);
    let house = escape(&ctx.settings.place);
    format!(
        "<!doctype html>\n<html lang=\"{}\" dir=\"{}\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>{title}</title>\n<style>{STYLE}</style>\n\
         </head>\n<body>\n<main>\n<p>{house}</p>\n<h1>{title}</h1>\n<p>{}</p>\n<p>{}</p>\n",
        lang.tag(),
        lang.dir(),
        escape(&lead),
        escape(&ctx.t("booklet-careful")),
    )
}

fn year(ctx: &PageContext) -> String {
    ctx.settings.zone.date(ctx.at).year().to_string()
}

/// One part.
pub(crate) fn part(ctx: &PageContext, part: &Told) -> String {
    let mut out = format!("<section>\n<h2>{}</h2>\n", escape(&part.heading));
    if part.rows.is_empty() {
        out.push_str(&format!("<p>{}</p>\n", escape(&ctx.t("booklet-nothing"))));
    }
    for row in &part.rows {
        out.push_str("<article>\n");
        if !row.title.is_empty() {
            out.push_str(&format!("<h3 dir=\"auto\">{}</h3>\n", escape(&row.title)));
        }
        for fact in &row.facts {
            let lang = fact.lang.map(|lang| format!(" lang=\"{}\"", lang.tag())).unwrap_or_default();
            if !fact.label.is_empty() {
                // No level of headings is left out.
                let level = if row.title.is_empty() { "h3" } else { "h4" };
                out.push_str(&format!("<{level} dir=\"auto\">{}</{level}>\n", escape(&fact.label)));
            }
            out.push_str(&format!("<p dir=\"auto\"{lang}>{}</p>\n", escape(&fact.words)));
        }
        out.push_str("</article>\n");
    }
    out.push_str("</section>\n");
    out
}

/// Its end.
pub(crate) fn foot(ctx: &PageContext) -> String {
    format!("<p>{}</p>\n</main>\n</body>\n</html>\n", escape(&ctx.t("booklet-data")))
}
