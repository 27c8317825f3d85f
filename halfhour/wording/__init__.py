"""Checks on sentences: asking for a job, length, blanks, how to address somebody.

Pure: text in, findings with places out."""
