"""Posts: what somebody does and did for a living, for whom and when."""
