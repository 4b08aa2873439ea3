//! The processor's counter of ticks: the only place with `unsafe`, because std reads it through the
//! system's clock alone, which takes two and a half times as long.

/// What the counter stands at; `None` where there is none.
#[cfg(all(target_arch = "x86_64", target_os = "linux", not(miri)))]
#[inline]
#[allow(clippy::unnecessary_wraps, reason = "the same signature as elsewhere")]
pub(super) fn read() -> Option<u64> {
    #[allow(unsafe_code, reason = "25 ns become 10, twice for each span")]
    // SAFETY: every x86-64 processor has the instruction. It reads no memory and writes none. A kernel that
    // forbids it to programs (`PR_SET_TSC`) ends the process by a signal, as it does with those that ask for
    // the time, whose library reads it, too.
    let ticks = unsafe { core::arch::x86_64::_rdtsc() };
    Some(ticks)
}

#[cfg(not(all(target_arch = "x86_64", target_os = "linux", not(miri))))]
#[inline]
pub(super) fn read() -> Option<u64> {
    None
}

/// Whether the kernel tells the time by this counter: then it runs at one speed, in all states of the
/// processor, and alike on all cores. The kernel watches that, and takes another clock when it is no more.
pub(super) fn is_trusted() -> bool {
    std::fs::read_to_string("/sys/devices/system/clocksource/clocksource0/current_clocksource")
        .is_ok_and(|source| source.trim() == "tsc")
}
