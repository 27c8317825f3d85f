"""Views that are loaded when one of their pages is first asked for, so that the program starts with the first page's
modules and not with every room's."""

from collections.abc import Callable
from functools import partial
from importlib import import_module
from typing import Any

from django.http import HttpRequest, HttpResponse


class Views:
    """Stands for a module of views in an URL map. The module's name is one of an own or lower room's."""

    def __init__(self, module: str) -> None:
        self.module = module

    def __getattr__(self, name: str) -> Callable[..., HttpResponse]:
        return partial(_opened, self.module, name)


def _opened(module: str, name: str, request: HttpRequest, **given: Any) -> HttpResponse:
    return getattr(import_module(module), name)(request, **given)
