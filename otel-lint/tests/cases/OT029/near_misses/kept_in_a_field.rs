// silent: who keeps the handle of a task means it to go on
use otel_runtime::traced;

struct Session {
    pings: Option<JoinHandle<()>>,
}

impl Session {
    #[traced]
    async fn open(&mut self, link: Link) {
        self.start_pings(link);
    }

    fn start_pings(&mut self, link: Link) {
        self.pings = Some(tokio::spawn(send_pings(link)));
    }

    #[tracing::instrument(skip_all)]
    fn of(link: Link) -> Session {
        Session { pings: Some(tokio::spawn(send_pings(link))) }
    }
}

fn main() {}
