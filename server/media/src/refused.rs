//! Why there is no picture. Carries no words for people: they are chosen where it is shown.

/// What is wrong with a picture.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reason {
    /// Neither JPEG, PNG nor WebP.
    Unknown,
    /// HEIC, as iPhones keep photographs: it can be said how to send another kind.
    Heic,
    /// It breaks off, or what it holds is no picture.
    Damaged,
    /// More bytes than any photograph.
    TooManyBytes,
    /// More pixels than any photograph.
    TooManyPixels,
}

impl Reason {
    const ALL: [Self; 5] = [Self::Unknown, Self::Heic, Self::Damaged, Self::TooManyBytes, Self::TooManyPixels];

    /// As the child says it.
    pub(crate) fn code(self) -> &'static str {
        match self {
            Self::Unknown => "unknown",
            Self::Heic => "heic",
            Self::Damaged => "damaged",
            Self::TooManyBytes => "too-many-bytes",
            Self::TooManyPixels => "too-many-pixels",
        }
    }

    pub(crate) fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|reason| reason.code() == code)
    }
}

/// Why nothing came back from the child. All but the first are in the log.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refused {
    /// The picture cannot be used.
    Picture(Reason),
    /// The picture wanted more memory than the child has.
    TooMuchMemory,
    /// The picture took too long.
    TooMuchTime,
    /// The picture made the child do what no decoder does.
    Attack,
    /// This kernel cannot close the world, so no picture is decoded at all.
    NoJail,
    /// The child could not be started or did not do its work: our fault.
    Failed,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_reason_comes_back() {
        for reason in Reason::ALL {
            assert_eq!(Reason::from_code(reason.code()), Some(reason));
        }
        assert_eq!(Reason::from_code("anything"), None);
    }
}
