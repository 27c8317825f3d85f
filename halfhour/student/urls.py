"""Addresses of this room."""

from django.urls import URLPattern

app_name = "student"
urlpatterns: list[URLPattern] = []
