# What is said about codes that are out in the world.

invitation-unknown = This code is no longer open: it was used, ended, or its time is over. Look at the list of peers.
pairing-unknown = This pairing no longer waits: it went through, or was given up. Look at the list of peers.
