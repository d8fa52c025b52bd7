//! New ids.

use base::{Moment, chance::Chance};
use uuid::Uuid;

/// UUID version 7 (RFC 9562 §5.7), ordered by time.
pub(crate) fn new_id(at: Moment, chance: &dyn Chance) -> Uuid {
    let mut random = [0; 10];
    chance.fill(&mut random);
    uuid::Builder::from_unix_timestamp_millis(u64::try_from(at.0).unwrap_or(0), &random).into_uuid()
}
