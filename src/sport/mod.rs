//! What differs between sports: the shape of a score, points, periods and words. Knows nothing of records or pages.
