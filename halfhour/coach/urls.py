"""Addresses of this room."""

from django.urls import path

from halfhour.coach import views

app_name = "coach"
urlpatterns = [
    path("pause/", views.pause, name="pause"),
    path("pauses/<uuid:id>/end/", views.end, name="end"),
    path("<slug:rule>/<uuid:id>/done/", views.done, name="done"),
    path("<slug:rule>/<uuid:id>/not-this-time/", views.not_this_time, name="not_this_time"),
]
