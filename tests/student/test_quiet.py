"""Quiet days: nothing is offered on them."""

import pytest

from halfhour.student.models import QuietPeriod

EXAMS = {"starts_on": "2026-12-07", "ends_on": "2026-12-18", "why": "exams"}


@pytest.mark.parametrize("htmx", [True, False])
def test_days_are_kept_quiet_and_let_go_again(world, press, htmx):
    status = 200 if htmx else 303
    assert press("/student/quiet/add/", EXAMS, htmx=htmx).status_code == status
    period = QuietPeriod.objects.of(world.sam).get()
    assert period.why == "exams"
    assert press(f"/student/quiet/{period.id}/remove/", htmx=htmx).status_code == status
    assert not QuietPeriod.objects.of(world.sam).exists()


@pytest.mark.parametrize(("ends", "status"), [("2026-12-06", 422), ("2026-12-07", 303), ("2026-02-30", 422), ("", 422)])
def test_a_period_that_cannot_be_is_refused(world, press, ends, status):
    assert press("/student/quiet/add/", EXAMS | {"ends_on": ends}).status_code == status


def test_a_strangers_period_does_not_exist(world, press, client):
    period = QuietPeriod.objects.create(student=world.eve, starts_on="2026-12-07", ends_on="2026-12-08")
    assert press(f"/student/quiet/{period.id}/remove/").status_code == 404
    assert client.get(f"/student/quiet/{period.id}/remove/").status_code == 405
