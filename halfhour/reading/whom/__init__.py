"""About whom a passage speaks: the person, a named colleague, the firm, an interviewer or the site.

Other people's text is the trap of every page: a colleague's fact must not become the person's."""
