"""Terms in texts of offices of tourism, culture, sport and consumer protection: English into French and German.

Rows are those of `term_pairs`; the seeds are terms missing, forbidden, in wrong capitals, or not
kept.
"""

# ruff: noqa: E501 - sentences are kept whole
# fmt: off
from __future__ import annotations

GLOSSARIES = {
    "en-fr": """\
source,target,status,case,do_not_translate
cultural heritage,patrimoine culturel,preferred,,
intangible cultural heritage,patrimoine culturel immatériel,preferred,,
tourist office,office de tourisme,preferred,,
tourist office,syndicat d'initiative,forbidden,,
consumer protection,protection des consommateurs,preferred,,
consumer,consommateur,preferred,,
trader,professionnel,preferred,,
trader,commerçant,forbidden,,
unfair commercial practice,pratique commerciale déloyale,preferred,,
package travel,voyage à forfait,preferred,,
copyright,droit d'auteur,preferred,,
related right,droit voisin,preferred,,
performer,artiste interprète,preferred,,
museum,musée,preferred,,
listed building,monument historique,preferred,,
athlete,athlète,preferred,,
athlete,sportif,admitted,,
host city,ville hôte,preferred,,
Organising Committee,comité d'organisation,preferred,,
opening ceremony,cérémonie d'ouverture,preferred,,
Olympic Games,Jeux olympiques,preferred,,
Olympic Games,Jeux Olympiques,forbidden,exact,
Ministry of Culture,ministère de la Culture,preferred,,
European Capital of Culture,capitale européenne de la culture,preferred,,
local authority,collectivité territoriale,preferred,,
Europeana,,,,yes
WADA,AMA,preferred,exact,
""",
    "en-de": """\
source,target,status,case,do_not_translate
cultural heritage,Kulturerbe,preferred,,
listed building,Baudenkmal,preferred,,
tourist office,Fremdenverkehrsamt,preferred,,
consumer,Verbraucher,preferred,,
consumer,Konsument,forbidden,,
consumer protection,Verbraucherschutz,preferred,,
trader,Unternehmer,preferred,,
trader,Händler,forbidden,,
package travel,Pauschalreise,preferred,,
right of withdrawal,Widerrufsrecht,preferred,,
right of withdrawal,Rücktrittsrecht,forbidden,,
copyright,Urheberrecht,preferred,,
copyright,Copyright,forbidden,,
performer,ausübender Künstler,preferred,,
museum,Museum,preferred,,
athlete,Athlet,preferred,,
athlete,Sportler,admitted,,
host city,Gastgeberstadt,preferred,,
organising committee,Organisationskomitee,preferred,,
opening ceremony,Eröffnungsfeier,preferred,,
Olympic Games,Olympische Spiele,preferred,,
Minister of State for Culture,Kulturstaatsminister,preferred,,
Minister of State for Culture,Kulturstaatsministerin,admitted,,
European Capital of Culture,Kulturhauptstadt Europas,preferred,,
federal state,Land,preferred,,
federal state,Bundesland,admitted,,
Europeana,,,,yes
WADA,WADA,preferred,exact,yes
""",
}

ROWS = (
    ("en-fr", "The Ministry of Culture protects listed buildings and intangible cultural heritage.", "Le ministère de la Culture protège les monuments historiques et le patrimoine culturel immatériel.", (("term-missing", "les monuments historiques", "les vieux édifices"), ("term-missing", "le patrimoine culturel immatériel", "les traditions"), ("term-case", "ministère de la Culture", "ministère de la culture"))),
    ("en-fr", "Ask at the tourist office.", "Renseignez-vous à l’office de tourisme.", (("term-forbidden", "à l’office de tourisme", "au syndicat d’initiative"),)),
    ("en-fr", "Traders must inform consumers of package travel rules.", "Les professionnels doivent informer les consommateurs des règles applicables aux voyages à forfait.", (("term-forbidden", "Les professionnels", "Les commerçants"), ("term-missing", "aux voyages à forfait", "aux séjours"))),
    ("en-fr", "Unfair commercial practices are prohibited.", "Les pratiques commerciales déloyales sont interdites.", (("term-missing", "Les pratiques commerciales déloyales", "Les abus"),)),
    ("en-fr", "Performers’ related rights differ from copyright.", "Les droits voisins des artistes interprètes diffèrent du droit d’auteur.", (("term-missing", "des artistes interprètes", "des chanteurs"), ("term-missing", "du droit d’auteur", "de la propriété"))),
    ("en-fr", "The Olympic Games begin with the opening ceremony.", "Les Jeux olympiques commencent par la cérémonie d’ouverture.", (("term-forbidden", "Les Jeux olympiques", "Les Jeux Olympiques"), ("term-missing", "la cérémonie d’ouverture", "le défilé"))),
    ("en-fr", "Female athletes from 90 countries were received by the host city.", "Des sportives de 90 pays ont été accueillies par la ville hôte.", (("term-missing", "la ville hôte", "la mairie"), ("term-missing", "Des sportives", "Des femmes"))),
    ("en-fr", "WADA and the Organising Committee signed an agreement.", "L’AMA et le comité d’organisation ont signé un accord.", (("term-missing", "L’AMA", "L’agence"), ("term-missing", "le comité d’organisation", "les organisateurs"))),
    ("en-fr", "The museums of the local authorities are free on Sundays.", "Les musées des collectivités territoriales sont gratuits le dimanche.", (("term-missing", "des collectivités territoriales", "des communes"),)),
    ("en-fr", "Europeana gives access to cultural heritage.", "Europeana donne accès au patrimoine culturel.", (("do-not-translate", "Europeana", "La bibliothèque européenne"), ("term-missing", "au patrimoine culturel", "aux archives"))),
    ("en-fr", "The city was a European Capital of Culture in 2013.", "La ville a été capitale européenne de la culture en 2013.", (("term-missing", "capitale européenne de la culture", "à l'honneur"),)),
    ("en-fr", "Consumer and data protection", "Protection des consommateurs et des données", ()),
    ("en-fr", "He performed the opening piece at the ceremony.", "Il a interprété le morceau d'ouverture lors de la cérémonie.", ()),
    ("en-de", "Consumers have a right of withdrawal of 14 days.", "Verbraucherinnen und Verbraucher haben ein Widerrufsrecht von 14 Tagen.", (("term-forbidden", "ein Widerrufsrecht", "ein Rücktrittsrecht"),)),
    ("en-de", "The trader’s duties in package travel contracts", "Pflichten des Unternehmers bei Pauschalreiseverträgen", (("term-forbidden", "des Unternehmers", "des Händlers"), ("term-missing", "Pauschalreiseverträgen", "Urlaubsverträgen"))),
    ("en-de", "The Minister of State for Culture opened the museum.", "Die Kulturstaatsministerin eröffnete das Museum.", (("term-missing", "Die Kulturstaatsministerin", "Die Senatorin"), ("term-missing", "das Museum", "das Haus"))),
    ("en-de", "The copyright of performers is protected by law.", "Das Urheberrecht der ausübenden Künstler ist gesetzlich geschützt.", (("term-forbidden", "Das Urheberrecht", "Das Copyright"), ("term-missing", "der ausübenden Künstler", "der Sänger"))),
    ("en-de", "Listed buildings are part of our cultural heritage.", "Baudenkmäler sind Teil unseres Kulturerbes.", (("term-missing", "Baudenkmäler", "Altbauten"), ("term-missing", "unseres Kulturerbes", "unserer Geschichte"))),
    ("en-de", "The athletes of the Olympic Games", "Die Athletinnen und Athleten der Olympischen Spiele", (("term-case", "der Olympischen Spiele", "der olympischen Spiele"), ("term-missing", "der Olympischen Spiele", "der Wettkämpfe"))),
    ("en-de", "The host cities’ organising committees met WADA.", "Die Organisationskomitees der Gastgeberstädte trafen sich mit der WADA.", (("term-missing", "Die Organisationskomitees", "Die Ausschüsse"), ("do-not-translate", "der WADA", "der Dopingagentur"))),
    ("en-de", "Consumer protection is a matter for the federal states.", "Der Verbraucherschutz ist Sache der Länder.", (("term-missing", "der Länder", "der Kommunen"),)),
    ("en-de", "Two cities share the title of European Capital of Culture.", "Zwei Städte teilen sich den Titel einer Kulturhauptstadt Europas.", (("term-missing", "einer Kulturhauptstadt Europas", "einer Metropole"),)),
    ("en-de", "Tourist offices and museums in the Alps", "Fremdenverkehrsämter und Museen in den Alpen", (("term-missing", "Fremdenverkehrsämter", "Büros"), ("term-missing", "Museen", "Galerien"))),
    ("en-de", "The opening ceremony was broadcast live.", "Die Eröffnungsfeier wurde live übertragen.", (("term-missing", "Die Eröffnungsfeier", "Das Fest"),)),
    ("en-de", "Museum and theatre visits", "Museums- und Theaterbesuche", ()),
)
