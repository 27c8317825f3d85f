"""Could I have looked this up? A question against everything the student has gathered on a person.

Similarity cannot decide: a good open question mentions the page. So the premise is set apart, the kind
of answer that is asked for is named, and a question counts as answered only where a passage holds an
answer of that kind. Pure: no Django, no clock, no database, no request."""
