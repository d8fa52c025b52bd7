//! What the browser runs: wakes the islands of the page. Every crate that has islands is named here, so that they are linked in.

use drafts as _;
use people as _;

/// Wakes every island on the page; `public/js` calls it when there is one.
#[wasm_bindgen::prelude::wasm_bindgen]
pub fn hydrate() {
    leptos::mount::hydrate_islands();
}
