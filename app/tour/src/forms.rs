//! What is done with stations and tours.
