"""Pages that gather many rooms: Today, a person's page, search, what was learned.

An edge: it reads what the rooms have and puts it on one sheet. Nothing is decided or kept here."""
