//! Builds again whenever files change, one build at a time. Changes during a build lead to one more.

use std::net::SocketAddr;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::PathBuf;
use std::sync::Arc;
use std::time::Instant;

use tokio::sync::watch::Sender;

use super::shown::Shown;
use super::watch::{Change, Watch};
use super::{Build, Built, Faults, News, Tell};

pub(super) struct Rebuilding {
    address: SocketAddr,
    build: Box<Build>,
    tell: Box<Tell>,
    shown: Sender<Arc<Shown>>,
}

impl Rebuilding {
    pub(super) fn new(
        address: SocketAddr,
        build: Box<Build>,
        tell: Box<Tell>,
        shown: Sender<Arc<Shown>>,
    ) -> Rebuilding {
        Rebuilding { address, build, tell, shown }
    }

    /// Builds, shows the result, and tells of it.
    pub(super) fn build(&mut self, changed: &[PathBuf]) {
        let begun = Instant::now();
        let result = self.build_or_say_why();
        let took = begun.elapsed();
        let before = Arc::clone(&self.shown.borrow());
        let shown = match &result {
            Ok(built) => before.good(built),
            Err(faults) => before.faulty(&faults.0),
        };
        let url = format!("http://{}{}", self.address, shown.base_path());
        self.shown.send_replace(Arc::new(shown));
        (self.tell)(&News::Build { url: &url, changed, took, result: &result });
    }

    /// A build that panics is a fault like any other, so that an author need not begin again.
    fn build_or_say_why(&mut self) -> Result<Built, Faults> {
        let before = self.shown.borrow().folder();
        catch_unwind(AssertUnwindSafe(|| (self.build)(&before))).unwrap_or_else(|_| {
            Err(Faults("Touchline itself failed; what it said about that stands in the terminal.\n".to_owned()))
        })
    }

    /// Builds after every change, until the server ends.
    pub(super) fn follow(mut self, mut watch: Watch) {
        while let Some(change) = watch.wait() {
            match change {
                Change::Files(changed) => self.build(&changed),
                Change::NotTold(why) => (self.tell)(&News::NotTold(&why)),
            }
        }
    }
}
