"""LinkedIn profiles, pasted from the screen or saved as PDF: their sections have a form of their own.

What the screen adds around a profile (buttons, counts, other people) is no part of it."""
