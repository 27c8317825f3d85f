"""After the letter."""

from tests.coach.picture import Case, approach, d, interview, person, situation, t

NUDGED = (t("11-16 10:00"),)


def sent(**more):
    return situation(interview(approach=approach(**more)))


CASES = {
    # Seven business days after Wednesday the 4th; the 11th is Veterans Day.
    "nudge-once": Case(
        sent(),
        shown=t("11-16 00:00"),
        due=t("11-17 00:00"),
        silent=(
            sent(nudged_at=NUDGED),
            sent(answer="yes", on="11-10 10:00"),
            sent(withdrawn_at=t("11-10 10:00")),
            situation(interview(approach=approach(), closed_at=t("11-10 10:00"))),
            situation(interview(approach=approach(), person=person(do_not_contact=True))),
        ),
    ),
    "rest-after-silence": Case(sent(nudged_at=NUDGED), shown=t("11-25 00:00"), due=t("12-03 00:00"), silent=(sent(),)),
    "answer-fast": Case(
        sent(answer="later", on="11-10 10:00", later_on=d("12-01")),
        shown=t("11-10 10:00"),
        due=t("11-13 00:00"),
        owed=t("11-13 00:00"),
        silent=(
            sent(answer="later", on="11-10 10:00", later_on=d("12-01"), replied_at=t("11-10 11:00")),
            situation(
                interview(
                    approach=approach(answer="later", on="11-10 10:00", later_on=d("12-01")),
                    written_at=t("11-10 11:00"),
                )
            ),
        ),
    ),
    "thank-for-a-no": Case(
        sent(answer="no", on="11-10 10:00"),
        shown=t("11-10 10:00"),
        due=t("11-13 00:00"),
        silent=(
            sent(answer="no", on="11-10 10:00", replied_at=t("11-10 11:00")),
            sent(answer="yes", on="11-10 10:00"),
            situation(interview(approach=approach(answer="no", on="11-10 10:00"), closed_at=t("11-10 10:00"))),
        ),
    ),
    # They named the day before Thanksgiving; the next good day is Friday.
    "their-date": Case(
        sent(answer="later", on="11-10 10:00", later_on=d("11-25"), replied_at=t("11-10 11:00")),
        shown=t("11-27 00:00"),
        due=t("12-05 00:00"),
        silent=(
            situation(
                interview(
                    approach=approach(answer="later", on="11-10 10:00", later_on=d("11-25")),
                    written_at=t("11-25 08:00"),
                )
            ),
        ),
    ),
}
