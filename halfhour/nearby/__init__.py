"""The student's other devices in the same network: the authority they trust, how they are paired, what to press.

`halfhour serve --lan` answers on the network too, by TLS only, and only to a device that was paired by hand.
Nothing here knows what the pages are about."""
