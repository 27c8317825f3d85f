"""The `halfhour` command: serve, today, add, read and the judgements, free, invite, demo, doctor, backup, restore.

An edge: it finds, calls one verb, prints. The server process and its beat live here."""
