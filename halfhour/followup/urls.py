"""Addresses of this room."""

from django.urls import path

from halfhour.followup import views

app_name = "followup"
urlpatterns = [path("<uuid:id>/", views.page, name="page")]
