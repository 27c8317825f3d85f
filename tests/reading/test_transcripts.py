"""Transcripts of every meeting program: who said what, and when."""

import io

import docx
import pytest

from halfhour.reading.apart import read_transcript_apart
from halfhour.reading.shapes import Unreadable
from halfhour.reading.transcripts.read import read_transcript
from halfhour.reading.transcripts.shapes import Said
from tests.beside import files

BROKEN = {
    "tests__subtitles__invalid.vtt", "tests__subtitles__invalid_format.sbv", "tests__subtitles__invalid_format1.srt",
    "tests__subtitles__invalid_format3.srt", "tests__subtitles__invalid_format4.srt",
    "tests__file-layout__garbage-signature.vtt",
}  # fmt: skip
TWO = (Said("Ada Brightwater", "Tell me about Portland.", 1.0), Said("Sam Okafor", "Gladly.", 4.0))


def read(text: str, name: str = "talk.txt"):
    return read_transcript(text.encode(), filename=name)


def document(*paragraphs: str) -> bytes:
    made, file = docx.Document(), io.BytesIO()
    for each in paragraphs:
        made.add_paragraph(each)
    made.save(file)
    return file.getvalue()


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("teams.vtt", "WEBVTT\n\na1/2-0\n00:00:01.000 --> 00:00:02.000\n<v Ada Brightwater>Tell me about</v>\n\na1/2-1\n"
         "00:00:02.000 --> 00:00:03.000\n<v Ada Brightwater>Portland.</v>\n\n00:00:04.000 --> 00:00:05.000\n<v Sam Okafor>Gladly.</v>\n"),
        ("zoom.vtt", "WEBVTT\n\n1\n00:00:01.000 --> 00:00:02.000\nAda Brightwater: Tell me about Portland.\n\n2\n"
         "00:00:04.000 --> 00:00:05.000\nSam Okafor: Gladly.\n"),
        ("captions.srt", "1\n00:00:01,000 --> 00:00:02,000\nAda Brightwater: Tell me about\n\n2\n00:00:02,000 --> 00:00:03,000\n"
         "Ada Brightwater: Portland.\n\n3\n00:00:04,000 --> 00:00:05,000\nSam Okafor: Gladly.\n"),
        ("meet.sbv", "0:00:01.000,0:00:03.000\nAda Brightwater: Tell me about Portland.\n\n0:00:04.000,0:00:05.000\nSam Okafor: Gladly.\n"),
        ("otter.txt", "Ada Brightwater  0:01  \nTell me about Portland.\n\nSam Okafor  0:04  \nGladly.\n\nTranscribed by https://otter.ai\n"),
        ("show.md", "**Ada Brightwater** 0:01  \nTell me about Portland.\n\n**Sam Okafor** 0:04  \nGladly.\n"),
        ("zoom.txt", "[Ada Brightwater] 14:00:01\nTell me about Portland.\n\n[Sam Okafor] 14:00:04\nGladly.\n"),
        ("saved.txt", "00:00:01\tAda Brightwater:\tTell me about Portland.\n00:00:04\tSam Okafor:\tGladly.\n"),
        ("meet.txt", "Attendees\nTranscript\n00:00:01\nAda Brightwater: Tell me about Portland.\n00:00:04\nSam Okafor: Gladly.\n"
         "Meeting ended after 00:24:10\n"),
    ],
)  # fmt: skip
def test_each_program_is_read_alike(name, text):
    begun = read(text, name).turns
    first = begun[0].start
    assert [(each.speaker, each.text, each.start - first + 1) for each in begun] == [
        (each.speaker, each.text, each.start) for each in TWO
    ]


def test_plain_names_and_words_need_no_times():
    script = read("Ada Brightwater: Tell me: why Portland?\nIs it the rain?\nSam Okafor: Gladly.\n")
    assert script.turns[0] == Said("Ada Brightwater", "Tell me: why Portland? Is it the rain?")
    assert script.speakers == ("Ada Brightwater", "Sam Okafor")


@pytest.mark.parametrize(
    "paragraphs",
    [
        ("Ada Brightwater   0:01\nTell me about Portland.", "Sam Okafor   0:04\nGladly."),
        ("0:0:1.0 --> 0:0:3.0", "Ada Brightwater", "Tell me about Portland.", "0:0:4.0 --> 0:0:5.2", "Sam Okafor", "Gladly."),
    ],
    ids=["new", "old"],
)  # fmt: skip
def test_a_word_file_of_teams_is_read_in_a_process_of_its_own(paragraphs):
    script = read_transcript_apart(document(*paragraphs), filename="talk.docx")
    assert script.turns == TWO
    assert script.kind == "docx"


def test_two_voices_in_one_caption_are_two_turns():
    script = read(
        "WEBVTT\n\n00:01.000 --> 00:02.000\n<v.loud Ada>Yes?</v> <v Sam>R&amp;D, <i>really</i>.</v>\n", "a.vtt"
    )
    assert [(each.speaker, each.text) for each in script.turns] == [("Ada", "Yes?"), ("Sam", "R&D, really.")]


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("", "empty"), ("Dear Sam, thank you for the talk.\n", "No speaker is named"), ("Note: one\nNote: two\n", "No speaker"),
        ("WEBVTT\n", "no captions"), ("%PDF-1.4 and more", "no transcript"),
    ],
)  # fmt: skip
def test_what_is_no_transcript_is_told_in_one_sentence(text, says):
    with pytest.raises(Unreadable, match=says):
        read(text, "talk.vtt" if text.startswith("WEBVTT") else "talk.txt")


def test_a_damaged_word_file_is_told_too():
    with pytest.raises(Unreadable, match="cannot be opened"):
        read_transcript_apart(document("Ada: x")[:400], filename="talk.docx")


def test_each_file_of_others_is_read_or_refused_with_one_sentence():
    for file in files("corpus", "transcript"):
        try:
            script = read_transcript(file.read_bytes(), filename=file.name)
        except Unreadable as reason:
            assert str(reason).endswith(".")
            empty = b"-->" not in file.read_bytes()
            assert empty or file.name in BROKEN or "min-mid-digits" in file.name, file.name
        else:
            assert script.turns, file.name
            assert file.name not in BROKEN


def test_speakers_of_long_real_transcripts_are_those_who_spoke():
    for file in files("corpus", "transcript", "ladybug-podcast__ladybug-website"):
        speakers = set(read_transcript(file.read_bytes(), filename=file.name).speakers)
        assert {"Kelly", "Emma", "Ali"} & speakers
        assert len(speakers) <= 6, (file.name, speakers)  # one file misspells a name
