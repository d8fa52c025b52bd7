//! What holds in the tour whatever is kept, and wherever: places and directions, what may be published, how a tour is written. Pure.

pub mod compass;
pub mod feeds;
pub mod format;
pub mod geo;
pub mod kinds;
pub mod linked;
pub mod making;
pub mod map;
pub mod publishing;
pub mod slug;
pub mod spots;
