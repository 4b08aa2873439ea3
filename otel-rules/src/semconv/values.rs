//! Values of enumerations that go by other names now. Written by hand: the source of the table has none.

/// The value that stands for a deprecated one. Enumerations are open, so any other value is as good as
/// its writer says.
pub fn renamed_value(key: &str, value: &str) -> Option<String> {
    let new = match (key, value) {
        ("messaging.operation.type", "publish") => "send",
        ("messaging.operation.type", "deliver") => "process",
        ("os.type", "z_os") => "zos",
        // All of Azure's platforms changed alike.
        ("cloud.platform", _) => return value.strip_prefix("azure_").map(|platform| format!("azure.{platform}")),
        _ => return None,
    };
    Some(new.to_owned())
}
