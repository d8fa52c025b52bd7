//! The pages of administration.

mod choice;
pub mod first_start;
pub mod invitation;
pub mod invite;
pub mod letter;
pub mod link;
pub mod member;
pub mod operation;
pub mod organisation;
pub mod overview;
pub mod places;
pub mod rooms;
pub mod setting_up;
pub mod type_code;
mod when;
mod words;

pub use {
    first_start::first_start_page,
    invitation::invitation_page,
    invite::invite_page,
    link::link_page,
    member::member_page,
    operation::operation_page,
    organisation::organisation_page,
    overview::overview_page,
    places::{group_page, new_group_page, new_site_page, places_page, site_page},
    rooms::rooms_page,
    setting_up::setting_up_page,
    type_code::type_code_page,
};
