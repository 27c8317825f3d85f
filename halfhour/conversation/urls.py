"""Addresses of this room."""

from django.urls import path

from halfhour.conversation import views

app_name = "conversation"
urlpatterns = [path("<uuid:id>/", views.page, name="page")]
