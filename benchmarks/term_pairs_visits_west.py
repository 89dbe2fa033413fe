"""Terms in texts of foreign ministries on visits, summits and agreements: English into French and German.

Rows are those of `term_pairs`; the seeds are terms missing, forbidden, in wrong capitals, or not
kept.
"""

# ruff: noqa: E501 - sentences are kept whole
# fmt: off
from __future__ import annotations

GLOSSARIES = {
    "en-fr": """\
source,target,status,case,do_not_translate
partnership,partenariat,preferred,,
Strategic Partnership,partenariat stratégique,preferred,,
Prime Minister,Premier ministre,preferred,,
Prime Minister,Première ministre,admitted,,
government,gouvernement,preferred,,
European Union,Union européenne,preferred,,
European Union,UE,admitted,exact,
summit,sommet,preferred,,
ambassador,ambassadeur,preferred,,
embassy,ambassade,preferred,,
consulate general,consulat général,preferred,,
foreign affairs,affaires étrangères,preferred,,
official development assistance,aide publique au développement,preferred,,
official development assistance,APD,admitted,exact,
refugee,réfugié,preferred,,
human rights,droits de l'homme,preferred,,
human rights,droits humains,forbidden,,
agreement,accord,preferred,,
agreement,entente,forbidden,,
cooperation,coopération,preferred,,
UNICEF,,,,yes
""",
    "en-de": """\
source,target,status,case,do_not_translate
partnership,Partnerschaft,preferred,,
Prime Minister,Ministerpräsident,preferred,,
Prime Minister,Premierminister,admitted,,
government,Regierung,preferred,,
European Union,Europäische Union,preferred,,
European Union,EU,admitted,exact,
summit,Gipfel,preferred,,
ambassador,Botschafter,preferred,,
embassy,Botschaft,preferred,,
consulate general,Generalkonsulat,preferred,,
Federal Foreign Office,Auswärtiges Amt,preferred,,
foreign minister,Außenminister,preferred,,
refugee,Flüchtling,preferred,,
refugee,Geflüchtete,forbidden,,
human rights,Menschenrechte,preferred,,
agreement,Abkommen,preferred,,
agreement,Vertrag,forbidden,,
cooperation,Zusammenarbeit,preferred,,
cooperation,Kooperation,admitted,,
joint declaration,gemeinsame Erklärung,preferred,,
UNICEF,,,,yes
""",
}

ROWS = (
    ("en-fr", "The Prime Minister’s government supports the Strategic Partnership with the European Union.", "Le gouvernement de la Première ministre soutient le partenariat stratégique avec l’UE.", (("term-missing", "le partenariat stratégique", "le projet"), ("term-missing", "Le gouvernement", "Le cabinet"))),
    ("en-fr", "The ambassadors met at the embassy ahead of the summit.", "Les ambassadeurs et ambassadrices se sont réunis à l’ambassade avant le sommet.", (("term-missing", "à l’ambassade", "en ville"), ("term-missing", "le sommet", "la réunion"))),
    ("en-fr", "The consulates general handle the affairs of refugees.", "Les consulats généraux traitent les dossiers des réfugiées et des réfugiés.", (("term-missing", "Les consulats généraux", "Les bureaux"),)),
    ("en-fr", "Respect for human rights underpins every agreement.", "Le respect des droits de l’homme est à la base de tout accord.", (("term-forbidden", "des droits de l’homme", "des droits humains"), ("term-forbidden", "tout accord", "toute entente"))),
    ("en-fr", "Official development assistance (ODA) reached a record level.", "L’aide publique au développement (APD) a atteint un niveau record.", (("term-missing", "L’aide publique au développement (APD)", "L’aide (AD)"),)),
    ("en-fr", "Ministers of foreign affairs and defence", "Ministres des affaires étrangères et de la défense", (("term-missing", "des affaires étrangères", "de l'extérieur"),)),
    ("en-fr", "UNICEF and the Union agreed to cooperate.", "L’UNICEF et l’Union ont décidé de coopérer.", (("do-not-translate", "L’UNICEF", "Le Fonds pour l'enfance"),)),
    ("en-fr", "Intergovernmental cooperation", "Coopération intergouvernementale", (("term-missing", "Coopération", "Alliance"),)),
    ("en-fr", "Agreement was reached at the summit of the mountain.", "Un accord a été trouvé au sommet de la montagne.", (("term-forbidden", "Un accord", "Une entente"),)),
    ("en-fr", "In agreement with the Prime Ministers of both countries", "En accord avec les Premiers ministres des deux pays", (("term-case", "les Premiers ministres", "les premiers ministres"),)),
    ("en-de", "The Prime Ministers of the European Union met at the summit.", "Die Ministerpräsidenten der Europäischen Union kamen auf dem Gipfel zusammen.", (("term-missing", "dem Gipfel", "dem Treffen"), ("term-case", "der Europäischen Union", "der europäischen Union"))),
    ("en-de", "The Federal Foreign Office advises against travel.", "Das Auswärtige Amt rät von Reisen ab.", (("term-missing", "Das Auswärtige Amt", "Das Ministerium"), ("term-case", "Das Auswärtige Amt", "Das auswärtige Amt"))),
    ("en-de", "The foreign ministers adopted a joint declaration on refugees.", "Die Außenministerinnen und Außenminister verabschiedeten eine Gemeinsame Erklärung zu Flüchtlingen.", (("term-forbidden", "Flüchtlingen", "Geflüchteten"), ("term-missing", "eine Gemeinsame Erklärung", "einen Text"))),
    ("en-de", "The ambassador's residence is next to the embassy.", "Die Residenz der Botschafterin liegt neben der Botschaft.", (("term-missing", "neben der Botschaft", "neben dem Konsulat"),)),
    ("en-de", "Human rights and cooperation agreements", "Menschenrechte und Kooperationsabkommen", (("term-forbidden", "Kooperationsabkommen", "Kooperationsverträge"),)),
    ("en-de", "The government’s partnership with UNICEF", "Die Partnerschaft der Regierung mit UNICEF", (("do-not-translate", "UNICEF", "dem Kinderhilfswerk"), ("term-missing", "der Regierung", "des Landes"))),
    ("en-de", "The agreement on cooperation was signed at the consulate general.", "Das Abkommen über die Zusammenarbeit wurde im Generalkonsulat unterzeichnet.", (("term-forbidden", "Das Abkommen", "Der Vertrag"), ("term-missing", "im Generalkonsulat", "im Rathaus"))),
    ("en-de", "Government and embassy staff", "Regierungs- und Botschaftspersonal", ()),
    ("en-de", "The climbers reached the summit by agreement with their guide.", "Die Bergsteiger erreichten den Gipfel in Absprache mit ihrem Führer.", ()),
)
