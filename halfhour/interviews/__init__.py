"""The spine: one informational interview, from "I'd like to talk" to closed.

Who takes part, and who gave whose name."""
