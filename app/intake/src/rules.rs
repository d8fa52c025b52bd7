//! The rules of this room: what may be written, how long it is kept, what adds up. Pure.

pub mod code;
pub mod interest;
pub mod nickname;
pub mod short;
