"""The HTTP side of the node's desk."""
