"""One declared kind per file; the package lists its own folder."""
