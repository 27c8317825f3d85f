"""Addresses of this room."""

from django.urls import path

from halfhour.foundation.later import Views

app_name = "scheduling"
meetings = Views("halfhour.scheduling.meetings")
views = Views("halfhour.scheduling.views")
invitations = Views("halfhour.scheduling.invitations.views")
own_copies = Views("halfhour.scheduling.invitations.own_copy_views")
calendars = Views("halfhour.scheduling.calendars.views")
urlpatterns = [
    path("calendars/", calendars.page, name="calendars"),
    path("calendars/add-file/", calendars.add_file, name="add_file"),
    path("calendars/add-address/", calendars.add_address, name="add_address"),
    path("calendars/add-server/", calendars.add_server, name="add_server"),
    path("calendars/publish/", calendars.publish, name="publish"),
    path("calendars/feeds/<uuid:id>/revoke/", calendars.revoke, name="revoke"),
    path("calendars/<uuid:id>/refresh/", calendars.refresh, name="refresh"),
    path("calendars/<uuid:id>/look-by-itself/", calendars.look_by_itself, name="look_by_itself"),
    path("calendars/<uuid:id>/stop-looking/", calendars.stop_looking, name="stop_looking"),
    path("calendars/<uuid:id>/write-to/", calendars.write_to, name="write_to"),
    path("calendars/<uuid:id>/remove/", calendars.remove, name="remove_calendar"),
    path("calendars/weekly/add/", calendars.add_weekly, name="add_weekly"),
    path("calendars/weekly/<uuid:id>/remove/", calendars.remove_weekly, name="remove_weekly"),
    path("<uuid:id>/in-the-way/", views.in_the_way, name="in_the_way"),
    path("<uuid:id>/", views.page, name="page"),
    path("<uuid:id>/sit/", views.sit, name="sit"),
    path("<uuid:id>/offer/", views.offer, name="offer"),
    path("<uuid:id>/agree/", views.agree, name="agree"),
    path("<uuid:id>/their-way/", views.their_way, name="their_way"),
    path("<uuid:id>/take-in/", invitations.take_in, name="take_in"),
    path("meetings/<uuid:id>/invite/", invitations.invite, name="invite"),
    path("meetings/<uuid:id>/accept/", invitations.accept, name="accept"),
    path("meetings/<uuid:id>/copy/<uuid:calendar>/", own_copies.write_copy, name="write_copy"),
    path("copies/<uuid:id>/remove/", own_copies.remove_copy, name="remove_copy"),
    path("proposals/<uuid:id>/take/", invitations.take, name="take"),
    path("proposals/<uuid:id>/set-aside/", invitations.set_aside, name="set_aside"),
    path("offers/<uuid:id>/release/", views.release, name="release"),
    path("meetings/<uuid:id>/move/", meetings.move, name="move"),
    path("meetings/<uuid:id>/arrange/", meetings.arrange, name="arrange"),
    path("meetings/<uuid:id>/write-confirmation/", meetings.write_confirmation, name="write_confirmation"),
    path("meetings/<uuid:id>/confirm/", meetings.confirm, name="confirm"),
    path("meetings/<uuid:id>/call-off/", meetings.call_off, name="call_off"),
    path("meetings/<uuid:id>/miss/", meetings.miss, name="miss"),
    path("meetings/<uuid:id>/invitation.ics", meetings.invitation, name="invitation"),
    path("meetings/<uuid:id>/talk.ics", meetings.own_entry, name="own_entry"),
]
