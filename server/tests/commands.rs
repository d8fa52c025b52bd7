//! The program itself, as a person types it: help, sentences instead of traces, and the exit code.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "helpers of tests may fail loudly"
)]

use std::{
    path::Path,
    process::{Command, Output},
};

fn klick(words: &[&str]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_klick"));
    for (name, _) in std::env::vars().filter(|(name, _)| name.starts_with("KLICK_")) {
        command.env_remove(name);
    }
    command.args(words).env("RUST_BACKTRACE", "1").output().unwrap()
}

fn refusal(words: &[&str]) -> String {
    let output = klick(words);
    assert_eq!(output.status.code(), Some(1), "{words:?}");
    assert!(output.stdout.is_empty(), "{words:?}");
    let said = String::from_utf8(output.stderr).unwrap();
    for noise in ["panicked", "backtrace", "Error", "error:", "Os {", "Err(", "Some("] {
        assert!(!said.contains(noise), "{words:?}: {said}");
    }
    said
}

#[test]
fn help_names_every_command() {
    let output = klick(&["--help"]);
    assert!(output.status.success());
    let help = String::from_utf8(output.stdout).unwrap();
    for word in ["serve", "check", "demo", "user", "card", "backup", "restore", "copy", "--listen", "klick.toml"] {
        assert!(help.contains(word), "{word}");
    }
}

#[test]
fn mistakes_are_one_sentence() {
    let said = refusal(&["serve", "--lisen", "x"]);
    assert!(said.contains("--lisen") && said.contains("`klick --help` says what can.") && said.lines().count() == 1, "{said}");
    let said = refusal(&["dance"]);
    assert!(said.contains("dance") && said.lines().count() == 1, "{said}");
    assert_eq!(refusal(&["serve", "--listen", "3000"]), "The option --listen must be an address such as 127.0.0.1:3000.\n");
    let said = refusal(&["check", "--print", "xx"]);
    assert!(said.contains("de, ls, uk") && said.lines().count() == 1, "{said}");
}

#[test]
fn a_missing_content_folder_is_said() {
    let scratch = tempfile::tempdir().unwrap();
    let content = scratch.path().join("content");
    let said = refusal(&["check", "--content", content.to_str().unwrap()]);
    assert!(said.contains("content/texts/de"), "{said}");
    assert!(said.trim_end().ends_with("to mend."), "{said}");
}

#[test]
fn a_folder_that_others_can_read_is_refused() {
    use std::os::unix::fs::PermissionsExt as _;
    let scratch = tempfile::tempdir().unwrap();
    let data = scratch.path().join("data");
    std::fs::create_dir(&data).unwrap();
    std::fs::set_permissions(&data, std::fs::Permissions::from_mode(0o755)).unwrap();
    let said = refusal(&["user", "list", "--data", data.to_str().unwrap()]);
    assert!(said.contains("chmod 700") && said.lines().count() == 1, "{said}");
}

#[test]
fn people_survive_a_backup() {
    let scratch = tempfile::tempdir().unwrap();
    let path = |name: &str| scratch.path().join(name).display().to_string();
    let (data, other) = (path("data"), path("other"));
    let add =
        ["user", "add", "Mia Muster", "--role", "coach", "--role", "editor", "--email", "mia@klick.example", "--data", &data];
    let added = klick(&add);
    let said = String::from_utf8(added.stdout).unwrap();
    assert!(added.status.success() && said.contains("password: "), "{said} {}", String::from_utf8_lossy(&added.stderr));
    let shown = |said: &str| said.split("password: ").nth(1).unwrap().split_whitespace().next().unwrap().to_owned();
    let renewed = klick(&["user", "password", "mia@klick.example", "--data", &data]);
    let anew = String::from_utf8(renewed.stdout).unwrap();
    assert!(renewed.status.success() && shown(&anew) != shown(&said), "{anew}");
    let card = path("card.svg");
    let added = klick(&["user", "add", "Olha", "--role", "participant", "--lang", "uk", "--svg", &card, "--data", &data]);
    let said = String::from_utf8(added.stdout).unwrap();
    assert!(said.contains("http://127.0.0.1:3000/k/") && Path::new(&card).exists(), "{said}");

    let backup = klick(&["backup", &path("backup.db"), "--data", &data]);
    let said = String::from_utf8(backup.stdout).unwrap();
    assert!(said.contains(" rows in ") && said.contains("pepper"), "{said} {}", String::from_utf8_lossy(&backup.stderr));
    let said = refusal(&["restore", &path("backup.db"), "--data", &other]);
    assert!(said.contains("pepper is missing"), "{said}");
    let pepper = Path::new(&data).join("pepper").display().to_string();
    let said = refusal(&["restore", &path("backup.db"), "--data", &other, "--pepper", &pepper]);
    assert!(said.contains("keys is missing") && said.contains("--without-names"), "{said}");
    let keys = Path::new(&data).join("keys").display().to_string();
    let restored = klick(&["restore", &path("backup.db"), "--data", &other, "--keys", &keys]);
    assert!(restored.status.success(), "{}", String::from_utf8_lossy(&restored.stderr));
    let list = |data: &str| String::from_utf8(klick(&["user", "list", "--data", data]).stdout).unwrap();
    assert_eq!(list(&other), list(&data));
    assert!(list(&other).contains("mia@klick.example") && list(&other).contains("Olha"));
    let said = refusal(&["restore", &path("backup.db"), "--data", &other]);
    assert!(said.contains("already"), "{said}");
    let said = refusal(&["restore", &path("backup.db"), "--data", &other, "--new-pepper"]);
    assert!(said.contains("another pepper"), "{said}");
    let said = refusal(&["card", "new", "Nobody", "--data", &data]);
    assert!(said.contains("There is nobody"), "{said}");
    let said = refusal(&["demo", "--data", &data]);
    assert!(said.contains("real people"), "{said}");
}

#[test]
fn the_demo_is_made_for_programs_too() {
    let scratch = tempfile::tempdir().unwrap();
    let data = scratch.path().join("data");
    let make = || klick(&["demo", "--json", "--data", data.to_str().unwrap()]);
    let first = make();
    assert!(first.status.success(), "{}", String::from_utf8_lossy(&first.stderr));
    let lines = String::from_utf8(first.stdout).unwrap();
    let people: Vec<serde_json::Value> = lines.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    let participant = people.iter().find(|person| person["role"] == "participant").unwrap();
    assert!(participant["card"].as_str().unwrap().starts_with("http://127.0.0.1:3000/k/"));
    assert!(participant["pictures"].as_array().unwrap().iter().all(|picture| !picture.as_str().unwrap().contains('-')));
    let coach = people.iter().find(|person| person["role"] == "coach").unwrap();
    assert!(coach["email"].is_string() && coach["password"].is_string() && coach.get("card").is_none());
    assert_eq!(String::from_utf8(make().stdout).unwrap(), lines, "the same people again");
}
