//! Pure functions of the archive: tables, careers, meetings, what was written about whom.
