"""Asking for an interview: the approach, its one nudge, its answer.

A letter leaves by the student's own hand; here stands when it did and what came back."""
