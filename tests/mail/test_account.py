"""The page of the student's own mail account."""

import keyring
import pytest
from keyring.backend import KeyringBackend

from halfhour.mail import passwords
from halfhour.mail.models import MailAccount
from halfhour.mail.providers import PROVIDERS, provider_of, provider_of_host
from tests.mail import servers

TYPED = {
    "address": "sam@example.org", "smtp_host": "127.0.0.1", "smtp_port": "1", "smtp_security": "plain",
    "imap_host": "", "imap_port": "993", "imap_security": "tls", "folder": "", "password": "",
}  # fmt: skip


class Shelf(KeyringBackend):
    """A keyring in memory, as a system has one."""

    priority = -1  # never chosen by itself

    def __init__(self):
        self.kept = {}

    def set_password(self, service, username, password):
        self.kept[service, username] = password

    def get_password(self, service, username):
        return self.kept.get((service, username))

    def delete_password(self, service, username):
        del self.kept[service, username]


@pytest.fixture
def shelf():
    before = keyring.get_keyring()
    keyring.set_keyring(found := Shelf())
    yield found
    keyring.set_keyring(before)


@pytest.mark.parametrize("htmx", [True, False])
def test_it_is_kept_and_the_password_goes_into_the_keyring_alone(client, press, world, shelf, htmx):
    press("/mail/keep/", TYPED | {"password": servers.PASSWORD}, htmx=htmx)
    account = MailAccount.objects.the_one(world.sam)
    assert account.folder == "INBOX" and not account.copy_to_me
    assert list(shelf.kept.values()) == [servers.PASSWORD] and account.password == servers.PASSWORD
    assert servers.PASSWORD not in repr(MailAccount.objects.values())
    assert servers.PASSWORD not in client.get("/mail/").content.decode()


def test_an_empty_password_stays_as_it_was_and_forgetting_takes_it_along(press, world, shelf):
    press("/mail/keep/", TYPED | {"password": servers.PASSWORD})
    press("/mail/keep/", TYPED | {"user": "samuel"})
    account = MailAccount.objects.the_one(world.sam)
    assert account.password == servers.PASSWORD and account.incoming().user == "samuel"
    press("/mail/forget/")
    assert not shelf.kept and not MailAccount.objects.of(world.sam).exists()
    assert press("/mail/forget/").status_code == 303


def test_without_a_keyring_it_stays_in_memory_for_this_run(press, world):
    response = press("/mail/try-out/", TYPED | {"password": servers.PASSWORD})
    account = MailAccount.objects.the_one(world.sam)
    assert account.password == servers.PASSWORD
    assert "no keyring that answers" in response.content.decode()
    passwords.forget(account.pk)
    assert account.password == ""


def test_trying_says_what_works(press, serve):
    box, port = serve()
    page = press("/mail/try-out/", TYPED | {"smtp_port": str(port), "password": servers.PASSWORD}).content.decode()
    assert "Sending works." in page and "Reading" in page and not box.taken


def test_trying_says_plainly_what_does_not(press, serve):
    _box, port = serve()
    page = press("/mail/try-out/", TYPED | {"smtp_port": str(port), "password": "wrong"}).content.decode()
    assert "Sending does not work yet." in page and "refused the login" in page and ">wrong<" not in page


def test_a_password_in_the_open_is_refused(press, world):
    response = press("/mail/keep/", TYPED | {"smtp_host": "mail.school.example", "password": "hush-hush"})
    assert response.status_code == 422 and "not sent in the open" in response.content.decode()
    assert "hush-hush" not in response.content.decode()
    assert not MailAccount.objects.exists()


def test_looking_by_itself_is_off_until_it_is_switched_on(client, press, world):
    assert press("/mail/look-by-itself/").status_code == 422
    press("/mail/keep/", TYPED | {"imap_host": "127.0.0.1", "imap_security": "plain"})
    account = MailAccount.objects.the_one(world.sam)
    assert account.looks_since is None
    press("/mail/look-by-itself/")
    assert list(MailAccount.objects.looking()) == [account]
    assert "Stop looking" in client.get("/mail/").content.decode()
    press("/mail/stop-looking/")
    assert not MailAccount.objects.looking().exists()


def test_another_folder_is_looked_through_from_its_beginning(press, world):
    press("/mail/keep/", TYPED | {"imap_host": "127.0.0.1", "imap_security": "plain"})
    account = MailAccount.objects.the_one(world.sam)
    account.seen(at=world.at, uid_validity=7, last_uid=99)
    press("/mail/keep/", TYPED | {"imap_host": "127.0.0.1", "imap_security": "plain", "smtp_port": "2"})
    account.refresh_from_db()
    assert account.last_uid == 99
    press("/mail/keep/", TYPED | {"imap_host": "127.0.0.1", "imap_security": "plain", "folder": "Law"})
    account.refresh_from_db()
    assert account.last_uid == 0 and account.uid_validity is None


def test_the_page_knows_the_provider_of_the_profile(client, world):
    world.sam.email = "sam@gmail.com"
    world.sam.save()
    assert "smtp.gmail.com" in client.get("/mail/").content.decode()
    world.sam.email = "sam@outlook.com"
    world.sam.save()
    page = client.get("/mail/").content.decode()
    assert 'value="smtp.office365.com"' not in page and "Microsoft takes no password" in page


def test_each_provider_has_its_source_on_the_page_and_the_page_its_month(client):
    page = client.get("/mail/").content.decode()
    assert all(name in page for name in ("Google", "Microsoft 365", "iCloud", "Schools", "Looked up in November 2026"))
    assert all(each.url in page for each in PROVIDERS)
    assert all(each.url.startswith("https://") and each.source and each.hint for each in PROVIDERS)
    assert provider_of("a@ICLOUD.com").name == "iCloud" and provider_of("a@school.example") is None
    assert provider_of_host("imap.gmail.com").name == "Google" and provider_of_host("") is None


@pytest.mark.parametrize("path", ["keep/", "try-out/", "forget/", "look-by-itself/", "stop-looking/"])
def test_get_changes_nothing(client, world, path):
    assert client.get(f"/mail/{path}").status_code == 405
