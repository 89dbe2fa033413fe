"""Terms in texts of transport, universities, statistics and agriculture: English into French and German.

Rows are those of `term_pairs`; the seeds are terms missing, forbidden, in wrong capitals, or not
kept.
"""

# ruff: noqa: E501 - sentences are kept whole
# fmt: off
from __future__ import annotations

GLOSSARIES = {
    "en-fr": """\
source,target,status,case,inflection,boundary,do_not_translate
railway undertaking,entreprise ferroviaire,preferred,,,,
infrastructure manager,gestionnaire de l'infrastructure,preferred,,,,
level crossing,passage à niveau,preferred,,,,
rolling stock,matériel roulant,preferred,,,,
train driver,conducteur de train,preferred,,,,
train driver,mécanicien,forbidden,,,,
research fellow,chargé de recherche,preferred,,,,
census,recensement,preferred,,,,
household,ménage,preferred,,,,
household,foyer,forbidden,,,,
gross domestic product,produit intérieur brut,preferred,,,,
gross domestic product,PIB,admitted,exact,,,
unemployment rate,taux de chômage,preferred,,,,
common agricultural policy,politique agricole commune,preferred,,,,
common agricultural policy,PAC,admitted,exact,,,
organic farming,agriculture biologique,preferred,,,,
organic farming,agriculture organique,forbidden,,,,
young farmer,jeune agriculteur,preferred,,,,
direct payment,paiement direct,preferred,,,,
wild bird,oiseau sauvage,preferred,,,,
animal welfare,bien-être animal,preferred,,,,
rural area,zone rurale,preferred,,,,
rural area,milieu rural,forbidden,,,,
work,œuvre,preferred,,,,
Copernicus,,,,,,yes
""",
    "en-de": """\
source,target,status,case,inflection,boundary,do_not_translate
Federal Statistical Office,Statistisches Bundesamt,preferred,,,,
Federal Statistical Office,Destatis,admitted,,,,
household,Haushalt,preferred,,,,
gross domestic product,Bruttoinlandsprodukt,preferred,,,,
unemployment rate,Arbeitslosenquote,preferred,,,,
unemployment rate,Erwerbslosenquote,forbidden,,,,
cattle,Rind,preferred,,,,
agricultural holding,landwirtschaftlicher Betrieb,preferred,,,,
agricultural holding,Bauernhof,forbidden,,,,
animal disease,Tierseuche,preferred,,,,
animal disease,Tierkrankheit,forbidden,,,,
plant protection product,Pflanzenschutzmittel,preferred,,,,
plant protection product,Pestizid,forbidden,,,,
university,Hochschule,preferred,,,,
university,Universität,admitted,,,,
student,Studierender,preferred,,,,
student,Student,admitted,,,,
early childhood education,frühkindliche Bildung,preferred,,,,
vocational school,Berufsschule,preferred,,,,
research institute,Forschungsinstitut,preferred,,,,
joint task,Gemeinschaftsaufgabe,preferred,,,,
long-distance traffic,Fernverkehr,preferred,,,,
local traffic,Nahverkehr,preferred,,,,
timetable,Fahrplan,preferred,,,,
Deutsche Bahn,,,,,,yes
""",
}

ROWS = (
    ("en-fr", "Railway undertakings and infrastructure managers report incidents at level crossings.", "Les entreprises ferroviaires et les gestionnaires de l’infrastructure signalent les incidents survenus aux passages à niveau.", (
        ("term-missing", "entreprises ferroviaires", "compagnies de chemin de fer"),
        ("term-missing", "passages à niveau", "croisements"),
    )),
    ("en-fr", "The train driver, Ms Roy, was unhurt; other train drivers were too.", "La conductrice de train, Mme Roy, est indemne, tout comme d’autres conducteurs de train.", (
        ("term-forbidden", "La conductrice de train, Mme Roy, est indemne, tout comme d’autres conducteurs de train", "La mécanicienne, Mme Roy, est indemne, tout comme d’autres mécaniciens"),
    )),
    ("en-fr", "New rolling stock was ordered.", "Du nouveau matériel roulant a été commandé.", (
        ("term-missing", "nouveau matériel roulant", "nouvelles voitures"),
    )),
    ("en-fr", "Research fellows are recruited by competition.", "Les chargées et chargés de recherche sont recrutés par concours.", (
        ("term-missing", "chargées et chargés de recherche", "scientifiques"),
    )),
    ("en-fr", "Household surveys and the census", "Enquêtes auprès des ménages et recensement", (
        ("term-forbidden", "ménages", "foyers"),
        ("term-missing", "recensement", "dénombrement"),
    )),
    ("en-fr", "Gross domestic product (GDP) rose; the unemployment rate fell.", "Le produit intérieur brut (PIB) a augmenté ; le taux de chômage a reculé.", (
        ("term-missing", "taux de chômage", "sous-emploi"),
        ("term-missing", "Le produit intérieur brut (PIB)", "La richesse nationale"),
    )),
    ("en-fr", "Direct payments under the Common Agricultural Policy (CAP)", "Paiements directs au titre de la politique agricole commune (PAC)", (
        ("term-missing", "Paiements directs", "Aides"),
    )),
    ("en-fr", "Young farmers practise organic farming in rural areas.", "Les jeunes agricultrices et agriculteurs pratiquent l’agriculture biologique dans les zones rurales.", (
        ("term-forbidden", "l’agriculture biologique", "l’agriculture organique"),
        ("term-forbidden", "les zones rurales", "le milieu rural"),
    )),
    ("en-fr", "The welfare of wild birds: animal welfare is at stake.", "Protection des oiseaux sauvages : le bien-être animal est en jeu.", (
        ("term-missing", "oiseaux sauvages", "espèces"),
        ("term-missing", "bien-être animal", "sort des bêtes"),
    )),
    ("en-fr", "The works of the artist are protected.", "Les oeuvres de l’artiste sont protégées.", (
        ("term-missing", "oeuvres", "créations"),
    )),
    ("en-fr", "Copernicus shall serve the households of all areas.", "Copernicus est au service des ménages de tous les territoires.", (
        ("do-not-translate", "Copernicus", "Copernic"),
    )),
    ("en-de", "The Federal Statistical Office surveyed 8,000 households.", "Das Statistische Bundesamt befragte 8 000 Haushalte.", (
        ("term-case", "Statistische Bundesamt", "statistische Bundesamt"),
        ("term-missing", "Haushalte", "Familien"),
    )),
    ("en-de", "Figures of the Federal Statistical Office on gross domestic product", "Zahlen des Statistischen Bundesamtes zum Bruttoinlandsprodukt", (
        ("term-missing", "Bruttoinlandsprodukt", "Wachstum"),
        ("term-missing", "des Statistischen Bundesamtes", "der Behörde"),
    )),
    ("en-de", "Unemployment rates differ between the Länder.", "Die Arbeitslosenquoten unterscheiden sich von Land zu Land.", (
        ("term-forbidden", "Arbeitslosenquoten", "Erwerbslosenquoten"),
    )),
    ("en-de", "Animal diseases among cattle on agricultural holdings", "Tierseuchen bei Rindern in landwirtschaftlichen Betrieben", (
        ("term-forbidden", "Tierseuchen", "Tierkrankheiten"),
        ("term-forbidden", "landwirtschaftlichen Betrieben", "Bauernhöfen"),
        ("term-missing", "Rindern", "Kühen"),
    )),
    ("en-de", "Plant protection products are tested.", "Pflanzenschutzmittel werden geprüft.", (
        ("term-forbidden", "Pflanzenschutzmittel", "Pestizide"),
    )),
    ("en-de", "Students at universities and vocational schools", "Studierende an Hochschulen und Schüler an Berufsschulen", (
        ("term-missing", "Hochschulen", "Akademien"),
        ("term-missing", "Berufsschulen", "Fachklassen"),
    )),
    ("en-de", "Women students are in the majority; student housing is scarce.", "Studentinnen sind in der Mehrheit; Studierendenwohnungen sind knapp.", (
        ("term-missing", "Studentinnen sind in der Mehrheit; Studierendenwohnungen sind knapp", "Frauen sind in der Mehrheit; Wohnungen sind knapp"),
    )),
    ("en-de", "Early childhood education and research institutes", "Frühkindliche Bildung und Forschungsinstitute", (
        ("term-missing", "Frühkindliche Bildung", "Kindergärten"),
        ("term-missing", "Forschungsinstitute", "Labore"),
    )),
    ("en-de", "Long-distance and local traffic; timetables", "Nah- und Fernverkehr; Fahrpläne", (
        ("term-missing", "Fahrpläne", "Abfahrtszeiten"),
    )),
    ("en-de", "The improvement of agricultural structures is a joint task.", "Die Verbesserung der Agrarstruktur ist eine Gemeinschaftsaufgabe.", (
        ("term-missing", "Gemeinschaftsaufgabe", "Daueraufgabe"),
    )),
    ("en-de", "Deutsche Bahn's staff were on strike.", "Die Beschäftigten der Deutschen Bahn streikten.", (
        ("do-not-translate", "der Deutschen Bahn", "der deutschen Eisenbahn"),
    )),
)
# fmt: on
