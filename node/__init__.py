"""The program that runs: composition, storage, links, discovery, the command line."""
