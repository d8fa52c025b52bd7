//! Where settings come from, and the one sentence when they are wrong.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "helpers of tests may fail loudly"
)]

use server::settings::{Database, Flags, LogFormat, Settings, Surroundings};
use std::{
    collections::HashMap,
    fs,
    path::{Path, PathBuf},
};
use tempfile::TempDir;

struct Case {
    folder: TempDir,
    flags: Flags,
    environment: HashMap<String, String>,
}

impl Case {
    fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let flags = Flags { data: Some(folder.path().display().to_string()), ..Flags::default() };
        Self { folder, flags, environment: HashMap::new() }
    }

    fn file(self, text: &str) -> Self {
        fs::write(self.folder.path().join("klick.toml"), text).unwrap();
        self
    }

    fn variable(mut self, name: &str, value: &str) -> Self {
        self.environment.insert(name.to_owned(), value.to_owned());
        self
    }

    fn flag(mut self, set: impl FnOnce(&mut Flags)) -> Self {
        set(&mut self.flags);
        self
    }

    fn gather(&self) -> Result<Settings, String> {
        let environment = |name: &str| self.environment.get(name).cloned();
        let around = Surroundings { beside: Path::new("/opt/klick"), environment: &environment };
        Settings::gather(&self.flags, around).map_err(|fault| fault.to_string())
    }

    fn good(&self) -> Settings {
        self.gather().unwrap()
    }

    fn says(&self, sentence: &str) {
        assert_eq!(self.gather().unwrap_err(), sentence);
    }
}

#[test]
fn without_a_word_everything_has_a_value() {
    let case = Case { flags: Flags::default(), ..Case::new() };
    let settings = case.good();
    assert_eq!(settings.data, Path::new("./data"));
    assert_eq!(settings.database, Database::Sqlite(PathBuf::from("./data/klick.db")));
    assert_eq!(settings.content, Path::new("/opt/klick/content"));
    assert_eq!(settings.files, Path::new("/opt/klick/static"));
    assert_eq!(settings.listen.to_string(), "127.0.0.1:3000");
    assert_eq!((settings.connections, settings.connections_per_network, settings.requests), (1_024, 64, 256));
    assert_eq!((settings.log, settings.log_format), (tracing::Level::INFO, LogFormat::Text));
    assert_eq!(settings.zone.to_string(), "Europe/Berlin");
    assert_eq!(settings.public_address("127.0.0.1:4711".parse().unwrap()), "http://127.0.0.1:4711");
    assert_eq!(settings.public_address("0.0.0.0:80".parse().unwrap()), "http://127.0.0.1:80");
    assert_eq!(settings.public_address("[::1]:80".parse().unwrap()), "http://[::1]:80");
}

#[test]
fn flags_before_environment_before_file() {
    let file = || Case::new().file("place = \"File\"\nphone = \"1\"\nhours = \"Mo\"\n");
    assert_eq!(file().good().place, "File");
    let case = file().variable("KLICK_PLACE", "Environment").variable("KLICK_PHONE", "2");
    let settings = case.good();
    assert_eq!((&*settings.place, &*settings.phone, &*settings.hours), ("Environment", "2", "Mo"));
    let case = case.flag(|f| f.place = Some("Flag".into()));
    let settings = case.good();
    assert_eq!((&*settings.place, &*settings.phone, &*settings.hours), ("Flag", "2", "Mo"));
    assert_eq!(file().variable("KLICK_PLACE", "").good().place, "File", "an empty variable is none");
}

#[test]
fn rooms_that_are_not_named_are_off() {
    assert_eq!(Case::new().good().closed, [""; 0]);
    assert_eq!(
        Case::new().file("rooms = [\"learning\", \"coaching\", \"participation\", \"intake\", \"tour\"]").good().closed,
        [""; 0]
    );
    assert_eq!(
        Case::new().file("rooms = [\"people\"]").good().closed,
        ["learning", "coaching", "participation", "intake", "tour"],
        "people are always there"
    );
    assert_eq!(Case::new().file("rooms = [\"learning\"]").good().closed, ["coaching", "participation", "intake", "tour"]);
    let allowed = "a list of rooms such as learning; those that cannot be switched off need not stand there.";
    Case::new().file("rooms = [\"garden\"]").says(&format!("klick.toml, line 1: `rooms` must be {allowed}"));
}

#[test]
fn the_data_folder_can_come_from_the_environment() {
    let case = Case::new().file("place = \"Here\"");
    let folder = case.folder.path().display().to_string();
    let case = case.flag(|f| f.data = None).variable("KLICK_DATA", &folder);
    let settings = case.good();
    assert_eq!((settings.data.display().to_string(), &*settings.place), (folder, "Here"));
}

#[test]
fn paths_in_the_file_count_from_the_file() {
    let case = Case::new().file("content = \"../lessons\"\nstatic = \"/srv/static\"\ndatabase = \"people.db\"\n");
    let settings = case.good();
    assert_eq!(settings.content, case.folder.path().join("../lessons"));
    assert_eq!(settings.files, Path::new("/srv/static"));
    assert_eq!(settings.database, Database::Sqlite(case.folder.path().join("people.db")));
    let named = Case::new().variable("KLICK_CONTENT", "lessons");
    assert_eq!(named.good().content, Path::new("lessons"), "others count from where one is");
}

#[test]
fn a_file_elsewhere_may_name_the_data_folder() {
    let case = Case::new();
    let file = case.folder.path().join("settings.toml");
    fs::write(&file, "data = \"deep/data\"\nplace = \"Named\"").unwrap();
    let case = case.flag(|f| {
        f.data = None;
        f.config = Some(file.display().to_string());
    });
    let settings = case.good();
    assert_eq!(settings.data, case.folder.path().join("deep/data"));
    assert_eq!(settings.database, Database::Sqlite(settings.data.join("klick.db")));
    Case::new()
        .file("data = \"x\"")
        .says("klick.toml, line 1: `data` can only be said with --data or KLICK_DATA, because this file lies in that folder.");
}

#[test]
fn all_values_are_read() {
    let case = Case::new().file(
        "listen = \"127.0.0.1:4000\"\ndatabase = \"postgres://klick:secret@db.example/klick?sslmode=require\"\n\
         address = \"https://Klick.Example:443/\"\nproxies = [\"127.0.0.1\", \"10.0.0.0/8\"]\nlog = \"debug\"\nlog_format = \"json\"\n\
         connections = 100\nconnections_per_network = \"5\"\nrequests = 10\nphone = \"+49 (381) 123-45\"\n\
         zone = \"Atlantic/Azores\"\n",
    );
    let settings = case.good();
    assert_eq!(settings.listen.port(), 4_000);
    assert_eq!(settings.database.to_string(), "db.example/klick (PostgreSQL)", "never the password");
    assert!(settings.database.address().contains("secret"));
    assert_eq!(settings.address.as_deref(), Some("https://klick.example"));
    assert_eq!(settings.zone.to_string(), "Atlantic/Azores");
    assert!(settings.proxies.trust("10.1.2.3".parse().unwrap()) && !settings.proxies.trust("11.1.2.3".parse().unwrap()));
    assert_eq!((settings.log, settings.log_format), (tracing::Level::DEBUG, LogFormat::Json));
    assert_eq!((settings.connections, settings.connections_per_network, settings.requests), (100, 5, 10));
    let address = |words: &str| Case::new().variable("KLICK_ADDRESS", words).gather().map(|s| s.address.unwrap());
    assert_eq!(address("http://localhost:3000").unwrap(), "http://localhost:3000");
    assert_eq!(address("http://[::1]:80").unwrap(), "http://[::1]");
    assert_eq!(address("https://klick.example./").unwrap(), "https://klick.example", "as at the end of a sentence");
    assert_eq!(address("https://klick.example:8443").unwrap(), "https://klick.example:8443");
}

#[test]
fn a_wrong_value_is_one_sentence() {
    Case::new()
        .file("place = \"x\"\n\nlisten = \"3000\"\n")
        .says("klick.toml, line 3: `listen` must be an address such as 127.0.0.1:3000.");
    Case::new()
        .variable("KLICK_LISTEN", "localhost")
        .says("The environment variable KLICK_LISTEN must be an address such as 127.0.0.1:3000.");
    Case::new().flag(|f| f.listen = Some("x".into())).says("The option --listen must be an address such as 127.0.0.1:3000.");
    Case::new().file("log_format = \"xml\"").says("klick.toml, line 1: `log_format` must be text or json.");
    Case::new().flag(|f| f.log_format = Some("xml".into())).says("The option --log-format must be text or json.");
    Case::new().variable("KLICK_LOG", "loud").says("The environment variable KLICK_LOG must be one of error, warn, info, debug.");
    Case::new().file("connections = 0").says("klick.toml, line 1: `connections` must be a whole number from 1 to 65536.");
    Case::new().file("connections = 1.5").says("klick.toml, line 1: `connections` must be a whole number from 1 to 65536.");
    Case::new().file("place = true").says("klick.toml, line 1: `place` must be words in quotation marks.");
    Case::new().file("place = \"a\\nb\"").says("klick.toml, line 1: `place` must be one line of at most 80 letters.");
    Case::new().file("zone = \"CEST\"").says("klick.toml, line 1: `zone` must be the name of a time zone such as Europe/Berlin.");
    Case::new().file("phone = \"call me\"").says("klick.toml, line 1: `phone` must be a telephone number such as 0381 12345.");
    Case::new()
        .file("proxies = [1]")
        .says("klick.toml, line 1: `proxies` must be a list of networks such as [\"127.0.0.1\", \"10.0.0.0/8\"].");
    Case::new()
        .variable("KLICK_PROXIES", "10.0.0.0/99")
        .says("The environment variable KLICK_PROXIES must be a list of networks such as 127.0.0.1, 10.0.0.0/8.");
    Case::new().variable("KLICK_DATABASE", "mysql://x").says(
        "The environment variable KLICK_DATABASE must be the path of a file, or an address such as postgres://klick@localhost/klick.",
    );
    Case::new().file("content = \"\"").says("klick.toml, line 1: `content` must be a path.");
    for address in
        ["klick.example", "https://klick.example/path", "http://klick.example", "ftp://x", "https://a@b", "", "https://"]
    {
        let said = Case::new().flag(|f| f.address = Some(address.into())).gather().unwrap_err();
        assert!(said.starts_with("The option --address must be an address such as https://klick.example"), "{address}: {said}");
    }
}

#[test]
fn unknown_settings_are_named() {
    Case::new()
        .file("place = \"x\"\nlisen = \"x\"")
        .says("klick.toml, line 2: there is no setting `lisen`. Did you mean `listen`?");
    let said = Case::new().file("colour = \"red\"").gather().unwrap_err();
    assert!(
        said.starts_with("klick.toml, line 1: there is no setting `colour`. There are: address, backups, blobs, connections, "),
        "{said}"
    );
    let said = Case::new().file("[listen]\nport = 1").gather().unwrap_err();
    assert_eq!(said, "klick.toml, line 1: `listen` must be words in quotation marks.");
    let said = Case::new().file("place = \"x\"\nlisten = ").gather().unwrap_err();
    assert!(said.starts_with("klick.toml, line 2: this cannot be read as TOML ("), "{said}");
    let said = Case::new().flag(|f| f.config = Some("/nowhere/klick.toml".into())).gather().unwrap_err();
    assert!(said.starts_with("The option --config: the file /nowhere/klick.toml cannot be read"), "{said}");
}

#[test]
fn only_a_flag_opens_the_door() {
    Case::new().file("listen = \"0.0.0.0:3000\"").says(
        "klick.toml, line 1: `listen` must be an address of this computer only, such as 127.0.0.1:3000; to let other computers in, \
         start with the option --listen 0.0.0.0:3000.",
    );
    assert!(Case::new().variable("KLICK_LISTEN", "[::]:3000").gather().is_err());
    assert!(Case::new().variable("KLICK_LISTEN", "[::1]:3000").gather().is_ok());
    assert!(Case::new().variable("KLICK_LISTEN", "127.0.0.2:3000").gather().is_ok());
    let open = Case::new().flag(|f| f.listen = Some("0.0.0.0:3000".into())).good();
    assert_eq!(open.listen.to_string(), "0.0.0.0:3000");
}

#[test]
fn files_lie_in_a_folder_or_in_a_bucket() {
    let case = Case::new();
    assert_eq!(case.good().blobs.folder(), Some(case.folder.path().join("blobs").as_path()));
    assert_eq!(Case::new().variable("KLICK_BLOBS", "/srv/files").good().blobs.folder(), Some(Path::new("/srv/files")));
    let bucket = || Case::new().file("blobs = \"s3://klick-files\"\ns3_endpoint = \"https://s3.example.org\"\ns3_key = \"name\"");
    let settings = bucket().variable("KLICK_S3_SECRET", "very-secret").good();
    assert_eq!(settings.blobs.to_string(), "s3://klick-files at https://s3.example.org");
    assert!(!format!("{settings:?}").contains("very-secret"));
    bucket().says("For files in s3://klick-files the setting `s3_secret` is missing.");
    Case::new()
        .variable("KLICK_BLOBS", "s3://X")
        .says("The environment variable KLICK_BLOBS must be a folder, or a bucket such as s3://klick-files.");
    bucket().variable("KLICK_S3_SECRET", "x").variable("KLICK_S3_ENDPOINT", "http://s3.example.org").says(
        "The environment variable KLICK_S3_ENDPOINT must be an address such as https://s3.example.org, without a path; \
         http:// only for this computer.",
    );
}
