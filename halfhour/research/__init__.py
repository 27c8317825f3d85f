"""What is known about a person and where it stands: sources, facts, verdicts, common ground.

A fact always has its quote. The student's word on a fact outlives every new reading."""
