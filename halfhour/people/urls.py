"""Addresses of this room."""

from django.urls import path

from halfhour.foundation.later import Views

app_name = "people"
views = Views("halfhour.people.views")
urlpatterns = [
    path("<uuid:id>/edit/", views.edit, name="edit"),
    path("<uuid:id>/describe/", views.describe, name="describe"),
    path("<uuid:id>/note/", views.note, name="note"),
    path("<uuid:id>/leaving/", views.leaving, name="leaving"),
    path("<uuid:id>/remove/", views.remove, name="remove"),
    path("notes/<uuid:id>/drop/", views.drop_note, name="drop_note"),
]
