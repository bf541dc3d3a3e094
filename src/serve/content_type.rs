//! What kind of file an address holds, from the end of its name, as static hosts tell it.

/// Content types by the ending of a file's name. Whatever is text is UTF-8, and says so.
const CONTENT_TYPES: [(&str, &str); 22] = [
    ("atom", "application/atom+xml; charset=utf-8"),
    ("avif", "image/avif"),
    ("css", "text/css; charset=utf-8"),
    ("csv", "text/csv; charset=utf-8"),
    ("gif", "image/gif"),
    ("html", HTML),
    ("ico", "image/x-icon"),
    ("ics", "text/calendar; charset=utf-8"),
    ("jpeg", "image/jpeg"),
    ("jpg", "image/jpeg"),
    ("js", JAVASCRIPT),
    ("json", "application/json; charset=utf-8"),
    ("mjs", JAVASCRIPT),
    ("pdf", "application/pdf"),
    ("png", "image/png"),
    ("rss", "application/rss+xml; charset=utf-8"),
    ("svg", "image/svg+xml; charset=utf-8"),
    ("txt", "text/plain; charset=utf-8"),
    ("webmanifest", "application/manifest+json; charset=utf-8"),
    ("webp", "image/webp"),
    ("woff2", "font/woff2"),
    ("xml", "application/xml; charset=utf-8"),
];

pub(super) const HTML: &str = "text/html; charset=utf-8";
pub(super) const CSS: &str = "text/css; charset=utf-8";
pub(super) const JAVASCRIPT: &str = "text/javascript; charset=utf-8";

/// The content type of a file at this path.
pub(super) fn content_type(path: &str) -> &'static str {
    let name = path.rsplit('/').next().unwrap_or(path);
    let ending = name.rsplit_once('.').map_or("", |(_, ending)| ending).to_ascii_lowercase();
    let known = CONTENT_TYPES.iter().find(|(known, _)| *known == ending);
    known.map_or("application/octet-stream", |(_, content_type)| content_type)
}

#[test]
fn the_end_of_the_name_decides_and_text_is_utf_8() {
    let check = |path: &str, expected: &str| assert_eq!(content_type(path), expected, "{path}");
    check("index.html", "text/html; charset=utf-8");
    check("a.b/LOGO.SVG", "image/svg+xml; charset=utf-8");
    check("calendar.ics", "text/calendar; charset=utf-8");
    check("site.webmanifest", "application/manifest+json; charset=utf-8");
    check("fonts/x.woff2", "font/woff2");
    check("CNAME", "application/octet-stream");
    check("a.html/CNAME", "application/octet-stream");
    check(".nojekyll", "application/octet-stream");
}
