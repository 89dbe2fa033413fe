"""Terms in texts of ministries of agriculture and the environment: English into French and German.

Rows are those of `term_pairs`; the seeds are terms missing, forbidden, in wrong capitals, or not
kept.
"""

# ruff: noqa: E501 - sentences are kept whole
# fmt: off
from __future__ import annotations

GLOSSARIES = {
    "en-fr": """\
source,target,status,case,do_not_translate
common agricultural policy,politique agricole commune,preferred,,
common agricultural policy,PAC,admitted,exact,
direct payment,paiement direct,preferred,,
direct payment,versement direct,forbidden,,
young farmer,jeune agriculteur,preferred,,
rural area,zone rurale,preferred,,
rural area,milieu rural,admitted,,
greenhouse gas,gaz à effet de serre,preferred,,
water agency,agence de l'eau,preferred,,
waste,déchets,preferred,,
waste,ordures,forbidden,,
waste management,gestion des déchets,preferred,,
environmental impact assessment,évaluation des incidences sur l'environnement,preferred,,
environmental impact assessment,étude d'impact environnemental,forbidden,,
European Commission,Commission européenne,preferred,,
Commission,Commission,preferred,,
Member State,État membre,preferred,,
Member State,état-membre,forbidden,,
food safety,sécurité des aliments,preferred,,
food safety,sécurité sanitaire des aliments,admitted,,
food security,sécurité alimentaire,preferred,,
organic farming,agriculture biologique,preferred,,
organic product,produit biologique,preferred,,
official control,contrôle officiel,preferred,,
animal health,santé animale,preferred,,
plant health,santé des végétaux,preferred,,
LIFE,LIFE,preferred,exact,yes
Copernicus,,,,yes
""",
    "en-de": """\
source,target,status,case,do_not_translate
direct payment,Direktzahlung,preferred,,
farmer,Landwirt,preferred,,
farmer,Landwirtin,admitted,,
farmer,Bauer,forbidden,,
environmental impact assessment,Umweltverträglichkeitsprüfung,preferred,,
nature reserve,Naturschutzgebiet,preferred,,
drinking water,Trinkwasser,preferred,,
waste,Abfall,preferred,,
waste,Müll,forbidden,,
waste water,Abwasser,preferred,,
Federal Environment Agency,Umweltbundesamt,preferred,,
renewable energy,erneuerbare Energie,preferred,,
renewable energy,regenerative Energie,forbidden,,
plant protection product,Pflanzenschutzmittel,preferred,,
plant protection product,Pestizid,forbidden,,
competent authority,zuständige Behörde,preferred,,
food,Lebensmittel,preferred,,
food business operator,Lebensmittelunternehmer,preferred,,
animal welfare,Tierschutz,preferred,,
animal welfare,Tierwohl,admitted,,
forest,Wald,preferred,,
soil protection,Bodenschutz,preferred,,
climate protection,Klimaschutz,preferred,,
the Minister,der Minister,preferred,,
emission limit value,Emissionsgrenzwert,preferred,,
habitat,Lebensraum,preferred,,
LIFE,LIFE,preferred,exact,yes
INSPIRE,INSPIRE,preferred,exact,yes
""",
}

ROWS = (
    ("en-fr", "Direct payments are granted to young farmers under the common agricultural policy.", "Des paiements directs sont octroyés aux jeunes agriculteurs au titre de la politique agricole commune.", (("term-forbidden", "Des paiements directs", "Des versements directs"), ("term-missing", "jeunes agriculteurs", "jeunes exploitants"))),
    ("en-fr", "The environmental impact assessment’s findings were sent to the water agency.", "Les conclusions de l’évaluation des incidences sur l’environnement ont été transmises à l’agence de l’eau.", (("term-forbidden", "l’évaluation des incidences sur l’environnement", "l’étude d’impact environnemental"), ("term-missing", "l’agence de l’eau", "la régie"))),
    ("en-fr", "Member States shall carry out official controls on organic products.", "Les États membres effectuent des contrôles officiels sur les produits biologiques.", (("term-missing", "contrôles officiels", "vérifications"), ("term-case", "États membres", "états membres"))),
    ("en-fr", "The European Commission finances the LIFE programme.", "La Commission européenne finance le programme LIFE.", (("do-not-translate", "programme LIFE", "programme VIE"), ("term-case", "Commission européenne", "commission européenne"))),
    ("en-fr", "Food safety is not the same thing as food security.", "La sécurité sanitaire des aliments n’est pas la même chose que la sécurité alimentaire.", (("term-missing", "La sécurité sanitaire des aliments", "L'hygiène"), ("term-missing", "la sécurité alimentaire", "l'autosuffisance"))),
    ("en-fr", "Waste management costs more in rural areas.", "La gestion des déchets coûte plus cher en milieu rural.", (("term-missing", "en milieu rural", "hors des villes"),)),
    ("en-fr", "Satellite images come from Copernicus.", "Les images satellitaires proviennent de Copernicus.", (("do-not-translate", "Copernicus", "Copernic"),)),
    ("en-fr", "Organic farming covers a tenth of the land.", "L'agriculture biologique couvre un dixième des terres.", (("term-missing", "L'agriculture biologique", "La polyculture"),)),
    # Traps.
    ("en-fr", "Animal and plant health go hand in hand.", "La santé animale et la santé des végétaux vont de pair.", (("term-missing", "la santé des végétaux", "les cultures"),)),
    ("en-fr", "Life in the countryside has changed.", "La vie à la campagne a changé.", ()),
    ("en-fr", "Emissions of greenhouse gases, notably methane, fell.", "Les émissions de gaz à effet de serre, notamment de méthane, ont diminué.", (("term-missing", "gaz à effet de serre", "gaz polluants"),)),
    ("en-fr", "Do not waste water: every drop counts.", "Ne gaspillez pas l’eau : chaque goutte compte.", ()),
    ("en-fr", "The Commission, the Member States and the water agencies share the data.", "La Commission, les États membres et les agences de l’eau partagent les données.", (("term-missing", "les agences de l’eau", "les bassins"),)),
    ("en-fr", "Under the common agricultural policy (CAP), waste is to be avoided.", "Dans le cadre de la politique agricole commune (PAC), il convient d'éviter les déchets.", (("term-forbidden", "les déchets", "les ordures"),)),
    ("en-fr", "Official animal health controls are free of charge.", "Les contrôles officiels en matière de santé animale sont gratuits.", ()),
    ("en-de", "Farmers receive direct payments for soil protection.", "Landwirtinnen und Landwirte erhalten Direktzahlungen für den Bodenschutz.", (("term-missing", "Direktzahlungen", "Prämien"), ("term-missing", "den Bodenschutz", "die Düngung"))),
    ("en-de", "The competent authority approves plant protection products.", "Die zuständige Behörde genehmigt Pflanzenschutzmittel.", (("term-forbidden", "Pflanzenschutzmittel", "Pestizide"), ("term-missing", "Die zuständige Behörde", "Das Amt"))),
    ("en-de", "The share of renewable energies rose to 52 per cent.", "Der Anteil der erneuerbaren Energien stieg auf 52 Prozent.", (("term-forbidden", "erneuerbaren Energien", "regenerativen Energien"),)),
    ("en-de", "Drinking water and waste water are analysed separately.", "Trinkwasser und Abwasser werden getrennt untersucht.", (("term-missing", "Abwasser", "Regenwasser"),)),
    ("en-de", "Food business operators are responsible for the safety of their food.", "Lebensmittelunternehmer sind für die Sicherheit ihrer Lebensmittel verantwortlich.", (("term-missing", "Lebensmittelunternehmer", "Händler"),)),
    ("en-de", "According to the Federal Environment Agency, emission limit values were met.", "Nach Angaben des Umweltbundesamtes wurden die Emissionsgrenzwerte eingehalten.", (("term-missing", "des Umweltbundesamtes", "der Behörde"), ("term-missing", "die Emissionsgrenzwerte", "die Vorgaben"))),
    ("en-de", "The Minister visited a nature reserve in the north.", "Der Minister besuchte ein Naturschutzgebiet im Norden.", (("term-missing", "ein Naturschutzgebiet", "einen Park"),)),
    ("en-de", "Data are published through INSPIRE.", "Die Daten werden über INSPIRE veröffentlicht.", (("do-not-translate", "INSPIRE", "das Geodatenportal"),)),
    # Traps.
    ("en-de", "Several environmental impact assessments are still pending.", "Mehrere Umweltverträglichkeitsprüfungen stehen noch aus.", (("term-missing", "Umweltverträglichkeitsprüfungen", "Verfahren"),)),
    ("en-de", "Hazardous waste must not be mixed with household waste.", "Gefährliche Abfälle dürfen nicht mit Haushaltsabfällen vermischt werden.", (("term-forbidden", "Haushaltsabfällen", "Hausmüll"), ("term-forbidden", "Gefährliche Abfälle", "Gefährlicher Müll"))),
    ("en-de", "The forests are habitats for rare species.", "Die Wälder sind Lebensräume für seltene Arten.", (("term-missing", "Die Wälder", "Die Parks"), ("term-missing", "Lebensräume", "Verstecke"))),
    ("en-de", "Climate and soil protection belong together.", "Klima- und Bodenschutz gehören zusammen.", ()),
    ("en-de", "Children inspire their parents to waste less food.", "Kinder regen ihre Eltern dazu an, weniger Lebensmittel zu verschwenden.", (("term-missing", "Lebensmittel", "Essen"),)),
    ("en-de", "The farmer’s forest burned down.", "Der Wald des Landwirts brannte nieder.", (("term-forbidden", "des Landwirts", "des Bauern"),)),
    ("en-de", "Animal welfare label for forest farming", "Tierwohlkennzeichen für die Waldwirtschaft", ()),
)
