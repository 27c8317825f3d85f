"""Settings, the URL map, and the providers that the page frame is given.

Knows every room and decides nothing."""
