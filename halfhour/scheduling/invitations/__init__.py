"""What calendars send each other about a meeting: the invitation out, and what comes back."""
