//! Everything the child gives up, in its own `main`, before the first byte of the picture is read. Each layer alone would leave
//! holes (Landlock knows no UDP and no `exec` of what is open, limits know no sockets), so there are three.
//!
//! Public, layer by layer, so that the tests can see what each of them holds.

mod filter;

pub use filter::filter_calls;

use landlock::{
    ABI, Access as _, AccessFs, AccessNet, CompatLevel, Compatible as _, Ruleset, RulesetAttr as _, RulesetStatus, Scope,
};
use rustix::process::{DumpableBehavior, Resource, Rlimit, Signal};
use std::error::Error;

/// What comes of closing the world.
pub type Result<T = ()> = std::result::Result<T, Box<dyn Error>>;

/// What a child may use.
#[derive(Clone, Copy, Debug)]
pub struct Limits {
    /// Bytes of memory.
    pub memory: u64,
    /// Seconds of processor time.
    pub seconds: u64,
}

impl Default for Limits {
    /// Enough for the largest photograph that is taken (50 million pixels, progressive).
    fn default() -> Self {
        Self { memory: 512 << 20, seconds: 30 }
    }
}

/// Gives up everything but standard input, output and error, memory and the clock.
///
/// # Errors
/// A sentence for operators when the kernel cannot do it. Then nothing may be decoded.
pub fn close(limits: &Limits) -> Result {
    tie_to_parent()?;
    close_files()?;
    set_limits(limits)?;
    filter_calls()
}

/// Ends with the thread that started us; nobody may look into us or make more of us.
pub fn tie_to_parent() -> Result {
    rustix::process::set_parent_process_death_signal(Some(Signal::KILL))?;
    rustix::process::set_dumpable_behavior(DumpableBehavior::NotDumpable)?;
    rustix::thread::set_no_new_privs(true)?;
    Ok(())
}

const NO_LANDLOCK: &str =
    "This kernel has no Landlock, so pictures are not decoded. Use Linux 5.13 or newer with `lsm=landlock`.";

/// Landlock: no file, no TCP, no signal to others. A rule would allow something; there is none.
///
/// Files must be closed, whatever kernel there is (5.13 and newer). The newer rights (truncating, networks, signals) are taken
/// where the kernel knows them: the filter of system calls closes them too.
pub fn close_files() -> Result {
    let status = Ruleset::default()
        .set_compatibility(CompatLevel::HardRequirement)
        .handle_access(AccessFs::from_all(ABI::V1))
        .map_err(|_| NO_LANDLOCK)?
        .set_compatibility(CompatLevel::BestEffort)
        .handle_access(AccessFs::from_all(ABI::V5))?
        .handle_access(AccessNet::from_all(ABI::V5))?
        .scope(Scope::from_all(ABI::V6))?
        .create()?
        .restrict_self()?;
    if status.ruleset == RulesetStatus::NotEnforced {
        return Err(NO_LANDLOCK.into());
    }
    Ok(())
}

/// Memory, time, no further file. Not the address space: glibc reserves far more of it than it uses. `RLIMIT_DATA` does not count
/// shared memory, which is why the filter allows none.
pub fn set_limits(limits: &Limits) -> Result {
    for (resource, most) in [
        (Resource::Data, limits.memory),
        (Resource::As, 4 << 30),
        (Resource::Cpu, limits.seconds),
        // Holds for standard output too when that is a file: the parent gives pipes.
        (Resource::Fsize, 0),
        (Resource::Core, 0),
        (Resource::Nofile, 3),
    ] {
        rustix::process::setrlimit(resource, Rlimit { current: Some(most), maximum: Some(most) })?;
    }
    Ok(())
}
