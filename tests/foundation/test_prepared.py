"""A list whose SQL is composed once."""

from datetime import timedelta
from uuid import uuid4

from django.db.models import Count, Exists, F, OuterRef

from halfhour.foundation.prepared import Prepared
from halfhour.interviews.models import Interview
from halfhour.people.models import Person


def test_it_gives_what_values_list_gives(world):
    def written(student, since):
        theirs = Interview.objects.filter(person=OuterRef("pk"), wanted_at__gte=since)
        people = Person.objects.of(student).order_by("name").annotate(wanted=Exists(theirs), times=Count("interviews"))
        return people.values_list("id", "name", "created_at", "rest_until", "do_not_contact", "wanted", "times")

    since = world.at - timedelta(days=13)
    prepared = Prepared(written, ids=("student",), moments=("since",))
    for student in (world.sam, world.eve):
        assert prepared.rows(student=student.pk, since=since) == list(written(student, since))
    assert prepared.rows(student=world.sam.pk, since=world.at + timedelta(days=1)) == list(
        written(world.sam, world.at + timedelta(days=1))
    )


def test_a_column_may_stay_as_the_database_keeps_it_and_still_be_a_key(world):
    interviews = Prepared(
        lambda student: Interview.objects.of(student).order_by().values_list("person_id", "wish"),
        ids=("student",), as_kept=("person_id",),
    )  # fmt: skip
    people = Prepared(
        lambda student: Person.objects.of(student).order_by().annotate(key=F("id")).values_list("key", "name"),
        ids=("student",), as_kept=("key",),
    )  # fmt: skip
    names = dict(people.rows(student=world.sam.pk))
    wishes = {names[key]: wish for key, wish in interviews.rows(student=world.sam.pk)}
    assert wishes["Ada Brightwater"] == "how estate practice starts"


def test_it_is_one_query_and_a_stranger_gets_nothing(world, django_assert_num_queries):
    prepared = Prepared(lambda student: Person.objects.of(student).values_list("name"), ids=("student",))
    with django_assert_num_queries(1):
        assert prepared.rows(student=uuid4()) == []
