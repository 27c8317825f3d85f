"""Certifications: credentials other than degrees and admissions."""
