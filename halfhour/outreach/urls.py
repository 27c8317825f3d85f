"""Addresses of this room."""

from django.urls import path

from halfhour.outreach import views

app_name = "outreach"
urlpatterns = [path("<uuid:id>/", views.page, name="page")]
