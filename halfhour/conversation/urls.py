"""Addresses of this room."""

from django.urls import path

from halfhour.foundation.later import Views

app_name = "conversation"
views = Views("halfhour.conversation.views")
device = Views("halfhour.conversation.device.views")
urlpatterns = [
    path("coming/", device.coming, name="coming"),
    path("away/", device.away, name="away"),
    path("<uuid:id>/", views.page, name="page"),
    path("<uuid:id>/rehearse/", views.rehearse, name="rehearse"),
    path("<uuid:id>/rehearse/screen/", views.rehearse_on_screen, name="rehearse_on_screen"),
    path("<uuid:id>/begin/", views.begin, name="begin"),
    path("<uuid:id>/screen/", views.open_screen, name="open_screen"),
    path("<uuid:id>/standing/", device.standing, name="standing"),
    path("<uuid:id>/absorb/", device.absorb, name="absorb"),
    path("<uuid:id>/take-in/", device.take_in, name="take_in"),
    path("talks/<uuid:id>/add/", views.add, name="add"),
    path("talks/<uuid:id>/run-late/", views.run_late, name="run_late"),
    path("talks/<uuid:id>/ask/", views.ask, name="ask"),
    path("talks/<uuid:id>/jot/", views.jot, name="jot"),
    path("talks/<uuid:id>/speak/", views.speak, name="speak"),
    path("talks/<uuid:id>/show-balance/", views.show_balance, name="show_balance"),
    path("talks/<uuid:id>/may-write/", views.may_write, name="may_write"),
    path("talks/<uuid:id>/name/", views.name, name="name"),
    path("talks/<uuid:id>/extend/", views.extend, name="extend"),
    path("talks/<uuid:id>/close/", views.close, name="close"),
]
