"""A name in capitals is shown as one writes a name."""

import pytest

from halfhour.reading.whom.written import written


@pytest.mark.parametrize(
    ("name", "shown"),
    [
        ("ADA BRIGHTWATER", "Ada Brightwater"),
        ("ROSALIND MCDONALD", "Rosalind McDonald"),
        ("HAMISH MACDONALD", "Hamish MacDonald"),
        ("LUIS MACIAS", "Luis Macias"),
        ("PATRICIA O'NEIL", "Patricia O'Neil"),
        ("PATRICIA O’NEIL", "Patricia O’Neil"),
        ("JONAH DE LA CRUZ", "Jonah de la Cruz"),
        ("LUDO VAN DER MEER", "Ludo van der Meer"),
        ("VAN NGUYEN", "Van Nguyen"),
        ("THUY LE", "Thuy Le"),
        ("MINH LE III", "Minh Le III"),
        ("IDA D'ANGELO-SMITH", "Ida D'Angelo-Smith"),
        ("BEATRIX R. VAN DER MEER III, ESQ.", "Beatrix R. van der Meer III, Esq."),
        ("J.T. WALSH", "J.T. Walsh"),
        ("TJ WALSH", "TJ Walsh"),
        ("AL WALSH", "Al Walsh"),
        ("JING NG", "Jing Ng"),
        ("OWEN TARRANT, J.D.", "Owen Tarrant, J.D."),
        ("OWEN TARRANT JR.", "Owen Tarrant Jr."),
        ("OWEN TARRANT, PH.D.", "Owen Tarrant, Ph.D."),
        ("Tobias ENGSTRAND", "Tobias Engstrand"),
        ("ZOË ÅKERBLOM", "Zoë Åkerblom"),
        ("Ada Brightwater", "Ada Brightwater"),
        ("AJ Brightwater", "AJ Brightwater"),
        ("Ada B. McIVER", "Ada B. McIVER"),
        ("Ada Brightwater III", "Ada Brightwater III"),
        ("bell hooks", "bell hooks"),
        ("ADA", "ADA"),
    ],
)
def test_a_name_in_capitals_is_written_as_a_name(name, shown):
    assert written(name) == shown


@pytest.mark.parametrize(
    ("name", "text", "shown"),
    [
        ("LUDO VAN DER MEER", "LUDO VAN DER MEER\nLudo Van Der Meer is a partner.", "Ludo Van Der Meer"),
        ("ANA DEVRIES", "ANA DEVRIES\nMs. DeVries is a partner.", "Ana DeVries"),
        ("ANA DEVRIES", "ANA DEVRIES\nana.devries@firm.example", "Ana Devries"),
        ("ANA DEVRIES", "ANA DEVRIES, PARTNER", "Ana Devries"),
    ],
)
def test_the_page_may_write_it_elsewhere(name, text, shown):
    assert written(name, text) == shown
