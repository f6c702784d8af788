"""A program that holds a UDP port for itself alone until its input ends, as some mDNS daemons do."""

from __future__ import annotations

import json
import socket
import sys

if __name__ == "__main__":
    with socket.socket(socket.AF_INET6, socket.SOCK_DGRAM) as held:
        held.bind(("::", int(sys.argv[1])))
        print(json.dumps({"event": "holding"}), flush=True)
        sys.stdin.read()
