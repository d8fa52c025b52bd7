//! Lengths that tell nothing. A sealed text is as long as its plain text, and the length of a name narrows down whose it is: so texts are
//! filled up to a few sizes. Up to 4 KiB a multiple of 256 bytes, so that every name and every address has one and the same size; above
//! that Padmé (Nikitin et al. 2019, "Reducing Metadata Leakage from Encrypted Files and Communication with PURBs"), which adds at most an
//! eighth.

use zeroize::Zeroizing;

/// The smallest size, and the step of small ones. Names are at most 60 characters, 240 bytes.
const STEP: usize = 256;
/// The length stands before the text: 32 bits, little-endian.
const LENGTH: usize = 4;

/// The text with its length before it and zeros behind it. `None`: longer than 4 GiB.
pub fn padded(text: &str) -> Option<Zeroizing<Vec<u8>>> {
    let length = u32::try_from(text.len()).ok()?;
    let mut bytes = Zeroizing::new(Vec::with_capacity(size(LENGTH + text.len())));
    bytes.extend_from_slice(&length.to_le_bytes());
    bytes.extend_from_slice(text.as_bytes());
    bytes.resize(size(LENGTH + text.len()), 0);
    Some(bytes)
}

/// The text that was filled up. `None`: it was not.
pub fn unpadded(bytes: &[u8]) -> Option<&str> {
    let (length, rest) = bytes.split_first_chunk::<LENGTH>()?;
    let text = rest.get(..usize::try_from(u32::from_le_bytes(*length)).ok()?)?;
    str::from_utf8(text).ok()
}

/// To how many bytes so many (at least one) are filled up.
fn size(bytes: usize) -> usize {
    let whole = bytes.next_multiple_of(STEP);
    let exponent = whole.ilog2();
    let zeros = exponent.saturating_sub(exponent.ilog2() + 1);
    whole.next_multiple_of(1 << zeros)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use std::collections::BTreeSet;

    #[test]
    fn sizes_are_few() {
        assert_eq!([1, 244, 256, 257, 4096].map(size), [256, 256, 256, 512, 4096]);
        // 4,097 bytes are 17 steps of 256; above 65,536 the steps are 2,048 wide.
        assert_eq!([4097, 65_536, 65_537].map(size), [4352, 65_536, 67_584]);
        let all: BTreeSet<usize> = (1..=65_536).map(size).collect();
        assert_eq!(all.len(), 80, "of 65,536 lengths");
    }

    #[test]
    fn every_name_has_the_same_size() {
        for name in ["", "A", "Амира", &"x".repeat(60), &"\u{10FFFF}".repeat(60)] {
            assert_eq!(padded(name).unwrap().len(), STEP, "{name}");
        }
    }

    #[test]
    fn rubbish_is_no_text() {
        for rubbish in [&[] as &[u8], &[1, 0, 0], &[2, 0, 0, 0, b'a'], &[255; 300], &[1, 0, 0, 0, 0xFF]] {
            assert_eq!(unpadded(rubbish), None);
        }
    }

    proptest! {
        #[test]
        fn what_is_filled_up_comes_back(text: String) {
            let bytes = padded(&text).unwrap();
            prop_assert_eq!(unpadded(&bytes), Some(text.as_str()));
        }

        #[test]
        fn sizes_grow_and_waste_little(bytes in 1_usize..1 << 24) {
            prop_assert!(size(bytes) >= bytes && size(bytes) <= size(bytes + 1));
            prop_assert!(size(bytes) - bytes <= STEP + bytes / 8);
            prop_assert_eq!(size(size(bytes)), size(bytes));
        }
    }
}
