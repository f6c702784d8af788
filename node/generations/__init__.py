"""Spaces that begin anew from a generation, and homes that get smaller by it."""
