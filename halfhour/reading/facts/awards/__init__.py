"""Awards: what was given to somebody, and by whom."""
