//! A list of people who are to come is brought, and taken over.

use crate::{
    acts::newcomers::{Decided, drop_list, keep_list, take_list},
    keys, paths,
    rules::{list::Fault, reading},
};
use base::{
    AppError, PageContext,
    form::{Done, Fields, FormErrors},
};
use people::{
    acts::by::door,
    policy::{Action, Kind},
};
use uuid::Uuid;

/// A list: `file`, or `list` with what was pasted.
///
/// # Errors
/// `Invalid` when nothing of it can be read; `NotFound` for whoever may add nobody.
pub async fn submit_list(ctx: &PageContext, fields: &Fields) -> Result<Done, AppError> {
    door(ctx, Action::Make, Kind::Person)?;
    let text = match fields.file("file") {
        Some(bytes) => reading::text(&bytes),
        None => reading::checked(fields.get("list").to_owned()),
    };
    let text = text.map_err(|why| refused(fields, &Fault { why, row: None }, fields.get("list")))?;
    match keep_list(ctx, text.clone()).await? {
        Ok(id) => Ok(Done::to(paths::ReadList::href(ctx.lang, id))),
        Err(fault) => Err(refused(fields, &fault, &text)),
    }
}

/// What was read of a file stands in the field of what was pasted, to be mended.
fn refused(fields: &Fields, fault: &Fault, text: &str) -> AppError {
    let mut kept: Vec<(String, String)> =
        fields.0.iter().filter(|(name, _)| !matches!(name.as_str(), "list" | "file")).cloned().collect();
    kept.push(("list".to_owned(), text.to_owned()));
    kept.extend(fault.row.map(|row| ("fault-row".to_owned(), row.to_string())));
    AppError::Invalid(FormErrors::one(&Fields(kept), "list", keys::unreadable(fault.why)))
}

/// A list that was read: `do` is `take` with `out` (numbers of rows) and `row-…` (`out` or `take`), or `drop`.
///
/// # Errors
/// `Invalid` while something is undecided; `NotFound` when there is no such list of the visitor's.
pub async fn submit_read_list(ctx: &PageContext, id: Uuid, fields: &Fields) -> Result<Done, AppError> {
    match fields.get("do") {
        "take" => {
            take_list(ctx, id, &decided(fields)).await.map_err(|refused| refused.keeping(fields))?;
            Ok(Done::to(paths::ReadList::href(ctx.lang, id)))
        }
        "drop" => {
            let is_gone = drop_list(ctx, id).await?;
            Ok(Done::to(if is_gone { paths::NewcomerList::href(ctx.lang) } else { paths::ReadList::href(ctx.lang, id) }))
        }
        _ => Err(AppError::Unreadable),
    }
}

fn decided(fields: &Fields) -> Decided {
    let mut decided = Decided::default();
    decided.out.extend(fields.all("out").filter_map(|number| number.parse::<u64>().ok()));
    for (name, value) in &fields.0 {
        let Some(number) = name.strip_prefix("row-").and_then(|number| number.parse().ok()) else { continue };
        match value.as_str() {
            "out" => decided.out.insert(number),
            "take" => decided.all_the_same.insert(number),
            _ => continue,
        };
    }
    decided
}
