"""Windows of time that suit both, drawn as a week, offered and held until settled or gone by."""
