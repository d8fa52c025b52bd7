//! The system calls that are left. Everything else ends the process at once (seccomp).

use super::Result;
use seccompiler::{
    BpfProgram, SeccompAction, SeccompCmpArgLen as Length, SeccompCmpOp as Compare, SeccompCondition as Condition, SeccompFilter,
    SeccompRule as Rule,
};
use std::{collections::BTreeMap, env::consts::ARCH};

/// Calls that may be made with any arguments: memory, waiting, the clock, ending. None of them opens anything.
const FREE: [libc::c_long; 22] = [
    libc::SYS_fstat,
    libc::SYS_close,
    libc::SYS_brk,
    libc::SYS_munmap,
    libc::SYS_mremap,
    libc::SYS_madvise,
    libc::SYS_futex,
    libc::SYS_sched_yield,
    libc::SYS_clock_gettime,
    libc::SYS_clock_nanosleep,
    libc::SYS_gettid,
    libc::SYS_getpid,
    libc::SYS_getrandom,
    libc::SYS_rt_sigreturn,
    libc::SYS_rt_sigprocmask,
    libc::SYS_rt_sigaction,
    libc::SYS_sigaltstack,
    libc::SYS_rseq,
    libc::SYS_set_robust_list,
    libc::SYS_restart_syscall,
    libc::SYS_exit,
    libc::SYS_exit_group,
];

/// Calls that are answered as if the kernel did not know them: C libraries and allocators ask and go on without.
const UNKNOWN: [libc::c_long; 2] = [libc::SYS_clone3, libc::SYS_sched_getaffinity];

type Rules = BTreeMap<i64, Vec<Rule>>;

/// Lets only the calls through that decoding needs, for all threads and for ever.
pub fn filter_calls() -> Result {
    // Of two filters the stricter answer counts (killed before refused before allowed): what the first refuses softly, the second
    // has to allow.
    apply(soft(), SeccompAction::Allow, SeccompAction::Errno(libc::ENOSYS.unsigned_abs()))?;
    apply(hard()?, SeccompAction::KillProcess, SeccompAction::Allow)
}

fn apply(rules: Rules, otherwise: SeccompAction, matched: SeccompAction) -> Result {
    let program: BpfProgram = SeccompFilter::new(rules, otherwise, matched, ARCH.try_into()?)?.try_into()?;
    seccompiler::apply_filter_all_threads(&program)?;
    Ok(())
}

fn soft() -> Rules {
    UNKNOWN.into_iter().map(|call| (call, Vec::new())).collect()
}

fn hard() -> Result<Rules> {
    let mut rules = soft();
    rules.extend(FREE.into_iter().map(|call| (call, Vec::new())));
    // Reads only from 0, writes only to 1 and 2: a descriptor that leaked in (service managers leave some) is of no use.
    for call in [libc::SYS_read, libc::SYS_lseek] {
        rules.insert(call, vec![when([is(0, 0)?])?]);
    }
    for call in [libc::SYS_write, libc::SYS_writev] {
        rules.insert(call, vec![when([is(0, 1)?])?, when([is(0, 2)?])?]);
    }
    // Memory never executable, never of a file, never shared.
    rules.insert(libc::SYS_mmap, vec![when([no_code()?, own_memory()?])?]);
    rules.insert(libc::SYS_mprotect, vec![when([no_code()?])?]);
    // Only names of threads and of memory (glibc, mimalloc).
    let names = [libc::PR_SET_NAME, libc::PR_GET_NAME, libc::PR_SET_VMA];
    rules.insert(libc::SYS_prctl, names.into_iter().map(|what| when([is(0, flag(what))?])).collect::<Result<_>>()?);
    // A signal only to itself: how it ends when there is no memory left.
    rules.insert(libc::SYS_tgkill, vec![when([is(0, std::process::id().into())?])?]);
    Ok(rules)
}

fn when<const N: usize>(conditions: [Condition; N]) -> Result<Rule> {
    Ok(Rule::new(conditions.into())?)
}

fn is(argument: u8, value: u64) -> Result<Condition> {
    Ok(Condition::new(argument, Length::Dword, Compare::Eq, value)?)
}

/// The protection, in the third argument of `mmap` and `mprotect`, does not allow to run it.
fn no_code() -> Result<Condition> {
    Ok(Condition::new(2, Length::Dword, Compare::MaskedEq(flag(libc::PROT_EXEC)), 0)?)
}

/// The flags of `mmap`: of no file, and private.
fn own_memory() -> Result<Condition> {
    let mask = flag(libc::MAP_ANONYMOUS | libc::MAP_SHARED);
    Ok(Condition::new(3, Length::Dword, Compare::MaskedEq(mask), flag(libc::MAP_ANONYMOUS))?)
}

fn flag(bits: i32) -> u64 {
    bits.unsigned_abs().into()
}
