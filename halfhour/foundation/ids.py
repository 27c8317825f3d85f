"""Ids that sort by the time they were made, so that a new row lands at the end of its index."""

import uuid

from uuid_utils.compat import uuid7


def new_id() -> uuid.UUID:
    """A UUID of version 7 (RFC 9562). A browser may make one too, while it is offline."""
    return uuid7()
