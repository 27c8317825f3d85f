"""Addresses of this room."""

from django.urls import path

from halfhour.preparation import views

app_name = "preparation"
urlpatterns = [path("<uuid:id>/", views.page, name="page")]
