"""Messages out and in: knows addresses, formats and servers, and no domain.

Out: `composing.composed(Outgoing(...))` is the message; with `calendar=` an iCalendar text goes along as
multipart/mixed { alternative { text/plain, text/html, text/calendar; method=... }, application/ics }. A letter carries
one by `letters.write.start(..., calendar=ics_text)`; its .eml and its sending by SMTP then hold it.
In: `arrived.read(raw)` is what a message says: addresses, own words, `calendars`. A message kept
(`letters.post.models.Message`, with `.arrived`, `.letter`, `.person`) is offered by `desk.arriving.take_in` to
`taking_in.take_in(message, at) -> str` of letters, outreach and scheduling, in that order; the sentence is shown."""
