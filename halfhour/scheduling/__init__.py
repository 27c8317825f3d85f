"""Two people in the same half hour: windows offered, the meeting agreed, its invitation.

Times are kept as they were agreed: on the wall, in a zone; the instant is derived."""
