"""The URL map. A name without a room may be linked from anywhere; everything else is `room:verb`."""

from django.urls import include, path

from halfhour.coach import views as coach
from halfhour.desk import views as desk
from halfhour.foundation import views as foundation
from halfhour.network import views as network
from halfhour.outreach import views as outreach
from halfhour.research import adding
from halfhour.student import views as student

ROOMS = (
    "student people interviews letters research outreach scheduling preparation conversation followup network coach "
    "exchange"
).split()

urlpatterns = [
    path("", desk.today, name="today"),
    path("people/", desk.people, name="people"),
    path("people/<uuid:id>/", desk.person, name="person"),
    path("interviews/<uuid:id>/", desk.interview, name="interview"),
    path("add/", adding.add, name="add"),
    path("search/", desk.search, name="search"),
    path("learned/", desk.learned, name="learned"),
    path("letters/", outreach.letters, name="letters"),
    path("network/", network.network, name="network"),
    path("handbook/", coach.handbook, name="handbook"),
    path("you/", student.profile, name="profile"),
    path("undo/<uuid:id>/", foundation.undo, name="undo"),
    path("keys/", foundation.keys, name="keys"),
    *(path(f"{room}/", include(f"halfhour.{room}.urls")) for room in ROOMS),
]

handler400 = "halfhour.config.faults.unreadable"
handler403 = "halfhour.config.faults.not_yours"
handler404 = "halfhour.config.faults.not_found"
handler500 = "halfhour.config.faults.broken"
