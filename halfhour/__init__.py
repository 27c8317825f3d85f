"""Halfhour: from a name to a conversation to a network. Read the rooms in the order of ARCHITECTURE.md."""

__version__ = "0.1.0"
