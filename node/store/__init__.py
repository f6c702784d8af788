"""The files on disk: the encrypted store and its schema, its checks and its repair."""
