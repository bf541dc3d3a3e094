//! Words, plurals, dates, numbers and sorting in each language. Knows nothing of records or pages.
