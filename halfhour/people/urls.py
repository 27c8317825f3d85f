"""Addresses of this room."""

from django.urls import path

from halfhour.foundation.later import Views

app_name = "people"
views = Views("halfhour.people.views")
met, work = Views("halfhour.people.met_views"), Views("halfhour.people.work_views")
urlpatterns = [
    path("<uuid:id>/edit/", views.edit, name="edit"),
    path("<uuid:id>/describe/", views.describe, name="describe"),
    path("<uuid:id>/note/", views.note, name="note"),
    path("<uuid:id>/leaving/", views.leaving, name="leaving"),
    path("<uuid:id>/remove/", views.remove, name="remove"),
    path("<uuid:id>/post/", work.add_post, name="add_post"),
    path("posts/<uuid:id>/remove/", work.remove_post, name="remove_post"),
    path("organisations/", work.organisations, name="organisations"),
    path("organisations/<uuid:id>/", work.organisation, name="organisation"),
    path("events/", met.events, name="events"),
    path("events/add/", met.add_event, name="add_event"),
    path("events/<uuid:id>/", met.event, name="event"),
    path("events/<uuid:id>/meet/", met.meet, name="meet"),
    path("events/<uuid:id>/remove/", met.remove_event, name="remove_event"),
    path("met/<uuid:id>/remove/", met.remove_met, name="remove_met"),
    path("notes/<uuid:id>/drop/", views.drop_note, name="drop_note"),
]
