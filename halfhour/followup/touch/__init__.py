"""Keeping in touch: with whom, in which rhythm, for which reason; and one piece of news told to all who helped.

It reads what is on record and drafts letters; a contact is kept by one press from anywhere."""
