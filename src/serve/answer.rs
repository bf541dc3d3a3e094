//! What a static host would answer, from files in memory. No path ever reaches a disk.

use super::content_type::{CSS, HTML, JAVASCRIPT, content_type};
use super::shown::{OWN_FILES, Shown, Site};
use crate::output::MemoryFile;

/// An answer to a request for what stands at an address.
#[derive(Debug)]
pub(super) struct Answer {
    pub(super) status: u16,
    pub(super) content: Content,
}

#[derive(Debug)]
pub(super) enum Content {
    /// A file as it was built.
    File { file: MemoryFile, content_type: &'static str },
    /// A file that was made or changed for this answer.
    Made { bytes: Vec<u8>, content_type: &'static str },
    /// Another address, on this host.
    Elsewhere(String),
}

/// Answers for a path and what follows its `?`, both as they stand in the request.
pub(super) fn answer(shown: &Shown, path: &str, query: Option<&str>) -> Answer {
    if let Some(own) = path.strip_prefix(OWN_FILES).and_then(own_file) {
        return own;
    }
    let Some(site) = shown.site() else {
        return made(500, shown.fault_page(), HTML);
    };
    let base = site.base_path.as_str();
    if path == "/" && base != "/" {
        return elsewhere(302, base, query);
    }
    let within = decoded(path).and_then(|path| Some(path.strip_prefix(&decoded(base)?)?.to_owned()));
    let Some(within) = within else {
        // `/base` for `/base/`, which is the folder that holds the whole site.
        if path == base.trim_end_matches('/') {
            return elsewhere(301, base, query);
        }
        return not_found(shown, site);
    };
    if within.is_empty() || within.ends_with('/') {
        let index = format!("{within}index.html");
        return match site.folder.file(&index) {
            Some(file) => found(shown, 200, &index, file),
            None => not_found(shown, site),
        };
    }
    match site.folder.file(&within) {
        Some(file) => found(shown, 200, &within, file),
        None if site.folder.file(&format!("{within}/index.html")).is_some() => {
            elsewhere(301, &format!("{path}/"), query)
        }
        None => match site.folder.made(&within) {
            Some(Ok(bytes)) => made(200, bytes.to_vec(), content_type(&within)),
            Some(Err(why)) => made(500, format!("{why}\n"), TEXT),
            None => not_found(shown, site),
        },
    }
}

fn found(shown: &Shown, status: u16, path: &str, file: &MemoryFile) -> Answer {
    match content_type(path) {
        HTML => made(status, shown.with_script(&file.bytes), HTML),
        content_type => Answer { status, content: Content::File { file: file.clone(), content_type } },
    }
}

/// The site's own page for that, as hosts show it wherever nothing else is.
fn not_found(shown: &Shown, site: &Site) -> Answer {
    match site.folder.file("404.html") {
        Some(file) => found(shown, 404, "404.html", file),
        None => made(404, format!("There is nothing here. The site begins at {}\n", site.base_path), TEXT),
    }
}

const TEXT: &str = "text/plain; charset=utf-8";

fn own_file(name: &str) -> Option<Answer> {
    match name {
        "script.js" => Some(made(200, include_bytes!("browser/script.js"), JAVASCRIPT)),
        "style.css" => Some(made(200, include_bytes!("browser/style.css"), CSS)),
        _ => None,
    }
}

fn made(status: u16, bytes: impl Into<Vec<u8>>, content_type: &'static str) -> Answer {
    Answer { status, content: Content::Made { bytes: bytes.into(), content_type } }
}

fn elsewhere(status: u16, path: &str, query: Option<&str>) -> Answer {
    let address = query.map_or_else(|| path.to_owned(), |query| format!("{path}?{query}"));
    Answer { status, content: Content::Elsewhere(address) }
}

/// A path with each `%` and two digits as the byte that they mean; `None` when that is no text.
fn decoded(path: &str) -> Option<String> {
    let mut bytes = Vec::with_capacity(path.len());
    let mut rest = path.as_bytes();
    while let Some((first, after)) = rest.split_first() {
        let escape = after.get(..2).filter(|_| *first == b'%');
        match escape.and_then(|digits| u8::from_str_radix(std::str::from_utf8(digits).ok()?, 16).ok()) {
            Some(byte) => {
                bytes.push(byte);
                rest = &after[2..];
            }
            None => {
                bytes.push(*first);
                rest = after;
            }
        }
    }
    String::from_utf8(bytes).ok()
}

#[cfg(test)]
mod tests {
    use super::super::Built;
    use super::*;
    use crate::output::{MemoryFolder, MemorySession, OutputPath, Sink, Written};

    const FILES: [&str; 8] = [
        "index.html",
        "404.html",
        "clubs/index.html",
        "clubs/kv-mechelen/index.html",
        "clubs/beerschot.html",
        "café.txt",
        "a b/c+d.svg",
        "touchline.css",
    ];

    fn shown(base_path: &str, files: &[&str]) -> Shown {
        let session = MemorySession::begin(&MemoryFolder::default());
        for path in files {
            let path = OutputPath::new(*path).expect("a path");
            let bytes = format!("<p>{path}</p></body>").into_bytes();
            session.put(path, bytes, None).expect("a file");
        }
        let (folder, written) = session.commit().expect("a site");
        let base_path = base_path.to_owned();
        Shown::default().good(&Built { folder, base_path, pages: 0, written })
    }

    /// The answer in words: `200 FILE`, `301 ADDRESS`.
    fn in_words(answer: Answer) -> String {
        let what = match answer.content {
            Content::Elsewhere(address) => address,
            Content::File { file, .. } => String::from_utf8(file.bytes.to_vec()).expect("text"),
            Content::Made { bytes, .. } => String::from_utf8(bytes).expect("text"),
        };
        let what = what.strip_prefix("<p>").map_or(what.clone(), |rest| rest[..rest.find('<').unwrap()].to_owned());
        format!("{} {what}", answer.status)
    }

    fn check(base_path: &str, asked: &str, expected: &str) {
        let (path, query) = asked.split_once('?').map_or((asked, None), |(path, query)| (path, Some(query)));
        assert_eq!(in_words(answer(&shown(base_path, &FILES), path, query)), expected, "{asked} below {base_path}");
    }

    #[test]
    fn folders_have_an_index_and_want_their_slash() {
        check("/", "/", "200 index.html");
        check("/", "/clubs/", "200 clubs/index.html");
        check("/", "/clubs/kv-mechelen", "301 /clubs/kv-mechelen/");
        check("/", "/clubs?a=b&c", "301 /clubs/?a=b&c");
        check("/", "/clubs/index.html", "200 clubs/index.html");
    }

    #[test]
    fn files_stand_at_their_names_and_at_no_other() {
        check("/", "/clubs/beerschot.html", "200 clubs/beerschot.html");
        check("/", "/clubs/beerschot.html?x", "200 clubs/beerschot.html");
        check("/", "/clubs/beerschot", "404 404.html");
        check("/", "/clubs/beerschot.html/", "404 404.html");
        check("/", "/Clubs/", "404 404.html");
    }

    #[test]
    fn a_site_below_a_path_stands_there_only() {
        check("/mechelen/", "/", "302 /mechelen/");
        check("/mechelen/", "/?x", "302 /mechelen/?x");
        check("/mechelen/", "/mechelen", "301 /mechelen/");
        check("/mechelen/", "/mechelen/", "200 index.html");
        check("/mechelen/", "/mechelen/clubs", "301 /mechelen/clubs/");
        check("/mechelen/", "/mechelen/touchline.css", "200 touchline.css");
        check("/mechelen/", "/touchline.css", "404 404.html");
        check("/mechelen/", "/mechelentouchline.css", "404 404.html");
        check("/caf%C3%A9/x/", "/caf%C3%A9/x/clubs/", "200 clubs/index.html");
    }

    #[test]
    fn paths_are_decoded_and_what_is_no_text_is_nowhere() {
        check("/", "/caf%C3%A9.txt", "200 café.txt");
        check("/", "/a%20b/c+d.svg", "200 a b/c+d.svg");
        check("/", "/caf%E9.txt", "404 404.html");
        check("/", "/%", "404 404.html");
        check("/", "/%zz%+1", "404 404.html");
    }

    #[test]
    fn nothing_above_the_site_is_ever_found() {
        for path in
            ["/../Cargo.toml", "/%2e%2e/Cargo.toml", "/clubs/../index.html", "//", "//clubs", "/clubs//", "/%00"]
        {
            check("/", path, "404 404.html");
        }
    }

    #[test]
    fn a_site_without_its_own_page_for_it_says_plainly_that_nothing_is_there() {
        let answer = in_words(answer(&shown("/", &["index.html"]), "/x", None));
        assert!(answer.starts_with("404 There is nothing here."), "{answer}");
    }

    #[test]
    fn pages_carry_the_script_before_the_end_of_their_body_and_other_files_stay_as_they_are() {
        let shown = shown("/", &FILES);
        let Content::Made { bytes, content_type } = answer(&shown, "/", None).content else { panic!("a page") };
        let page = String::from_utf8(bytes).expect("text");
        assert_eq!(content_type, "text/html; charset=utf-8");
        assert!(
            page.starts_with("<p>index.html</p><script src=\"/.touchline-live/script.js\" data-pages=\""),
            "{page}"
        );
        assert!(page.ends_with(" defer></script>\n</body>"), "{page}");
        let Content::File { file, .. } = answer(&shown, "/touchline.css", None).content else { panic!("a file") };
        assert_eq!(*file.bytes, b"<p>touchline.css</p></body>");
    }

    #[test]
    fn before_any_good_build_every_address_shows_the_faults_escaped() {
        let shown = Shown::default().faulty("error: <script> & </body>");
        for path in ["/", "/clubs/x/", "/touchline.css"] {
            let words = in_words(answer(&shown, path, None));
            assert!(words.starts_with("500 "), "{words}");
            assert!(words.contains("error: &lt;script&gt; &amp; &lt;/body&gt;"), "{words}");
            assert!(words.contains("data-pages=\"faults-"), "{words}");
        }
        assert_eq!(answer(&shown, "/.touchline-live/script.js", None).status, 200);
        assert_eq!(answer(&shown, "/.touchline-live/style.css", None).status, 200);
    }

    #[test]
    fn pages_are_told_of_what_changed_and_of_nothing_else() {
        let build = |page: &str, style: &str| {
            let session = MemorySession::begin(&MemoryFolder::default());
            for (path, text) in [("index.html", page), ("a.css", style)] {
                session.put(OutputPath::new(path).unwrap(), text.into(), None).unwrap();
            }
            let (folder, written): (MemoryFolder, Written) = session.commit().unwrap();
            Shown::default().good(&Built { folder, base_path: "/".to_owned(), pages: 1, written })
        };
        let told = |shown: &Shown| -> serde_json::Value { serde_json::from_str(&shown.told()).expect("JSON") };
        let (first, same) = (told(&build("a", "b")), told(&build("a", "b")));
        let (other_page, other_style) = (told(&build("x", "b")), told(&build("a", "x")));
        assert_eq!(first, same);
        assert_ne!(first["pages"], other_page["pages"]);
        assert_eq!(first["styles"], other_page["styles"]);
        assert_eq!(first["pages"], other_style["pages"]);
        assert_ne!(first["styles"], other_style["styles"]);
        let faulty = told(&build("a", "b").faulty("why"));
        assert_eq!((&faulty["pages"], &faulty["faults"]), (&first["pages"], &"why".into()));
        assert_eq!(told(&Shown::default().faulty("why"))["faults"], serde_json::Value::Null);
    }
}
