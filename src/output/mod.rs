//! The files to be written. The only writer of the output folder.
