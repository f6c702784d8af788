"""Exchanging logs with peers: state machines that take bytes and events and return effects."""
