"""Addresses of this room."""

from django.urls import path

from halfhour.foundation.later import Views

app_name = "interviews"
views = Views("halfhour.interviews.views")
urlpatterns = [
    path("with/<uuid:id>/", views.wish, name="wish"),
    path("<uuid:id>/reword/", views.reword, name="reword"),
    path("<uuid:id>/join/", views.join, name="join"),
    path("<uuid:id>/close/", views.close, name="close"),
    path("<uuid:id>/reopen/", views.reopen, name="reopen"),
    path("participants/<uuid:id>/leave/", views.leave, name="leave"),
]
