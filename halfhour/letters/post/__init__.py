"""The post: a letter leaves by the student's own account, once or not at all; a message comes in and finds its letter.

`leaving.as_mail(letter)` is the letter as mail: with its thread, copies, and the invitation that goes along. A message
that came in is kept once (`Message`) and offered to `taking_in.take_in(message, at)` of letters, outreach and
scheduling, in that order, by `desk.arriving`."""
