"""Who led to whom: everybody stands in the picture once, whatever the names say."""

from hypothesis import given
from hypothesis import strategies as some

from halfhour.network.picture import rows
from halfhour.network.tree import Named, forest, tall, wide


def names(drawing) -> list[str]:
    return sorted(node.who.name for node in drawing.nodes)


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
    for drawn in (wide, tall):
        drawing = drawn(forest(people))
        assert names(drawing) == sorted(each.name for each in people)
        assert len({(node.x, node.y) for node in drawing.nodes}) == len(people)


def test_the_world_shows_who_was_named_and_by_whom(world):
    table = {row.who.name: row for row in rows(world.sam)}
    assert (table["Femi Adekunle"].by, table["Femi Adekunle"].who.state) == ("Dana Whitlock", "named")
    assert table["Chidi Marlowe"].who.state == "talked"
    assert table["Ada Brightwater"].who.state == "underway"
    assert "Zoe Hartigan" not in table


def test_a_name_that_became_a_person_is_drawn_once(world, client):
    femi = world.femi.become_person()
    table = [row for row in rows(world.sam) if row.who.name == "Femi Adekunle"]
    assert [(row.who.id, row.by) for row in table] == [(femi.id, "Dana Whitlock")]
    assert client.get("/network/").content.decode().count("tree-hit") == 2 * len(rows(world.sam))
