# What the desk says no to when the page asks for what it shows.
record-not-for-you = This is in a space that you may not see. Ask whoever keeps this node.
preference-unknown = There is no choice called { $name }. The choices are: { $known }.
preference-broken = “{ $given }” can't be chosen for { $name }. Choose something else.
qr-too-long = That is too long for a QR code, which takes { $limit } characters. Hand it over as text.
