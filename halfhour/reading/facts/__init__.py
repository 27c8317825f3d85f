"""Facts with their quotes: each kind of fact has a file or a folder of its own.

A quote is always words of the page as they stand; what is not said is left empty, not guessed."""
