"""Files of each kind become pieces of text in reading order: what kind of piece, under which structure.

Saved pages are data only: nothing in them is run or fetched."""
