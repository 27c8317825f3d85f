"""Community: what somebody does for others, and for pleasure."""
