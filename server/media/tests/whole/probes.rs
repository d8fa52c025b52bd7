//! What each layer of the jail holds, as root and as nobody: a child closes some layers and then tries what it must not.

use crate::Test;
use media::{
    Refused, Request,
    jail::{self, Limits},
    parent,
};
use seccompiler::{BpfProgram, SeccompAction, SeccompFilter};
use std::{
    fs,
    hint::black_box,
    io::{self, ErrorKind, Write as _},
    net::{TcpStream, UdpSocket},
    os::unix::{fs::PermissionsExt as _, net::UnixStream, process::CommandExt as _, process::ExitStatusExt as _},
    path::PathBuf,
    process::{Command, ExitCode, Output, Stdio},
    sync::OnceLock,
    thread,
    time::Duration,
};
use tempfile::TempDir;

pub const ALL: &[Test] = &[
    ("all_layers_kill", all_layers_kill),
    ("landlock_alone_refuses", landlock_alone_refuses),
    ("limits_alone_refuse_files", limits_alone_refuse_files),
    ("without_layers_all_is_possible", without_layers_all_is_possible),
    ("memory_ends_in_abort", memory_ends_in_abort),
    ("time_ends_in_kill", time_ends_in_kill),
    ("what_decoding_needs_is_there", what_decoding_needs_is_there),
    ("a_panic_ends_orderly", a_panic_ends_orderly),
    ("the_child_goes_with_its_parent", the_child_goes_with_its_parent),
    ("without_landlock_it_is_known_before_a_picture_comes", without_landlock_it_is_known_before_a_picture_comes),
];

const NOBODY: u32 = 65_534;

/// `probe LAYERS WHAT`, with `LAYERS` some of `landlock`, `limits`, `filter`, joined by `+`; or `old`, a kernel that has no Landlock.
pub fn child(mut args: impl Iterator<Item = String>) -> ExitCode {
    let (layers, what) = (args.next().unwrap_or_default(), args.next().unwrap_or_default());
    close(&layers, &what).expect("the layers hold here");
    match attempt(&what) {
        Ok(()) => ExitCode::SUCCESS,
        Err(fault) => {
            eprintln!("{fault}");
            ExitCode::FAILURE
        }
    }
}

fn close(layers: &str, what: &str) -> jail::Result {
    // Only what counts for ever is waited for: on a busy machine the everyday build needs more than a second for a picture.
    let limits = Limits { memory: 256 << 20, seconds: if what == "cpu" { 1 } else { 60 } };
    if layers == "all" {
        return jail::close(&limits);
    }
    jail::tie_to_parent()?;
    for layer in layers.split('+').filter(|layer| !layer.is_empty()) {
        match layer {
            "landlock" => jail::close_files()?,
            "limits" => jail::set_limits(&limits)?,
            "filter" => jail::filter_calls()?,
            "old" => take_landlock_away()?,
            other => panic!("no layer is called {other}"),
        }
    }
    Ok(())
}

fn take_landlock_away() -> jail::Result {
    let call = [(libc::SYS_landlock_create_ruleset, Vec::new())].into_iter().collect();
    let unknown = SeccompAction::Errno(libc::ENOSYS.unsigned_abs());
    let filter = SeccompFilter::new(call, SeccompAction::Allow, unknown, std::env::consts::ARCH.try_into()?)?;
    let program: BpfProgram = filter.try_into()?;
    Ok(seccompiler::apply_filter(&program)?)
}

fn attempt(what: &str) -> io::Result<()> {
    match what {
        "nothing" => {}
        "open" => drop(fs::read("/etc/passwd")?),
        "create" => fs::write("/tmp/klick-jail-was-here", b"x")?,
        "list" => drop(fs::read_dir("/")?),
        "tcp" => match TcpStream::connect("127.0.0.1:1") {
            // There is nobody, but the socket was made and sent.
            Err(fault) if fault.kind() == ErrorKind::ConnectionRefused => {}
            other => drop(other?),
        },
        "udp" => drop(UdpSocket::bind("127.0.0.1:0")?),
        "unix" => drop(UnixStream::pair()?),
        "exec" => return Err(Command::new("/bin/true").exec()),
        "fork" => drop(Command::new("/bin/true").spawn()?),
        "thread" => drop(thread::Builder::new().spawn(|| ())?),
        "kill" => rustix::process::test_kill_process(rustix::process::getppid().ok_or(ErrorKind::NotFound)?)?,
        "setuid" => rustix::thread::set_thread_uid(rustix::process::Uid::from_raw(0))?,
        "memory" => {
            let mut held = Vec::new();
            for _ in 0..40 {
                held.push(vec![1_u8; 32 << 20]);
            }
            black_box(held);
        }
        "cpu" => {
            let mut number = 1_u64;
            loop {
                number = black_box(number.wrapping_mul(3));
            }
        }
        "wait" => thread::sleep(Duration::from_mins(10)),
        "panic" => panic!("as a decoder may"),
        "decode" => {
            let program = PathBuf::from(std::env::args().next().ok_or(ErrorKind::NotFound)?);
            let request: Request = "logo 160".parse().map_err(|_| ErrorKind::InvalidInput)?;
            match parent::decode_here(&program, &request, io::empty(), parent::LONGEST) {
                Err(Refused::Picture(_)) => {}
                other => return Err(io::Error::other(format!("{other:?}"))),
            }
        }
        "works" => {
            let program = PathBuf::from(std::env::args().next().ok_or(ErrorKind::NotFound)?);
            let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(1).build()?;
            if !runtime.block_on(parent::works(program)) {
                return Err(ErrorKind::Unsupported.into());
            }
        }
        "work" => {
            let mut read = Vec::new();
            io::Read::read_to_end(&mut io::stdin(), &mut read)?;
            let mut held: Vec<Vec<u8>> = (0..100).map(|number| vec![number; 1 << 20]).collect();
            for part in &mut held {
                part.resize(2 << 20, 1);
            }
            io::stdout().write_all(&read)?;
            io::stdout().flush()?;
        }
        other => panic!("nothing is called {other}"),
    }
    Ok(())
}

/// Who tries: ourselves, and nobody if we are root.
fn people() -> Vec<Option<u32>> {
    if rustix::process::getuid().is_root() { vec![None, Some(NOBODY)] } else { vec![None] }
}

/// This program where everybody may start it.
fn program() -> &'static PathBuf {
    static COPY: OnceLock<(TempDir, PathBuf)> = OnceLock::new();
    let (_, program) = COPY.get_or_init(|| {
        let folder = tempfile::tempdir().unwrap();
        fs::set_permissions(folder.path(), fs::Permissions::from_mode(0o755)).unwrap();
        let program = folder.path().join("probe");
        fs::copy(std::env::current_exe().unwrap(), &program).unwrap();
        (folder, program)
    });
    program
}

fn command(layers: &str, what: &str, uid: Option<u32>) -> Command {
    let mut command = Command::new(program());
    command.args(["probe", layers, what]).env_clear().current_dir("/");
    command.env("MIMALLOC_ARENA_RESERVE", "0").env("MIMALLOC_USE_NUMA_NODES", "1");
    command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
    if let Some(uid) = uid {
        command.uid(uid).gid(uid);
    }
    command
}

fn run(layers: &str, what: &str, uid: Option<u32>) -> Output {
    let mut child = command(layers, what, uid).spawn().unwrap();
    child.stdin.take().unwrap().write_all(b"a picture").unwrap_or_default();
    child.wait_with_output().unwrap()
}

fn all_layers_kill() {
    for uid in people() {
        for what in ["open", "create", "list", "tcp", "udp", "unix", "exec", "fork", "thread", "kill", "setuid"] {
            let ended = run("all", what, uid);
            assert_eq!(ended.status.signal(), Some(libc::SIGSYS), "{what} as {uid:?}: {ended:?}");
        }
    }
    assert!(!fs::exists("/tmp/klick-jail-was-here").unwrap());
}

fn landlock_alone_refuses() {
    for uid in people() {
        for what in ["open", "create", "list", "tcp", "exec", "kill"] {
            let ended = run("landlock", what, uid);
            let said = String::from_utf8_lossy(&ended.stderr);
            assert_eq!(ended.status.code(), Some(1), "{what} as {uid:?}: {ended:?}");
            assert!(said.contains("denied") || said.contains("not permitted"), "{what} as {uid:?}: {said}");
        }
        // What it does not hold, which is why it is not alone.
        assert!(run("landlock", "udp", uid).status.success());
    }
}

fn limits_alone_refuse_files() {
    for uid in people() {
        for what in ["open", "list", "tcp", "udp", "unix"] {
            let ended = run("limits", what, uid);
            assert_eq!(ended.status.code(), Some(1), "{what} as {uid:?}: {ended:?}");
        }
    }
}

fn without_layers_all_is_possible() {
    for uid in people() {
        for what in ["open", "list", "tcp", "udp", "unix", "exec", "fork", "thread"] {
            let ended = run("", what, uid);
            assert!(ended.status.success(), "{what} as {uid:?}: {ended:?}");
        }
    }
    assert!(run("", "kill", None).status.success());
}

fn memory_ends_in_abort() {
    for uid in people() {
        assert_eq!(run("all", "memory", uid).status.signal(), Some(libc::SIGABRT));
    }
}

fn time_ends_in_kill() {
    for uid in people() {
        assert_eq!(run("all", "cpu", uid).status.signal(), Some(libc::SIGKILL));
    }
}

fn what_decoding_needs_is_there() {
    for uid in people() {
        assert!(run("all", "nothing", uid).status.success());
        let ended = run("all", "work", uid);
        assert!(ended.status.success(), "{ended:?}");
        assert_eq!(ended.stdout, b"a picture");
    }
}

fn a_panic_ends_orderly() {
    assert_eq!(run("all", "panic", None).status.code(), Some(101));
}

/// The thread that started it is over, so it is killed although it only waits.
fn the_child_goes_with_its_parent() {
    let mut child = thread::spawn(|| {
        let mut child = command("all", "wait", None).spawn().unwrap();
        // The death signal is set once the child reads; nothing before takes long, but it must have come so far.
        let mut status = String::new();
        while !status.contains("Seccomp:\t2") {
            status = fs::read_to_string(format!("/proc/{}/status", child.id())).unwrap();
            assert!(child.try_wait().unwrap().is_none());
        }
        child
    })
    .join()
    .unwrap();
    assert_eq!(child.wait().unwrap().signal(), Some(libc::SIGKILL));
}

fn without_landlock_it_is_known_before_a_picture_comes() {
    for what in ["decode", "works"] {
        assert!(run("", what, None).status.success(), "{what}");
    }
    let ended = run("old", "decode", None);
    assert_eq!((ended.status.code(), String::from_utf8_lossy(&ended.stderr).trim()), (Some(1), "Err(NoJail)"), "{ended:?}");
    assert_eq!(run("old", "works", None).status.code(), Some(1));
    let said = run("old+landlock", "nothing", None).stderr;
    assert!(String::from_utf8_lossy(&said).contains("This kernel has no Landlock"), "it is said in words for operators");
}
