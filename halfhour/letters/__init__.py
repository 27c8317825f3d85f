"""Every written message: drafted here, sent by the student.

A letter is text with blanks, for one person, in one language; it knows when it was sent."""
