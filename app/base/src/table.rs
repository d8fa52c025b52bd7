//! A table to be saved, as spreadsheets read it (CSV, RFC 4180; with a semicolon, as they do where a comma divides numbers).

use crate::{AppError, Page, page::File};

/// A file with these rows, the first of which are the headings. It begins with the mark of UTF-8, without which some programs show umlauts wrongly, and
/// no cell is taken for a formula.
///
/// # Errors
/// `Broken` when it cannot be written.
pub fn table_file(name: &'static str, rows: impl IntoIterator<Item = Vec<String>>) -> Result<Page, AppError> {
    let mut out = csv::WriterBuilder::new().delimiter(b';').flexible(true).from_writer(vec![0xEF, 0xBB, 0xBF]);
    for row in rows {
        out.write_record(row.iter().map(|cell| harmless(cell))).map_err(|fault| AppError::Broken(fault.to_string()))?;
    }
    let bytes = out.into_inner().map_err(|fault| AppError::Broken(fault.to_string()))?;
    let text = String::from_utf8(bytes).map_err(|fault| AppError::Broken(fault.to_string()))?;
    Ok(Page::file(File { name, kind: "text/csv; charset=utf-8", text }))
}

/// A cell that no spreadsheet takes for a formula.
fn harmless(cell: &str) -> String {
    if cell.starts_with(['=', '+', '-', '@', '\t', '\r']) { format!("'{cell}") } else { cell.to_owned() }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cells_are_kept_apart_and_none_is_a_formula() {
        let row = |cells: &[&str]| cells.iter().map(|cell| (*cell).to_owned()).collect::<Vec<_>>();
        let page =
            table_file("a.csv", [row(&["Ort", "Zahl"]), row(&["=1+1", "-1", "@a"]), row(&["Haus; am \"Markt\""])]).unwrap();
        let text = page.file.unwrap().text;
        assert_eq!(text, "\u{FEFF}Ort;Zahl\n'=1+1;'-1;'@a\n\"Haus; am \"\"Markt\"\"\"\n");
    }
}
