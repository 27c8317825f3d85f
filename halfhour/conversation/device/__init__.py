"""The talk on a device that has nothing but itself: what it is told, keeps and sends, and how that is taken in.

The device's own half is `static/halfhour/js/talk/`."""
