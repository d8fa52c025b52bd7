//! Enums whose values have a name in the database, in files, in forms and in the log.

/// One of the enums of [`codes!`](crate::codes): stands in a column as its code.
pub trait Code: Copy {
    /// Its name.
    fn code(self) -> &'static str;
    /// The one with this name.
    fn from_code(code: &str) -> Option<Self>;
}

/// Declares an enum with `ALL`, `code` and `from_code`:
/// `codes! { /// Where a job stands. State { /// Not begun. Waiting = "waiting", … } }`.
///
/// What is written with a code stays: one may be added, never changed or given to something else.
#[macro_export]
macro_rules! codes {
    ($(#[$about:meta])* $name:ident { $($(#[$what:meta])* $variant:ident = $code:literal),+ $(,)? }) => {
        $(#[$about])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum $name { $($(#[$what])* $variant),+ }

        impl $name {
            /// All of them, in their order.
            pub const ALL: [Self; [$($name::$variant),+].len()] = [$(Self::$variant),+];

            /// The name in the database, in files, in forms and in the log.
            pub const fn code(self) -> &'static str {
                match self { $(Self::$variant => $code),+ }
            }

            /// The one with this name.
            pub fn from_code(code: &str) -> Option<Self> {
                match code { $($code => Some(Self::$variant),)+ _ => None }
            }
        }

        impl $crate::codes::Code for $name {
            fn code(self) -> &'static str {
                Self::code(self)
            }

            fn from_code(code: &str) -> Option<Self> {
                Self::from_code(code)
            }
        }
    };
}
