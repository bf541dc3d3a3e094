//! A server around a site that is no more than the files of a folder: `index.html` there is `index.html` here, and a
//! file named `fault` is what is wrong with it.

use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::path::Path;
use std::sync::mpsc::{Receiver, channel};
use std::time::Duration;

use super::*;
use crate::output::{MemorySession, OutputPath, Sink};

/// Far more than a build takes, and less than one would wait for a failing test.
const PATIENCE: Duration = Duration::from_secs(10);

struct Author {
    folder: tempfile::TempDir,
    server: Server,
    /// One line for each build: what changed, `|`, and what came of it.
    news: Receiver<String>,
}

fn build(folder: &Path, before: &MemoryFolder) -> Result<Built, Faults> {
    let session = MemorySession::begin(before);
    for entry in walkdir::WalkDir::new(folder).into_iter().map(|entry| entry.expect("readable")) {
        let path = entry.path().strip_prefix(folder).expect("below it").to_str().expect("text");
        if path == "fault" {
            let plain = std::fs::read_to_string(entry.path()).expect("a fault");
            assert_ne!(plain, "panic", "as asked");
            return Err(Faults(plain));
        }
        if entry.file_type().is_file() {
            let path = OutputPath::new(path).expect("a path");
            session.put(path, std::fs::read(entry.path()).expect("a file"), None).expect("put");
        }
    }
    let (folder, written) = session.commit().expect("a site");
    Ok(Built { pages: folder.files().len(), folder, written, base_path: "/".to_owned() })
}

fn author(files: &[(&str, &str)]) -> Author {
    let folder = tempfile::tempdir().expect("a folder");
    let content = folder.path().join("content");
    std::fs::create_dir(&content).expect("a folder");
    for (path, text) in files {
        std::fs::write(content.join(path), text).expect("a file");
    }
    let (sender, news) = channel();
    let (built, told) = (content.clone(), content.clone());
    let server = start(Options {
        port: Port::Exactly(0),
        reload: Reload::OnChange,
        watched: vec![content, folder.path().join("templates")],
        build: Box::new(move |before| build(&built, before)),
        tell: Box::new(move |news| match news {
            News::Build { changed, result, .. } => {
                let changed: Vec<_> = changed.iter().map(|path| path.strip_prefix(&told).unwrap_or(path)).collect();
                let changed: Vec<_> = changed.iter().map(|path| path.to_str().expect("text")).collect();
                let result =
                    result.as_ref().map_or_else(|faults| faults.0.clone(), |built| format!("{} pages", built.pages));
                sender.send(format!("{}|{result}", changed.join(" "))).unwrap_or_default();
            }
            News::NotTold(why) => panic!("{why}"),
        }),
    });
    Author { folder, server: server.expect("a server"), news }
}

impl Author {
    fn write(&self, path: &str, text: &str) {
        let path = self.folder.path().join(path);
        std::fs::create_dir_all(path.parent().expect("a folder")).expect("a folder");
        std::fs::write(path, text).expect("a file");
    }

    fn remove(&self, path: &str) {
        std::fs::remove_file(self.folder.path().join(path)).expect("a file");
    }

    /// The next build, in words.
    fn next(&self) -> String {
        self.news.recv_timeout(PATIENCE).expect("a build")
    }

    fn no_build_follows(&self) {
        let news = self.news.recv_timeout(Duration::from_millis(600));
        assert!(news.is_err(), "{news:?}");
    }

    fn send(&self, request: &str) -> TcpStream {
        let mut stream = TcpStream::connect(self.server.address).expect("a connection");
        stream.set_read_timeout(Some(PATIENCE)).expect("a timeout");
        stream.write_all(request.as_bytes()).expect("sent");
        stream
    }

    /// The whole answer to a request of one line.
    fn ask(&self, line: &str, host: &str) -> String {
        let request = format!("{line} HTTP/1.1\r\nhost: {host}\r\nconnection: close\r\n\r\n");
        let mut answer = String::new();
        self.send(&request).read_to_string(&mut answer).expect("an answer");
        answer
    }

    fn page(&self) -> String {
        self.ask("GET /", "127.0.0.1")
    }

    /// What an open page is told from now on, each time.
    fn listen(&self) -> impl Iterator<Item = serde_json::Value> + use<> {
        let stream = self.send("GET /.touchline-live/events HTTP/1.1\r\nhost: localhost:1\r\n\r\n");
        let lines = BufReader::new(stream).lines().map_while(Result::ok);
        lines.filter_map(|line| Some(serde_json::from_str(line.strip_prefix("data: ")?).expect("JSON")))
    }
}

#[test]
fn a_change_is_built_shown_and_told() {
    let author = author(&[("index.html", "<p>old")]);
    assert_eq!(author.next(), "|1 pages");
    assert!(author.page().contains("<p>old<script"), "{}", author.page());
    let mut told = author.listen();
    let before = told.next().expect("told at once");

    author.write("content/index.html", "<p>new");
    assert_eq!(author.next(), "index.html|1 pages");
    assert!(author.page().contains("<p>new<script"));
    let after = told.next().expect("told of the build");
    assert_ne!(before["pages"], after["pages"]);
    assert!(author.page().contains(after["pages"].as_str().expect("text")));
}

#[test]
fn what_is_added_and_what_is_removed_counts_as_changed_also_in_folders_that_come_later() {
    let author = author(&[("index.html", "")]);
    author.next();
    author.write("content/new/deep/a.html", "");
    assert_eq!(author.next(), "new/deep/a.html|2 pages");
    author.write("content/new/deep/b.html", "");
    assert_eq!(author.next(), "new/deep/b.html|3 pages");
    author.remove("content/index.html");
    assert_eq!(author.next(), "index.html|2 pages");
    author.write("templates/x.html", "");
    assert!(author.next().contains("templates/x.html|"));
    author.write("templates/x.html", "again");
    assert!(author.next().contains("templates/x.html|"));
}

#[test]
fn a_folder_that_is_replaced_is_still_watched() {
    let author = author(&[("index.html", "old")]);
    author.next();
    author.write("other/index.html", "<p>another");
    std::fs::rename(author.folder.path().join("content"), author.folder.path().join("away")).expect("moved away");
    std::fs::rename(author.folder.path().join("other"), author.folder.path().join("content")).expect("put in place");
    while !author.page().contains("<p>another") {
        author.next();
    }
    author.write("content/index.html", "<p>a third");
    assert_eq!(author.next(), "index.html|1 pages");
}

#[test]
fn files_of_editors_and_files_beside_the_site_are_no_change() {
    let author = author(&[("index.html", "")]);
    author.next();
    author.write("content/.index.html.swp", "");
    author.write("content/index.html~", "");
    author.write("public/index.html", "");
    author.page();
    std::fs::read(author.folder.path().join("content/index.html")).expect("a file");
    author.no_build_follows();
}

#[test]
fn the_same_bytes_again_reload_no_page() {
    let author = author(&[("index.html", "same")]);
    author.next();
    let mut told = author.listen();
    let before = told.next();
    std::thread::sleep(Duration::from_millis(20));
    author.write("content/index.html", "same");
    author.next();
    assert_eq!(told.next(), before);
}

#[test]
fn many_changes_at_once_are_few_builds() {
    let author = author(&[("index.html", "")]);
    author.next();
    for number in 0..200 {
        author.write(&format!("content/{number}.html"), "");
    }
    let mut builds = 1;
    while !author.next().ends_with("|201 pages") {
        builds += 1;
    }
    assert!(builds < 20, "{builds} builds");
}

#[test]
fn a_fault_leaves_the_last_good_site_and_is_told_until_it_is_mended() {
    let author = author(&[("index.html", "<p>good")]);
    author.next();
    let mut told = author.listen();
    let good = told.next().expect("told");
    assert!(good["faults"].is_null());

    author.write("content/fault", "error: <why>");
    assert_eq!(author.next(), "fault|error: <why>");
    assert!(author.page().starts_with("HTTP/1.1 200 ") && author.page().contains("<p>good"));
    let faulty = told.next().expect("told");
    assert_eq!((&faulty["faults"], &faulty["pages"]), (&"error: <why>".into(), &good["pages"]));

    author.remove("content/fault");
    author.next();
    assert_eq!(told.next().as_ref(), Some(&good));
}

#[test]
fn without_any_good_build_the_faults_stand_at_every_address_until_they_are_mended() {
    let author = author(&[("index.html", "<p>good"), ("fault", "error: <why>")]);
    assert_eq!(author.next(), "|error: <why>");
    for path in ["/", "/x/y.css"] {
        let answer = author.ask(&format!("GET {path}"), "127.0.0.1");
        assert!(answer.starts_with("HTTP/1.1 500 ") && answer.contains("error: &lt;why&gt;"), "{answer}");
    }
    author.remove("content/fault");
    author.next();
    assert!(author.page().starts_with("HTTP/1.1 200 "));
}

#[test]
fn a_build_that_panics_is_a_fault_and_the_next_one_goes_well() {
    let author = author(&[("index.html", "<p>good")]);
    author.next();
    author.write("content/fault", "panic");
    assert!(author.next().contains("Touchline itself failed"));
    author.remove("content/fault");
    assert_eq!(author.next(), "fault|1 pages");
}

#[test]
fn answers_are_not_to_be_kept_and_heads_are_answers_without_a_body() {
    let author = author(&[("index.html", "<p>page</body>"), ("a.txt", "text")]);
    let (get, head) = (author.ask("GET /a.txt", "127.0.0.1"), author.ask("HEAD /a.txt", "127.0.0.1"));
    for header in
        ["content-type: text/plain; charset=utf-8\r\n", "cache-control: no-store\r\n", "content-length: 4\r\n"]
    {
        assert!(get.contains(header) && head.contains(header), "{get}\n{head}");
    }
    assert!(get.ends_with("\r\n\r\ntext") && head.ends_with("\r\n\r\n"), "{get}\n{head}");
    let (get, head) = (author.ask("GET /", "127.0.0.1"), author.ask("HEAD /", "127.0.0.1"));
    let length = |answer: &str| answer.lines().find(|line| line.starts_with("content-length")).map(str::to_owned);
    assert!(length(&get).is_some() && length(&get) == length(&head), "{get}\n{head}");
    assert!(author.ask("POST /", "127.0.0.1").starts_with("HTTP/1.1 405 "));
}

#[test]
fn only_loopback_is_answered() {
    let author = author(&[("index.html", "")]);
    for host in ["127.0.0.1:1111", "localhost", "localhost:8080", "site.localhost:1", "[::1]:80", "127.1.2.3"] {
        assert!(author.ask("GET /", host).starts_with("HTTP/1.1 200 "), "{host}");
    }
    for host in ["example.org", "example.org:1111", "127.0.0.1.example.org", "10.0.0.1", "localhost.example.org:80"] {
        assert!(author.ask("GET /", host).starts_with("HTTP/1.1 403 "), "{host}");
        assert!(author.ask("GET /.touchline-live/events", host).starts_with("HTTP/1.1 403 "), "{host}");
    }
    assert!(author.server.address.ip().is_loopback());
}

#[test]
fn a_server_that_ends_lets_go_of_open_pages_and_of_its_port() {
    let author = author(&[("index.html", "")]);
    let mut told = author.listen();
    told.next().expect("told");
    let address = author.server.address;
    let begun = std::time::Instant::now();
    drop(author.server);
    assert!(told.next().is_none());
    assert!(begun.elapsed() < LAST_ANSWERS, "{:?}", begun.elapsed());
    assert!(TcpStream::connect(address).is_err());
}

#[test]
fn a_port_that_is_taken_is_refused_when_asked_for_and_passed_over_when_not() {
    let taken = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).expect("a port");
    let port = taken.local_addr().expect("an address").port();
    let error = listen(Port::Exactly(port)).expect_err("it is taken");
    assert!(error.to_string().contains(&format!("port {port} is taken")), "{error}");
    let (first, second) = (listen(Port::Usual).expect("a port"), listen(Port::Usual).expect("another"));
    let port = |listener: &TcpListener| listener.local_addr().expect("an address").port();
    assert!(port(&first) >= FIRST_PORT && port(&second) > port(&first));
}
