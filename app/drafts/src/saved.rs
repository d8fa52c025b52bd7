//! The server function that the island calls while somebody types, and what it answers.

#![allow(missing_docs, reason = "the macro makes a struct whose fields have no words of their own")]

use leptos::prelude::*;
use serde::{Deserialize, Serialize};

/// What stands in the fields of a form, in their order.
pub type Typed = Vec<(String, String)>;

/// The field of a form that says which revision of its draft it goes on from.
pub const REVISION: &str = "draft-revision";

/// Whether a form keeps the field with this name: `note-*` stands for `note-` and whatever comes behind it.
pub(crate) fn is_kept(names: &[String], name: &str) -> bool {
    names.iter().any(|known| match known.strip_suffix('*') {
        Some(begin) => name.strip_prefix(begin).is_some_and(|rest| !rest.is_empty()),
        None => known == name,
    })
}

/// What became of what was typed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Saved {
    /// It is kept.
    Kept {
        /// As this revision.
        revision: i64,
        /// At this time of day.
        at: String,
    },
    /// Something else was kept meanwhile: it must be chosen.
    Conflict(Both),
    /// It was sent or thrown away meanwhile.
    Gone {
        /// The revision to go on from, when it is to be kept all the same.
        revision: i64,
    },
    /// Nobody is signed in by now, or somebody else: nothing was kept.
    SignedOut,
    /// It is longer than a form may be: nothing was kept.
    TooLong,
}

/// Two drafts of one form.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Both {
    /// The revision that what is chosen goes on from.
    pub revision: i64,
    /// When the other one was kept: a time of day, with its day when that is not today.
    pub at: String,
    /// Where they differ.
    pub rows: Vec<Row>,
    /// The other one.
    pub theirs: Typed,
    /// Both in one, where that can be.
    pub both: Option<Typed>,
}

/// A field in which two drafts differ.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Row {
    /// Its label.
    pub label: String,
    /// What stands here.
    pub mine: String,
    /// What stands there.
    pub theirs: String,
}

/// The forms that have drafts, of all rooms: what the server function knows of them.
#[cfg(feature = "ssr")]
#[derive(Clone)]
pub struct Kinds(pub std::sync::Arc<[&'static base::room::DraftKind]>);

/// Keeps what was typed. `lang`: the language of the page; `kind`: the form's; `owner`: the mark of whom the page was made for; `base`: the revision it goes on from; `form`:
/// the fields as a browser would send them.
#[server(prefix = "/aktion", endpoint = "entwurf")]
pub async fn save_draft(lang: String, kind: String, owner: String, base: i64, form: String) -> Result<Saved, ServerFnError> {
    use crate::{acts, pages};
    use base::{AppError, Lang, PageContext, form::Fields};

    let busy = || ServerFnError::new("not now");
    let ctx = use_context::<PageContext>().ok_or_else(busy)?;
    let ctx = ctx.speaking(Lang::from_code(&lang).ok_or_else(busy)?);
    let kinds = use_context::<Kinds>().ok_or_else(busy)?;
    if ctx.who.person.is_none() || ctx.mark() != owner {
        return Ok(Saved::SignedOut);
    }
    let which = crate::Form::read(&kind, &kinds.0).ok_or_else(|| ServerFnError::new("no such form"))?;
    let typed = Fields::read(form.as_bytes()).ok_or_else(|| ServerFnError::new("not a form"))?;
    match acts::save(&ctx, which, base, &typed).await {
        Ok(acts::Outcome::Kept(revision)) => Ok(Saved::Kept { revision, at: pages::time(&ctx, ctx.at) }),
        Ok(acts::Outcome::Conflict(conflict)) => match pages::both(&ctx, which.kind, conflict).await {
            Ok(both) => Ok(Saved::Conflict(both)),
            Err(_) => Err(busy()),
        },
        Ok(acts::Outcome::Gone(revision)) => Ok(Saved::Gone { revision }),
        Err(AppError::TooLarge) => Ok(Saved::TooLong),
        // Whom it is about is gone, or somebody else's by now.
        Err(AppError::NotFound) => Ok(Saved::Gone { revision: 0 }),
        Err(fault) => {
            if let AppError::Broken(what) = &fault {
                leptos::logging::error!("a draft could not be kept: {what}");
            }
            Err(busy())
        }
    }
}
