"""The URL map. A name without a room may be linked from anywhere; everything else is `room:verb`."""

from django.urls import include, path

from halfhour.desk import views as desk
from halfhour.foundation import views as foundation

ROOMS = (
    "student people interviews letters research outreach scheduling preparation conversation followup network coach "
    "exchange"
).split()

urlpatterns = [
    path("", desk.today, name="today"),
    path("people/", desk.people, name="people"),
    path("people/<uuid:id>/", desk.person, name="person"),
    path("undo/<uuid:id>/", foundation.undo, name="undo"),
    path("keys/", foundation.keys, name="keys"),
    *(path(f"{room}/", include(f"halfhour.{room}.urls")) for room in ROOMS),
]
