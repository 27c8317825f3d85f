"""Today leads a newcomer to the first step, and nobody to a page where they are already."""

from halfhour.interviews.models import Interview
from halfhour.student.models import Account


def filled(page) -> list[str]:
    """The words of every filled button of a page."""
    return [part.split(">", 1)[1].split("<")[0] for part in page.content.decode().split("button-first")[1:]]


def test_a_newcomer_is_led_to_the_two_steps(client, clock):
    page = client.get("/")
    assert filled(page) == ["Say who you are"]
    assert "Welcome." in page.content.decode()


def test_who_has_said_it_is_led_to_the_first_person(client, clock):
    Account.objects.local().student.introduce(name="Maya Ferreira", at=clock.at)
    page = client.get("/")
    assert filled(page) == ["Add this person"]
    assert "Maya" in page.content.decode()


def test_the_research_page_leads_on_where_reading_is_the_next_step(client, world):
    Interview.objects.wish(world.dana, at=world.at)
    assert filled(client.get(f"/research/{world.dana.id}/")) == ["Go on: Reach out"]


def test_the_research_page_leads_to_the_answer_while_it_is_awaited(client, world):
    assert filled(client.get(f"/research/{world.ada.id}/")) == ["They answered"]


def test_a_persons_page_leads_to_what_is_known_by_one_button_only(client, world):
    Interview.objects.wish(world.dana, at=world.at)
    page = client.get(f"/people/{world.dana.id}/")
    assert filled(page) == ["Read about them"]
    assert page.content.decode().count(">What is known</a>") == 0


def test_today_has_one_filled_button_with_and_without_a_talk(client, world):
    assert len(filled(client.get("/"))) == 1
    world.meeting_with_ben.delete()
    assert len(filled(client.get("/"))) == 1
