"""The one Django app."""

from django.apps import AppConfig


class Halfhour(AppConfig):
    name = "halfhour"
    label = "halfhour"
    default_auto_field = "django.db.models.BigAutoField"

    def ready(self) -> None:
        from halfhour.config import providers

        providers.give()
