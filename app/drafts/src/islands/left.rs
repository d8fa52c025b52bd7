//! What the server does not have yet, kept on this device: after a lost line, a laptop that slept, a closed window. Under the mark of whose
//! it is; signing out empties it (`Clear-Site-Data`).

use super::{Shape, fields::some};
use crate::saved::Typed;
use leptos::web_sys::{Storage, window};
use serde::{Deserialize, Serialize};

/// What was left on this device.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Left {
    /// The revision it goes on from.
    pub(super) base: i64,
    /// What was typed.
    pub(super) typed: Typed,
    /// Whether it was sent as a form: when the server went on from that revision, it arrived.
    pub(super) sent: bool,
}

fn place(shape: &Shape) -> Option<(Storage, String)> {
    Some((some(window()?.local_storage())?, format!("draft:{}:{}", shape.owner, shape.kind)))
}

/// Leaves something here. The storage may be full or closed: then only the page and the server have it.
pub(super) fn leave(shape: &Shape, left: &Left) {
    if let (Some((storage, key)), Ok(words)) = (place(shape), serde_json::to_string(left)) {
        let _ = storage.set_item(&key, &words);
    }
}

/// What was left here and is still wanted.
pub(super) fn find(shape: &Shape) -> Option<Left> {
    let (storage, key) = place(shape)?;
    let left: Left = serde_json::from_str(&some(storage.get_item(&key))?).ok()?;
    (!left.sent || left.base == shape.revision).then_some(left)
}

/// Takes it away: the server has it.
pub(super) fn forget(shape: &Shape) {
    if let Some((storage, key)) = place(shape) {
        let _ = storage.remove_item(&key);
    }
}
