"""The local API and page: an aiohttp application over a desk that the node hands in."""
