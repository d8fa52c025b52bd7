//! Pages for everybody.

mod district;
mod getting;
mod hear;
mod look;
mod map;
mod near;
mod part;
mod picture;
mod points;
mod poster;
mod sheet;
mod sides;
mod station;
mod then;
mod walk;
mod way;

pub(crate) use district::district_page;
pub(crate) use hear::hear_page;
pub(crate) use points::direction;
pub(crate) use poster::poster_page;
pub(crate) use sheet::sheet_page;
pub(crate) use sides::sides_page;
pub(crate) use station::{station_page, station_preview};
pub(crate) use walk::walk_page;
pub(crate) use way::way_page;
