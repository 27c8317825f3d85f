"""The student: profile, hours, and the policy of numbers that rules and verbs go by."""
