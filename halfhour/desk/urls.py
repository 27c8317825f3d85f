"""Addresses of this room that are not linked from anywhere else."""

from django.urls import path

from halfhour.foundation.later import Views

app_name = "desk"
answers = Views("halfhour.desk.answers_views")
urlpatterns = [
    path("stop-all/", answers.stop_all, name="stop_all"),
    path("answers/look/", answers.look, name="look"),
    path("answers/bring/", answers.bring, name="bring"),
    path("answers/<uuid:id>/take-answer/", answers.take_answer, name="take_answer"),
    path("answers/<uuid:id>/settle/", answers.settle, name="settle"),
    path("answers/<uuid:id>/drop/", answers.drop, name="drop"),
    path("answers/<uuid:id>/belongs-to/", answers.belongs_to, name="belongs_to"),
    path("answers/<uuid:id>/send-elsewhere/", answers.send_elsewhere, name="send_elsewhere"),
]
