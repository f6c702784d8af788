"""Couriers as a node sees them: those it knows, their gates, the calls."""
