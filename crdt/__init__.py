"""Entries, logs, spaces, registers, notes and kinds: pure, pycrdt behind one module."""
