"""Who led to whom: everybody stands in the picture once, whatever the names say."""

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as some

from halfhour.interviews.models import Introduction
from halfhour.network.drawn import svg
from halfhour.network.picture import alive, rows
from halfhour.network.tree import MANY, Named, branch, forest, in_order, lanes, tall, trunk, wide
from halfhour.student.policy import Policy


def names(drawing) -> list[str]:
    return sorted(node.who.name for node in drawing.nodes)


def table_of(world):
    return rows(world.sam, at=world.at, policy=Policy())


def test_a_name_stands_right_of_who_gave_it():
    drawing = wide(forest([Named(1, "Ada", "talked"), Named(2, "Ben", "named", by=1)]))
    ada, ben = sorted(drawing.nodes, key=lambda node: node.who.id)
    assert ada.x < ben.x
    assert ben.line.startswith(f"M{ada.x:g} {ada.y:g}")


@given(
    some.lists(
        some.tuples(some.integers(0, 12), some.one_of(some.none(), some.integers(0, 12))),
        max_size=13,
        unique_by=lambda each: each[0],
    )
)
def test_everybody_stands_there_once_also_where_names_go_in_a_ring(pairs):
    people = [Named(id, f"P{id}", "named", by=by) for id, by in pairs]
    for drawn in (wide, tall, lambda roots: lanes(roots, "office")):
        drawing = drawn(forest(people))
        assert names(drawing) == sorted(each.name for each in people)
        assert len({(node.x, node.y) for node in drawing.nodes}) == len(people)


def test_the_world_shows_who_was_named_and_by_whom(world):
    table = {row.who.name: row for row in table_of(world)}
    assert (table["Femi Adekunle"].by, table["Femi Adekunle"].who.state) == ("Dana Whitlock", "named")
    assert table["Chidi Marlowe"].who.state == "talked"
    assert table["Ada Brightwater"].who.state == "underway"
    assert "Zoe Hartigan" not in table


def test_a_name_that_became_a_person_is_drawn_once(world, client):
    femi = world.femi.become_person()
    table = [row for row in table_of(world) if row.who.name == "Femi Adekunle"]
    assert [(row.who.id, row.by) for row in table] == [(femi.id, "Dana Whitlock")]
    assert client.get("/network/").content.decode().count("tree-hit") == 2 * len(table_of(world))


def chain(length: int) -> list[Named]:
    return [Named(n, f"P{n}", "named", by=n - 1 if n else None) for n in range(length)]


def test_a_very_long_chain_is_drawn():
    assert wide(forest(chain(3000))).generations == 3000


def test_a_branch_begins_with_its_first():
    nodes = in_order(branch(forest(chain(5)), 2))
    assert [(each.who.id, each.depth) for each in nodes] == [(2, 0), (3, 1), (4, 2)]
    assert len(in_order(branch(forest(chain(5)), 99))) == 5


def test_lanes_hold_those_of_one_office_and_the_unknown_come_last():
    people = [
        Named(1, "A", "talked", office="Tern"),
        Named(2, "B", "named", by=1),
        Named(3, "C", "named", office="Tern"),
    ]
    drawing = lanes(forest(people), "office")
    assert [name for name, _y in drawing.lanes] == ["Tern", ""]
    where = {each.who.id: each.y for each in drawing.nodes}
    assert where[1] < where[3] < where[2]


def test_a_long_note_ends_before_the_next_name_and_stands_whole_in_the_title():
    note = "talked, Housing & Land Use, Saltmarsh and Pruett"
    drawn = svg(wide(forest([Named(1, "Imogen Tarrant", "talked", note=note)])))
    assert ">talked, Housing &amp; Land Use, Saltm…</text>" in drawn
    assert "Saltmarsh and Pruett</title>" in drawn


def test_names_are_drawn_as_text_and_never_as_markup():
    drawn = svg(wide(forest([Named(1, "<b>O'Neil & Co</b>", "talked", url="/people/1/", talks=3)])))
    assert "<b>" not in drawn
    assert "&lt;b&gt;" in drawn


@pytest.mark.parametrize(
    ("days", "life"), [(0, "fresh"), (122, "fresh"), (123, "cooling"), (183, "cooling"), (184, "asleep")]
)
def test_how_alive_a_contact_is_goes_by_days(clock, days, life):
    assert alive(clock.at - timedelta(days=days), clock.at, Policy()) == life
    assert alive(None, clock.at, Policy()) == "never"


@pytest.mark.parametrize("days", [122, 123])
def test_a_day_is_a_day_across_a_clock_change(clock, days):
    autumn = datetime(2026, 11, 1, 8, 0, tzinfo=UTC)  # clocks went back in Portland an hour later
    assert alive(autumn, autumn + timedelta(days=days), Policy()) == ("fresh" if days == 122 else "cooling")


def test_more_talks_draw_a_larger_mark():
    radius = [svg(wide(forest([Named(1, "A", "talked", alive="fresh", talks=n)]))) for n in (1, 3, 40)]
    assert ['r="8"' in radius[0], 'r="12"' in radius[1], 'r="14"' in radius[2]] == [True] * 3


def test_the_page_can_be_ordered_sized_and_begun_elsewhere(world, client):
    for asked in (
        "by=field",
        "by=office",
        "zoom=double",
        f"from={world.dana.id}",
        "zoom=rubbish&by=rubbish&from=rubbish",
    ):
        page = client.get(f"/network/?{asked}")
        assert page.status_code == 200, asked
    assert "Tern &amp; Quill LLP" in client.get("/network/?by=office").content.decode()
    drawn = (
        client.get(f"/network/?from={world.dana.id}")
        .content.decode()
        .split('class="tree tree-wide')[1]
        .split("</svg>")[0]
    )
    assert "Femi Adekunle" in drawn
    assert "Ada Brightwater" not in drawn


def test_the_table_and_the_picture_name_the_same_people(world, client):
    page = client.get("/network/").content.decode()
    drawn, table = page.split('<h2 id="table"')
    for row in table_of(world):
        assert row.who.name in drawn
        assert row.who.name in table


def test_it_asks_no_more_of_the_database_with_more_people(world, client, django_assert_max_num_queries):
    for n in range(40):
        Introduction.objects.create(student=world.sam, by=world.dana, name=f"Pat {n}", given_on=world.femi.given_on)
    with django_assert_max_num_queries(20):
        client.get("/network/")


def test_where_they_are_many_a_phone_shows_those_who_led_to_others():
    people = [Named(0, "Ada", "talked"), Named(1, "Ben", "named", by=0), Named(2, "Cy", "named", by=0)]
    people += [Named(3, "Di", "named", by=2), Named(4, "Eli", "talked")]
    drawing = tall(trunk(forest(people), lambda count: f"led to {count}"))
    assert [(node.who.name, node.who.note) for node in drawing.nodes] == [("Ada", "led to 2"), ("Cy", "led to 1")]
    assert names(tall(trunk(forest(people[4:]), str))) == ["Eli"], "where nobody led to anybody, all"


@pytest.mark.parametrize(("most", "shown"), [(1, ["Ada"]), (2, ["Ada", "Cy"])])
def test_of_those_as_many_as_have_room(most, shown):
    people = [Named(0, "Ada", "talked"), Named(2, "Cy", "named", by=0), Named(3, "Di", "named", by=2)]
    assert names(tall(trunk(forest(people), str, most=most))) == shown


@pytest.mark.parametrize(("more", "says"), [(0, False), (1, True)])
def test_a_phone_is_told_so_only_where_they_are_many(world, client, more, says):
    for number in range(MANY + more - len(table_of(world))):
        given = Introduction.objects.create(
            student=world.sam, by=world.dana, name=f"P{number}", given_on=world.at.date()
        )
        assert given.pk
    page = client.get("/network/").content.decode()
    assert ("Here stand those who led to others" in page) is says
    assert (">led to" in page) is says
    assert "tree-tall" not in client.get("/network/?by=field").content.decode(), "by field the wide one is moved"
