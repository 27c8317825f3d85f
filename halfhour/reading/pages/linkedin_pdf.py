"""A profile that LinkedIn saved as PDF: two columns, told apart by place, and sections, by size of type."""

from halfhour.reading.pages.pdf import Line
from halfhour.reading.pages.pieces import Piece

SIDE = 200.0  # points from the left: what begins before it stands in the side column
EMPLOYER, TITLE = 11.8, 11.2  # smallest sizes of type of an employer's name and of a title, in points
NAME, SECTION, SIDE_SECTION = 22.0, 14.5, 12.8  # smallest sizes of type, in points


def is_profile(lines: list[Line]) -> bool:
    """A large name in the main column, "Contact" at the head of the side column, or the known sections."""
    named = any(line.size >= NAME and line.left > SIDE for line in lines if line.page == 0)
    words = {line.words.strip() for line in lines}
    linked = any("linkedin.com/in/" in line.words.lower() for line in lines)
    return named and (linked or "Contact" in words) and bool(words & {"Experience", "Education"})


def profile_pieces(lines: list[Line]) -> list[Piece]:
    """The main column first, then the side column, each with its headings."""
    main = [line for line in lines if line.left >= SIDE]
    side = [line for line in lines if line.left < SIDE]
    return [*_column(main, SECTION), *_column(side, SIDE_SECTION)]


def _kind(line: Line) -> str:
    """Employers are set a little larger than titles, and titles than all else."""
    if line.left >= SIDE and line.size >= EMPLOYER:
        return "organisation"
    return "title" if line.left >= SIDE and line.size >= TITLE else "paragraph"


def _column(lines: list[Line], section: float) -> list[Piece]:
    pieces: list[Piece] = []
    for line in lines:
        if line.words.startswith("Page ") and " of " in line.words:
            continue
        if line.size >= NAME:
            pieces.append(Piece(line.words, "heading", 1))
        elif line.size >= section:
            pieces.append(Piece(line.words, "heading", 2))
        else:
            pieces.append(Piece(line.words, _kind(line), tight=True))
    return pieces
