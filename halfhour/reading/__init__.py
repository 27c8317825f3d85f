"""Bytes become text with places, and text becomes facts with quotes.

Pure: no Django, no clock, no database. Later rooms keep what is found here."""
