"""Admissions: the bars and courts before which somebody may appear."""
