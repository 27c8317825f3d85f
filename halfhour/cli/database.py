"""Making the database ready: folder, lock, backup before a migration, and the refusal of a newer one."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from filelock import FileLock, Timeout

from halfhour.foundation.refusals import Refused


class InUse(Refused):
    """Another Halfhour holds this data folder."""


class Newer(Refused):
    """The database was written by a newer program."""


class Unlike(Refused):
    """The tables are not those that this program's migrations make."""


MIGRATES_WITHIN = 120  # seconds that a second program waits for the first
COLUMNS = {
    "sqlite": "SELECT t.name, c.name FROM sqlite_master t JOIN pragma_table_info(t.name) c WHERE t.type = 'table'",
    "postgresql": "SELECT table_name, column_name FROM information_schema.columns",
}


def set_up() -> None:
    """Django, with the data folder as it is."""
    import django

    django.setup()


@contextmanager
def held() -> Iterator[None]:
    """Hold the data folder: one program at a time serves or restores. Raises InUse."""
    from django.conf import settings

    lock = FileLock(settings.HOME / "lock", timeout=0)
    try:
        with lock:
            yield
    except Timeout as error:
        message = "Halfhour is running already with this data folder. Use that window, or close it first."
        raise InUse(message) from error


def make_ready() -> None:
    """Bring the tables up to this program; before that, a backup. Raises Newer, Unlike.

    Two programs that begin at once in a new folder come one after the other.
    """
    from django.conf import settings

    with FileLock(settings.HOME / "migrating", timeout=MIGRATES_WITHIN):
        if not _is_up_to_date():
            _migrate()
    refuse_unlike()


def _is_up_to_date() -> bool:
    """Whether no migration is left to run, by their names: no migration is loaded for that. Raises Newer."""
    from django.apps import apps
    from django.db import connection
    from django.db.migrations.recorder import MigrationRecorder

    ours = {(app.label, name) for app in apps.get_app_configs() for name in _names(Path(app.path) / "migrations")}
    applied = set(MigrationRecorder(connection).applied_migrations())
    if unknown := applied - ours:
        name = min(unknown)[1]
        raise Newer(f"This data was written by a newer Halfhour ({name}). Update the program; nothing was changed.")
    return applied == ours


def _migrate() -> None:
    from django.conf import settings
    from django.core.management import call_command
    from django.db import connection

    from halfhour.exchange.backup import back_up_by_itself
    from halfhour.foundation.time import now

    if "django_migrations" in connection.introspection.table_names() and connection.vendor == "sqlite":
        back_up_by_itself(path(), settings.HOME / "backups", at=now())
    call_command("migrate", verbosity=0, interactive=False)


def refuse_unlike() -> None:
    """A table without a column that this program needs would break a page later. Raises Unlike."""
    from django.apps import apps
    from django.db import connection

    with connection.cursor() as cursor:
        cursor.execute(COLUMNS[connection.vendor])
        there = set(cursor.fetchall())
    for model in apps.get_app_config("halfhour").get_models():
        for field in model._meta.local_concrete_fields:
            if (model._meta.db_table, field.column) not in there:
                raise Unlike(
                    f"This data does not match this program: {model._meta.db_table} has no {field.column}. Nothing was "
                    "changed. Put a backup in place with: halfhour restore FILE; or use another folder with --home."
                )


def path() -> Path:
    """The file of the database. Raises Refused where there is none."""
    from django.db import connection

    if connection.vendor != "sqlite":
        raise Refused("The data is in PostgreSQL: back it up and restore it with pg_dump and pg_restore.")
    return Path(connection.settings_dict["NAME"])


def known() -> set[str]:
    """The migrations that this program has."""
    return _names(Path(__file__).parent.parent / "migrations")


def _names(folder: Path) -> set[str]:
    """The migrations in a folder, which need not be there."""
    return {each.stem for each in folder.glob("[0-9]*.py")}
