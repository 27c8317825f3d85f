"""Training and evaluation of the judging parts; nothing here runs in the program."""
