//! The virtual tour.
