"""Erasure on this machine: what leaves the store, and what is written over."""
