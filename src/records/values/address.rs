//! Addresses of the web.

/// True for `http://` and `https://` addresses with a host.
pub(crate) fn is_web_address(written: &str) -> bool {
    let rest = written.strip_prefix("https://").or_else(|| written.strip_prefix("http://"));
    let host = rest.map(|rest| rest.split(['/', '?', '#']).next().unwrap_or_default());
    let is_part = |letter: char| letter.is_alphanumeric() || ".-:".contains(letter);
    host.is_some_and(|host| host.starts_with(char::is_alphanumeric) && host.chars().all(is_part))
        && !written.contains(|letter: char| letter.is_whitespace() || letter == '"')
}

#[cfg(test)]
mod tests {
    use super::is_web_address;

    #[test]
    fn an_address_has_a_scheme_and_a_host() {
        for right in ["https://example.org", "http://example.org:8080/a?b#c", "https://exämple.org/"] {
            assert!(is_web_address(right), "{right}");
        }
        for wrong in
            ["example.org", "https://", "https:///a", "ftp://example.org", "https://a b/", "javascript:alert(1)"]
        {
            assert!(!is_web_address(wrong), "{wrong}");
        }
    }
}
