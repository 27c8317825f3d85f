"""The check "could I have looked this up?": three states, the passage, and what a half answer lacks."""

from halfhour.preparation.looked_up.check import Dossier


def test_an_empty_dossier_answers_nothing():
    judgement = Dossier(()).judge("Where did you go to law school?")
    assert (judgement.state, judgement.evidence) == ("not_found", ())
