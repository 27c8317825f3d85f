"""Addresses of this room."""

from django.urls import path

from halfhour.foundation.later import Views

app_name = "scheduling"
meetings = Views("halfhour.scheduling.meetings")
views = Views("halfhour.scheduling.views")
urlpatterns = [
    path("<uuid:id>/", views.page, name="page"),
    path("<uuid:id>/sit/", views.sit, name="sit"),
    path("<uuid:id>/offer/", views.offer, name="offer"),
    path("<uuid:id>/agree/", views.agree, name="agree"),
    path("offers/<uuid:id>/release/", views.release, name="release"),
    path("meetings/<uuid:id>/move/", meetings.move, name="move"),
    path("meetings/<uuid:id>/arrange/", meetings.arrange, name="arrange"),
    path("meetings/<uuid:id>/confirm/", meetings.confirm, name="confirm"),
    path("meetings/<uuid:id>/call-off/", meetings.call_off, name="call_off"),
    path("meetings/<uuid:id>/miss/", meetings.miss, name="miss"),
    path("meetings/<uuid:id>/invitation.ics", meetings.invitation, name="invitation"),
    path("meetings/<uuid:id>/talk.ics", meetings.own_entry, name="own_entry"),
]
