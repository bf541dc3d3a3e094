//! Names that link themselves, measured: the gold cases, every story of the example site, what must hold whatever is written,
//! and pages made to break it. The figures are printed; `cargo test --test names -- --nocapture` shows them.

mod example;
mod gold;
mod hostile;
mod properties;
mod reading;
mod score;
mod settings;
