"""What student and person share, with both quotes, ranked by how rare it is.

Pure: no Django, no clock, no database. Family, health, religion, ethnicity and nationality are never shared ground.
"""
