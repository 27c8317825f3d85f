"""A letter as a file that a mail program opens as a draft, ready to be sent."""

from __future__ import annotations

from halfhour.mail.composing import Outgoing, addressed, composed


def eml(mail: Outgoing) -> bytes:
    """The bytes of a draft, with `X-Unsent: 1`, by which Outlook opens it for sending. Raises NoAddress.

    The student's own program sends it, so blind copies stand in their header here.
    """
    message = composed(mail)
    if mail.bcc:
        message["Bcc"] = [addressed(each) for each in mail.bcc]
    message["X-Unsent"] = "1"
    return message.as_bytes()
