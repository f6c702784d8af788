"""Who belongs to a space and reads it: removals, endings, keys."""
