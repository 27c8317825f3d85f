"""What somebody wrote themselves in a reply, without what it quotes of earlier messages."""

import re

LONGEST = 200_000  # characters: beyond this only the beginning is looked through
BELOW = re.compile(
    r"^(?:-{2,} ?(?:Original Message|Ursprüngliche Nachricht|Message d.origine|Mensaje original) ?-{2,}|_{20,}"
    r"|From: .+\n(?:Sent|Date|To): .+|On .{5,200}\n?.{0,120}\bwrote:)\s*$",
    re.MULTILINE,
)


def own_words(text: str) -> str:
    """The words above the quoted part. Where nothing would be left, all of it: better too much than nothing."""
    from email_reply_parser import EmailReplyParser

    text = text[:LONGEST].replace("\r\n", "\n")
    kept = EmailReplyParser.parse_reply(text).strip()
    kept = BELOW.split(kept, maxsplit=1)[0].strip()
    return kept or text.strip()
