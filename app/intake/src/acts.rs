//! What can be done with those who are no participants (yet): one verb a file.

pub mod ask;
pub mod correct_short;
pub mod figures;
pub mod interests;
pub mod log_short;
pub mod take_back;
pub mod tidy;
pub mod words;

use people::{
    acts::by::may_at_all,
    policy::{Action, Kind},
};

/// Whether the visitor may see who would like to take part: whether that door opens.
pub fn may_see_interests(ctx: &base::Context) -> bool {
    may_at_all(ctx, Action::List, Kind::Interest)
}

/// Whether the visitor may write down help in passing: whether that door opens.
pub fn may_log_short(ctx: &base::Context) -> bool {
    may_at_all(ctx, Action::Make, Kind::ShortContact)
}
