"""Addresses of this room."""

from django.urls import path

from halfhour.foundation.later import Views

app_name = "preparation"
brief_views = Views("halfhour.preparation.brief_views")
views = Views("halfhour.preparation.views")
urlpatterns = [
    path("<uuid:id>/", views.page, name="page"),
    path("<uuid:id>/look-up/", views.look_up, name="look_up"),
    path("<uuid:id>/set-goal/", views.set_goal, name="set_goal"),
    path("<uuid:id>/add-question/", views.add_question, name="add_question"),
    path("<uuid:id>/not-for-me/", views.not_for_me, name="not_for_me"),
    path("goals/<uuid:id>/change/", views.change_goal, name="change_goal"),
    path("goals/<uuid:id>/move/", views.move_goal, name="move_goal"),
    path("goals/<uuid:id>/drop/", views.drop_goal, name="drop_goal"),
    path("questions/<uuid:id>/change/", views.change_question, name="change_question"),
    path("questions/<uuid:id>/use/", views.use, name="use"),
    path("questions/<uuid:id>/move/", views.move_question, name="move_question"),
    path("questions/<uuid:id>/serve/", views.serve, name="serve"),
    path("questions/<uuid:id>/take/", views.take, name="take"),
    path("questions/<uuid:id>/must-ask/", views.must_ask, name="must_ask"),
    path("questions/<uuid:id>/keep/", views.keep, name="keep"),
    path("questions/<uuid:id>/drop/", views.drop_question, name="drop_question"),
    path("<uuid:id>/brief/", brief_views.brief, name="brief"),
    path("<uuid:id>/brief.pdf", brief_views.brief_pdf, name="brief_pdf"),
]
