"""Addresses of this room."""

from django.urls import path

from halfhour.foundation.later import Views

app_name = "followup"
outcomes = Views("halfhour.followup.outcome_views")
views = Views("halfhour.followup.views")
transcripts = Views("halfhour.followup.transcripts.views")
touch = Views("halfhour.followup.touch.views")
written_up = Views("halfhour.followup.written_up.views")
counsel = Views("halfhour.followup.counsel.views")
urlpatterns = [
    path("<uuid:id>/counsel/", counsel.page, name="counsel"),
    path("<uuid:id>/counsel/save/", counsel.save, name="save_counsel"),
    path("<uuid:id>/counsel/bring-back/", counsel.bring_back, name="bring_back"),
    path("comments/<uuid:id>/drop/", counsel.drop, name="drop_comment"),
    path("log/", written_up.log, name="log"),
    path("<uuid:id>/written-up/", written_up.page, name="written_up"),
    path("<uuid:id>/written-up/save/", written_up.save, name="save_written_up"),
    path("<uuid:id>/written-up/name-them/", written_up.name_them, name="name_them"),
    path("touch/", touch.page, name="touch"),
    path("touch/progress/", touch.progress, name="progress"),
    path("people/<uuid:id>/rhythm/", touch.rhythm, name="rhythm"),
    path("<uuid:id>/", views.page, name="page"),
    path("<uuid:id>/keep/", views.keep, name="keep"),
    path("<uuid:id>/sort/", views.sort, name="sort"),
    path("<uuid:id>/finish/", views.finish, name="finish"),
    path("<uuid:id>/thank/", views.thank, name="thank"),
    path("<uuid:id>/second-talk/", views.second_talk, name="second_talk"),
    path("<uuid:id>/transcript/", transcripts.page, name="transcript"),
    path("<uuid:id>/transcript/agree/", transcripts.agree, name="agree"),
    path("<uuid:id>/transcript/bring-in/", transcripts.bring_in, name="bring_in"),
    path("transcripts/<uuid:id>/call-me/", transcripts.call_me, name="call_me"),
    path("transcripts/<uuid:id>/keep/<uuid:proposal>/", transcripts.keep, name="keep_found"),
    path("transcripts/<uuid:id>/tick/<uuid:question>/", transcripts.tick, name="tick"),
    path("transcripts/<uuid:id>/forget/", transcripts.forget, name="forget"),
    path("consents/<uuid:id>/withdraw/", transcripts.withdraw, name="withdraw"),
    path("thanks/<uuid:id>/mark-sent/", views.mark_sent, name="mark_sent"),
    path("people/<uuid:id>/stay-in-touch/", views.stay_in_touch, name="stay_in_touch"),
    path("people/<uuid:id>/contact/", views.contact, name="contact"),
    path("people/<uuid:id>/in-touch/", views.in_touch, name="in_touch"),
    path("people/<uuid:id>/hello/", views.hello, name="hello"),
    path("advice/<uuid:id>/follow/", outcomes.follow, name="follow"),
    path("advice/<uuid:id>/decide-against/", outcomes.decide_against, name="decide_against"),
    path("advice/<uuid:id>/report/", outcomes.report, name="report"),
    path("advice/<uuid:id>/report-back/", outcomes.report_back, name="report_back"),
    path("promises/<uuid:id>/keep/", outcomes.keep_promise, name="keep_promise"),
    path("leads/<uuid:id>/write/", outcomes.answer_lead, name="answer_lead"),
    path("leads/<uuid:id>/thank/", outcomes.thank_for_lead, name="thank_for_lead"),
    path("leads/<uuid:id>/answer/", outcomes.lead_answered, name="lead_answered"),
    path("leads/<uuid:id>/tell/", outcomes.tell_of_lead, name="tell_of_lead"),
    path("names/<uuid:id>/become-person/", outcomes.become_person, name="become_person"),
    path("names/<uuid:id>/write-thanks/", outcomes.thank_giver, name="thank_giver"),
    path("names/<uuid:id>/thank/", outcomes.giver_thanked, name="giver_thanked"),
    path("names/<uuid:id>/write-tell/", outcomes.tell_giver, name="tell_giver"),
    path("names/<uuid:id>/tell/", outcomes.giver_told, name="giver_told"),
    path("names/<uuid:id>/set-aside/", outcomes.set_aside, name="set_aside"),
]
