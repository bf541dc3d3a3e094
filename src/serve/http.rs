//! Requests and answers as HTTP, on loopback only.

use std::convert::Infallible;
use std::io;
use std::net::TcpListener;
use std::pin::pin;
use std::sync::Arc;
use std::time::Duration;

use axum::Router;
use axum::body::{Body, Bytes};
use axum::extract::{Request, State};
use axum::http::{HeaderMap, HeaderValue, Method, StatusCode, header};
use axum::response::sse::{Event, KeepAlive, Sse};
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use futures_util::future::{Either, select};
use futures_util::stream;
use tokio::runtime::Runtime;
use tokio::sync::watch;
use tokio::task::JoinHandle;

use super::answer::{Answer, Content, answer};
use super::shown::{OWN_FILES, Shown};

/// A line without meaning that shows whether the browser is still there.
const STILL_THERE: Duration = Duration::from_secs(15);

#[derive(Clone)]
struct Desk {
    shown: watch::Receiver<Arc<Shown>>,
    /// Its sender is gone when the server ends.
    closed: watch::Receiver<()>,
}

/// Answers requests until the sender of `closed` is gone, and then ends those that are under way.
pub(super) fn serve(
    runtime: &Runtime,
    listener: TcpListener,
    shown: watch::Receiver<Arc<Shown>>,
    closed: watch::Receiver<()>,
) -> io::Result<JoinHandle<io::Result<()>>> {
    listener.set_nonblocking(true)?;
    let inside = runtime.enter();
    let listener = tokio::net::TcpListener::from_std(listener)?;
    drop(inside);
    let mut ends = closed.clone();
    let router = Router::new()
        .route(&format!("{OWN_FILES}events"), get(events))
        .fallback(page)
        .with_state(Desk { shown, closed });
    let end = async move {
        // An error is the news that is waited for.
        while ends.changed().await.is_ok() {}
    };
    Ok(runtime.spawn(async move { axum::serve(listener, router).with_graceful_shutdown(end).await }))
}

async fn page(State(desk): State<Desk>, request: Request) -> Response {
    if !is_for_this_machine(request.headers()) {
        return plain(StatusCode::FORBIDDEN, "This site is shown to this machine only.\n");
    }
    if !matches!(*request.method(), Method::GET | Method::HEAD) {
        let mut response = plain(StatusCode::METHOD_NOT_ALLOWED, "A static site is read only.\n");
        response.headers_mut().insert(header::ALLOW, HeaderValue::from_static("GET, HEAD"));
        return response;
    }
    let shown = Arc::clone(&desk.shown.borrow());
    respond(answer(&shown, request.uri().path(), request.uri().query()))
}

fn respond(answer: Answer) -> Response {
    let (body, name, value) = match answer.content {
        Content::File { file, content_type } => {
            (Body::from(Bytes::from_owner(Shared(file.bytes))), header::CONTENT_TYPE, content_type.to_owned())
        }
        Content::Made { bytes, content_type } => (Body::from(bytes), header::CONTENT_TYPE, content_type.to_owned()),
        Content::Elsewhere(address) => (Body::empty(), header::LOCATION, address),
    };
    let status = StatusCode::from_u16(answer.status).expect("answers have statuses of HTTP");
    (status, [(header::CACHE_CONTROL, "no-store".to_owned()), (name, value)], body).into_response()
}

fn plain(status: StatusCode, words: &'static str) -> Response {
    (status, [(header::CACHE_CONTROL, "no-store")], words).into_response()
}

/// Bytes of a file, shared with the site in memory.
struct Shared(Arc<Vec<u8>>);

impl AsRef<[u8]> for Shared {
    fn as_ref(&self) -> &[u8] {
        &self.0
    }
}

/// Whether the request was meant for loopback. A page from elsewhere whose name is made to lead here must not read what
/// is not published yet.
fn is_for_this_machine(headers: &HeaderMap) -> bool {
    let Some(host) = headers.get(header::HOST) else { return true };
    let Ok(host) = host.to_str() else { return false };
    let name = match host.rsplit_once(':') {
        Some((name, port)) if port.bytes().all(|byte| byte.is_ascii_digit()) => name,
        _ => host,
    };
    let is_local_name = name == "localhost" || name.ends_with(".localhost");
    is_local_name || name == "[::1]" || name.parse::<std::net::Ipv4Addr>().is_ok_and(|address| address.is_loopback())
}

/// What the site is made of, now and after each build.
async fn events(State(mut desk): State<Desk>, headers: HeaderMap) -> Response {
    if !is_for_this_machine(&headers) {
        return plain(StatusCode::FORBIDDEN, "This site is shown to this machine only.\n");
    }
    desk.shown.mark_changed();
    let events = stream::unfold(desk, async |mut desk| {
        let changed = {
            let (changed, closed) = (pin!(desk.shown.changed()), pin!(desk.closed.changed()));
            matches!(select(changed, closed).await, Either::Left((Ok(()), _)))
        };
        if !changed {
            return None;
        }
        let told = desk.shown.borrow_and_update().told();
        Some((Ok::<_, Infallible>(Event::default().data(told)), desk))
    });
    Sse::new(events).keep_alive(KeepAlive::new().interval(STILL_THERE)).into_response()
}
