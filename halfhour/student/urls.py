"""Addresses of this room."""

from django.urls import path

from halfhour.foundation.later import Views

app_name = "student"
views = Views("halfhour.student.views")
urlpatterns = [
    path("first/", views.first, name="first"),
    path("first/<int:step>/", views.first, name="first"),
    path("introduce/", views.introduce, name="introduce"),
    path("bring/", views.bring, name="bring"),
    path("skip/", views.skip, name="skip"),
    path("tell/", views.tell, name="tell"),
    path("aims/add/", views.add_aim, name="add_aim"),
    path("aims/<uuid:id>/close/", views.close_aim, name="close_aim"),
    path("quiet/add/", views.add_quiet, name="add_quiet"),
    path("quiet/<uuid:id>/remove/", views.remove_quiet, name="remove_quiet"),
]
