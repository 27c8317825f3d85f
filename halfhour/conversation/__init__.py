"""The half hour itself: the clock against the agreed end, questions asked, jottings, the close.

A conversation is a list of `TalkEvent`s that only grows; everything shown is read from them.
Nothing is recorded but what the student taps and types."""
