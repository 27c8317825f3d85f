"""The page of a talk's transcript: consent, the file, what it may hold, and how it goes again with all drawn from it.

Each find is proposed; one press makes it a jotting of the talk, and the debrief sorts it like any other."""
