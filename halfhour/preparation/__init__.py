"""What the student wants to learn, what to ask, and the one page to take along.

Goals, questions, the check "could I have looked this up?" (pure), suggestions (pure), the brief."""
