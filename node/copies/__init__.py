"""What lies outside this home: backups, kits and bundles, and coming back with them."""
