"""Addresses of this room."""

from django.urls import path

from halfhour.foundation.later import Views

app_name = "conversation"
views = Views("halfhour.conversation.views")
urlpatterns = [
    path("<uuid:id>/", views.page, name="page"),
    path("<uuid:id>/rehearse/", views.rehearse, name="rehearse"),
    path("<uuid:id>/begin/", views.begin, name="begin"),
    path("talks/<uuid:id>/clock/", views.clock, name="clock"),
    path("talks/<uuid:id>/balance/", views.balance, name="balance"),
    path("talks/<uuid:id>/ask/", views.ask, name="ask"),
    path("talks/<uuid:id>/jot/", views.jot, name="jot"),
    path("talks/<uuid:id>/speak/", views.speak, name="speak"),
    path("talks/<uuid:id>/show-balance/", views.show_balance, name="show_balance"),
    path("talks/<uuid:id>/may-write/", views.may_write, name="may_write"),
    path("talks/<uuid:id>/name/", views.name, name="name"),
    path("talks/<uuid:id>/extend/", views.extend, name="extend"),
    path("talks/<uuid:id>/close/", views.close, name="close"),
]
