//! QR codes, for cards and one-time links on paper.

use base::AppError;
use qrcode::{Color, EcLevel, QrCode};
use std::fmt::Write as _;

/// White around the code, in its own dots (ISO/IEC 18004 wants four).
const QUIET: usize = 4;

/// A QR code as one path: a run of dark dots is one stroke of it. Error correction M, four dots of white around it. The label is ready HTML.
///
/// # Errors
/// `Broken` when the text is too long for a code.
pub fn qr_markup(text: &str, class: &str, label: &str) -> Result<String, AppError> {
    let code = QrCode::with_error_correction_level(text, EcLevel::M)
        .map_err(|fault| AppError::Broken(format!("the address does not fit into a code: {fault}")))?;
    let width = code.width();
    let colors = code.to_colors();
    let mut path = String::new();
    for (y, row) in colors.chunks(width).enumerate() {
        let mut x = 0;
        for run in row.chunk_by(|a, b| a == b) {
            if run.first() == Some(&Color::Dark) {
                let _ = write!(path, "M{} {}h{run}v1h-{run}z", x + QUIET, y + QUIET, run = run.len());
            }
            x += run.len();
        }
    }
    let size = width + 2 * QUIET;
    Ok(format!(
        "<svg class=\"{class}\" viewBox=\"0 0 {size} {size}\" role=\"img\" aria-label=\"{label}\" \
         shape-rendering=\"crispEdges\"><path d=\"{path}\"/></svg>"
    ))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_code_has_every_dark_dot_and_white_around() {
        let text = "https://klick.example/k/0123456789012345678901234567890123456789012";
        let markup = qr_markup(text, "qr", "Code").unwrap();
        let code = QrCode::with_error_correction_level(text, EcLevel::M).unwrap();
        let size = code.width() + 8;
        assert!(markup.contains(&format!("viewBox=\"0 0 {size} {size}\"")), "{markup}");
        let dark = code.to_colors().iter().filter(|c| **c == Color::Dark).count();
        let drawn: usize =
            markup.split('h').filter_map(|part| part.split_once("v1")).map(|(run, _)| run.parse::<usize>().unwrap()).sum();
        assert_eq!(drawn, dark);
        let outside = markup.split('M').skip(1).filter(|part| {
            let (x, y) = part.split_once('h').unwrap().0.split_once(' ').unwrap();
            let (x, y): (usize, usize) = (x.parse().unwrap(), y.parse().unwrap());
            x < 4 || y < 4 || x >= size - 4 || y >= size - 4
        });
        assert_eq!(outside.count(), 0);
        assert!(qr_markup(&"x".repeat(5000), "qr", "").is_err());
    }
}
