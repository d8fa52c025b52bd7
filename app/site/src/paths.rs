//! The addresses that the shell and the site's own pages link to.

pub(crate) use learning::paths::*;
pub(crate) use people::paths::*;
