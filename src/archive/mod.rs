//! Every record, resolved and frozen. Holding an id is proof that the thing exists and may be shown.
