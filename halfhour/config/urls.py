"""The URL map. A name without a room may be linked from anywhere; everything else is `room:verb`."""

from django.urls import include, path

from halfhour.foundation.later import Views

ROOMS = (
    "mail student people interviews letters research outreach scheduling preparation conversation followup network "
    "coach exchange desk nearby"
).split()
coach, desk, foundation, network, outreach, student = (
    Views(f"halfhour.{room}.views") for room in ("coach", "desk", "foundation", "network", "outreach", "student")
)
adding, person = Views("halfhour.research.adding"), Views("halfhour.desk.person_views")
answers = Views("halfhour.desk.answers_views")

urlpatterns = [
    path("", desk.today, name="today"),
    path("people/", desk.people, name="people"),
    path("people/<uuid:id>/", person.person, name="person"),
    path("interviews/<uuid:id>/", desk.interview, name="interview"),
    path("add/", adding.add, name="add"),
    path("search/", desk.search, name="search"),
    path("learned/", desk.learned, name="learned"),
    path("learned/print/", desk.learned_print, name="learned_print"),
    path("letters/", outreach.letters, name="letters"),
    path("answers/", answers.answers, name="answers"),
    path("waiting/", outreach.waiting, name="waiting"),
    path("network/", network.network, name="network"),
    path("handbook/", coach.handbook, name="handbook"),
    path("you/", student.profile, name="profile"),
    path("you/resume/", Views("halfhour.research.resume").resume, name="resume"),
    path("undo/<uuid:id>/", foundation.undo, name="undo"),
    path("scheduling/calendars/", Views("halfhour.scheduling.calendars.views").page, name="calendars"),
    path("conversation/<uuid:id>/", Views("halfhour.conversation.views").page, name="talk"),
    path("nearby/trust/", Views("halfhour.nearby.views").trust, name="trust"),
    path("sw.js", Views("halfhour.conversation.device.views").worker, name="worker"),
    path("history/", foundation.history, name="history"),
    path("keys/", foundation.keys, name="keys"),
    path("feed/<str:secret>.ics", Views("halfhour.desk.feed").feed, name="feed"),
    *(path(f"{room}/", include(f"halfhour.{room}.urls")) for room in ROOMS),
]

handler400 = "halfhour.config.faults.unreadable"
handler403 = "halfhour.config.faults.not_yours"
handler404 = "halfhour.config.faults.not_found"
handler500 = "halfhour.config.faults.broken"
