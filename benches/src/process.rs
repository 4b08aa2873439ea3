//! What Linux tells of this process.

use std::fs;
use std::io;

/// Memory that it has, in bytes.
///
/// # Errors
/// Where there is no `/proc`.
pub fn resident() -> io::Result<u64> {
    let status = fs::read_to_string("/proc/self/status")?;
    number(&status, "VmRSS:").map(|kib| kib * 1024).ok_or_else(|| io::ErrorKind::InvalidData.into())
}

/// How often its threads have gone to sleep by themselves, and so how often they were woken; without the first thread,
/// which is the one that asks.
///
/// # Errors
/// Where there is no `/proc`.
pub fn sleeps() -> io::Result<u64> {
    let first = std::process::id().to_string();
    let mut sum = 0;
    for thread in fs::read_dir("/proc/self/task")? {
        let thread = thread?;
        if thread.file_name() != first.as_str() {
            // A thread may have ended since.
            let status = fs::read_to_string(thread.path().join("status")).unwrap_or_default();
            sum += number(&status, "voluntary_ctxt_switches:").unwrap_or(0);
        }
    }
    Ok(sum)
}

/// The number behind `name` at the start of a line.
fn number(status: &str, name: &str) -> Option<u64> {
    let line = status.lines().find_map(|line| line.strip_prefix(name))?;
    line.split_whitespace().next()?.parse().ok()
}

#[cfg(test)]
mod tests {
    #[test]
    fn numbers_are_found_by_the_whole_name() {
        let status = "VmHWM:\t  9 kB\nVmRSS:\t   12 kB\nvoluntary_ctxt_switches:\t3\nnonvoluntary_ctxt_switches:\t7\n";
        assert_eq!(super::number(status, "VmRSS:"), Some(12));
        assert_eq!(super::number(status, "voluntary_ctxt_switches:"), Some(3));
        assert_eq!(super::number(status, "VmSwap:"), None);
    }
}
