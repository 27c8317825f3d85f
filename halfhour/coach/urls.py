"""Addresses of this room."""

from django.urls import path

from halfhour.foundation.later import Views

app_name = "coach"
views = Views("halfhour.coach.views")
urlpatterns = [
    path("done/", views.done, name="done"),
    path("not-this-time/", views.not_this_time, name="not_this_time"),
    path("pause/", views.pause, name="pause"),
    path("pauses/<uuid:id>/end/", views.end_pause, name="end_pause"),
]
