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
pub mod list_people;
pub mod new_card;
pub mod open_person;
pub mod revoke_cards;
pub mod set_password;
pub mod tap_picture;
pub mod tidy;
pub mod use_code;
pub mod who_looked;

/// Words for the access log. Other slices have their own beside these.
pub mod looked {
    /// Staff made the account.
    pub const MADE: &str = "made";
    /// Staff opened the person's page.
    pub const OPENED: &str = "opened";
    /// Staff made a new card.
    pub const CARD: &str = "card";
    /// Staff took the card back.
    pub const BLOCKED: &str = "blocked";
    /// Staff made a code.
    pub const CODE: &str = "code";
    /// Staff set a new password.
    pub const PASSWORD: &str = "password";
    /// Staff ended all sign-ins.
    pub const SIGNED_OUT: &str = "signed-out";
    /// Staff ended the account.
    pub const ENDED: &str = "ended";
}
