"""What ties somebody to a body: "a member of", "serves on", "president of"."""

import re

from halfhour.reading.cued import Begun

TIE = Begun(
    "active advocate also am and appointed as associate barrister been belong belonging belongs bencher board "
    "chair chaired chairs co coboard cochair coco codelegate codirector coexecutive cofounded cofounder cofounds "
    "cogovernor cohistorian conewsletter copresident coregional cosecretary costudent cotreasurer cotrustee "
    "covice covicechair covicepresident current delegate diplomate director elected executive fellow former "
    "founded founder founding governor he headed helped helps historian i immediate inducted involved is its "
    "joined lead leads led master newsletter now participate participates past presided president pupil regional "
    "sat secretary served serves serving she sit sits sitting student treasurer trustee vice vicechair "
    "vicepresident volunteer volunteers was",
    r"\b(?:(?P<m>(?:an? |the |is |as )?(?:\w+ )?members?(?: of(?: the)?|,|:| with| in)?)|"
    r"(?P<n>(?:I'm|I am|is|was|active|involved) in (?:the )?(?-i:(?=[A-Z]{3,7}\b)(?!NYC|ROTC|USA|USMC|UCLA|JAG)))|"
    r"(?P<i>inducted (?:in)?to (?:the)?|help(?:s|ed) (?:to )?(?:found|start|organize|launch) (?:the)?|"
    r"bencher (?:of|with) (?:the)?)|"
    r"(?P<f>[Ff]ellow of|(?:advocate|diplomate),? (?:in|of)(?= (?:the )?American)|"
    r"(?:barrister|master|pupil|associate) (?:in|of|with))|(?P<b>belongs? to|belonging to)|"
    r"(?P<s>(?:serv(?:es|ed|ing)|sits?|sat|sitting|is|was|am|I'm|he's|she's|been|now|appointed|"
    r"elected|also)\s+(?:by [^.;,]{3,40}? )?(?:(?:currently|also|previously|recently|two terms|three terms|"
    r"a term)\s+)?(?:on|to|a member "
    r"of)\s+(?:the|an?|its|our|their|several|two|three|various|both)?\s*)|"
    r"(?P<o>(?:past |former |current |immediate past |vice |founding |co-?|is |as |was |and |elected "
    r"|served as |its )?(?:president|chair|co-chair|secretary|treasurer|vice[- ]?chair|"
    r"vice[- ]?president|president-elect|chair-elect|board member|"
    r"newsletter editor|student liaison|(?:regional |executive )?director|trustee|delegate|governor|historian|"
    r"co-founder|"
    r"founder)(?:,| of| for| at| "
    r"to)\s)|(?P<c>chair(?:s|ed)|co-chair(?:s|ed)|I (?:co-)?chair|co-?found(?:s|ed)|founded|leads?|led|headed|"
    r"presided over)\s+(?:the|its)?|"
    r"(?P<a>active (?:in|with)|involved (?:in|with)|joined\b|participates? in|volunteers? (?:with|for)))",
    re.IGNORECASE,
    marks=["member"],
)
