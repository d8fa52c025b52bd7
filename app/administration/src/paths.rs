//! The addresses of administration.

pub use base::paths::*;

base::addresses! {
    /// The overview: who works here, places, rooms, what runs.
    Administration() = "/{lang}/verwaltung";
}
