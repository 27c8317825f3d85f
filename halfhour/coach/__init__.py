"""Looks at what is on record and says what is next, by when, why, and who says so.

`situation` gathers a frozen picture; each rule is a pure function over it and the moment.
A cue is never stored. The stage of an interview is computed here. Touches nothing but
`Declined`, the student's own "not this time"."""
