//! The pictures and sounds of lessons. Read from the disk when asked for: all sound of all languages would fill the memory.

use super::{from_disk, name_after, not_found};
use axum::{body::Body, response::Response};
use http::Request;
use std::{
    collections::HashMap,
    path::{Path, PathBuf},
};

/// The files that lessons bring, and no others of that folder.
#[derive(Debug, Default)]
pub struct LessonFiles(HashMap<String, PathBuf>);

impl LessonFiles {
    /// Files by course, lesson and name, all below `content/courses`.
    pub fn new<'a>(content: &Path, files: impl Iterator<Item = (&'a str, &'a str, &'a str)>) -> Self {
        Self(
            files
                .map(|(course, lesson, file)| {
                    let path = content.join("courses").join(course).join(lesson).join(file);
                    (format!("{course}/{lesson}/{file}"), path)
                })
                .collect(),
        )
    }

    pub(super) async fn answer(&self, request: Request<Body>) -> Response {
        let name = name_after(&request, "/lektion/").to_owned();
        match self.0.get(&name) {
            // A day: authors mend a picture without a new name.
            Some(path) => from_disk(path, &name, "public, max-age=86400", request).await,
            None => not_found(),
        }
    }
}
