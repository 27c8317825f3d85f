"""Show my counsellor: letter, goals and questions of one interview, as a page or a file; comments come back.

Nothing is sent from here; the student hands the file over, and brings the commented one in again."""
