"""Terms in texts of space agencies and research bodies: English into French and German.

Rows are those of `term_pairs`; the seeds are terms missing, forbidden, in wrong capitals, or not
kept.
"""

# ruff: noqa: E501 - sentences are kept whole
# fmt: off
from __future__ import annotations

GLOSSARIES = {
    "en-fr": """\
source,target,status,case,do_not_translate
launch vehicle,lanceur,preferred,,
launch,lancement,preferred,,
space debris,débris spatiaux,preferred,,
ground station,station au sol,preferred,,
Member State,État membre,preferred,,
Director General,directeur général,preferred,,
procurement,passation de marchés,preferred,,
procurement,achats,forbidden,,
Ariane 6,,,,yes
""",
    "en-de": """\
source,target,status,case,do_not_translate
launch vehicle,Trägerrakete,preferred,,
launch,Start,preferred,,
space debris,Weltraummüll,preferred,,
space debris,Weltraumschrott,forbidden,,
ground station,Bodenstation,preferred,,
member state,Mitgliedstaat,preferred,,
Director General,Generaldirektor,preferred,,
procurement,Beschaffung,preferred,,
Ariane 6,,,,yes
""",
}

ROWS = (
    ("en-fr", "The Director General welcomed the launch of Ariane 6.", "Le directeur général s’est félicité du lancement d’Ariane 6.", (("do-not-translate", "d’Ariane 6", "de la fusée"), ("term-missing", "du lancement", "du succès"))),
    ("en-fr", "Space debris endangers launch vehicles.", "Les débris spatiaux mettent en danger les lanceurs.", (("term-missing", "Les débris spatiaux", "Les déchets"), ("term-missing", "les lanceurs", "les fusées"))),
    ("en-fr", "The Member States’ ground stations", "Les stations au sol des États membres", (("term-missing", "Les stations au sol", "Les antennes"), ("term-case", "États membres", "états membres"))),
    ("en-fr", "Procurement is subject to Council approval.", "La passation de marchés est soumise à l’approbation du Conseil.", (("term-forbidden", "La passation de marchés est soumise", "Les achats sont soumis"),)),
    ("en-fr", "The agency launched a new website.", "L’agence a lancé un nouveau site.", ()),
    ("en-de", "The Director General’s report on space debris", "Der Bericht des Generaldirektors über Weltraummüll", (("term-forbidden", "Weltraummüll", "Weltraumschrott"), ("term-missing", "des Generaldirektors", "des Rates"))),
    ("en-de", "The launch of the launch vehicle was delayed.", "Der Start der Trägerrakete verzögerte sich.", (("term-missing", "der Trägerrakete", "des Satelliten"), ("term-missing", "Der Start", "Der Flug"))),
    ("en-de", "Ground stations in the member states", "Bodenstationen in den Mitgliedstaaten", (("term-missing", "Bodenstationen", "Antennen"), ("term-missing", "den Mitgliedstaaten", "den Ländern"))),
    ("en-de", "Defence procurement costs", "Kosten der Rüstungsbeschaffung", (("term-missing", "der Rüstungsbeschaffung", "der Rüstung"),)),
    ("en-de", "Ariane 6 will start from Kourou.", "Die Ariane 6 startet in Kourou.", (("do-not-translate", "Ariane 6", "Rakete"),)),
)
