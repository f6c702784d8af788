"""Long texts that several people write at once: one room for each open note, from key press to signed entry."""
