"""Settings. What differs between a student's machine and a school's host comes from the environment."""

import os
import secrets
from pathlib import Path
from urllib.parse import parse_qsl, urlsplit

from csp.constants import NONE, SELF

from halfhour.config.home import home, installation_key

PACKAGE = Path(__file__).resolve().parent.parent
HOME = home()
SECRET_KEY = installation_key(HOME)
START_TOKEN = secrets.token_urlsafe(24)  # of this run: printed once, never stored
START_ONCE: list[str] = []  # links that open once: other users of this computer can see what a browser was started with
NEARBY = ""  # the address for other devices, where it was started for them too
DEBUG = False
ALLOWED_HOSTS = ["127.0.0.1", "localhost", "[::1]"]
# Whether calendars on the student's own network may be asked: a server at home. Elsewhere only public addresses are.
OWN_NETWORK = os.environ.get("HALFHOUR_OWN_NETWORK", "") == "yes"
HALFHOUR_CLOCK = os.environ.get("HALFHOUR_CLOCK", "halfhour.foundation.time.system_clock")

INSTALLED_APPS = [
    "django.contrib.contenttypes",
    "django.contrib.auth",
    "django.contrib.staticfiles",
    "django.forms",
    "django_htmx",
    "halfhour.apps.Halfhour",
]
MIDDLEWARE = [
    "django.middleware.security.SecurityMiddleware",
    "csp.middleware.CSPMiddleware",
    "halfhour.config.modest.Modest",
    "whitenoise.middleware.WhiteNoiseMiddleware",
    "django.middleware.common.CommonMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.middleware.clickjacking.XFrameOptionsMiddleware",
    "django_htmx.middleware.HtmxMiddleware",
    "halfhour.config.door.Door",
    "halfhour.config.present.Present",
    "halfhour.foundation.notice.Notice",
    "django.middleware.locale.LocaleMiddleware",
]
ROOT_URLCONF = "halfhour.config.urls"
WSGI_APPLICATION = "halfhour.config.wsgi.application"
AUTH_USER_MODEL = "halfhour.Account"

TEMPLATES = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "DIRS": [PACKAGE],  # templates lie in their room: a template's name is its path
        "OPTIONS": {
            "loaders": [
                (
                    "django.template.loaders.cached.Loader",
                    [
                        "django.template.loaders.filesystem.Loader",
                        "django.template.loaders.app_directories.Loader",
                    ],
                )
            ],
            "builtins": ["halfhour.foundation.tags", "halfhour.research.tags"],
            "context_processors": [
                "django.template.context_processors.request",
                "django.template.context_processors.csrf",
                "django.template.context_processors.i18n",
            ],
        },
    }
]
FORM_RENDERER = "halfhour.foundation.forms.Renderer"


def database(address: str) -> dict:
    """The database: SQLite in the data folder, or PostgreSQL by an address such as postgresql://user@host:5432/name."""
    if not address:
        return {
            "ENGINE": "django.db.backends.sqlite3",
            "NAME": Path(os.environ.get("HALFHOUR_DATABASE_FILE") or HOME / "halfhour.sqlite3"),
            "OPTIONS": {
                # Deferred transactions lose under many writers: measured 882 of 1,200.
                "transaction_mode": "IMMEDIATE",
                "timeout": 20,
                "init_command": (
                    "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA foreign_keys=ON; "
                    "PRAGMA temp_store=MEMORY; PRAGMA cache_size=-16000;"
                ),
            },
        }
    parts = urlsplit(address)
    socket = dict(parse_qsl(parts.query)).get("host", "")  # a folder with the server's socket, as libpq writes it
    return {
        "ENGINE": "django.db.backends.postgresql",
        "NAME": parts.path.lstrip("/"),
        "USER": parts.username or "",
        "PASSWORD": parts.password or "",
        "HOST": parts.hostname or socket,
        "PORT": parts.port or "",
    }


DATABASES = {"default": database(os.environ.get("HALFHOUR_DATABASE", ""))}
CACHES = {
    "default": {"BACKEND": "django.core.cache.backends.locmem.LocMemCache"},
    # What is dear to work out and the same for everybody; it may be thrown away at any time.
    "kept": {"BACKEND": "django.core.cache.backends.filebased.FileBasedCache", "LOCATION": HOME / "cache"},
}
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"

LANGUAGE_CODE = "en"
LOCALE_PATHS = [PACKAGE / "locale"]
_CATALOGUES = sorted(each.parents[1].name for each in LOCALE_PATHS[0].glob("*/LC_MESSAGES/django.mo"))
LANGUAGES = [("en", "English"), *((each.lower().replace("_", "-"), each) for each in _CATALOGUES if each != "en")]
USE_TZ = True
TIME_ZONE = "UTC"

STATIC_URL = "static/"
STATICFILES_DIRS = [PACKAGE / "static"]
WHITENOISE_USE_FINDERS = True
WHITENOISE_AUTOREFRESH = False
WHITENOISE_MAX_AGE = 3600

# Strict: nothing inline, nothing from elsewhere, no form to elsewhere, no frame around us.
CONTENT_SECURITY_POLICY = {
    "DIRECTIVES": {
        "default-src": [NONE], "script-src": [SELF], "style-src": [SELF], "img-src": [SELF], "font-src": [SELF],
        "connect-src": [SELF], "manifest-src": [SELF], "worker-src": [SELF], "form-action": [SELF],
        "base-uri": [NONE], "frame-ancestors": [NONE],
    }
}  # fmt: skip
X_FRAME_OPTIONS = "DENY"
SECURE_REFERRER_POLICY = "same-origin"
SESSION_COOKIE_SECURE = False  # http on this machine; a host sets it
CSRF_FAILURE_VIEW = "halfhour.config.faults.grown_old"
CSRF_COOKIE_NAME = "halfhour_csrf"
CSRF_COOKIE_HTTPONLY = True
CSRF_COOKIE_SAMESITE = "Strict"
DATA_UPLOAD_MAX_MEMORY_SIZE = 12 * 1024 * 1024
FILE_UPLOAD_MAX_MEMORY_SIZE = 12 * 1024 * 1024
DATA_UPLOAD_MAX_NUMBER_FIELDS = 500

LOGGING = {
    "version": 1,
    "disable_existing_loggers": False,
    "handlers": {"console": {"class": "logging.StreamHandler"}},
    "loggers": {"django.request": {"handlers": ["console"], "level": "ERROR", "propagate": False}},
}
