"""Addresses of this room."""

from django.urls import path

from halfhour.foundation.later import Views

app_name = "nearby"
views = Views("halfhour.nearby.views")
urlpatterns = [
    path("", views.page, name="page"),
    path("show-code/", views.show_code, name="show_code"),
    path("halfhour.crt", views.certificate, name="certificate"),
    path("trust/", views.trust, name="trust"),
    path("trust/<slug:system>/", views.trust, name="trust_system"),
]
