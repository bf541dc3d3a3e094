//! The author's own server: the site on loopback, rebuilt on change.
