"""The student's own calendars: when they are busy, read from files and servers, and what is written back to them.

Knows files, addresses and zones; knows neither offers nor meetings."""
