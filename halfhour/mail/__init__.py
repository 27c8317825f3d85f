"""Messages out and in: knows addresses and formats, and no domain."""
