// silent: a test may do as it likes
#[cfg(test)]
mod tests {
    #[tracing::instrument]
    fn handle() {
        helper();
    }

    fn helper() {
        tokio::spawn(work());
    }
}

fn main() {}
