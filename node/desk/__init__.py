"""What can be commanded: each command of the page and the command line, and who may give it."""
