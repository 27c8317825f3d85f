"""Fields of practice: what somebody's work is about."""
