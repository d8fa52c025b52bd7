//! What every part of Klick shares: moments, languages, roles, errors, addresses, words; on the server also the store and the
//! pieces that pages are made of. Knows no other crate of the house.

pub mod codes;
pub mod lang;
pub mod moment;
pub mod paths;
pub mod policy;
pub mod role;

#[cfg(feature = "ssr")]
pub mod address;
#[cfg(feature = "ssr")]
pub mod assets;
#[cfg(feature = "ssr")]
pub mod chance;
#[cfg(feature = "ssr")]
pub mod civil;
#[cfg(feature = "ssr")]
pub mod clock;
#[cfg(feature = "ssr")]
pub mod context;
#[cfg(feature = "ssr")]
pub mod cookie;
#[cfg(feature = "ssr")]
pub mod error;
#[cfg(feature = "ssr")]
pub mod fold;
#[cfg(feature = "ssr")]
pub mod form;
#[cfg(all(feature = "ssr", any(test, feature = "testing")))]
pub mod laws;
#[cfg(feature = "ssr")]
pub mod merge;
#[cfg(feature = "ssr")]
pub mod own_pictures;
#[cfg(feature = "ssr")]
pub mod page;
#[cfg(feature = "ssr")]
pub mod part;
#[cfg(feature = "ssr")]
pub mod resources;
#[cfg(feature = "ssr")]
pub mod rights;
#[cfg(feature = "ssr")]
pub mod room;
#[cfg(feature = "ssr")]
pub mod secret;
#[cfg(feature = "ssr")]
pub mod settings;
#[cfg(feature = "ssr")]
pub mod store;
#[cfg(feature = "ssr")]
pub mod table;
#[cfg(feature = "testing")]
pub mod testing;
#[cfg(feature = "ssr")]
pub mod texts;
#[cfg(feature = "ssr")]
pub mod ui;

pub use lang::Lang;
pub use moment::Moment;
pub use role::Role;

#[cfg(feature = "ssr")]
pub use {
    civil::{Date, Zone},
    context::{Context, PageContext},
    error::AppError,
    page::Page,
    store::Store,
};
