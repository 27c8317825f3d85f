"""What a counsellor said about a letter, a goal or a question."""

from __future__ import annotations

from typing import ClassVar

from django.db import models

from halfhour.foundation.owned import Owned, OwnedQuerySet, key


class Comments(OwnedQuerySet["Comment"]):
    def of_interview(self, interview) -> Comments:
        """The earliest first."""
        return self.of(interview.student_id).filter(interview=interview).order_by("came_at", "id")


class Comment(Owned):
    """One comment, with the words it is about as they stood then."""

    interview = key("halfhour.Interview", related_name="comments")
    about = models.CharField(max_length=12)  # the mark that the line had in the file: “Q-3fa2b1c0”
    said_of = models.TextField(blank=True)
    text = models.TextField()
    came_at = models.DateTimeField()

    objects: ClassVar = Comments.as_manager()

    class Meta:
        indexes = [models.Index(fields=["student", "interview"])]
