"""Addresses of this room."""

from django.urls import path

from halfhour.foundation.later import Views

app_name = "mail"
views = Views("halfhour.mail.views")
urlpatterns = [
    path("", views.account, name="account"),
    path("keep/", views.keep, name="keep"),
    path("try-out/", views.try_out, name="try_out"),
    path("forget/", views.forget, name="forget"),
    path("look-by-itself/", views.look_by_itself, name="look_by_itself"),
    path("stop-looking/", views.stop_looking, name="stop_looking"),
]
