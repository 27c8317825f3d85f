"""Transcripts of a talk: who said what, and when, from captions, meeting programs and plain text. Pure.

Captions go through one library; lines of text through patterns of what the programs write."""
