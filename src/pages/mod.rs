//! Who gets a page, its address, and the typed view that its template sees. One file a page kind.
