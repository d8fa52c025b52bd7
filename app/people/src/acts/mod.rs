//! What can be done with people, cards, codes and sign-ins: one verb a file.

pub mod add_participant;
pub mod add_staff;
pub mod begin_sign_in;
pub mod by;
pub mod check_password;
pub mod choose_device;
pub mod demo;
pub mod end_account;
pub mod end_all;
pub mod find_card;
pub mod help_in;
pub mod keep_group;
pub mod keep_site;
pub mod list_people;
pub mod list_places;
pub mod list_staff;
pub mod new_card;
pub mod open_person;
pub mod place_person;
pub mod revoke_cards;
pub mod set_password;
pub mod tap_picture;
pub mod tidy;
pub mod use_code;
pub mod who_looked;
