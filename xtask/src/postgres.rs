//! A `PostgreSQL` of our own for the tests: empty, on this machine only, gone afterwards.

use std::{
    fs,
    io::Read as _,
    net::TcpListener,
    os::unix::fs::{PermissionsExt as _, chown},
    path::{Path, PathBuf},
    process::{Child, Command, Stdio},
    thread,
    time::{Duration, Instant},
};

use anyhow::{Context, Result, bail};

use crate::run::{self, User};

/// A running server; dropping it stops it and removes its folder.
pub(crate) struct Postgres {
    server: Child,
    folder: PathBuf,
    /// Where the tests find it.
    pub(crate) address: String,
}

/// The folder with `initdb` and `postgres`: Debian keeps them off the path, the newest version wins.
pub(crate) fn programs() -> Option<PathBuf> {
    let has_both = |folder: &PathBuf| run::is_program(&folder.join("initdb")) && run::is_program(&folder.join("postgres"));
    let mut versions: Vec<(u32, PathBuf)> = fs::read_dir("/usr/lib/postgresql")
        .into_iter()
        .flatten()
        .flatten()
        .filter_map(|entry| Some((entry.file_name().to_str()?.parse().ok()?, entry.path().join("bin"))))
        .filter(|(_, folder)| has_both(folder))
        .collect();
    versions.sort();
    let on_path = || run::which("initdb").and_then(|file| file.parent().map(Path::to_path_buf)).filter(has_both);
    versions.pop().map(|(_, folder)| folder).or_else(on_path)
}

/// Before the number of the process that it belongs to.
const FOLDER: &str = "klick-postgres-";

/// Who ends the tests with Ctrl-C stops the server, but leaves its folder.
fn remove_left_over() {
    for entry in fs::read_dir(std::env::temp_dir()).into_iter().flatten().flatten() {
        let name = entry.file_name().to_string_lossy().into_owned();
        let owner = name.strip_prefix(FOLDER).and_then(|number| number.parse::<u32>().ok());
        if owner.is_some_and(|number| Path::new("/proc/self").exists() && !Path::new(&format!("/proc/{number}")).exists()) {
            let _ = fs::remove_dir_all(entry.path());
        }
    }
}

impl Postgres {
    pub(crate) fn start() -> Result<Self> {
        let bin = programs().context("PostgreSQL's programs are missing: install the package postgresql.")?;
        let user = unprivileged()?;
        remove_left_over();
        let folder = std::env::temp_dir().join(format!("{FOLDER}{}", std::process::id()));
        let _ = fs::remove_dir_all(&folder);
        let started = Self::start_in(&bin, user, &folder);
        if started.is_err() {
            let _ = fs::remove_dir_all(&folder);
        }
        started
    }

    fn start_in(bin: &Path, user: Option<User>, folder: &Path) -> Result<Self> {
        fs::create_dir_all(folder)?;
        fs::set_permissions(folder, fs::Permissions::from_mode(0o700))?;
        let (data, word_file) = (folder.join("data"), folder.join("word"));
        let word = secret()?;
        fs::write(&word_file, &word)?;
        if let Some(user) = user {
            for place in [folder, &word_file] {
                chown(place, Some(user.id), Some(user.group))?;
            }
        }
        run::read(
            run::ends_with_us(&bin.join("initdb"), user)?
                .args(["--username=klick", "--auth=scram-sha-256", "--encoding=UTF8", "--locale=C", "--no-sync"])
                .arg("--pwfile")
                .arg(&word_file)
                .arg("-D")
                .arg(&data)
                .current_dir(folder),
        )?;
        let port = TcpListener::bind(("127.0.0.1", 0))?.local_addr()?.port();
        let mut command = run::ends_with_us(&bin.join("postgres"), user)?;
        command.arg("-D").arg(&data);
        for setting in [
            "listen_addresses=127.0.0.1",
            &format!("port={port}"),
            "unix_socket_directories=",
            "max_connections=200",
            // Nothing here must outlive the tests.
            "fsync=off",
            "synchronous_commit=off",
            "full_page_writes=off",
        ] {
            command.args(["-c", setting]);
        }
        let log = fs::File::create(folder.join("log"))?;
        let server = command
            .current_dir(folder)
            .stdin(Stdio::null())
            .stdout(log.try_clone()?)
            .stderr(log)
            .spawn()
            .context("PostgreSQL could not be started.")?;
        let address = format!("postgres://klick:{word}@127.0.0.1:{port}/postgres");
        let mut postgres = Self { server, folder: folder.to_path_buf(), address };
        postgres.wait_until_ready(bin, port)?;
        Ok(postgres)
    }

    fn wait_until_ready(&mut self, bin: &Path, port: u16) -> Result<()> {
        let start = Instant::now();
        let mut ask = Command::new(bin.join("pg_isready"));
        ask.args(["--quiet", "--host=127.0.0.1", &format!("--port={port}")]);
        while start.elapsed() < Duration::from_mins(1) {
            if !matches!(self.server.try_wait(), Ok(None)) {
                break;
            }
            if run::read(&mut ask).is_ok() {
                return Ok(());
            }
            thread::sleep(Duration::from_millis(100));
        }
        let log = fs::read_to_string(self.folder.join("log")).unwrap_or_default();
        bail!("PostgreSQL did not start: {}", log.lines().last().unwrap_or("it said nothing"))
    }
}

impl Drop for Postgres {
    fn drop(&mut self) {
        run::end(&mut self.server, "INT");
        let _ = fs::remove_dir_all(&self.folder);
    }
}

/// `PostgreSQL` refuses to run as root; then it runs as its own user, or as nobody.
fn unprivileged() -> Result<Option<User>> {
    if !run::am_root() {
        return Ok(None);
    }
    let users = fs::read_to_string("/etc/passwd").context("/etc/passwd cannot be read.")?;
    let user = user(&users, "postgres").or_else(|| user(&users, "nobody"));
    user.map(Some).context("PostgreSQL does not run as root, and this machine has neither a user postgres nor nobody.")
}

fn user(users: &str, name: &str) -> Option<User> {
    let line = users.lines().find(|line| line.split(':').next() == Some(name))?;
    let mut fields = line.split(':').skip(2);
    Some(User { id: fields.next()?.parse().ok()?, group: fields.next()?.parse().ok()? })
}

/// Sixteen random bytes, so that no other user of this machine gets in.
fn secret() -> Result<String> {
    let mut bytes = [0; 16];
    fs::File::open("/dev/urandom")?.read_exact(&mut bytes)?;
    let hash = crate::files::sha256(&bytes);
    Ok(hash.get(..32).unwrap_or(&hash).to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn users_are_read() {
        let users = "root:x:0:0:root:/root:/bin/bash\nnobody:x:65534:65533:nobody:/:/usr/sbin/nologin\n";
        assert_eq!(user(users, "nobody"), Some(User { id: 65534, group: 65533 }));
        assert_eq!(user(users, "postgres"), None);
    }

    #[test]
    fn a_server_starts_answers_and_goes() {
        let Some(bin) = programs() else {
            eprintln!("PostgreSQL is not installed here; `cargo xtask test` installs it first");
            return;
        };
        let postgres = Postgres::start().unwrap();
        let ask = |address: &str| run::read(Command::new(bin.join("psql")).args(["-Atc", "select 1 + 1", address]));
        assert_eq!(ask(&postgres.address).unwrap(), "2");
        assert!(ask(&postgres.address.replace("klick:", "klick:x")).is_err(), "a wrong password is refused");
        let (folder, address) = (postgres.folder.clone(), postgres.address.clone());
        drop(postgres);
        assert!(!folder.exists());
        assert!(ask(&address).is_err());
    }
}
