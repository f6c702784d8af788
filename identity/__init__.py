"""Keys, rosters, handshake, sealing and the vault: pure, no clock, no randomness, no I/O."""
