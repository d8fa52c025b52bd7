//! Reads a tour from its folder, and takes it into the house.
