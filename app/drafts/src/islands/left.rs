//! What the server does not have yet, kept on this device: after a lost line, a laptop that slept, a closed window. Under the mark of whose
//! it is; signing out empties it (`Clear-Site-Data`).

use super::{Shape, fields::some};
use crate::saved::Typed;
use leptos::web_sys::{Storage, window};
use serde::{Deserialize, Serialize};

/// What was left on this device.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub(super) struct Left {
    /// The revision it goes on from.
    pub(super) base: i64,
    /// What was typed.
    pub(super) typed: Typed,
    /// Whether it was sent as a form: when the server went on from that revision, it arrived.
    pub(super) sent: bool,
    /// When, by this device's clock: milliseconds.
    #[serde(default)]
    pub(super) at: f64,
}

/// What was sent is kept for an answer that got lost, not for the next time that somebody opens the same form.
const SENT: f64 = 86_400_000.0;
/// What nobody came back for.
const OLD: f64 = 90.0 * SENT;
/// How all keys begin.
const ALL: &str = "draft:";

fn place(shape: &Shape) -> Option<(Storage, String)> {
    Some((some(window()?.local_storage())?, format!("{ALL}{}:{}", shape.owner, shape.kind)))
}

/// Leaves something here. The storage may be full or closed: then only the page and the server have it.
pub(super) fn leave(shape: &Shape, left: &Left) {
    if let (Some((storage, key)), Ok(words)) = (place(shape), serde_json::to_string(left)) {
        let _ = storage.set_item(&key, &words);
    }
}

/// What was left here and is still wanted. What is too old is taken away, whoever's it is.
pub(super) fn find(shape: &Shape) -> Option<Left> {
    let (storage, key) = place(shape)?;
    sweep(&storage);
    let left: Left = serde_json::from_str(&some(storage.get_item(&key))?).ok()?;
    (!left.sent || left.base == shape.revision).then_some(left)
}

/// Takes it away: the server has it.
pub(super) fn forget(shape: &Shape) {
    if let Some((storage, key)) = place(shape) {
        let _ = storage.remove_item(&key);
    }
}

fn sweep(storage: &Storage) {
    let count = storage.length().unwrap_or(0);
    let keys: Vec<String> = (0..count).filter_map(|at| some(storage.key(at))).filter(|key| key.starts_with(ALL)).collect();
    for key in keys {
        let left = some(storage.get_item(&key)).and_then(|words| serde_json::from_str::<Left>(&words).ok());
        let age = left.as_ref().map_or(f64::MAX, |left| (now() - left.at).abs());
        if age > if left.is_some_and(|left| left.sent) { SENT } else { OLD } {
            let _ = storage.remove_item(&key);
        }
    }
}

/// This device's clock.
pub(super) fn now() -> f64 {
    leptos::web_sys::js_sys::Date::now()
}
