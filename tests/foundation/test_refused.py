"""A refusal without script: all that was typed stands there, under the names that the page gave it."""


def test_fields_are_called_as_on_the_page(world, press):
    said = {"name": "Sam", "zone": "Mars/Olympus", "works_from": "08:00", "works_until": "17:00", "signature": "Sam O."}
    page = press("/student/tell/", said).content.decode()
    assert ">How your letters end</label>" in page
    assert ">Your time zone</label>" in page
    assert "Works from" not in page
    assert "Sam O." in page


def test_also_where_a_verb_refuses_what_the_form_took(world, press):
    said = {"name": "Sam", "zone": "", "works_from": "08:00", "works_until": "07:00"}
    answer = press("/student/tell/", said)
    assert answer.status_code == 422
    assert ">You can talk from</label>" in answer.content.decode()
