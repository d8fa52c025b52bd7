//! Why something did not come in. Carries no words for people: they are chosen where it is shown.

use http::StatusCode;
use tracing::error;

/// A closed list of what can go wrong.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{self:?}")]
pub enum Refusal {
    /// The gate said no, with this status.
    NotAllowed(StatusCode),
    /// There is no such upload, or not for this person.
    NotFound,
    /// It waited too long, or it is finished.
    Gone,
    /// A header or a form cannot be read.
    Unreadable,
    /// Not the version of tus that is spoken here.
    OtherVersion,
    /// Nothing answers this method.
    NoMethod,
    /// The body is not said to be a piece of a file.
    NoPiece,
    /// So much is here already: go on from there.
    OtherOffset(u64),
    /// Larger than it may be, or than it was said to be.
    TooLarge,
    /// The person has too much under way.
    TooMany,
    /// The disk is full.
    Full,
    /// The form came without a file.
    NoFile,
    /// Its first bytes are of no kind that is taken here.
    OtherKind,
    /// The checksum is another one; nothing of the piece was kept.
    OtherSum,
    /// The line broke in a form, or in a piece with a checksum: nothing of it was kept.
    Broken,
    /// Our fault; it stands in the log.
    Fault,
}

impl Refusal {
    /// The HTTP status that says the same (tus 1.0.0; 460 is its own).
    pub fn status(self) -> StatusCode {
        match self {
            Self::NotAllowed(status) => status,
            Self::NotFound => StatusCode::NOT_FOUND,
            Self::Gone => StatusCode::GONE,
            Self::Unreadable | Self::NoFile | Self::Broken => StatusCode::BAD_REQUEST,
            Self::OtherVersion => StatusCode::PRECONDITION_FAILED,
            Self::NoMethod => StatusCode::METHOD_NOT_ALLOWED,
            Self::NoPiece | Self::OtherKind => StatusCode::UNSUPPORTED_MEDIA_TYPE,
            Self::OtherOffset(_) => StatusCode::CONFLICT,
            Self::TooLarge => StatusCode::PAYLOAD_TOO_LARGE,
            Self::TooMany => StatusCode::TOO_MANY_REQUESTS,
            Self::Full => StatusCode::INSUFFICIENT_STORAGE,
            Self::OtherSum => StatusCode::from_u16(460).unwrap_or(StatusCode::BAD_REQUEST),
            Self::Fault => StatusCode::INTERNAL_SERVER_ERROR,
        }
    }
}

impl From<std::io::Error> for Refusal {
    fn from(fault: std::io::Error) -> Self {
        error!(%fault, "An upload could not be written. Is the disk full, or the data folder not ours?");
        if fault.kind() == std::io::ErrorKind::StorageFull { Self::Full } else { Self::Fault }
    }
}
