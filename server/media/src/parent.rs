//! Starts the child, feeds it, waits no longer than it may take, and reads what it says as a stranger's word.

use crate::{COMMAND, Output, Reason, Refused, Request, believe, exit, frame};
use std::{
    io::{self, BufReader, Read},
    os::unix::process::ExitStatusExt as _,
    path::{Path, PathBuf},
    process::{Child, ChildStderr, ChildStdin, ChildStdout, Command, ExitStatus, Stdio},
    sync::{Arc, mpsc},
    thread::{self, Scope},
    time::{Duration, Instant},
};
use tokio::{sync::Semaphore, task};
use tracing::{error, warn};

/// How long a small picture may take by the clock on the wall; [`Request::longest`] says how long each. The child's own limit counts
/// processor time, so it does not stop a child that only waits.
pub const LONGEST: Duration = Duration::from_mins(1);
/// A child that has said all it has to say is gone at once.
const PAUSE: Duration = Duration::from_millis(2);
/// As much as a child says about its end.
const MOST_WORDS: u64 = 4096;

/// Decodes a picture when one of the `seats` is free. Each picture may take half a gigabyte, so there should be one seat a process.
/// It goes on to its end when nobody waits for it any longer.
///
/// `program` is the one whose command [`COMMAND`] calls [`child`](crate::child), usually `std::env::current_exe()`. `picture` is
/// read by a thread of its own and must not wait for ever: a file, or bytes.
pub async fn decode(
    seats: Arc<Semaphore>,
    program: PathBuf,
    request: Request,
    picture: impl Read + Send + 'static,
) -> Result<Vec<Output>, Refused> {
    let seat = seats.acquire_owned().await.map_err(|_| Refused::Failed)?;
    // The thread that starts the child waits for it too: the child ends with that thread, not with the process.
    let work = task::spawn_blocking(move || {
        let outputs = decode_here(&program, &request, picture, request.longest());
        drop(seat);
        outputs
    });
    work.await.unwrap_or(Err(Refused::Failed))
}

/// The same in this thread, without waiting for a seat. The pictures come largest first.
pub fn decode_here(
    program: &Path,
    request: &Request,
    picture: impl Read + Send,
    longest: Duration,
) -> Result<Vec<Output>, Refused> {
    let mut child = start(program, request).map_err(|fault| {
        error!(%fault, "The process that decodes pictures could not be started.");
        Refused::Failed
    })?;
    let told = thread::scope(|scope| talk(scope, &mut child, picture, longest));
    // In every case: nothing of it may stay.
    let _ = child.kill();
    let _ = child.wait();
    told.and_then(|told| judge(request, told))
}

/// Whether pictures can be decoded on this machine: a child closes the world behind itself and is given no picture. Why not stands in the log.
pub async fn works(program: PathBuf) -> bool {
    let try_out = move || decode_here(&program, &Request::Logo(vec![1]), io::empty(), LONGEST);
    let told = task::spawn_blocking(try_out).await.unwrap_or(Err(Refused::Failed));
    !matches!(told, Err(Refused::NoJail | Refused::Failed))
}

fn start(program: &Path, request: &Request) -> io::Result<Child> {
    Command::new(program)
        .arg(COMMAND)
        .arg(request.to_string())
        .env_clear()
        // mimalloc would reserve a gigabyte at its start and look for processors in files.
        .env("MIMALLOC_ARENA_RESERVE", "0")
        .env("MIMALLOC_USE_NUMA_NODES", "1")
        .current_dir("/")
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
}

/// What became of a child.
struct Told {
    /// How it ended; `None`: it had to be ended.
    status: Option<ExitStatus>,
    /// The pictures.
    outputs: Result<Vec<Output>, frame::Fault>,
    /// Its words.
    words: String,
}

fn talk<'scope>(
    scope: &'scope Scope<'scope, '_>,
    child: &mut Child,
    picture: impl Read + Send + 'scope,
    longest: Duration,
) -> Result<Told, Refused> {
    let end = Instant::now() + longest;
    let told = follow(scope, child, picture, end);
    if told.as_ref().map_or(true, |told| told.status.is_none()) {
        // Only then do the threads that hold its pipes come to their end.
        let _ = child.kill();
    }
    told
}

fn follow<'scope>(
    scope: &'scope Scope<'scope, '_>,
    child: &mut Child,
    picture: impl Read + Send + 'scope,
    end: Instant,
) -> Result<Told, Refused> {
    let (Some(stdin), Some(stdout), Some(stderr)) = (child.stdin.take(), child.stdout.take(), child.stderr.take()) else {
        return Err(Refused::Failed);
    };
    let (tell_pictures, pictures) = mpsc::channel();
    let (tell_words, words) = mpsc::channel();
    let spawn = |work: Box<dyn FnOnce() + Send + 'scope>| {
        thread::Builder::new().spawn_scoped(scope, work).map(drop).map_err(|fault| {
            error!(%fault, "No thread could be started to feed the process that decodes pictures.");
            Refused::Failed
        })
    };
    spawn(Box::new(move || feed(picture, stdin)))?;
    spawn(Box::new(move || drop(tell_pictures.send(read_pictures(stdout)))))?;
    spawn(Box::new(move || drop(tell_words.send(read_words(stderr)))))?;
    let left = || end.saturating_duration_since(Instant::now());
    let Ok(outputs) = pictures.recv_timeout(left()) else {
        return Ok(Told { status: None, outputs: Err(frame::Fault::Cut), words: String::new() });
    };
    let status = if outputs == Err(frame::Fault::Nonsense) { None } else { wait(child, end) };
    let words = words.recv_timeout(left()).unwrap_or_default();
    Ok(Told { status, outputs, words })
}

/// A child that has seen enough stops reading: that is no fault.
fn feed(mut picture: impl Read, mut stdin: ChildStdin) {
    let _ = io::copy(&mut picture, &mut stdin);
}

fn read_pictures(stdout: ChildStdout) -> Result<Vec<Output>, frame::Fault> {
    frame::read(&mut BufReader::new(stdout))
}

fn read_words(stderr: ChildStderr) -> String {
    let mut words = Vec::new();
    let _ = stderr.take(MOST_WORDS).read_to_end(&mut words);
    String::from_utf8_lossy(&words).trim().to_owned()
}

fn wait(child: &mut Child, end: Instant) -> Option<ExitStatus> {
    loop {
        match child.try_wait() {
            Ok(Some(status)) => return Some(status),
            Ok(None) if Instant::now() < end => thread::sleep(PAUSE),
            Ok(None) | Err(_) => return None,
        }
    }
}

fn judge(request: &Request, told: Told) -> Result<Vec<Output>, Refused> {
    let Told { status, outputs, words } = told;
    if outputs == Err(frame::Fault::Nonsense) {
        error!("The process that decodes pictures wrote what it never writes: a picture may have taken it over.");
        return Err(Refused::Attack);
    }
    let Some(status) = status else {
        warn!("A picture took too long to decode.");
        return Err(Refused::TooMuchTime);
    };
    match (status.code().map(u8::try_from), status.signal()) {
        (Some(Ok(0)), _) => accept(request, outputs),
        (Some(Ok(exit::REFUSED)), _) => Err(Reason::from_code(&words).map_or(Refused::Failed, Refused::Picture)),
        (Some(Ok(exit::PANIC)), _) => {
            warn!(%words, "A picture made its decoder give up.");
            Err(Refused::Picture(Reason::Damaged))
        }
        (Some(Ok(exit::NO_JAIL)), _) => {
            error!(%words, "Pictures are not decoded here.");
            Err(Refused::NoJail)
        }
        (_, Some(libc::SIGABRT)) => {
            warn!("A picture needed too much memory.");
            Err(Refused::TooMuchMemory)
        }
        (_, Some(libc::SIGKILL)) => {
            warn!("A picture needed too much processor time.");
            Err(Refused::TooMuchTime)
        }
        (_, Some(signal)) => {
            error!(signal, "A picture made its decoder do what it must not (signal 31), or break. It may be an attack.");
            Err(Refused::Attack)
        }
        _ => {
            error!(%status, %words, "The process that decodes pictures failed.");
            Err(Refused::Failed)
        }
    }
}

fn accept(request: &Request, outputs: Result<Vec<Output>, frame::Fault>) -> Result<Vec<Output>, Refused> {
    match outputs {
        Ok(outputs) if believe::fits(request, &outputs) => Ok(outputs),
        _ => {
            error!("The process that decodes pictures made none that fits: a picture may have taken it over.");
            Err(Refused::Attack)
        }
    }
}
