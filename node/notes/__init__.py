"""The process in which notes are put together."""
