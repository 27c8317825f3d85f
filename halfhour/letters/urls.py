"""Addresses of this room."""

from django.urls import path

from halfhour.foundation.later import Views

app_name = "letters"
views = Views("halfhour.letters.views")
post = Views("halfhour.letters.post.views")
beginning = Views("halfhour.letters.begin_views")
urlpatterns = [
    path("to/<uuid:id>/", beginning.choose, name="begin"),
    path("to/<uuid:id>/start/", beginning.start, name="start"),
    path("words/", beginning.words, name="words"),
    path("words/add/", beginning.add_words, name="add_words"),
    path("words/<uuid:id>/change/", beginning.change_words, name="change_words"),
    path("<uuid:id>/", views.page, name="page"),
    path("<uuid:id>/write/", views.write, name="write"),
    path("<uuid:id>/mark-sent/", views.mark_sent, name="mark_sent"),
    path("<uuid:id>/drop/", views.drop, name="drop"),
    path("<uuid:id>/keep-as-mine/", views.keep_as_mine, name="keep_as_mine"),
    path("<uuid:id>/use-mine/", views.use_mine, name="use_mine"),
    path("<uuid:id>/letter.eml", views.download, name="download"),
    path("<uuid:id>/letter.pdf", views.pdf, name="pdf"),
    path("<uuid:id>/letter.txt", views.plain, name="plain"),
    path("<uuid:id>/print/", views.print_page, name="print"),
    path("<uuid:id>/keep-and-show/", post.keep_and_show, name="keep_and_show"),
    path("<uuid:id>/as-it-leaves/", post.as_it_leaves, name="as_it_leaves"),
    path("<uuid:id>/send/", post.send, name="send"),
    path("sendings/<uuid:id>/it-arrived/", post.it_arrived, name="it_arrived"),
    path("sendings/<uuid:id>/it-did-not-arrive/", post.it_did_not_arrive, name="it_did_not_arrive"),
    path("own-words/<uuid:id>/forget/", views.forget_mine, name="forget_mine"),
]
