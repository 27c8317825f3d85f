"""What a course asks for after a talk: a summary, a reflection, a log; as Word, PDF, text or CSV.

Every line is shown before it leaves. Private notes and what looks like a client's matter stay behind unless chosen."""
