"""Addresses of this room."""

from django.urls import path

from halfhour.foundation.later import Views

app_name = "outreach"
views = Views("halfhour.outreach.views")
many = Views("halfhour.outreach.many_views")
urlpatterns = [
    path("many/", many.choose, name="many"),
    path("many/draft/", many.draft_many, name="draft_many"),
    path("in-a-row/<uuid:id>/", many.in_a_row, name="in_a_row"),
    path("<uuid:id>/", views.page, name="page"),
    path("<uuid:id>/ask/", views.ask, name="ask"),
    path("<uuid:id>/wrote-already/", views.wrote_already, name="wrote_already"),
    path("approaches/<uuid:id>/nudge/", views.nudge, name="nudge"),
    path("approaches/<uuid:id>/record-answer/", views.record_answer, name="record_answer"),
    path("approaches/<uuid:id>/reply/", views.reply, name="reply"),
    path("approaches/<uuid:id>/note-reply/", views.note_reply, name="note_reply"),
    path("approaches/<uuid:id>/withdraw/", views.withdraw, name="withdraw"),
    path("approaches/<uuid:id>/let-rest/", views.let_rest, name="let_rest"),
]
