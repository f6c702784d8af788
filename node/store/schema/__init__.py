"""The store's schema: numbered forward-only steps, applied in order, each once."""
