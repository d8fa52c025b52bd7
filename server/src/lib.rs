//! The process around the site: its settings, its data folder, the edge to the network, the layers around every request, the
//! files, and moving data from one database to another. Knows of people only that they have keys, and nothing of courses; `main.rs` puts it all together.

pub mod data;
pub mod edge;
pub mod error_pages;
pub mod files;
pub mod layers;
pub mod logs;
pub mod moving;
pub mod person_keys;
pub mod probes;
pub mod settings;
pub mod upkeep;
