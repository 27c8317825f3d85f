"""Persons, where they work, how they are known, what was noted, and when they were last in touch."""
