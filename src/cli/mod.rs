//! The command line: reads the clock once, runs the pipeline, prints what happened.
