//! How a tour is written: see content/tour/README.md.
