"""The page of a transcript: consent, the file, proposals that are kept by a press, and the end of it all."""

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile

from halfhour.conversation.models import Conversation, TalkEvent
from halfhour.conversation.transcripts.models import Consent, Transcript
from halfhour.followup.debrief import sort_jotting
from halfhour.followup.models import Advice, Debrief
from halfhour.followup.transcripts.drawing import found_in
from halfhour.foundation.acts import Act
from halfhour.preparation.models import Question
from halfhour.search import index
from tests.conversation.test_transcripts import SCRIPT, agree

VTT = "WEBVTT\n\n" + "\n\n".join(
    f"00:{int(each.start) // 60:02d}:{int(each.start) % 60:02d}.000 --> 00:20:00.000\n<v {each.speaker}>{each.text}</v>"
    for each in SCRIPT.turns
)


@pytest.fixture
def talk(world):
    return world.talk_with_chidi


@pytest.fixture
def path(talk):
    return f"/followup/{talk.interview_id}/transcript/"


@pytest.fixture
def transcript(talk, clock):
    agree(talk, clock.at)
    Question.add(talk.interview, "What takes more of a week in legal aid than students expect?", goal=None)
    return Transcript.bring_in(talk, SCRIPT, filename="talk.vtt", at=clock.at)


def consent(**more):
    return {"who": "Chidi Marlowe", "how": "spoken", "agreed_on": "2026-11-18", **more}


def upload(text=VTT, name="talk.vtt"):
    return {"file": SimpleUploadedFile(name, text.encode())}


def advice_of(transcript):
    one = next(each for each in found_in(transcript) if each.kind == "advice")
    return one, one.id_in(transcript.pk)


def test_the_page_asks_for_consent_before_it_takes_a_file(client, path, press):
    before = client.get(path).content.decode()
    assert "They agreed" in before
    assert "Bring it in" not in before
    refused = press(f"{path}bring-in/", upload())
    assert refused.status_code == 422
    assert "Say first who agreed" in refused.content.decode()
    assert press(f"{path}agree/", consent()).status_code == 303
    assert "Bring it in" in client.get(path).content.decode()


def test_nobody_is_taken_to_have_agreed(press, path):
    answer = press(f"{path}agree/", {"how": "spoken", "agreed_on": "2026-11-18"})
    assert answer.status_code == 422
    assert "Not yet: Chidi Marlowe" in answer.content.decode()
    assert not Consent.objects.exists()


def test_a_file_is_shown_with_shares_questions_and_proposals(press, client, path, talk):
    Question.add(talk.interview, "What takes more of a week in legal aid than students expect?", goal=None)
    press(f"{path}agree/", consent())
    assert press(f"{path}bring-in/", upload()).status_code == 303
    page = client.get(path).content.decode()
    for words in (
        "By words spoken",
        "one you had planned",
        "9:01 am",
        "Alma Thackeray",
        "You should sit in on eviction court",
    ):
        assert words in page
    assert TalkEvent.objects.filter(device="transcript").count() == 0  # proposed, never filed by itself


def test_words_can_be_pasted(press, path):
    press(f"{path}agree/", consent())
    press(f"{path}bring-in/", {"words": "Chidi: You should read the statute.\nSam: I will read it.\n"})
    assert Transcript.objects.get().speakers == ["Chidi", "Sam"]


@pytest.mark.parametrize(
    ("sent", "says"),
    [({}, "Choose a file"), (upload("x", "a.vtt"), "not a caption file"), (upload("", "a.txt"), "empty")],
)
def test_what_cannot_be_read_is_told(press, path, sent, says):
    press(f"{path}agree/", consent())
    answer = press(f"{path}bring-in/", sent)
    assert answer.status_code == 422
    assert says in answer.content.decode()


@pytest.mark.parametrize("htmx", [True, False])
def test_a_proposal_kept_twice_is_one_jotting_with_its_time(press, transcript, talk, htmx):
    one, id = advice_of(transcript)
    for _time in range(2):
        assert press(f"/followup/transcripts/{transcript.id}/keep/{id}/", htmx=htmx).status_code in {200, 303}
    event = TalkEvent.objects.get(device="transcript")
    assert event.payload["text"] == one.quote
    assert (event.happened_at - talk.began_at).total_seconds() == one.start


def test_what_the_transcript_does_not_say_is_not_kept(press, transcript, world):
    assert press(f"/followup/transcripts/{transcript.id}/keep/{world.ada.id}/").status_code == 422
    other = Question.objects.exclude(interview=transcript.conversation.interview).first()
    assert press(f"/followup/transcripts/{transcript.id}/tick/{other.id}/").status_code == 422


def test_a_planned_question_is_ticked(press, transcript, talk):
    question = Question.objects.get(interview=talk.interview)
    press(f"/followup/transcripts/{transcript.id}/tick/{question.id}/")
    assert TalkEvent.objects.get(device="transcript").kind == "asked"


def test_deleting_it_deletes_all_that_was_drawn_from_it(press, client, transcript, talk, world, clock):
    _one, id = advice_of(transcript)
    press(f"/followup/transcripts/{transcript.id}/keep/{id}/")
    debrief = Debrief.of_interview(talk.interview, at=clock.at)
    sort_jotting(debrief, TalkEvent.objects.get(device="transcript"), "advice", at=clock.at)
    sort_jotting(debrief, TalkEvent.objects.get(kind="jot", device="server"), "advice", at=clock.at)
    assert "2 things drawn" in client.get(f"/followup/{talk.interview_id}/transcript/").content.decode()
    press(f"/followup/transcripts/{transcript.id}/forget/")
    assert not Transcript.objects.exists()
    assert not TalkEvent.objects.filter(device="transcript").exists()
    assert [each.said for each in Advice.objects.all()] == ["Ask the housing clinic for a shift"]
    assert not index.find(world.sam, "eviction")
    Act.objects.order_by("id").last().undo(clock.at)
    assert Transcript.objects.exists()
    assert Advice.objects.count() == 2


def test_withdrawn_consent_takes_the_transcript_along(press, transcript):
    press(f"/followup/consents/{transcript.consent_id}/withdraw/")
    assert not Consent.objects.exists()
    assert not Transcript.objects.exists()


def test_a_student_says_which_speaker_they_are(press, transcript):
    assert press(f"/followup/transcripts/{transcript.id}/call-me/", {"name": "Chidi Marlowe"}).status_code == 303
    assert press(f"/followup/transcripts/{transcript.id}/call-me/", {"name": "Nobody"}).status_code == 422


def test_before_the_talk_there_is_nothing_to_bring_in(client, press, world):
    path = f"/followup/{world.with_ben.id}/transcript/"
    assert "still to come" in client.get(path).content.decode()
    assert press(f"{path}bring-in/", upload()).status_code == 422
    assert not Conversation.objects.filter(interview=world.with_ben).exists()


def test_strangers_and_lookers_change_nothing(press, client, world, transcript):
    assert press(f"/followup/{world.evas_interview.id}/transcript/agree/", consent()).status_code == 404
    assert press(f"/followup/{world.evas_interview.id}/transcript/bring-in/", upload()).status_code == 404
    for verb in ("call-me", "forget", f"keep/{world.ada.id}", f"tick/{world.ada.id}"):
        assert client.get(f"/followup/transcripts/{transcript.id}/{verb}/").status_code == 405
