"""Addresses of this room."""

from django.urls import path

from halfhour.foundation.later import Views

app_name = "research"
adding = Views("halfhour.research.adding")
several = Views("halfhour.research.several_views")
views = Views("halfhour.research.views")
urlpatterns = [
    path("fetch/", adding.fetch_page, name="fetch"),
    path("named/<uuid:id>/", adding.name_person, name="name_person"),
    path("people/<uuid:id>/", adding.name_people, name="name_people"),
    path("each/", several.name_each, name="name_each"),
    path("rows/<uuid:id>/", adding.add_rows, name="add_rows"),
    path("<uuid:id>/", views.page, name="page"),
    path("<uuid:id>/source/", adding.add_source, name="add_source"),
    path("<uuid:id>/look/", views.look, name="look"),
    path("<uuid:id>/not-for-me/", views.not_for_me, name="not_for_me"),
    path("<uuid:id>/fact/", views.add_fact, name="add_fact"),
    path("facts/<uuid:id>/confirm/", views.confirm, name="confirm"),
    path("facts/<uuid:id>/reject/", views.reject, name="reject"),
    path("facts/<uuid:id>/correct/", views.correct, name="correct"),
    path("facts/<uuid:id>/prefer/", views.prefer, name="prefer"),
    path("verdicts/<uuid:id>/withdraw/", views.withdraw, name="withdraw"),
    path("sources/<uuid:id>/kind/", views.kind_of_words, name="kind_of_words"),
    path("sources/<uuid:id>/original/", views.original, name="original"),
    path("sources/<uuid:id>/read-again/", adding.read_again, name="read_again"),
    path("sources/<uuid:id>/remove/", views.remove_source, name="remove_source"),
]
