"""Sam's mail account at a server that the test started."""

import pytest

from halfhour.mail import passwords
from halfhour.mail.models import MailAccount
from tests.mail import servers
from tests.mail.conftest import serve

__all__ = ["serve"]


@pytest.fixture
def account(world):
    """An account that sends by a plain server on this computer, its password known."""

    def at(port: int, **more) -> MailAccount:
        made = MailAccount.objects.create(
            student=world.sam, address="sam@example.org", user="sam", smtp_host="127.0.0.1", smtp_port=port,
            smtp_security="plain", **more,
        )  # fmt: skip
        passwords.keep(made.pk, servers.PASSWORD)
        return made

    yield at
    for each in MailAccount.objects.all():
        passwords.forget(each.pk)
