//! Pictures from strangers are decoded by a process that can do nothing else. [`child`] is that process, the program started
//! once more: it closes the world behind itself, reads one picture, writes smaller ones that hold nothing but pixels, and ends.
//! [`parent`] starts it, feeds it and believes nothing it says. Knows nothing of the site.

mod believe;
mod facts;
mod frame;
pub mod jail;
pub mod parent;
mod part;
mod picture;
mod refused;
mod request;
mod scene;
mod sphere;

pub use facts::{Cube, Facts, Gpano, Kind};
pub use frame::{Format, Output};
pub use part::{Part, Side, Tile};
pub use refused::{Reason, Refused};
pub use request::Request;
pub use scene::{Crop, MOST_REGIONS, PHOTO_WIDTHS, Parts, Region, SIDE_SIZES, Scene, Shape, WHOLE};
pub use sphere::{FACES, Face};

use picture::Ending;
use std::{io, process::ExitCode};

/// The hidden command of the program that is answered with [`child`].
pub const COMMAND: &str = "decode-picture";

/// What the child's exit status says.
mod exit {
    /// The picture was refused; the reason stands on standard error.
    pub(crate) const REFUSED: u8 = 1;
    /// The request or a pipe was broken.
    pub(crate) const BROKEN: u8 = 2;
    /// The kernel could not close the world, so no picture was read.
    pub(crate) const NO_JAIL: u8 = 3;
    /// How Rust ends after a panic.
    pub(crate) const PANIC: u8 = 101;
}

/// The whole child. `args` is what follows [`COMMAND`]: a [`Request`] as text, such as `photo 400,800,1600`.
///
/// Must be called first of all in `main`, before any thread is started: Landlock closes the world only for the thread that asks
/// and for those that it starts later.
pub fn child(args: impl IntoIterator<Item = String>) -> ExitCode {
    // Our own parent wrote it; what it says decides how much the picture may use.
    let order = args.into_iter().collect::<Vec<_>>().join(" ").parse::<Request>();
    let limits = order.as_ref().map_or_else(|_| jail::Limits::default(), Request::limits);
    if let Err(fault) = jail::close(&limits) {
        eprintln!("{fault}");
        return ExitCode::from(exit::NO_JAIL);
    }
    let Ok(request) = order else { return ExitCode::from(exit::BROKEN) };
    match picture::work(&request, &mut io::stdin().lock(), &mut io::stdout().lock()) {
        Ok(()) => ExitCode::SUCCESS,
        Err(Ending::Refused(reason)) => {
            eprintln!("{}", reason.code());
            ExitCode::from(exit::REFUSED)
        }
        Err(Ending::Broken) => ExitCode::from(exit::BROKEN),
    }
}
