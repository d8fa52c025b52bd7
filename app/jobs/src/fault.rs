//! Why a job failed. What people read are texts; the words for operators stand beside them.

use base::{AppError, codes};

/// So much is kept for operators: enough to find the place, not a whole picture or file.
const DETAIL: usize = 500;

codes! {
    /// Why a job failed.
    Fault {
        /// What it was about is gone.
        Gone = "gone",
        /// What it was about cannot be read.
        Unreadable = "unreadable",
        /// What it was about is too large.
        TooLarge = "too-large",
        /// Something it needed was busy.
        Busy = "busy",
        /// The disk is full.
        Full = "full",
        /// Our fault.
        Broken = "broken",
        /// The process ended in the middle of it, each time.
        Crashed = "crashed",
    }
}

impl Fault {
    /// The key of the sentence for people: what happened, and what they can do.
    pub fn words(self) -> &'static str {
        match self {
            Self::Gone => "job-fault-gone",
            Self::Unreadable => "job-fault-unreadable",
            Self::TooLarge => "job-fault-too-large",
            Self::Busy => "job-fault-busy",
            Self::Full => "job-fault-full",
            Self::Broken => "job-fault-broken",
            Self::Crashed => "job-fault-crashed",
        }
    }

    /// Whether trying again would end the same way.
    pub fn is_final(self) -> bool {
        matches!(self, Self::Gone | Self::Unreadable | Self::TooLarge)
    }
}

/// A fault, with its words for operators.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Told {
    /// Which.
    pub fault: Fault,
    /// What exactly.
    pub detail: String,
}

impl From<&AppError> for Told {
    fn from(error: &AppError) -> Self {
        let fault = match error {
            AppError::NotFound => Fault::Gone,
            AppError::Unreadable | AppError::Invalid(_) => Fault::Unreadable,
            AppError::TooLarge => Fault::TooLarge,
            AppError::Busy | AppError::TooMany(_) => Fault::Busy,
            AppError::Full => Fault::Full,
            AppError::Broken(_) | AppError::SignInFirst | AppError::Elsewhere(_) | AppError::Foreign => Fault::Broken,
        };
        Self::new(fault, &error.to_string())
    }
}

impl Told {
    /// A fault and what exactly; the end of something very long is left out.
    pub fn new(fault: Fault, detail: &str) -> Self {
        Self { fault, detail: detail.chars().filter(|c| *c != '\0').take(DETAIL).collect() }
    }

    /// A panic. Its words are left out: they may quote what somebody typed, and stay in the table.
    pub(crate) fn panic() -> Self {
        Self::new(Fault::Broken, "panic")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_may_change_is_tried_again() {
        let last = |error: AppError| Told::from(&error).fault.is_final();
        assert!(last(AppError::NotFound) && last(AppError::Unreadable) && last(AppError::TooLarge));
        assert!(!last(AppError::Busy) && !last(AppError::Full) && !last(AppError::Broken(String::new())));
        assert!(!Fault::Crashed.is_final());
    }

    #[test]
    fn words_for_operators_are_short_and_fit_into_a_column() {
        let told = Told::from(&AppError::Broken(format!("a\0b{}", "ä".repeat(2 * DETAIL))));
        assert_eq!(told.detail.chars().count(), DETAIL);
        assert!(told.detail.starts_with("broken: ab"));
    }

    #[test]
    fn every_fault_has_a_code_and_a_sentence_of_its_own() {
        for (number, fault) in Fault::ALL.iter().enumerate() {
            assert_eq!(Fault::from_code(fault.code()), Some(*fault));
            assert_eq!(Fault::ALL.iter().position(|other| other.words() == fault.words()), Some(number));
        }
    }
}
