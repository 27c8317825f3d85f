"""One table of searchable text over all rooms, with a full-text index in either database."""
