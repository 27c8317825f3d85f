"""Addresses of this room."""

from django.urls import path

from halfhour.exchange import views

app_name = "exchange"
urlpatterns = [
    path("demo/", views.demo, name="demo"),
    path("demo/remove/", views.remove_demo, name="remove_demo"),
]
