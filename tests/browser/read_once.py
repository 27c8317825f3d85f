"""What a program reads before it can answer, without settings, a data folder or anything of a student's."""

import gc
from importlib import import_module

from halfhour.preparation.looked_up.check import Dossier
from halfhour.preparation.looked_up.kinds import kinds
from halfhour.preparation.looked_up.shapes import Passage
from halfhour.preparation.looked_up.sure import expressions
from halfhour.reading.read import read
from halfhour.wording.job_asking import asks_for_job

LIBRARIES = (
    "csp.middleware django.core.handlers.wsgi django.core.management django.db.backends.sqlite3.base "
    "django.db.migrations.executor django.forms django.template.loader django_htmx.middleware filelock httpcore lxml.html "
    "waitress.server whitenoise.middleware halfhour.cli.main"
)
SAID = "Ann Lee is a lawyer. She joined the firm in 2016."

for name in LIBRARIES.split():
    import_module(name)
for kind in kinds().kinds:
    expressions(kind.name)
Dossier([Passage(SAID, "Career", "person", "", (0, 28))]).judge("How did you come to your practice area?")
asks_for_job(SAID, "outreach")
read(SAID.encode())
gc.freeze()  # so that the forks share it
