"""The picture that rules look at: a student's interviews as they stand, frozen, without a database."""

from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID
from zoneinfo import ZoneInfo

from halfhour.coach.news import News
from halfhour.student.policy import Quiet

CHAMBERS = frozenset({"judge", "clerk", "court_staff"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Student:
    """What rules need to know of the student."""

    id: UUID
    zone: ZoneInfo
    introduced_at: datetime | None = None
    pace_days: int | None = None  # the rhythm of new talks, if one was chosen
    overview_words: int = 0  # of the overview of a minute; none written: 0
    needs: str = ""
    has_employers: bool = False  # works or worked somewhere that may stand against an office
    has_talked: bool = False
    last_wish_at: datetime | None = None
    quiet: tuple[Quiet, ...] = ()  # the student's own exams and weeks off


@dataclass(frozen=True, slots=True, kw_only=True)
class Look:
    """A source read, or a place looked at in vain. `place` is firm, linkedin, web, bar or other."""

    place: str
    at: datetime
    found: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class Person:
    """Somebody, with what was found out about them."""

    id: UUID
    name: str
    kind: str = ""
    email: str = ""
    has_address: bool = False
    do_not_contact: bool = False
    rest_until: date | None = None
    offices: tuple[str, ...] = ()  # where they work now
    looks: tuple[Look, ...] = ()
    talking_points: int = 0  # things noted to talk about, and facts the student confirmed
    early_questions: int = 0  # jotted while reading
    touch_every_days: int | None = None  # their own rhythm of keeping in touch
    last_contact_at: datetime | None = None  # real ones, and what the student wrote to them


@dataclass(frozen=True, slots=True, kw_only=True)
class Draft:
    """A letter that has not left. `open` names the checks of its text that advise a change."""

    id: UUID
    kind: str
    channel: str
    begun_at: datetime
    words: int = 0
    characters: int = 0
    open: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True, kw_only=True)
class Approach:
    """A request that left, and what came back."""

    id: UUID
    sent_at: datetime
    channel: str = "email"
    nudged_at: tuple[datetime, ...] = ()
    answered_at: datetime | None = None
    answer: str = ""  # yes, no, later
    later_on: date | None = None
    replied_at: datetime | None = None
    withdrawn_at: datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Offer:
    """Windows that are offered and not released."""

    id: UUID
    offered_at: datetime
    last_ends_at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Meeting:
    """The latest meeting of an interview, whatever became of it."""

    id: UUID
    starts_at: datetime
    ends_at: datetime
    minutes: int
    agreed_at: datetime
    medium: str = "video"  # video, phone, in_person
    place: str = ""
    link: str = ""
    is_secured: bool = False
    their_phone: str = ""
    my_phone: str = ""
    who_calls: str = ""
    scheduler_name: str = ""
    scheduler_reachable: bool = False
    scheduler_thanked: bool = False
    needs: str = ""
    confirmed_at: datetime | None = None
    times_moved: int = 0
    called_off_at: datetime | None = None
    missed_by: str = ""  # them, me
    missed_at: datetime | None = None
    declined_at: datetime | None = None  # an answer to the invitation for this very time
    proposed_at: datetime | None = None  # another time of theirs, neither taken nor set aside
    proposed_for: datetime | None = None

    @property
    def stands(self) -> bool:
        return self.called_off_at is None and not self.missed_by


@dataclass(frozen=True, slots=True, kw_only=True)
class Goal:
    id: UUID
    text: str
    questions: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Question:
    id: UUID
    text: str
    minutes: int = 3
    must_ask: bool = False
    is_off_limits: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Talk:
    """The conversation: begun, its agreed end as extended, closed."""

    id: UUID
    began_at: datetime
    ends_at: datetime
    closed_at: datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Guest:
    """Somebody else who was there; `id` is that of taking part."""

    id: UUID
    name: str
    thanked_at: datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Introduction:
    """A name given. `talked_at` is when a talk with the person named ended."""

    id: UUID
    giver: Person
    name: str
    given_on: date
    person_id: UUID | None = None
    may_use_name: str = "unasked"  # yes, no, unasked
    thanked_at: datetime | None = None
    told_at: datetime | None = None
    written_at: datetime | None = None  # when a request to the person named left
    interview_id: UUID | None = None  # the talk in which it was given; its thank-you thanks for the name too
    has_draft: bool = False
    may_be_written: bool = True  # they are not resting, and not to be left alone
    talked_at: datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Interview:
    """One informational interview with all that hangs on it."""

    id: UUID
    person: Person
    wanted_at: datetime
    wish: str = ""
    closed_at: datetime | None = None
    for_course: str = ""
    origins: tuple[Introduction, ...] = ()
    drafts: tuple[Draft, ...] = ()
    approach: Approach | None = None
    offer: Offer | None = None
    meeting: Meeting | None = None
    goals: tuple[Goal, ...] = ()
    questions: tuple[Question, ...] = ()
    talk: Talk | None = None
    debriefed_at: datetime | None = None
    thanked_at: datetime | None = None
    guests: tuple[Guest, ...] = ()
    written_at: datetime | None = None  # the latest letter that left for this interview
    connected_at: datetime | None = None  # a LinkedIn note that left

    def draft(self, *kinds: str) -> Draft | None:
        """The draft of one of these kinds, if there is one."""
        return next((draft for draft in self.drafts if draft.kind in kinds), None)


@dataclass(frozen=True, slots=True, kw_only=True)
class Advice:
    id: UUID
    person: Person
    said: str
    given_on: date
    interview_id: UUID | None = None
    plan: str = ""
    by_on: date | None = None
    done_at: datetime | None = None
    told_at: datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Promise:
    """What the student promised, and has not kept yet."""

    id: UUID
    person: Person
    text: str
    made_on: date
    interview_id: UUID | None = None
    by_on: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Lead:
    id: UUID
    person: Person
    what: str
    noted_at: datetime
    interview_id: UUID | None = None
    by_on: date | None = None
    thanked_at: datetime | None = None
    answered_at: datetime | None = None
    told_at: datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Met:
    """Somebody met at a panel, a fair or an evening, and when the student was last in touch with them."""

    id: UUID
    person: Person
    event: str
    happened_on: date
    in_touch_at: datetime | None = None
    is_wished: bool = False  # an interview with them is open


@dataclass(frozen=True, slots=True, kw_only=True)
class Declined:
    """*Done* or *Not this time*, said of a cue. Without `until` it holds for good."""

    rule: str
    subject: UUID | None
    until: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Pause:
    """A bad week, exams: both days included, unless it was ended before."""

    starts_on: date
    ends_on: date
    ended_at: datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Situation:
    """All of it, at one moment."""

    student: Student
    interviews: tuple[Interview, ...] = ()
    introductions: tuple[Introduction, ...] = ()
    advice: tuple[Advice, ...] = ()
    promises: tuple[Promise, ...] = ()
    leads: tuple[Lead, ...] = ()
    met: tuple[Met, ...] = ()
    news: tuple[News, ...] = ()
    friends: tuple[Person, ...] = ()  # with whom the student wants to keep in touch
    declined: tuple[Declined, ...] = ()
    pauses: tuple[Pause, ...] = ()
