"""Addresses of this room."""

from django.urls import path

from halfhour.scheduling import views

app_name = "scheduling"
urlpatterns = [path("<uuid:id>/", views.page, name="page")]
