"""Bytes become characters, and dirty characters become clean ones, with a list of what was changed.

Nothing is guessed at: a word is repaired by rule or left as it is. The method follows Unicode UTS #39."""
