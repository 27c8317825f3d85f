"""Ids, time, owned rows, acts and undo, the page frame. Knows no domain."""
