//! Runs other programs, and turns their failures into sentences.

use std::{
    env,
    path::{Path, PathBuf},
    process::{Command, Stdio},
    thread,
    time::{Duration, Instant},
};

use anyhow::{Context, Result, anyhow, bail, ensure};

/// Cargo, from the same toolchain that runs xtask, without what `cargo run` put into our environment.
pub(crate) fn cargo() -> Command {
    let mut cargo = Command::new(env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    for (name, _) in env::vars_os() {
        let name = name.to_string_lossy();
        if name.starts_with("CARGO_PKG_") || name.starts_with("CARGO_MANIFEST_") || name == "CARGO_PRIMARY_PACKAGE" {
            cargo.env_remove(name.as_ref());
        }
    }
    cargo
}

/// Runs it with its words on our screen. Fails with the sentence when it fails.
pub(crate) fn show(command: &mut Command, sentence: &str) -> Result<()> {
    let status = command.status().with_context(|| format!("`{}` could not be started. {sentence}", name_of(command)))?;
    if status.success() { Ok(()) } else { bail!("{sentence}") }
}

/// Runs it quietly and returns what it printed. Fails with what it said.
pub(crate) fn read(command: &mut Command) -> Result<String> {
    let output =
        command.stdin(Stdio::null()).output().with_context(|| format!("`{}` could not be started.", name_of(command)))?;
    if output.status.success() {
        return Ok(String::from_utf8_lossy(&output.stdout).trim().to_owned());
    }
    let said = String::from_utf8_lossy(&output.stderr);
    let last: Vec<&str> = said.trim().lines().rev().take(8).collect();
    Err(anyhow!("`{}` failed: {}", name_of(command), last.into_iter().rev().collect::<Vec<_>>().join("\n")))
}

/// Runs it quietly for at most `limit`; true when it succeeded.
pub(crate) fn succeeds_within(command: &mut Command, limit: Duration) -> bool {
    let Ok(mut child) = command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null()).spawn() else {
        return false;
    };
    let start = Instant::now();
    loop {
        match child.try_wait() {
            Ok(Some(status)) => return status.success(),
            Ok(None) if start.elapsed() < limit => thread::sleep(Duration::from_millis(100)),
            _ => {
                let _ = child.kill();
                let _ = child.wait();
                return false;
            }
        }
    }
}

/// Where a program is, when it is there.
pub(crate) fn which(name: &str) -> Option<PathBuf> {
    let path = env::var_os("PATH")?;
    env::split_paths(&path).map(|folder| folder.join(name)).find(|file| is_program(file))
}

pub(crate) fn is_program(file: &Path) -> bool {
    use std::os::unix::fs::PermissionsExt as _;
    file.metadata().is_ok_and(|about| about.is_file() && about.permissions().mode() & 0o111 != 0)
}

/// A user of this machine, by numbers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct User {
    pub(crate) id: u32,
    pub(crate) group: u32,
}

/// A command that ends when we end, however we end (where the system can do that), as another user if need be.
pub(crate) fn ends_with_us(program: &Path, user: Option<User>) -> Result<Command> {
    let Some(setpriv) = which("setpriv") else {
        ensure!(user.is_none(), "`setpriv` is missing, so nothing can run as another user: install util-linux.");
        return Ok(Command::new(program));
    };
    let mut command = Command::new(setpriv);
    if let Some(User { id, group }) = user {
        command.args([&format!("--reuid={id}"), &format!("--regid={group}"), "--clear-groups"]);
    }
    command.args(["--pdeathsig", "INT"]).arg(program);
    Ok(command)
}

/// Asks a program to end, and waits. After ten seconds it is ended.
pub(crate) fn end(child: &mut std::process::Child, signal: &str) {
    let _ = Command::new("kill").args([&format!("-{signal}"), &child.id().to_string()]).status();
    for _ in 0..200 {
        if !matches!(child.try_wait(), Ok(None)) {
            return;
        }
        thread::sleep(Duration::from_millis(50));
    }
    let _ = child.kill();
    let _ = child.wait();
}

pub(crate) fn am_root() -> bool {
    read(Command::new("id").arg("-u")).is_ok_and(|id| id == "0")
}

/// The folder of the Rust toolchain that compiles the program.
pub(crate) fn sysroot() -> Result<PathBuf> {
    let rustc = env::var_os("RUSTC").unwrap_or_else(|| "rustc".into());
    read(Command::new(rustc).args(["--print", "sysroot"])).map(PathBuf::from)
}

fn name_of(command: &Command) -> String {
    Path::new(command.get_program()).file_name().unwrap_or_default().to_string_lossy().into_owned()
}
