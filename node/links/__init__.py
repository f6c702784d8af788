"""Other nodes: who is known, found and called, and what a link carries out."""
