"""A transcript of the talk, where everybody agreed: consent first, then who said what, and what it may hold.

Nothing here files anything: questions, names, promises and advice are found, and proposed by a later room."""
