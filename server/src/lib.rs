//! The process around the site: its settings, the edge to the network, the layers around every request, the files, and what it does by itself now
//! and then. Knows of people only that they have keys, and nothing of courses; `main.rs` puts it all together.

pub mod edge;
pub mod error_pages;
pub mod files;
pub mod layers;
pub mod logs;
pub mod person_keys;
pub mod probes;
pub mod settings;
pub mod upkeep;
