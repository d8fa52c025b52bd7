//! One course of six, with all pages and texts: reading all courses would take most of a test's time.
#![allow(clippy::unwrap_used, reason = "helpers of tests may fail loudly")]

use std::{fs, path::Path};

/// Writes it into the folder `content` below `folder`. Copied, because links are no content.
pub fn write(folder: &Path) {
    let (content, real) = (folder.join("content"), Path::new(env!("CARGO_MANIFEST_DIR")).join("../content"));
    for part in ["courses/handy", "pages", "texts"] {
        copy(&real.join(part), &content.join(part));
    }
    let ids = fs::read_to_string(real.join("ids.txt")).unwrap();
    let of_course: Vec<&str> = ids.lines().filter(|line| line.starts_with("handy-")).collect();
    fs::write(content.join("ids.txt"), of_course.join("\n")).unwrap();
}

fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap().flatten() {
        let to = to.join(entry.file_name());
        if entry.path().is_dir() {
            copy(&entry.path(), &to);
        } else {
            fs::copy(entry.path(), to).unwrap();
        }
    }
}
