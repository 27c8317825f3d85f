"""Table of contents: every model, in the order of the process."""

from halfhour.coach.models import Declined, Pause
from halfhour.conversation.models import Conversation, TalkEvent
from halfhour.conversation.transcripts.models import Consent, Transcript
from halfhour.followup.counsel.models import Comment
from halfhour.followup.models import Advice, Debrief, GiverLetter, Lead, Learning, Promise, Thanks
from halfhour.foundation.acts import Act, ActRow
from halfhour.interviews.models import Interview, Introduction, Participant
from halfhour.letters.models import Letter, Template
from halfhour.letters.post.models import Message
from halfhour.letters.post.sending import Sending
from halfhour.mail.models import MailAccount
from halfhour.outreach.models import Approach
from halfhour.people.models import Contact, Event, Met, Note, Organisation, Person, Post
from halfhour.preparation.models import Goal, Question
from halfhour.research.models import Blob, Fact, Looked, NotForMe, Source, Verdict
from halfhour.scheduling.calendars.feed import Feed
from halfhour.scheduling.calendars.models import Calendar
from halfhour.scheduling.calendars.weekly import WeeklyHours
from halfhour.scheduling.invitations.models import Attendance, Proposal
from halfhour.scheduling.invitations.own_copy import OwnCopy
from halfhour.scheduling.models import Meeting, Offer, Window
from halfhour.search.models import SearchEntry
from halfhour.student.models import Account, Aim, Background, QuietPeriod, Student

__all__ = [
    "Account", "Act", "ActRow", "Advice", "Aim", "Approach", "Attendance", "Background", "Blob", "Calendar",
    "Comment", "Consent",
    "Contact", "Conversation", "Debrief", "Declined", "Event", "Fact", "Feed", "GiverLetter", "Goal", "Interview",
    "Introduction", "Lead", "Learning", "Letter", "Looked", "MailAccount", "Meeting", "Message", "Met", "NotForMe",
    "Note", "Offer", "Organisation", "OwnCopy", "Participant", "Pause", "Person", "Post", "Promise", "Proposal",
    "Question", "QuietPeriod", "SearchEntry", "Sending", "Source", "Student", "TalkEvent", "Template", "Thanks",
    "Transcript", "Verdict", "WeeklyHours", "Window",
]  # fmt: skip
