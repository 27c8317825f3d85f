"""Sending by the student's own account: a row is written before the server hears of the letter, and settled after.

So whatever happens in between, a letter leaves once or not at all, and where nobody can know, the student is asked."""

from __future__ import annotations

import hashlib
from datetime import datetime, timedelta
from typing import Any, ClassVar

from django.db import IntegrityError, models, transaction
from django.utils.translation import gettext as _

from halfhour.foundation.owned import Owned, OwnedQuerySet, key
from halfhour.foundation.refusals import Refused
from halfhour.letters.models import BlanksLeft, Letter, SentAlready
from halfhour.letters.post.leaving import as_mail, name_it
from halfhour.letters.write import may_be_written_to
from halfhour.mail.composing import Outgoing, composed
from halfhour.mail.models import MailAccount
from halfhour.mail.smtp import Outcome
from halfhour.student.policy import Policy

STILL_TALKING = timedelta(seconds=60)  # no server is waited for that long: a row older than this lost its program


class OnItsWay(Refused):
    """It is being sent, or nobody knows whether it was."""


class ChangedSince(Refused):
    """It is not what was shown."""


class NoAccount(Refused):
    """There is no server to send by."""


class Sendings(OwnedQuerySet["Sending"]):
    def unsettled(self) -> Sendings:
        """Begun, and neither known to have left nor known to have not."""
        return self.filter(left_at=None, failed_at=None)


class Sending(Owned):
    """One attempt. `began_at` is written before the line is opened; one of the other two when it is known."""

    letter = key("halfhour.Letter", related_name="sendings")
    began_at = models.DateTimeField()
    left_at = models.DateTimeField(null=True)
    failed_at = models.DateTimeField(null=True)
    unsure_at = models.DateTimeField(null=True)  # the line broke after the server had begun to take it
    why = models.CharField(max_length=500, blank=True)

    objects: ClassVar = Sendings.as_manager()

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["student", "letter"],
                condition=models.Q(left_at=None, failed_at=None),
                name="one_sending_at_a_time",
            )
        ]
        indexes = [models.Index(fields=["student", "letter"])]

    def is_unsure(self, at: datetime) -> bool:
        """Whether only the student can say. A row whose program stopped half-way is as unsure as a broken line."""
        return not self.left_at and not self.failed_at and bool(self.unsure_at or at - self.began_at > STILL_TALKING)

    def settle(self, outcome: Outcome, *, at: datetime) -> None:
        """What the server said, or that it said nothing."""
        self.why = outcome.why[:500]
        if outcome.left is None:
            self.unsure_at = at
            self.save()
        elif outcome.left:
            self._has_left(at)
        else:
            self.failed_at = at
            self.save()

    def it_arrived(self, *, at: datetime) -> None:
        """The student found it. Raises Refused where that was not asked."""
        self._must_be_asked(at)
        self._has_left(self.began_at)

    def it_did_not_arrive(self, *, at: datetime) -> None:
        """The student looked, and it is nowhere: it may be sent anew."""
        self._must_be_asked(at)
        self.failed_at = at
        self.save()

    def _has_left(self, at: datetime) -> None:
        self.left_at = at
        self.save()
        if not self.letter.sent_at:
            self.letter.mark_sent(at=at)

    def _must_be_asked(self, at: datetime) -> None:
        if not self.is_unsure(at):
            raise Refused(_("That is known already."))


def begin(letter: Letter, account: MailAccount | None, *, seen: str, at: datetime, policy: Policy) -> Sending:
    """Write down that it is about to leave, and commit that. `seen` is the fingerprint of what was shown.

    Raises NoAccount, NoAddress, BlanksLeft, SentAlready, ChangedSince, OnItsWay, NotToBeContacted, Resting.
    """
    if account is None or not account.smtp_host:
        raise NoAccount(_("There is no server to send by. Type it under “Your mail account”."))
    _may_leave(letter, at=at, policy=policy)
    with transaction.atomic():
        name_it(letter, account.address)
        if seen != fingerprint(as_mail(letter, sender=account.address)):
            raise ChangedSince(_("The letter was changed since it was shown. Read it once more, then send it."))
        try:
            with transaction.atomic():
                return Sending.objects.create(student_id=letter.student_id, letter=letter, began_at=at)
        except IntegrityError as error:
            raise OnItsWay(_("This letter is on its way already. Look at its page for what came of it.")) from error


def _may_leave(letter: Letter, *, at: datetime, policy: Policy) -> None:
    if letter.sent_at:
        raise SentAlready(_("This letter is marked as sent already."))
    if letter.blanks:
        raise BlanksLeft(letter.first_to_fill)
    if letter.person is not None:
        may_be_written_to(letter.person, letter.kind, on=letter.student.today(at), policy=policy)


def ready(letter: Letter, account: MailAccount, *, at: datetime) -> tuple[Outgoing, bytes]:
    """The mail and its bytes; a blind copy to the writer, if they want one. Raises NoAddress."""
    mail = as_mail(letter, sender=account.address, left_at=at.astimezone(letter.student.tz))
    return mail, composed(mail).as_bytes()


def recipients(mail: Outgoing, account: MailAccount) -> list[str]:
    """Whom the server is told, the writer last."""
    own = [account.address] if account.copy_to_me and account.address not in mail.recipients else []
    return [*mail.recipients, *own]


def fingerprint(mail: Outgoing) -> str:
    """What a reader of the page saw: whom it goes to, its subject, its words, what goes along."""
    seen: list[Any] = [mail.sender, mail.to, mail.cc, mail.bcc, mail.subject, mail.text, mail.calendar]
    return hashlib.sha256(repr(seen).encode()).hexdigest()


def hand_over(under_way: Sending, account: MailAccount | None, *, at: datetime) -> None:
    """Talk to the server, outside of any transaction, and settle the row by what it said."""
    from halfhour.mail import smtp

    if account is None:
        raise NoAccount(_("There is no server to send by. Type it under “Your mail account”."))
    try:
        mail, data = ready(under_way.letter, account, at=at)
        outcome = smtp.deliver(account.outgoing(), account.address, recipients(mail, account), data)
    except Refused as refusal:
        outcome = Outcome(False, refusal.sentence)
    with transaction.atomic():
        under_way.settle(outcome, at=at)
