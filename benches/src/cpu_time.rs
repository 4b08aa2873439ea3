//! Time that the processors have spent on a process: on all of its threads, those that have ended too.

use std::io;
use std::time::Duration;

/// Of this process.
///
/// # Errors
/// Where the system has no such clock.
pub fn own() -> io::Result<Duration> {
    of(std::process::id())
}

/// Of the process `pid`. To the nanosecond, unlike what `/proc/PID/stat` counts in ticks.
///
/// # Errors
/// If there is no such process, or where the system has no such clock.
#[cfg(target_os = "linux")]
pub fn of(pid: u32) -> io::Result<Duration> {
    use nix::time::ClockId;
    use nix::unistd::Pid;

    // Zero is whoever asks, and the number of a clock has no room for more than a process's number can be.
    if pid == 0 || pid >= 1 << 22 {
        return Err(io::ErrorKind::InvalidInput.into());
    }
    let pid = i32::try_from(pid).map_err(io::Error::other)?;
    Ok(ClockId::pid_cpu_clock_id(Pid::from_raw(pid))?.now()?.into())
}

/// Of the process `pid`.
///
/// # Errors
/// Always, here.
#[cfg(not(target_os = "linux"))]
pub fn of(_pid: u32) -> io::Result<Duration> {
    Err(io::ErrorKind::Unsupported.into())
}

#[cfg(all(test, target_os = "linux"))]
mod tests {
    use nix::time::ClockId;
    use std::hint::black_box;
    use std::time::Duration;

    #[test]
    fn a_thread_that_has_ended_counts() {
        let before = super::own().expect("Linux has the clock");
        let work = || {
            black_box((0..10_000_000_u64).fold(0, |sum, n| sum ^ black_box(n)));
            Duration::from(ClockId::CLOCK_THREAD_CPUTIME_ID.now().expect("Linux has the clock"))
        };
        let of_thread = std::thread::spawn(work).join().expect("nothing panics there");
        let after = super::own().expect("Linux has the clock");
        assert!(after >= before + of_thread, "{before:?} and {of_thread:?} are more than {after:?}");
    }

    #[test]
    fn what_is_no_process_is_an_error() {
        for pid in [0, 1 << 22, u32::MAX] {
            assert!(super::of(pid).is_err(), "{pid}");
        }
    }
}
