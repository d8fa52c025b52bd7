//! The program itself, as a person types it: help, sentences instead of traces, and the exit code.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "helpers of tests may fail loudly"
)]

mod small_content;

use std::{
    fs,
    io::{BufRead as _, BufReader, Read as _, Write as _},
    net::TcpStream,
    os::unix::fs::DirBuilderExt as _,
    path::Path,
    process::{Command, Output, Stdio},
};

/// The real content.
const CONTENT: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../content");

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

/// Links inside the site are held against its addresses, its courses and its pages.
#[test]
fn dead_links_are_named_with_file_and_line() {
    let scratch = tempfile::tempdir().unwrap();
    small_content::write(scratch.path());
    let content = scratch.path().join("content");
    let page = content.join("pages/leichte-sprache/de.md");
    let good =
        ["/hilfe", "/lernen", "/lernen?thema=handy", "/uk/lernen/handy/wlan/1", "/lernen/handy/wlan", "/seite/impressum#x", "/"];
    let dead =
        ["/hilfee", "/lernen/gibt-es-nicht", "/lernen/handy/nie", "/lernen/handy/wlan/99", "/seite/nie", "/static/x", "/lernen/"];
    let links = |list: &[&str]| list.iter().map(|to| format!("[hier]({to})")).collect::<Vec<_>>().join("\n");
    std::fs::write(&page, format!("---\ntitle: Probe\n---\n{}", links(&good))).unwrap();
    let whole = klick(&["check", "--content", content.to_str().unwrap()]);
    assert!(whole.status.success(), "{}", String::from_utf8_lossy(&whole.stderr));
    std::fs::write(&page, format!("---\ntitle: Probe\n---\n{}\n{}", links(&good), links(&dead))).unwrap();
    let said = refusal(&["check", "--content", content.to_str().unwrap()]);
    for (count, to) in dead.iter().enumerate() {
        let line = 4 + good.len() + count;
        assert!(said.contains(&format!("pages/leichte-sprache/de.md:{line}: The link leads to `/de{to}`")), "{to}: {said}");
    }
    assert!(said.ends_with("There are 7 faults to mend.\n"), "{said}");
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

/// A database that others can read, an empty one, and one that a second data folder leads to by a link.
#[test]
fn a_database_that_is_not_ours_alone_is_refused() {
    use std::os::unix::fs::{PermissionsExt as _, symlink};
    let scratch = tempfile::tempdir().unwrap();
    let path = |name: &str| scratch.path().join(name).display().to_string();
    let data = empty_folder(scratch.path(), "data");
    said(&["user", "add", "Olha", "--role", "participant", "--data", &data]);
    let database = scratch.path().join("data/klick.db");
    let rights = |mode| std::fs::set_permissions(&database, std::fs::Permissions::from_mode(mode)).unwrap();
    rights(0o644);
    let said = refusal(&["user", "list", "--data", &data]);
    assert!(said.contains("chmod 600") && said.contains("klick.db") && said.lines().count() == 1, "{said}");
    rights(0o600);

    // Another folder with the same pepper, and a link to the same database.
    let second = scratch.path().join("second");
    std::fs::create_dir(&second).unwrap();
    std::fs::set_permissions(&second, std::fs::Permissions::from_mode(0o700)).unwrap();
    for file in ["pepper", "keys"] {
        std::fs::copy(scratch.path().join("data").join(file), second.join(file)).unwrap();
    }
    symlink(&database, second.join("klick.db")).unwrap();
    let lock = std::fs::File::options().write(true).open(scratch.path().join("data/klick.db.lock")).unwrap();
    lock.lock().unwrap();
    let content = Path::new(env!("CARGO_MANIFEST_DIR")).join("../content").display().to_string();
    let (files, listen) = (path("static"), "127.0.0.1:0");
    std::fs::create_dir(&files).unwrap();
    std::fs::write(scratch.path().join("static/manifest.json"), "{}").unwrap();
    let serve =
        ["serve", "--data", &path("second"), "--content", &content, "--static", &files, "--listen", listen, "--log", "error"];
    let said = refusal(&serve);
    assert!(said.contains("Another Klick is running") && said.lines().count() == 1, "{said}");
    drop(lock);

    std::fs::write(&database, "").unwrap();
    let said = refusal(&["user", "list", "--data", &data]);
    assert!(said.contains("is empty") && said.contains("klick restore") && said.lines().count() == 1, "{said}");
}

/// An empty data folder, as somebody makes it who wants Klick to begin there.
fn empty_folder(scratch: &Path, name: &str) -> String {
    let folder = scratch.join(name);
    fs::DirBuilder::new().mode(0o700).create(&folder).unwrap();
    folder.display().to_string()
}

fn said(words: &[&str]) -> String {
    let output = klick(words);
    assert!(output.status.success(), "{words:?}: {}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).unwrap()
}

#[test]
fn people_survive_a_backup() {
    let scratch = tempfile::tempdir().unwrap();
    let path = |name: &str| scratch.path().join(name).display().to_string();
    let (data, other) = (empty_folder(scratch.path(), "data"), path("other"));
    let add =
        ["user", "add", "Mia Muster", "--role", "coach", "--role", "editor", "--email", "mia@klick.example", "--data", &data];
    let added = said(&add);
    let shown = |said: &str| said.split("password: ").nth(1).unwrap().split_whitespace().next().unwrap().to_owned();
    // Typed as one types, not as it is kept.
    let anew = said(&["user", "password", " Mia@KLICK.example", "--data", &data]);
    assert_ne!(shown(&anew), shown(&added));
    let card = path("card.svg");
    let olha = ["user", "add", "Olha", "--role", "participant", "--lang", "uk", "--svg", &card, "--data", &data];
    let refused = refusal(&olha);
    assert!(refused.contains("only on this computer") && refused.contains("--address"), "{refused}");
    assert!(!Path::new(&card).exists() && !said(&["user", "list", "--data", &data]).contains("Olha"));
    let made = said(&[&olha[..], &["--address", "https://klick.example"]].concat());
    assert!(made.contains("https://klick.example/k/") && Path::new(&card).exists(), "{made}");
    // Again, by mistake: neither a twin, nor a new card for the old one.
    for again in [olha.to_vec(), vec!["card", "new", "olha", "--svg", &card, "--data", &data]] {
        let refused = refusal(&[&again[..], &["--address", "https://klick.example"]].concat());
        assert!(refused.contains("already") && refused.contains("Nothing was done"), "{refused}");
    }
    let list = |data: &str| said(&["user", "list", "--data", data]);
    assert_eq!((list(&data).matches("Olha").count(), list(&data).matches("card 1").count()), (1, 1));
    let address = said(&["card", "new", "OLHA", "--data", &data]);
    assert!(address.contains("http://127.0.0.1:3000/k/") && address.contains("opens only on this computer"), "{address}");

    let told = said(&["backup", &path("backup.db"), "--data", &data]);
    assert!(told.contains(" rows in ") && told.contains("pepper"), "{told}");
    let said_no = refusal(&["restore", &path("backup.db"), "--data", &other]);
    assert!(said_no.contains("pepper is missing"), "{said_no}");
    let pepper = Path::new(&data).join("pepper").display().to_string();
    let said_no = refusal(&["restore", &path("backup.db"), "--data", &other, "--pepper", &pepper]);
    assert!(said_no.contains("keys is missing") && said_no.contains("--without-names"), "{said_no}");
    let keys = Path::new(&data).join("keys").display().to_string();
    fs::write(path("foreign"), [1; 32]).unwrap();
    let said_no = refusal(&["restore", &path("backup.db"), "--data", &other, "--pepper", &path("foreign"), "--keys", &keys]);
    assert!(said_no.contains("made with another pepper"), "{said_no}");
    let said_no = refusal(&["restore", &format!("{data}/klick.db"), "--data", &other, "--pepper", &pepper, "--without-names"]);
    assert!(said_no.contains("`klick backup FILE --data FOLDER`"), "{said_no}");
    assert!(!Path::new(&other).exists(), "what is refused leaves no traces");
    let restored = said(&["restore", &path("backup.db"), "--data", &other, "--pepper", &pepper, "--keys", &keys]);
    assert!(
        restored.contains("[ ] card 2: Olha") && restored.contains("[ ] password of mia@klick.example: Mia Muster"),
        "{restored}"
    );
    assert_eq!(list(&other), list(&data));
    assert!(list(&other).contains("mia@klick.example") && list(&other).contains("Olha"));
    let said_no = refusal(&["restore", &path("backup.db"), "--data", &other]);
    assert!(said_no.contains("already"), "{said_no}");
    let said_no = refusal(&["restore", &path("backup.db"), "--data", &other, "--new-pepper"]);
    assert!(said_no.contains("another pepper"), "{said_no}");
    let without = path("lost");
    let restored = said(&["restore", &path("backup.db"), "--data", &without, "--new-pepper", "--keys", &keys]);
    assert!(restored.contains("Everybody needs a new one") && list(&without).contains("Olha"), "{restored}");
    // A pepper that belongs to something else: everything would seem to work, and nobody could sign in.
    fs::write(Path::new(&without).join("pepper"), [7; 32]).unwrap();
    let said_no = refusal(&["user", "list", "--data", &without]);
    assert!(said_no.contains("is not the one that this database was made with") && said_no.lines().count() == 1, "{said_no}");
    let said_no = refusal(&["card", "new", "Nobody", "--data", &data]);
    assert!(said_no.contains("There is nobody"), "{said_no}");
    let said_no = refusal(&["demo", "--data", &data]);
    assert!(said_no.contains("real people"), "{said_no}");
}

#[test]
fn a_mistyped_data_folder_begins_nothing() {
    let scratch = tempfile::tempdir().unwrap();
    let path = |name: &str| scratch.path().join(name).display().to_string();
    let built = path("static");
    fs::create_dir(&built).unwrap();
    fs::write(format!("{built}/manifest.json"), "{}").unwrap();
    let (typo, backup) = (path("tpyo"), path("backup.db"));
    let commands: [&[&str]; 8] = [
        &["serve", "--log", "error", "--listen", "127.0.0.1:0", "--content", CONTENT, "--static", &built],
        &["user", "add", "Olha", "--role", "participant"],
        &["user", "list"],
        &["user", "password", "mia@klick.example"],
        &["card", "new", "Olha"],
        &["backup", &backup],
        &["rotate-key"],
        &["verify-log"],
    ];
    for words in commands {
        let said = refusal(&[words, &["--data", &typo]].concat());
        assert!(said.contains("There is no data folder") && said.contains("mkdir -m 700"), "{words:?}: {said}");
        assert!(!Path::new(&typo).exists() && !Path::new(&backup).exists(), "{words:?}");
    }
    // A folder that is there and holds no Klick: only what begins one begins one.
    let empty = empty_folder(scratch.path(), "empty");
    for &words in &commands[2..] {
        let said = refusal(&[words, &["--data", empty.as_str()][..]].concat());
        assert!(said.contains("Nobody has begun here yet") || said.contains("is missing"), "{words:?}: {said}");
        assert_eq!(fs::read_dir(&empty).unwrap().count(), 0, "{words:?}");
    }
    assert!(said(&["user", "add", "Olha", "--role", "participant", "--data", &empty]).contains("is a participant now"));
    // A database whose pepper is not there gets no other one.
    fs::remove_file(format!("{empty}/pepper")).unwrap();
    let said = refusal(&["user", "list", "--data", &empty]);
    assert!(said.contains("pepper is missing") && !Path::new(&format!("{empty}/pepper")).exists(), "{said}");
}

#[test]
fn a_copy_that_fails_leaves_no_target() {
    let scratch = tempfile::tempdir().unwrap();
    let path = |name: &str| scratch.path().join(name).display().to_string();
    let (data, to) = (empty_folder(scratch.path(), "data"), path("copy.db"));
    said(&["user", "add", "Olha", "--role", "participant", "--data", &data]);
    fs::write(path("text.db"), "not a database at all, but long enough to be looked at").unwrap();
    for from in [path("none.db"), path("text.db")] {
        let said = refusal(&["copy", "--from", &from, "--to", &to]);
        assert!(said.contains(&from) && !Path::new(&to).exists(), "{said}");
    }
    let said = said(&["copy", "--from", &format!("{data}/klick.db"), "--to", &to]);
    assert!(said.contains("counted on both sides") && Path::new(&to).exists(), "{said}");
    let left: Vec<_> = fs::read_dir(scratch.path()).unwrap().map(|entry| entry.unwrap().file_name()).collect();
    assert_eq!(left.len(), 3, "{left:?}");
    let said = refusal(&["copy", "--from", &to, "--to", "postgres://klick@db.example/klick?sslmode=disable"]);
    assert!(said.contains("another machine") && said.contains("TLS"), "{said}");
}

#[test]
fn invented_people_that_cannot_come_in_are_said() {
    let scratch = tempfile::tempdir().unwrap();
    let data = scratch.path().join("data").display().to_string();
    let built = scratch.path().join("static");
    fs::create_dir(&built).unwrap();
    fs::write(built.join("manifest.json"), "{}").unwrap();
    let made = said(&["demo", "--data", &data]);
    assert!(made.contains(&format!("klick serve --demo --data {data}")), "{made}");
    let start = |demo: &[&str]| {
        let mut program = Command::new(env!("CARGO_BIN_EXE_klick"))
            .args(["serve", "--listen", "127.0.0.1:0", "--log", "error", "--data", &data, "--content", CONTENT, "--static"])
            .arg(&built)
            .args(demo)
            .stdout(Stdio::piped())
            .spawn()
            .unwrap();
        let mut out = BufReader::new(program.stdout.take().unwrap());
        let mut told = String::new();
        out.read_line(&mut told).unwrap();
        // Whoever is answered comes after everything that is said at the start.
        let address = told.trim().strip_prefix("Klick is running at http://").unwrap().to_owned();
        let mut line = TcpStream::connect(&address).unwrap();
        line.write_all(format!("GET /healthz HTTP/1.1\r\nHost: {address}\r\nConnection: close\r\n\r\n").as_bytes()).unwrap();
        line.read_to_end(&mut Vec::new()).unwrap();
        program.kill().unwrap();
        program.wait().unwrap();
        out.read_to_string(&mut told).unwrap();
        told
    };
    let told = start(&[]);
    assert!(told.contains("their cards and passwords do not work here") && told.contains("`klick serve --demo`"), "{told}");
    assert!(told.contains("printed ones would open http://127.0.0.1:"), "{told}");
    let told = start(&["--demo"]);
    assert!(!told.contains("do not work here") && told.contains("DEMO: invented people"), "{told}");
}

/// What the README gives for systemd closes more than it must: exposure below 2.5, as `systemd-analyze security` counts.
#[test]
fn the_unit_of_the_readme_is_closed() {
    let readme = std::fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("../README.md")).unwrap();
    let unit = readme.split("```ini\n").nth(1).unwrap().split("```").next().unwrap();
    let scratch = tempfile::tempdir().unwrap();
    let file = scratch.path().join("klick.service");
    std::fs::write(&file, unit.replace("/opt/klick/klick", "/bin/true")).unwrap();
    let Ok(looked) = Command::new("systemd-analyze").args(["security", "--offline=true", "--no-pager"]).arg(&file).output()
    else {
        println!("left out: there is no systemd-analyze on this machine");
        return;
    };
    let said = String::from_utf8_lossy(&looked.stdout).into_owned();
    let exposure = said.lines().find_map(|line| line.split_once("Overall exposure level for klick.service: "));
    let exposure: f32 = exposure.unwrap_or_else(|| panic!("{said}")).1.split(' ').next().unwrap().parse().unwrap();
    assert!(exposure < 2.5, "{exposure}:\n{said}");
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
