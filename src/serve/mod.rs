//! The author's own server: the site on loopback, rebuilt on change, kept in memory and never written.
//!
//! It knows how a static host answers, when files change and how a browser hears of it. It must not know how a site is
//! built or how a terminal looks: both are handed in, as [`Build`] and [`Tell`].
//!
//! Files → [`watch`] says which changed → [`rebuilding`] builds, and sends what is [`shown`] now → [`http`] answers with it
//! ([`answer`]) and tells every open page.

mod answer;
mod content_type;
mod http;
mod rebuilding;
mod shown;
#[cfg(test)]
mod tests;
mod watch;

use std::fmt;
use std::io;
use std::net::{Ipv4Addr, SocketAddr, TcpListener};
use std::path::PathBuf;
use std::sync::Arc;
use std::time::Duration;

use tokio::runtime::{self, Runtime};
use tokio::sync::watch as state;
use tokio::task::JoinHandle;

use crate::output::{MemoryFolder, Written};
use rebuilding::Rebuilding;
use shown::Shown;
use watch::{Stop, Watch};

/// The port that is tried first when none is asked for.
pub const FIRST_PORT: u16 = 1111;

/// How many ports after [`FIRST_PORT`] are tried.
const FURTHER_PORTS: u16 = 100;

/// How long answers that are under way may take when the server ends.
const LAST_ANSWERS: Duration = Duration::from_millis(500);

/// Builds the site after the last good one, whose unchanged files may be kept.
pub type Build = dyn FnMut(&MemoryFolder) -> Result<Built, Faults> + Send;

/// Hears what the server does, in the order in which it happens.
pub type Tell = dyn FnMut(&News<'_>) + Send;

/// What [`start`] needs.
pub struct Options {
    pub port: Port,
    pub reload: Reload,
    /// Folders of which every file is watched. They need not exist yet.
    pub watched: Vec<PathBuf>,
    pub build: Box<Build>,
    pub tell: Box<Tell>,
}

/// Where the server listens on 127.0.0.1, which is the only address that it ever listens on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Port {
    /// [`FIRST_PORT`], or the next one that is free.
    Usual,
    /// This one and no other; with 0 the system chooses.
    Exactly(u16),
}

/// Whether open pages are loaded again when the site changes.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Reload {
    /// By a script that is put into each page as it is served.
    #[default]
    OnChange,
    /// By the reader alone: pages are served byte for byte as a build writes them.
    ByHand,
}

/// A site that was built.
#[derive(Clone, Debug)]
pub struct Built {
    pub folder: MemoryFolder,
    /// The path of the site's address: begins and ends with a slash.
    pub base_path: String,
    pub pages: usize,
    pub written: Written,
}

/// Why no site was built, as plain text that a browser shows.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Faults(pub String);

/// What the server has done.
pub enum News<'a> {
    /// A build is over.
    Build {
        /// Where the site is shown.
        url: &'a str,
        /// Files that were changed, added or removed since the build before; empty for the first one.
        changed: &'a [PathBuf],
        took: Duration,
        result: &'a Result<Built, Faults>,
    },
    /// The system does not say when files change, for this reason; the server looks for itself every now and then.
    NotTold(&'a str),
}

/// A running server. It ends when this is dropped.
pub struct Server {
    /// Where it listens.
    pub address: SocketAddr,
    runtime: Runtime,
    /// Ends when the last answer is given.
    serving: Option<JoinHandle<io::Result<()>>>,
    /// Dropped to say that no more requests are taken and that open pages are let go.
    open: Option<state::Sender<()>>,
    stop: Stop,
}

/// Builds the site and serves it. Returns after the first build, whether that went well or not.
///
/// # Errors
/// When the port is taken or the system refuses a socket or a thread.
pub fn start(options: Options) -> Result<Server, StartError> {
    let listener = listen(options.port)?;
    let address = listener.local_addr().map_err(StartError::Refused)?;
    let runtime = runtime::Builder::new_multi_thread()
        .worker_threads(2)
        .thread_name("touchline-serve")
        .enable_all()
        .build()
        .map_err(StartError::Refused)?;
    // Watching begins before the first build reads anything, so that no change falls between the two.
    let (watch, stop) = Watch::begin(options.watched);
    let (shown, seen) = state::channel(Arc::new(Shown::before(options.reload)));
    let mut rebuilding = Rebuilding::new(address, options.build, options.tell, shown);
    rebuilding.build(&[]);
    let (open, closed) = state::channel(());
    let serving = http::serve(&runtime, listener, seen, closed).map_err(StartError::Refused)?;
    std::thread::Builder::new()
        .name("touchline-rebuild".to_owned())
        .spawn(move || rebuilding.follow(watch))
        .map_err(StartError::Refused)?;
    Ok(Server { address, runtime, serving: Some(serving), open: Some(open), stop })
}

impl Server {
    /// Serves until the process is interrupted, as by Ctrl-C.
    ///
    /// # Errors
    /// When the system refuses to say when that happens.
    pub fn wait_for_interrupt(&self) -> io::Result<()> {
        self.runtime.block_on(tokio::signal::ctrl_c())
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        self.stop.stop();
        drop(self.open.take());
        if let Some(serving) = self.serving.take() {
            // Whatever is not answered by then never is: the server ends in either case.
            self.runtime.block_on(async { tokio::time::timeout(LAST_ANSWERS, serving).await.is_ok() });
        }
    }
}

fn listen(port: Port) -> Result<TcpListener, StartError> {
    let bind = |port: u16| TcpListener::bind((Ipv4Addr::LOCALHOST, port));
    match port {
        Port::Exactly(port) => bind(port).map_err(|cause| match cause.kind() {
            io::ErrorKind::AddrInUse => StartError::Taken { port },
            _ => StartError::Refused(cause),
        }),
        Port::Usual => {
            for port in FIRST_PORT..FIRST_PORT + FURTHER_PORTS {
                match bind(port) {
                    Err(cause) if cause.kind() == io::ErrorKind::AddrInUse => {}
                    bound => return bound.map_err(StartError::Refused),
                }
            }
            Err(StartError::AllTaken)
        }
    }
}

/// Why the server does not run.
#[derive(Debug)]
pub enum StartError {
    /// Another program listens on the port that was asked for.
    Taken { port: u16 },
    /// All usual ports are taken.
    AllTaken,
    /// The system refused.
    Refused(io::Error),
}

impl fmt::Display for StartError {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Taken { port } => {
                write!(out, "port {port} is taken by another program; choose another, or leave out `--port`")
            }
            Self::AllTaken => write!(
                out,
                "the ports {FIRST_PORT} to {} are all taken; choose one with `--port`",
                FIRST_PORT + FURTHER_PORTS - 1
            ),
            Self::Refused(cause) => write!(out, "cannot serve the site: {cause}"),
        }
    }
}

impl std::error::Error for StartError {}
