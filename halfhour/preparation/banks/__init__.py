"""Questions written ahead, as data: banks by topic and by kind of person, and frames to put a fact into."""
