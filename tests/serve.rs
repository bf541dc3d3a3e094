//! `touchline serve` as an author meets it: the program runs on a small site of its own, and pages are asked for over a
//! plain connection, as a browser does.

use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

/// An edit is seen in this time, also on a busy machine.
const PATIENCE: Duration = Duration::from_secs(5);

const STORY: &str = "stories/2025/het-vertrek.md";

fn settings(base_url: &str, form: &str) -> String {
    format!(
        "title = \"Zijlijn\"\nbase_url = \"{base_url}\"\nlanguage = \"nl\"\ntimezone = \"Europe/Brussels\"\n\n\
         [addresses]\nform = \"{form}\"\n"
    )
}

fn story(text: &str) -> String {
    format!("+++\ntitle = \"Het vertrek\"\ndate = 2025-03-04\n+++\n{text}\n")
}

/// A running `touchline serve` with the folder in which it stands.
struct Author {
    folder: tempfile::TempDir,
    program: Child,
    /// What stands in its first line before the first space.
    url: String,
    first_line: String,
}

struct Answer {
    status: u16,
    head: String,
    body: String,
}

impl Author {
    fn begin(base_url: &str, form: &str, story: &str) -> Author {
        Author::begin_with(&[], base_url, form, story)
    }

    fn begin_with(options: &[&str], base_url: &str, form: &str, story: &str) -> Author {
        let folder = tempfile::tempdir().expect("a folder");
        write(folder.path(), "site.toml", &settings(base_url, form));
        write(folder.path(), STORY, story);
        let mut program = Command::new(env!("CARGO_BIN_EXE_touchline"))
            .args(["serve", "--port", "0", "--as-of", "2025-06-01"])
            .args(options)
            .current_dir(folder.path())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .expect("the program");
        let mut first_line = String::new();
        let output = program.stdout.as_mut().expect("it is piped");
        BufReader::new(output).read_line(&mut first_line).expect("a line");
        let url = first_line.split(' ').next().expect("a split has a first part").to_owned();
        assert!(url.starts_with("http://127.0.0.1:"), "{first_line}");
        Author { folder, program, url, first_line }
    }

    fn write(&self, path: &str, text: &str) {
        write(self.folder.path(), path, text);
    }

    fn get(&self, path: &str) -> Answer {
        let address = self.url.strip_prefix("http://").expect("a url");
        let address = &address[..address.find('/').expect("a path")];
        let mut stream = TcpStream::connect(address).expect("a connection");
        write!(stream, "GET {path} HTTP/1.1\r\nHost: {address}\r\nConnection: close\r\n\r\n").expect("sent");
        let mut answer = String::new();
        stream.read_to_string(&mut answer).expect("an answer in UTF-8");
        let (head, body) = answer.split_once("\r\n\r\n").expect("a head");
        let status = head.split(' ').nth(1).and_then(|status| status.parse().ok()).expect("a status");
        Answer { status, head: head.to_ascii_lowercase(), body: body.to_owned() }
    }

    /// The answer as soon as it is as wanted.
    fn get_until(&self, path: &str, wanted: impl Fn(&Answer) -> bool) -> Answer {
        let begun = Instant::now();
        loop {
            let answer = self.get(path);
            if wanted(&answer) {
                return answer;
            }
            assert!(begun.elapsed() < PATIENCE, "{path} is still {} {}", answer.status, answer.body);
            std::thread::sleep(Duration::from_millis(50));
        }
    }

    /// What open pages are told now.
    fn told(&self) -> String {
        let address = self.url.strip_prefix("http://").expect("a url");
        let mut stream = TcpStream::connect(&address[..address.find('/').expect("a path")]).expect("a connection");
        write!(stream, "GET /.touchline-live/events HTTP/1.1\r\nHost: localhost\r\n\r\n").expect("sent");
        let mut lines = BufReader::new(stream).lines().map(|line| line.expect("a line"));
        lines.find(|line| line.starts_with("data: ")).expect("what is told")
    }

    fn told_until(&self, wanted: impl Fn(&str) -> bool) {
        let begun = Instant::now();
        loop {
            let told = self.told();
            if wanted(&told) {
                return;
            }
            assert!(begun.elapsed() < PATIENCE, "still told {told}");
            std::thread::sleep(Duration::from_millis(50));
        }
    }
}

impl Drop for Author {
    fn drop(&mut self) {
        // It may have ended already.
        self.program.kill().and_then(|()| self.program.wait().map(drop)).unwrap_or_default();
    }
}

fn write(folder: &Path, path: &str, text: &str) {
    let path = folder.join("content").join(path);
    std::fs::create_dir_all(path.parent().expect("a folder")).expect("a folder");
    std::fs::write(path, text).expect("a file");
}

fn names_in(folder: &Path) -> Vec<PathBuf> {
    let entries = std::fs::read_dir(folder).expect("a folder");
    entries.map(|entry| entry.expect("an entry").file_name().into()).collect()
}

#[test]
fn an_edit_is_seen_a_fault_leaves_the_last_good_site_and_nothing_is_written() {
    let author = Author::begin("https://example.org/", "folder", &story("De eerste zin."));
    assert!(author.first_line.contains(" pages, built in "), "{}", author.first_line);
    let page = author.get("/verhalen/het-vertrek/");
    assert_eq!(page.status, 200);
    assert!(page.body.contains("De eerste zin."), "{}", page.body);
    assert!(page.head.contains("content-type: text/html; charset=utf-8") && page.head.contains("no-store"));
    assert!(page.body.contains("<script src=\"/.touchline-live/script.js\""), "{}", page.body);

    author.write(STORY, &story("De tweede zin."));
    author.get_until("/verhalen/het-vertrek/", |page| page.body.contains("De tweede zin."));

    author.write(STORY, &story("De derde zin, over [[nobody-at-all]]."));
    author.told_until(|told| told.contains("nobody-at-all") && told.contains(STORY));
    assert!(author.get("/verhalen/het-vertrek/").body.contains("De tweede zin."));

    author.write(STORY, &story("De vierde zin."));
    author.get_until("/verhalen/het-vertrek/", |page| page.body.contains("De vierde zin."));
    assert!(author.told().contains("\"faults\":null"), "{}", author.told());

    assert_eq!(names_in(author.folder.path()), [PathBuf::from("content")]);
}

#[test]
fn without_reloading_pages_are_what_a_build_writes_and_an_edit_is_still_seen() {
    let author = Author::begin_with(&["--no-reload"], "https://example.org/", "folder", &story("De eerste zin."));
    let built = Command::new(env!("CARGO_BIN_EXE_touchline"))
        .args(["build", "--as-of", "2025-06-01"])
        .current_dir(author.folder.path())
        .output()
        .expect("the program");
    assert!(built.status.success(), "{}", String::from_utf8_lossy(&built.stderr));
    for (path, written) in [
        ("/", "index.html"),
        ("/verhalen/het-vertrek/", "verhalen/het-vertrek/index.html"),
        ("/no-such-page/", "404.html"),
    ] {
        let written = std::fs::read_to_string(author.folder.path().join("public").join(written)).expect("a page");
        assert_eq!(author.get(path).body, written, "{path}");
    }
    author.write(STORY, &story("De tweede zin."));
    author.get_until("/verhalen/het-vertrek/", |page| page.body.contains("De tweede zin."));
}

#[test]
fn a_site_with_faults_from_the_start_shows_them_until_they_are_mended() {
    let author = Author::begin("https://example.org/", "folder", &story("Over [[<nobody>]] & co."));
    assert!(author.first_line.contains("shows the faults"), "{}", author.first_line);
    let page = author.get("/verhalen/");
    assert_eq!(page.status, 500);
    assert!(page.body.contains("&lt;nobody&gt;") && !page.body.contains("<nobody>"), "{}", page.body);
    author.write(STORY, &story("Over niemand."));
    author.get_until("/verhalen/", |page| page.status == 200);
}

#[test]
fn a_site_below_a_path_in_folders_stands_below_that_path() {
    let author = Author::begin("https://example.org/zijlijn/", "folder", &story("Tekst."));
    assert!(author.url.ends_with("/zijlijn/"), "{}", author.url);
    let root = author.get("/");
    assert!(root.status == 302 && root.head.contains("location: /zijlijn/"), "{}", root.head);
    let home = author.get("/zijlijn/");
    assert!(home.status == 200 && home.body.contains("href=\"/zijlijn/touchline.css\""), "{}", home.body);
    assert!(author.get("/zijlijn/touchline.css").head.contains("content-type: text/css; charset=utf-8"));
    let without_slash = author.get("/zijlijn/verhalen/het-vertrek");
    assert!(without_slash.status == 301 && without_slash.head.contains("location: /zijlijn/verhalen/het-vertrek/"));
    assert_eq!(author.get("/zijlijn/verhalen/het-vertrek/").status, 200);
    let missing = author.get("/zijlijn/no-such-page/");
    assert!(missing.status == 404 && missing.body.contains("data-kind=\"not-found\""), "{}", missing.body);
    assert_eq!(author.get("/zijlijn/../../content/site.toml").status, 404);
}

#[test]
fn a_site_of_files_stands_at_their_names_and_a_new_address_of_the_site_is_followed() {
    let author = Author::begin("https://example.org/", "file", &story("Tekst."));
    assert_eq!(author.get("/").status, 200);
    assert!(author.get("/verhalen/het-vertrek.html").body.contains("Tekst."));
    assert_eq!(author.get("/verhalen/het-vertrek/").status, 404);
    author.write("site.toml", &settings("https://example.org/elders/", "file"));
    author.get_until("/elders/verhalen/het-vertrek.html", |page| page.status == 200);
    assert_eq!(author.get("/verhalen/het-vertrek.html").status, 404);
}

#[test]
fn templates_and_static_files_that_come_later_are_seen() {
    let author = Author::begin("https://example.org/", "folder", &story("Tekst."));
    author.write("../static/own.txt", "een eigen bestand");
    author.get_until("/own.txt", |file| file.body == "een eigen bestand");
    let own = "{% extends \"builtin/story.html\" %}{% block after %}<p>van ons</p>{% endblock %}";
    author.write("../templates/story.html", own);
    author.get_until("/verhalen/het-vertrek/", |page| page.body.contains("<p>van ons</p>"));
    author.write("../templates/story.html", "{% if %}");
    author.told_until(|told| told.contains("story.html:1"));
    assert!(author.get("/verhalen/het-vertrek/").body.contains("<p>van ons</p>"));
}

#[cfg(unix)]
#[test]
fn an_interrupt_ends_it_at_once_and_well_while_a_page_is_open() {
    let mut author = Author::begin("https://example.org/", "folder", &story("Tekst."));
    author.told();
    let begun = Instant::now();
    let sent = Command::new("kill").args(["-INT", &author.program.id().to_string()]).status();
    assert!(sent.expect("kill").success());
    let status = author.program.wait().expect("it ends");
    assert!(status.success(), "{status}");
    assert!(begun.elapsed() < PATIENCE);
}

#[test]
fn a_port_that_is_taken_is_named_and_nothing_is_served() {
    let author = Author::begin("https://example.org/", "folder", &story("Tekst."));
    let port = author.url.rsplit(':').next().and_then(|rest| rest.split('/').next()).expect("a port");
    let second = Command::new(env!("CARGO_BIN_EXE_touchline"))
        .args(["serve", "--port", port])
        .current_dir(author.folder.path())
        .output()
        .expect("the program");
    assert_eq!(second.status.code(), Some(1));
    let said = String::from_utf8_lossy(&second.stderr);
    assert!(said.contains(&format!("port {port} is taken")), "{said}");
}
