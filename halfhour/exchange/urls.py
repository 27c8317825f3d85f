"""Addresses of this room."""

from django.urls import path

from halfhour.foundation.later import Views

app_name = "exchange"
views = Views("halfhour.exchange.views")
urlpatterns = [
    path("demo/", views.demo, name="demo"),
    path("demo/remove/", views.remove_demo, name="remove_demo"),
]
