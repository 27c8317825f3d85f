"""Mirrors the rooms. Start with `world.py`."""
