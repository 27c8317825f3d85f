"""What a browser keeps of the coming talks, and what it never keeps."""

import json
from pathlib import Path

from halfhour.conversation.device import at_hand
from halfhour.conversation.models import Conversation

COMING = "/conversation/coming/"


def test_the_screen_and_the_brief_of_an_agreed_talk_are_kept_at_once(client, world):
    told = client.get(COMING).json()
    kept = {answer for page in told["pages"] for answer in page["as"]}
    ben = world.with_ben.id
    assert kept == {
        "/conversation/away/", f"/conversation/{ben}/", f"/conversation/{ben}/screen/", f"/preparation/{ben}/brief/",
    }  # fmt: skip
    for page in told["pages"]:
        assert client.get(page["url"]).status_code == 200


def test_a_talk_without_an_agreement_is_kept_while_it_runs(world, clock):
    assert world.with_ada.id not in at_hand.coming(world.sam, clock.at)
    talk = Conversation.begin(world.with_ada, at=clock.at, minutes=20)
    assert at_hand.coming(world.sam, clock.at)[0] == world.with_ada.id
    talk.close(at=clock.at)
    assert world.with_ada.id not in at_hand.coming(world.sam, clock.at)


def test_nothing_of_another_students(client, world, clock):
    Conversation.begin(world.evas_interview, at=clock.at, minutes=20)
    assert str(world.evas_interview.id) not in client.get(COMING).content.decode()


def test_a_press_or_a_new_day_makes_it_look_again(client, press, world, clock):
    first = client.get(COMING).json()["revision"]
    assert client.get(COMING).json()["revision"] == first
    press(f"/preparation/{world.with_ben.id}/add-question/", {"text": "What surprised you?"})
    second = client.get(COMING).json()["revision"]
    clock.turn(hours=24)
    assert len({first, second, client.get(COMING).json()["revision"]}) == 3


def test_a_moved_or_called_off_talk_is_let_go(world, clock):
    world.meeting_with_ben.call_off(at=clock.at)
    assert at_hand.coming(world.sam, clock.at) == []


def test_the_worker_stands_at_the_root_and_is_asked_for_anew(client, world):
    answer = client.get("/sw.js")
    assert answer["Content-Type"].startswith("text/javascript")
    assert answer["Cache-Control"] == "no-cache"
    assert f'RELEASE = "{at_hand.release()}"' in answer.content.decode()


def test_every_file_that_the_worker_keeps_is_there(client, world):
    shown = client.get(f"/conversation/{world.with_ben.id}/screen/").content.decode()
    for address in at_hand.files():
        assert client.get(address).status_code == 200, address
    assert "halfhour/js/talk/talk.js" in shown


def test_it_can_be_installed():
    folder = Path(at_hand.__file__).parents[2] / "static/halfhour"
    manifest = json.loads((folder / "manifest.webmanifest").read_text())
    assert {"name", "start_url", "display", "icons"} <= set(manifest)
    for icon in manifest["icons"]:
        png = (folder / icon["src"]).read_bytes()
        width = int.from_bytes(png[16:20])
        assert f"{width}x{width}" == icon["sizes"]
