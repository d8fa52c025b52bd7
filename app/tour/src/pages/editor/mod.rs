//! Pages for those who make the tour.
