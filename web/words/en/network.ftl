# Reaching other devices: addresses, ports, the local network.

network-address-malformed = “{ $address }” is not an address. Write it as HOST:PORT, for example 192.168.1.20:7100 or [fd00::20]:7100.
network-address-not-here = This machine does not have the address { $host }. Choose one of its own addresses, or leave the address out to listen on all of them.
network-port-in-use = Port { $port } is in use by another program on this machine. Stop that program, or choose another port (0 picks a free one).
network-port-forbidden = This account may not listen on port { $port }. Choose a port above 1023.
network-onion-not-direct = An onion address can only be reached through Tor. Switch Tor on first.
network-no-address = No address of this device is known. Ask for its present address, or write a bundle file.
network-no-answer = There was no answer in time. The device may be off or out of reach; it is tried again later.
network-name-unknown = The name in this address could not be looked up. Check its spelling and this machine’s connection.
network-not-listening = The other machine answered, but nothing takes calls there. Check that Hedgerow runs there and that the port is right.
network-unreachable = There is no way to this address from here. Check this machine’s connection.
network-peer-silent = The other device did not answer in time. It is tried again later.
network-peer-stalled = The other device stopped taking data. What is missing is sent when it is back.
network-peer-gone = The connection ended early. What is missing is sent when the device is back.
network-lan-unavailable = Devices on this local network can’t be found now, because another program holds the discovery port or the network does not allow it. Known addresses are still tried, and discovery starts again by itself.
network-lan-off = Looking for devices on the local network is switched off.
network-lan-quiet = This device stays quiet on the local network: it calls the addresses it knows and announces nothing.
network-lan-starting = Looking for devices on the local network starts.
network-lan-announcing = Devices you are paired with can find this one on the local network. Others there can see that Hedgerow runs here, and nothing more.
network-over-budget = A peer sent more than its share and was not answered for a moment. It is heard again by itself.
