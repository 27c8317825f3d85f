"""A walk down the page that gives each passage its heading, its topics, and whom it is about."""

import re
from dataclasses import dataclass, field

from halfhour.reading.facts.work.roles import role_pattern
from halfhour.reading.gazetteers import known
from halfhour.reading.pages.pieces import Pages
from halfhour.reading.passages import Laid, Passage
from halfhour.reading.profiles.screen import set_apart
from halfhour.reading.profiles.sections import is_profile
from halfhour.reading.sections import is_about_others, leads_in, names_a_topic, topics_marked, topics_of
from halfhour.reading.whom import marks
from halfhour.reading.whom.asked import ASKED, LONGEST_QUESTION, answered, asked_alone, asked_inline, asks, is_labelled
from halfhour.reading.whom.explained import explained
from halfhour.reading.whom.line_up import presented
from halfhour.reading.whom.marks import ASIDE, ENTRY, headed_row, is_in_capitals, is_marked
from halfhour.reading.whom.names import Self, lead_name, name_words, named_first, person_of
from halfhour.reading.whom.own_part import go_on, is_personal, set_free, unsure
from halfhour.reading.whom.pronouns import NEITHER, strange
from halfhour.reading.whom.section import CARD_GOES_ON, LEAD, TITLES_AFTER, Section, leave_table, of_card
from halfhour.reading.whom.turns import SPEAKER, Turns, spoken, turns
from halfhour.reading.whom.whose import is_named, named_headings, speaks, surnames, tells_own, whose, writer

ANSWERED = re.compile(r"^(?:A|Answer)\s*[:.]\s+")
_HOST = re.compile(r"(?i)(?:i['’]m|i am|my name is)\s")  # "I'm Mallory Fitch. My guest is Ann Lee, a lawyer in Bend."
_TURNS = re.compile(r"(?i)(?:what|who|how|where|why|when|not|contact|hours|fees?|find|call)\b[^.:]{0,32}$")  # in bold
_OURS = re.compile(r"\b(?:our|other|more|related|meet|rest|all)\b", re.IGNORECASE)
PSEUDO = 7  # rank of a heading that only looks like one
PRESENTED = 6  # rank of a name with which somebody is presented, above headings that only look like one
HEADER_LINES = 7  # lines below the name that may say role and town
_MAIL = re.compile(r"(?:From|To|Date|Sent|Subject): ")  # heads a pasted mail
_LABELLED = re.compile(r"[^:]{2,40}:\s+\S")  # a label and what it says, in one line


@dataclass
class Assigned:
    """Whom a page is about, and the others whom it names."""

    person: Self
    others: list[str] = field(default_factory=list)
    several: bool = False  # it holds several people, and the student has not said whom
    absent: bool = False  # the name that the student gave is nowhere in it
    instead: str = ""  # whom it speaks of then, where it says so
    strange: frozenset[str] = NEITHER  # of "he" and "she", those that mean somebody else
    surnames: dict[str, str] = field(default_factory=dict)  # of the others, to their names; "I" of a letter's writer
    profile: bool = False  # it is a network's profile, pasted or printed
    told: dict[tuple, list] = field(default_factory=dict)  # what `subjects.said_on` remembers of its passages


def assign(laid: Laid, pages: Pages, about: str) -> Assigned:
    """Give each passage its heading, topics, `about`, `who` and `question`; say whose page it is."""
    passages = laid.passages
    named = named_headings(passages)
    person = person_of(about or whose(passages, pages, named), laid.clean)
    profile = is_profile(passages)
    set_apart(passages)
    set_free(passages, person)
    line_up = {} if profile else presented(passages, person)
    walk = _Walk(person, turns(passages, person), marks.marked_headings(passages), line_up)
    if passages and _MAIL.match(passages[0].words):
        walk.now = Section()
    walk.profile, walk.speaks = profile, not walk.said.labels and speaks(passages)
    walk.asked, walk.capitals = asked_alone(passages), marks.in_capitals(passages)
    for passage in passages:
        walk.step(passage)
    for passage in explained(passages):
        passage.topics = ("none",)
    others = list(dict.fromkeys(n for n in walk.others if n and not person.means(n)))
    several = not about and not pages.stated and len(set(named)) > 1
    absent = bool(about) and not is_named(person, f"{pages.title}\n{laid.clean}")
    instead = (" and ".join(dict.fromkeys(named[:3])) or whose(passages, pages, named)) if absent else ""
    named_by = surnames(passages, person)
    if (wrote := writer(passages, pages)) and person and not person.means(wrote):
        named_by["I"] = wrote
    others_by = strange(passages, speaks=tells_own(passages, person) and "I" not in named_by)
    return Assigned(person, others, several, absent, instead, others_by, named_by, profile)


_OFFICE = re.compile(
    r"(?i)^(?:our|the (?:firm|office)'?s?|we)\b.*\b(?:languages?|speaks?|honou?rs|awards)\b|"
    r".*\bin (?:our|this|the) office$"
)
_TELLS_MORE = re.compile(r"[a-z]{3}[.;]\s+\S")


class _Walk:
    def __init__(self, person: Self, said: Turns, marked: bool, presented: dict[int, str]) -> None:
        self.person = person
        self.said = said
        self.marked = marked
        self.capitals = False  # the page sets its headings in capitals
        self.presented = presented
        self.profile = False  # a network's profile, whose own sections tell whose each is
        self.speaks = False  # somebody tells of themselves all through it, and nobody asks
        self.others: list[str] = []
        self.row: tuple[tuple[int, int] | None, str] = (None, "")  # of a table, that is about somebody else
        self.asked: frozenset[int] = frozenset()  # where a printed question begins that nothing else marks
        self.now = Section("firm" if presented else "person")

    def step(self, passage: Passage) -> None:
        if passage.piece.site:
            passage.about = "site"
            return
        if passage.piece.column == passage.words:
            passage.piece.kind, passage.about = "heading", "site"
            self.others.append(lead_name(passage.words)[0])
            return
        if passage.start in self.presented:
            self._present(passage, self.presented[passage.start])
            return
        if passage.is_heading and passage.piece.level > self.now.heading_level and self.now.heads_entry(passage.words):
            passage.piece.kind = "paragraph"
        if self._is_question(passage):
            self.now.question = ASKED.sub("", passage.words)
            self.now.topics = ()
            passage.piece.kind = "heading"
            passage.about, passage.heading = "interviewer", passage.words
            return
        if passage.piece.kind == "caption" and (speaker := self.said.label_of(passage.words)):
            self.now.question = (
                spoken(passage, speaker, self.said, self.person) or self.now.question
            )  # in a list of terms, each question with its answer
        elif self._is_heading(passage):
            is_caption = passage.piece.kind in ("caption", "cell")
            self._enter(passage)
            self.now.caption = passage if is_caption else None
            passage.piece.kind = "heading"
        else:
            self._content(passage)

    def _present(self, passage: Passage, name: str) -> None:
        """Somebody is presented, as others on the page are: what follows is about them."""
        level, words = passage.piece.level or PRESENTED, passage.words
        stands_alone = len(words) < 100 and not (passage.piece.lead or _TELLS_MORE.search(words))
        header = HEADER_LINES if stands_alone else 0
        if self.person.means(name):
            self.now = Section(level=level, heading=words, heading_level=level, header=header)
        else:
            self.others.append(name)
            self.now = Section("colleague", name, level, words, level)
        passage.about, passage.who = self.now.about, self.now.who
        if stands_alone:
            passage.piece.kind, passage.heading = "heading", words

    def _is_question(self, passage: Passage) -> bool:
        words = passage.words
        if is_labelled(words):
            return True
        if not asks(words) or (SPEAKER.match(words) and not ASKED.match(words)):
            return False
        marked = passage.is_heading or passage.piece.bold or ASKED.match(words)
        return bool(marked or (passage.start in self.asked and len(words) < LONGEST_QUESTION))

    def _is_heading(self, passage: Passage) -> bool:
        words = passage.words
        if passage.is_heading:
            return True
        if len(words) > 60 or passage.piece.kind in ("item", "field") or self._is_entry(passage):
            return False
        if passage.piece.kind == "caption" or (passage.piece.bold and (self._is_lead(words) or _TURNS.match(words))):
            return passage.piece.kind == "caption" or not self.now.heads_entry(words)
        if ASIDE.match(words):
            return True
        if passage.piece.kind == "paragraph" and _LABELLED.match(words):
            return False
        announced = topics_of(words) is not None or (is_about_others(words) and is_marked(passage))
        strange = self.capitals and self.now.topics and is_in_capitals(passage)  # a heading that announces nothing
        return bool(strange) or (announced and (is_marked(passage) or not (self.marked or words.endswith("."))))

    def _is_entry(self, passage: Passage) -> bool:
        """Does what might head a part elsewhere stand in a list: a state of admission, a degree?"""
        words, topics = passage.words, self.now.topics
        term = passage.piece.kind == "caption" and topics == ("admission",) and known.is_jurisdiction(words)
        return term or bool(topics and not is_marked(passage) and ENTRY.fullmatch(words))

    def _is_lead(self, words: str) -> bool:
        name, rest = lead_name(words)
        return bool(name) and len(rest) < LEAD

    def _enter(self, passage: Passage) -> None:
        words, now = passage.words, self.now
        level = passage.piece.level or PSEUDO
        name, rest = named_first(words)
        if rest[:1].islower() and level == 1:
            name = ""  # a headline: "Lee Stone names two partners"
        announced = topics_marked(words) if passage.piece.kind == "caption" else topics_of(words)
        if self._speaks_of_person(words, name):
            self.now = Section(level=level, heading=words, heading_level=level, header=HEADER_LINES)
        elif name and announced is None and not (is_about_others(words) or names_a_topic(name)):
            self.others.append(name)
            self.now = Section("colleague", name, level, words, level)
        else:
            self._topic(words, announced, level, now)
        passage.about, passage.who = self.now.about, self.now.who
        passage.heading = words
        in_header = now.header > 0 and announced is None and not name and self.now.about == "person"
        passage.topics = ("header",) if in_header and len(words) < 80 else ()

    def _speaks_of_person(self, words: str, name: str) -> bool:
        if not self.person:
            return False
        said = set(name_words(words))
        family = said & self.person.family
        if family and (len(said & self.person.words) >= 2 or any("-" in word for word in family)):
            return True
        return bool(name) and self.person.means(name)

    def _topic(self, words: str, announced: tuple[str, ...] | None, level: int, now: Section) -> None:
        if level == 1 and len(announced or ()) > 2:
            announced = ()  # "Leadership" as the title of a page announces nothing
        ends = level <= now.level and now.about != "person"
        about, who, rank = now.about, now.who, now.level
        if ends:
            about, who, rank = ("site" if now.about == "colleague" else "person"), "", 0
        below = now.about == "colleague" and level > now.level and not now.told  # "Support staff" below their name
        is_role = now.header > 0 and role_pattern().search(words) and not _OURS.search(words)
        titles_page = level == 1 and not now.heading  # "About this blog" is the whole page
        if announced is None and is_about_others(words) and not (is_role or titles_page or below):
            about, who, rank = "site", "", level
        topics = tuple(t for t in announced or () if t != "none")
        if about == now.about == "site" and self.person and is_personal(topics):
            about, who, rank = "person", "", 0
        if announced and not topics:
            about, who, rank = "site", "", level
        if _OFFICE.match(words) and about == "person":
            about, who, rank = "firm", "", level
        header = now.header if level > now.heading_level and announced is None else 0
        left = unsure(words) if about == "site" else 0
        self.now = Section(about, who, rank, words, level, topics, "", header, unsure=left)

    def _content(self, passage: Passage) -> None:
        self.now = now = leave_table(self.now, passage)
        words = answered(passage) if now.question else passage.words
        now.told = True
        passage.heading, passage.topics = now.heading, now.topics
        passage.about, passage.who, passage.question = now.about, now.who, now.question
        row = headed_row(passage)
        if row and row == self.row[0] and passage.about == "person":
            passage.about, passage.who = "colleague", self.row[1]
        if passage.piece.column and topics_of(passage.piece.column):
            passage.heading, passage.topics = passage.piece.column, topics_of(passage.piece.column) or ()
            return
        if passage.piece.column and (name := lead_name(passage.piece.column)[0]):
            own = self.person.means(name)  # side by side with others
            passage.about, passage.who = ("person", "") if own else ("colleague", name)
            return
        if now.about in ("site", "colleague") and self.person and not self.profile:
            self.now = now = go_on(now, self.person, passage, speaks=self.speaks)
        if now.about == "person":
            now.question = passage.question = asked_inline(passage) or now.question
            words = passage.words
        if speaker := self.said.label_of(words):
            self.now.question = spoken(passage, speaker, self.said, self.person) or self.now.question
            return
        if now.header > 0:
            told = len(words) > 120 or re.search(r"\w{3,}[.!?][\"')]?$", words)
            now.header = 0 if told else now.header - 1
            if not told and not now.topics:
                passage.topics = ("header",)
        self._in_list(passage)
        if now.card and passage.about == "person" and len(words) < of_card(words) and not self._is_alone(words):
            now.card -= 1
            passage.about, passage.who = "colleague", self.others[-1]
            return
        now.card = 0
        self._carded(passage)

    def _is_alone(self, words: str) -> bool:
        """Does somebody else's name stand in a line by itself?"""
        name, rest = lead_name(words)
        return bool(name) and not rest and not self.person.means(name)

    def _carded(self, passage: Passage) -> None:
        """A passage that begins with a name is about its bearer."""
        now, words = self.now, passage.words.removeprefix(self.now.label)
        name, rest = lead_name(words)
        if not name or now.topics or not CARD_GOES_ON.match(words[words.find(name) + len(name) :]):
            return
        if self.person and self.person.means(name):
            if now.about == "colleague" and not now.heading_level:
                self.now = Section()
            if now.about != "person" and " " in name and len(words) < 90 and not words.endswith("."):
                self.now = now = Section(header=HEADER_LINES)  # a card in a "Staff directory"
            passage.about, passage.who = "person", ""
            if len(rest) < 3 or TITLES_AFTER.fullmatch(rest):
                now.header = HEADER_LINES
        elif self.person or passage.piece.bold:
            passage.about, passage.who = "interviewer" if _HOST.match(words) else "colleague", name
            self.others.append(name)
            now.card = 3 if not rest else 0
            self.row = (headed_row(passage), name)

    def _in_list(self, passage: Passage) -> None:
        if passage.piece.kind != "item":
            self.now.listed = leads_in(passage.words)
        elif not self.now.topics:
            passage.topics = self.now.listed or passage.topics
