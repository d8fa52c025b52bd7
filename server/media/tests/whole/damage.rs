//! Damaged pictures: whatever is accepted decodes again, and neither parent nor child does anything unforeseen.

use crate::{
    Test,
    seeds::{self, avif, decode, pixels},
};
use media::{Format, Output, Refused};
use std::collections::BTreeMap;

pub const ALL: &[Test] = &[("damaged_pictures_are_refused_or_good", damaged_pictures_are_refused_or_good)];
/// Too long for every day: `cargo xtask damage` asks for it.
pub const LONG: &[Test] =
    &[("ten_thousand_damaged_pictures_are_refused_or_good", ten_thousand_damaged_pictures_are_refused_or_good)];

const DAMAGES: u64 = 600;
const ALL_DAMAGES: u64 = 10_000;

/// Predictable numbers: `SplitMix64` (Steele, Lea, Flood 2014).
struct Numbers(u64);

impl Numbers {
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        z ^ (z >> 31)
    }

    fn below(&mut self, end: usize) -> usize {
        usize::try_from(self.next() % u64::try_from(end.max(1)).unwrap()).unwrap()
    }
}

/// One to four faults, half of them in the first 300 bytes, where the structure is.
fn damage(file: &mut Vec<u8>, numbers: &mut Numbers) {
    for _ in 0..=numbers.below(4) {
        let reach = if numbers.below(2) == 0 { file.len().min(300) } else { file.len() };
        // What makes it a picture at all stays, or nothing would be tried.
        let at = 12.min(file.len()) + numbers.below(reach.saturating_sub(12));
        let length = (1 + numbers.below(40)).min(file.len().saturating_sub(at));
        match numbers.below(6) {
            0 if at < file.len() => file[at] ^= 1 << numbers.below(8),
            1 => file[at..at + length].iter_mut().for_each(|byte| *byte = numbers.next() as u8),
            2 => drop(file.drain(at..at + length)),
            3 => {
                let copied = file[at..at + length].to_vec();
                file.splice(at..at, copied);
            }
            4 if at < file.len() => file[at] = [0, 0xFF, 0x7F, 0x80][numbers.below(4)],
            5 if numbers.below(3) == 0 => file.truncate(at),
            _ => {}
        }
    }
}

fn damaged_pictures_are_refused_or_good() {
    try_out(DAMAGES, 7);
}

fn ten_thousand_damaged_pictures_are_refused_or_good() {
    try_out(ALL_DAMAGES, 2027);
}

/// What is asked of the damaged ones, in turn.
const REQUESTS: [&str; 6] = [
    "photo 50,100",
    "logo 64",
    "look",
    "scene sphere only tiles",
    "scene strip 200 blur 4000,4000,2000,2000 only tiles",
    "scene flat",
];

/// Whatever was made can be shown.
fn is_good(output: &Output) {
    match output.format {
        Format::Jpeg | Format::Png => drop(pixels(output)),
        Format::Avif => avif(output),
        // The parent has read it.
        Format::Json => {}
    }
}

fn try_out(damages: u64, start: u64) {
    let seeds = seeds::all();
    let mut numbers = Numbers(start);
    let mut ends: BTreeMap<String, u32> = BTreeMap::new();
    for number in 0..damages {
        let (name, seed) = &seeds[numbers.below(seeds.len())];
        let mut file = seed.clone();
        damage(&mut file, &mut numbers);
        let request = REQUESTS[usize::try_from(number).unwrap() % REQUESTS.len()];
        match decode(request, file.as_slice()) {
            Ok(outputs) => {
                outputs.iter().for_each(is_good);
                *ends.entry("good".to_owned()).or_default() += 1;
            }
            Err(fault @ (Refused::Picture(_) | Refused::TooMuchMemory)) => *ends.entry(format!("{fault:?}")).or_default() += 1,
            Err(fault) => panic!("damage {number}, {name}, {request}: {fault:?}"),
        }
    }
    println!("{damages} damaged pictures: {ends:?}");
    assert!(ends.len() > 1, "some are good, some are refused: {ends:?}");
}
