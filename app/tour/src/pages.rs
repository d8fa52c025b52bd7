//! What is shown. Pages ask acts, and the published tour that is held in memory.

pub mod editor;
pub mod files;
pub mod public;
pub mod told;
