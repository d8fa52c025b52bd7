//! Klick and nginx as processes: started, waited for, weighed, ended.

use std::{
    fs::{self, File},
    net::SocketAddr,
    path::{Path, PathBuf},
    process::{Child, Command, Stdio},
    time::{Duration, Instant},
};

use anyhow::{Context as _, Result, ensure};

use super::line::{Line, get};
use crate::run;

const NGINX: &str = "/usr/sbin/nginx";
const PATIENCE: Duration = Duration::from_secs(30);

/// A running server; dropping it ends it.
pub(super) struct Server {
    child: Child,
    pub(super) address: SocketAddr,
}

impl Drop for Server {
    fn drop(&mut self) {
        run::end(&mut self.child, "TERM");
    }
}

/// A free port of this computer.
fn free_address() -> Result<SocketAddr> {
    Ok(std::net::TcpListener::bind(("127.0.0.1", 0))?.local_addr()?)
}

/// What is measured, and where it keeps what it stores.
pub(super) struct World {
    /// What was built.
    pub(super) folder: PathBuf,
    pub(super) scratch: PathBuf,
    /// An empty PostgreSQL; none: SQLite.
    pub(super) database: Option<String>,
}

impl World {
    fn command(&self) -> Command {
        let mut command = Command::new(self.folder.join("klick"));
        for (name, _) in std::env::vars().filter(|(name, _)| name.starts_with("KLICK_")) {
            command.env_remove(name);
        }
        if let Some(database) = &self.database {
            command.env("KLICK_DATABASE", database);
        }
        command.arg("--data").arg(self.scratch.join("data"));
        command
    }

    /// Makes the invented people; one JSON object a line.
    pub(super) fn demo(&self) -> Result<String> {
        run::read(self.command().args(["demo", "--json"]))
    }
}

impl Server {
    /// Starts Klick on a data folder with demo people. Also returns how long it took.
    pub(super) async fn klick(world: &World) -> Result<(Self, Duration)> {
        let address = free_address()?;
        let mut klick = world.command();
        klick.args(["serve", "--demo", "--listen", &address.to_string()]);
        // Log lines cost what they cost: they go into a file, as they would.
        klick.stdin(Stdio::null()).stdout(Stdio::null()).stderr(File::create(world.scratch.join("klick.log"))?);
        let start = Instant::now();
        let child = klick.spawn().context("Klick could not be started.")?;
        let server = Self { child, address };
        server.wait("/readyz").await?;
        Ok((server, start.elapsed()))
    }

    /// Starts nginx with this page as a file, if it is installed.
    pub(super) async fn nginx(scratch: &Path, page: &[u8]) -> Result<Option<Self>> {
        if !run::is_program(Path::new(NGINX)) {
            return Ok(None);
        }
        let (address, home) = (free_address()?, scratch.join("nginx"));
        fs::create_dir_all(home.join("files"))?;
        fs::write(home.join("files/step.html"), page)?;
        let temporary: String =
            ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"].map(|kind| format!("{kind}_temp_path tmp-{kind};")).concat();
        // Its workers would else be somebody who must not look into our folder.
        let user = if run::am_root() { "user root;" } else { "" };
        let settings = format!(
            "{user} daemon off; worker_processes 2; pid nginx.pid; error_log stderr; events {{ worker_connections 1024; }}\n\
             http {{ {temporary} access_log off; types {{ text/html html; }} charset utf-8; sendfile on; tcp_nopush on;\n\
             keepalive_requests 1000000000; open_file_cache max=100; gzip on; gzip_comp_level 4;\n\
             server {{ listen {address}; root files; }} }}\n"
        );
        fs::write(home.join("nginx.conf"), settings)?;
        let log = File::create(scratch.join("nginx.log"))?;
        let mut nginx = Command::new(NGINX);
        nginx.arg("-p").arg(&home).arg("-c").arg(home.join("nginx.conf")).stdin(Stdio::null()).stdout(Stdio::null()).stderr(log);
        let server = Self { child: nginx.spawn().context("nginx could not be started.")?, address };
        server.wait("/step.html").await.context("nginx is there, but does not serve its file.")?;
        Ok(Some(server))
    }

    /// Until this address says 200.
    async fn wait(&self, path: &str) -> Result<()> {
        let start = Instant::now();
        loop {
            if let Ok(mut line) = Line::connect(self.address).await
                && line.ask(&get(self.address, path, "", "")).await.is_ok_and(|answer| answer.status() == 200)
            {
                return Ok(());
            }
            ensure!(start.elapsed() < PATIENCE, "{}{path} does not answer.", self.address);
            tokio::time::sleep(Duration::from_micros(500)).await;
        }
    }

    /// `VmRSS` or `VmHWM`, in megabytes.
    pub(super) fn memory(&self, line: &str) -> Result<f64> {
        let status = fs::read_to_string(format!("/proc/{}/status", self.child.id()))?;
        let found =
            status.lines().find_map(|text| text.strip_prefix(line)?.trim_matches([':', ' ', '\t', 'k', 'B']).parse().ok());
        let kib: f64 = found.with_context(|| format!("The system does not say {line}."))?;
        Ok(kib * 1024.0 / 1e6)
    }

    /// Microseconds of processor time that the server and its workers have used.
    pub(super) fn cpu(&self) -> f64 {
        let own = self.child.id().to_string();
        let workers = fs::read_to_string(format!("/proc/{own}/task/{own}/children")).unwrap_or_default();
        let used = |process: &str| -> f64 {
            let about = fs::read_to_string(format!("/proc/{process}/stat")).unwrap_or_default();
            let numbers = about.rsplit(')').next().unwrap_or_default().split_whitespace();
            // User's and system's time, in hundredths of a second: the same on every Linux (USER_HZ).
            numbers.skip(11).take(2).filter_map(|ticks| ticks.parse::<f64>().ok()).sum::<f64>() * 1e4
        };
        used(&own) + workers.split_whitespace().map(used).sum::<f64>()
    }

    /// Lets `VmHWM` begin anew: starting and signing in are not load.
    pub(super) fn forget_peak(&self) {
        let _ = fs::write(format!("/proc/{}/clear_refs", self.child.id()), "5");
    }
}
