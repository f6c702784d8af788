"""All spaces of this node: entries in and out, what they mean, the rows that are read."""
