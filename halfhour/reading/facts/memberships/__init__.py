"""Memberships: bodies of the profession, and the offices held in them."""
