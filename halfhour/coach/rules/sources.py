"""Who says so: where each rule comes from, with the address of the page where it has one."""

from dataclasses import dataclass

from halfhour.foundation.words import marked as _


@dataclass(frozen=True)
class Source:
    """A page, a book or a study; its title stands as it was published."""

    title: str
    address: str = ""


SENSE = Source(_("Good sense; no source."))
LAW_STUDENTS = Source(
    "Law Forums, “Professional networking for law students: how informational interviews can help”",
    "https://lawforums.co.uk/professional-networking-for-law-students-how-informational-interviews-can-help",
)
COLLEGE = Source(
    "Portland Community College, “How to Schedule, Prepare for & Conduct your Informational Interview”",
    "https://www.pcc.edu/staff/aubrey-baldwin/paralegal-capstone-information-for-students/"
    "how-to-schedule-prepare-for-conduct-your-informational-interview/",
)
CARLETON = Source(
    "Carleton College, Career Center, “Cultivating Your Network”",
    "https://www.carleton.edu/career/students/networking/process/",
)
MISSOURI = Source(
    "University of Missouri School of Law, “Importance of Informational Interviews”",
    "http://law.missouri.edu/mizzoulawcareercafe/2012/10/30/importance-of-informational-interviews/",
)
UTAH = Source(
    "University of Utah, S.J. Quinney College of Law, “Thank You Notes”",
    "https://www.law.utah.edu/thank-you-notes/",
)
GEORGIA = Source("University of Georgia School of Law, “Thank You Notes”", "https://www.law.uga.edu/thank-you-notes")
DUKE = Source(
    "Duke University School of Law, “Communicating with Potential Employers”",
    "http://law.duke.edu/career/profdev/communication",
)
PORTLAND = Source(
    "University of Portland, Career Services, “Informational Interviews, Part 2”",
    "https://sites.up.edu/career/2015/03/13/informational-interviews-part-2",
)
MCGEORGE = Source(
    "McGeorge School of Law, “Informational Interviewing”, handout 5",
    "https://it.scribd.com/document/323252727/Informational-Interviewing",
)
DALTON = Source("Steve Dalton, “The 2-Hour Job Search” (Ten Speed Press)")
MICHIGAN = Source("University of Michigan Law School, Office of Career Planning: a shared school is no reason")
BOOMERANG = Source(
    "Boomerang, a study of 40 million messages (2016), told in Fast Company",
    "https://www.fastcompany.com/3057096/the-perfect-email-is-short-simple-and-not-too-emotional",
)
LINKEDIN = Source("LinkedIn Help, on notes in invitations")
COURTS = Source(_("Visitor pages of courts; each has its own."))
JUDICIAL_CODES = Source(_("The duty of confidence of lawyers, and the codes of conduct of judges."))
NORTHWESTERN = Source("Northwestern Pritzker School of Law, Career Strategy Center, on networking")
SANTA_CLARA = Source("Santa Clara University School of Law, Career Services, on networking")
CAREER_OFFICES = Source(_("Several career offices advise it. It is a default, not a rule."))
COURSES = Source("University of Pittsburgh and Indiana University, law courses that assign an interview")
HUANG = Source(
    "Huang, Yeomans, Brooks, Minson and Gino, “It Doesn’t Hurt to Ask”, JPSP 113 (2017)",
    "https://pubmed.ncbi.nlm.nih.gov/28447835/",
)
LEGALJOB = Source("LegalJob, “Informational interviews”", "http://legaljob.com/2013/11/informational-interviews/")
NEW_YORK_CITY_BAR = Source("New York City Bar, Formal Opinion 2025-6, and the laws of states where all must consent")
