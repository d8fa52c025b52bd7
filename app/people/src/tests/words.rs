//! The words for the pages of the tests. That every key has its sentence is tested in `site`, for all rooms.

use base::texts;
use std::path::Path;

/// Loads the texts.
pub fn load() {
    texts::load(&Path::new(env!("CARGO_MANIFEST_DIR")).join("../../content/texts")).unwrap();
}
