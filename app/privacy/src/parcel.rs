//! A ZIP file in memory.

use base::AppError;
use std::io::{Cursor, Write as _};
use zip::{CompressionMethod, ZipWriter, write::SimpleFileOptions};

/// A ZIP file that is being written.
pub(crate) struct Parcel(ZipWriter<Cursor<Vec<u8>>>);

fn broken(fault: impl std::fmt::Display) -> AppError {
    AppError::Broken(format!("a ZIP file could not be written: {fault}"))
}

impl Parcel {
    pub(crate) fn new() -> Self {
        Self(ZipWriter::new(Cursor::new(Vec::new())))
    }

    /// Begins a file of this name.
    pub(crate) fn begin(&mut self, name: &str) -> Result<(), AppError> {
        self.0.start_file(name, SimpleFileOptions::default().compression_method(CompressionMethod::Deflated)).map_err(broken)
    }

    /// Adds this to the file.
    pub(crate) fn write(&mut self, text: &str) -> Result<(), AppError> {
        self.0.write_all(text.as_bytes()).map_err(broken)
    }

    /// The whole.
    pub(crate) fn done(self) -> Result<Vec<u8>, AppError> {
        Ok(self.0.finish().map_err(broken)?.into_inner())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::io::Read as _;

    #[test]
    fn what_was_put_in_comes_out() {
        let mut parcel = Parcel::new();
        parcel.begin("index.html").unwrap();
        parcel.write(&"Grüße. ".repeat(1_000)).unwrap();
        parcel.begin("data.json").unwrap();
        parcel.write("{}").unwrap();
        let bytes = parcel.done().unwrap();
        assert!(bytes.len() < 1_000, "it is packed: {}", bytes.len());
        let mut archive = zip::ZipArchive::new(Cursor::new(bytes)).unwrap();
        assert_eq!(archive.file_names().collect::<Vec<_>>().len(), 2);
        let mut text = String::new();
        archive.by_name("index.html").unwrap().read_to_string(&mut text).unwrap();
        assert_eq!(text, "Grüße. ".repeat(1_000));
    }
}
