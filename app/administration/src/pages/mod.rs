//! The pages of administration.

pub mod operation;
pub mod organisation;
pub mod overview;
pub mod places;
pub mod rooms;
mod when;

pub use {
    operation::operation_page,
    organisation::organisation_page,
    overview::overview_page,
    places::{group_page, new_group_page, new_site_page, places_page, site_page},
    rooms::rooms_page,
};
