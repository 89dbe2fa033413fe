"""Terms in texts of courts, health, customs and weather offices: English into French and German.

Rows are those of `term_pairs`; the seeds are terms missing, forbidden, in wrong capitals, or not
kept.
"""

# ruff: noqa: E501 - sentences are kept whole
# fmt: off
from __future__ import annotations

GLOSSARIES = {
    "en-fr": """\
source,target,status,case,inflection,do_not_translate
customs union,union douanière,preferred,,,
tariff quota,contingent tarifaire,preferred,,,
tariff quota,quota tarifaire,forbidden,,,
customs office,bureau de douane,preferred,,,
customs declaration,déclaration en douane,preferred,,,
customs declaration,déclaration douanière,forbidden,,,
Director-General,directeur général,preferred,,,
ambassador,ambassadeur,preferred,,,
adviser,conseiller,preferred,,,
Minister of Defence,ministre de la défense,preferred,,,
Minister of Foreign Affairs,ministre des affaires étrangères,preferred,,,
court,juridiction,preferred,,,
court,tribunal,admitted,,,
preliminary ruling,décision préjudicielle,preferred,,,
preliminary ruling,décision préliminaire,forbidden,,,
Council,le Conseil,preferred,,,
European Parliament,Parlement européen,preferred,,,
trade mark,marque,preferred,,,
well-being,bien-être,preferred,,,
public interest,intérêt public,preferred,,,
general interest,intérêt général,preferred,,,
rail network,réseau ferroviaire,preferred,,,
State aid,aide d'État,preferred,,,
State aid,subvention publique,forbidden,,,
natural person,personne physique,preferred,,,
legal person,personne morale,preferred,,,
legal person,personne juridique,forbidden,,,
work,travail,preferred,,,
eye,œil,preferred,,,
own resources,ressources propres,preferred,,,
self-employed person,travailleur indépendant,preferred,,,
member,membre,preferred,,,
Commission,Commission,preferred,,,
non-governmental organisation,organisation non gouvernementale,preferred,,,
non-governmental organisation,ONG,admitted,exact,,
free movement,libre circulation,preferred,,,
free movement,liberté de mouvement,forbidden,,,
email,courriel,preferred,,,
email,e-mail,forbidden,,,
safeguard measure,mesure de sauvegarde,preferred,,,
Eurojust,,,,,yes
""",
    "en-de": """\
source,target,status,case,inflection,do_not_translate
import,Einfuhr,preferred,,,
export,Ausfuhr,preferred,,,
export,Export,forbidden,,,
goods traffic,Güterverkehr,preferred,,,
passenger traffic,Personenverkehr,preferred,,,
High Representative,Hoher Vertreter,preferred,,,
European Council,Europäischer Rat,preferred,,,
Council of the European Union,Rat der Europäischen Union,preferred,,,
Council of Europe,Europarat,preferred,,,
emergency meeting,Dringlichkeitssitzung,preferred,,,
emergency meeting,Krisensitzung,forbidden,,,
public health,öffentliche Gesundheit,preferred,,,
health care,Gesundheitsversorgung,preferred,,,
vaccine,Impfstoff,preferred,,,
vaccine,Vakzin,forbidden,,,
Member of Parliament,Abgeordneter,preferred,,,
federal state,Land,preferred,,,
federal state,Bundesland,admitted,,,
city council,Stadtrat,preferred,,,
mayor,Bürgermeister,preferred,,,
mayor,Oberbürgermeister,admitted,,,
railway undertaking,Eisenbahnverkehrsunternehmen,preferred,,,
railway undertaking,Bahngesellschaft,forbidden,,,
greenhouse gas,Treibhausgas,preferred,,,
renewable energy,erneuerbare Energie,preferred,,,
renewable energy,regenerative Energie,forbidden,,,
museum,Museum,preferred,,,
permanent exhibition,Dauerausstellung,preferred,,,
permanent exhibition,ständige Ausstellung,forbidden,,,
weather warning,Wetterwarnung,preferred,,,
German Weather Service,Deutscher Wetterdienst,preferred,,,
German Weather Service,DWD,admitted,exact,,
internal market,Binnenmarkt,preferred,,,
internal market,innerer Markt,forbidden,,,
competent authority,zuständige Behörde,preferred,,,
law,Gesetz,preferred,,,
natural disaster,Naturkatastrophe,preferred,,,
Single Market,Binnenmarkt,preferred,,,
data protection,Datenschutz,preferred,,,
data protection officer,Datenschutzbeauftragter,preferred,,,
Copernicus,,,,,yes
""",
}

ROWS = (
    ("en-fr", "Goods leaving the customs union shall be covered by a customs declaration.", "Les marchandises quittant l’union douanière font l’objet d’une déclaration en douane.", (
        ("term-forbidden", "déclaration en douane", "déclaration douanière"),
        ("term-missing", "l’union douanière", "l’espace commun"),
    )),
    ("en-fr", "Tariff quotas are managed by the customs offices.", "Les contingents tarifaires sont gérés par les bureaux de douane.", (
        ("term-forbidden", "contingents tarifaires", "quotas tarifaires"),
        ("term-missing", "bureaux de douane", "autorités"),
    )),
    ("en-fr", "The Director-General, Ms Vasseur, and the Ambassador of Norway, Ms Lie, opened the session.", "La directrice générale, Mme Vasseur, et l’ambassadrice de Norvège, Mme Lie, ont ouvert la session.", (
        ("term-missing", "La directrice générale, Mme", "La responsable, Mme"),
        ("term-missing", "l’ambassadrice", "la représentante"),
    )),
    ("en-fr", "Advisers assist the Ministers of Foreign Affairs and the Ministers of Defence.", "Des conseillères et conseillers assistent les ministres des affaires étrangères et de la défense.", (
        ("term-missing", "Des conseillères et conseillers assistent", "Des assistants appuient"),
    )),
    ("en-fr", "The court may request a preliminary ruling.", "La juridiction peut demander une décision préjudicielle.", (
        ("term-forbidden", "décision préjudicielle", "décision préliminaire"),
        ("term-missing", "La juridiction", "L’autorité saisie"),
    )),
    ("en-fr", "Position of the European Parliament and of the Council", "Position du Parlement européen et du Conseil", (
        ("term-missing", "du Parlement européen", "de l’assemblée"),
        ("term-case", "Parlement européen", "parlement européen"),
    )),
    ("en-fr", "The trade mark's proprietor", "Le titulaire de la marque", (
        ("term-missing", "la marque", "l’enseigne"),
    )),
    ("en-fr", "Well-being and the general interest", "Le bien‑être et l’intérêt général", (
        ("term-missing", "l’intérêt général", "le bien commun"),
    )),
    ("en-fr", "The public and general interests at stake: public interest and general interest.", "Les intérêts publics et généraux en cause : intérêt public et intérêt général.", ()),
    ("en-fr", "Rail networks and State aids", "Réseaux ferroviaires et aides d’État", (
        ("term-forbidden", "aides d’État", "subventions publiques"),
        ("term-missing", "Réseaux ferroviaires", "Voies ferrées"),
    )),
    ("en-fr", "Natural or legal persons may apply.", "Les personnes physiques ou morales peuvent présenter une demande.", ()),
    ("en-fr", "A legal person shall appoint a representative.", "La personne morale désigne un représentant.", (
        ("term-forbidden", "personne morale", "personne juridique"),
    )),
    ("en-fr", "The works began at the eyes of the storm.", "Les travaux ont commencé aux yeux de la tempête.", (
        ("term-missing", "travaux ont", "chantiers ont"),
    )),
    ("en-fr", "Own resources and self-employed persons", "Ressources propres et travailleurs indépendants (travailleuses indépendantes)", (
        ("term-missing", "Ressources propres", "Recettes"),
        ("term-missing", "travailleurs indépendants (travailleuses indépendantes)", "libéraux"),
    )),
    ("en-fr", "The self-employed person's spouse", "Le conjoint de la travailleuse indépendante", (
        ("term-missing", "la travailleuse indépendante", "l’entrepreneuse"),
    )),
    ("en-fr", "Permission was given by the commissioner; remember the intermission.", "L’autorisation a été donnée par le commissaire ; n’oubliez pas l’entracte.", ()),
    ("en-fr", "The Commission heard non-governmental organisations (NGOs).", "La Commission a entendu des organisations non gouvernementales (ONG).", (
        ("term-missing", "organisations non gouvernementales (ONG)", "associations"),
        ("term-case", "La Commission a", "La commission a"),
    )),
    ("en-fr", "Free movement of workers; emails to members", "Libre circulation des travailleurs ; courriels aux membres", (
        ("term-forbidden", "Libre circulation", "Liberté de mouvement"),
        ("term-forbidden", "courriels", "e-mails"),
        ("term-missing", "courriels", "messages"),
    )),
    ("en-fr", "Safeguard measures and Eurojust's role", "Mesures de sauvegarde et rôle d’Eurojust", (
        ("do-not-translate", "d’Eurojust", "d’Eurojustice"),
        ("term-missing", "Mesures de sauvegarde", "Dispositions de protection"),
    )),
    ("en-fr", "NON-GOVERNMENTAL ORGANISATIONS", "ORGANISATIONS NON GOUVERNEMENTALES", ()),
    ("en-de", "Imports and exports of agricultural products fell.", "Die Ein- und Ausfuhr landwirtschaftlicher Erzeugnisse ging zurück.", (
        ("term-missing", "Ein- und Ausfuhr landwirtschaftlicher Erzeugnisse ging", "Handel mit landwirtschaftlichen Erzeugnissen ging"),
    )),
    ("en-de", "Exports rose by 3%.", "Die Ausfuhren stiegen um 3 %.", (
        ("term-forbidden", "Ausfuhren", "Exporte"),
    )),
    ("en-de", "Passenger and goods traffic; passenger traffic grew faster than goods traffic.", "Personen- und Güterverkehr: Der Personenverkehr wuchs schneller als der Güterverkehr.", ()),
    ("en-de", "The High Representative addressed the European Council.", "Der Hohe Vertreter sprach vor dem Europäischen Rat.", (
        ("term-case", "Hohe Vertreter", "hohe Vertreter"),
        ("term-missing", "dem Europäischen Rat", "den Staats- und Regierungschefs"),
        ("term-case", "Europäischen Rat", "europäischen Rat"),
    )),
    ("en-de", "The Council of the European Union and the Council of Europe are different bodies.", "Der Rat der Europäischen Union und der Europarat sind verschiedene Gremien.", (
        ("term-missing", "Europarat", "Rat von Straßburg"),
    )),
    ("en-de", "The High Representative, Ms Kallas, chaired it.", "Die Hohe Vertreterin, Frau Kallas, führte den Vorsitz.", (
        ("term-missing", "Hohe Vertreterin", "Beauftragte"),
    )),
    ("en-de", "An emergency meeting was held; more emergency meetings may follow.", "Es fand eine Dringlichkeitssitzung statt; weitere können folgen.", (
        ("term-forbidden", "Dringlichkeitssitzung", "Krisensitzung"),
    )),
    ("en-de", "Risks to public health and health-care systems", "Gefahren für die öffentliche Gesundheit und die Gesundheitsversorgungssysteme", (
        ("term-missing", "öffentliche Gesundheit", "Bevölkerung"),
    )),
    ("en-de", "In the interest of public health, vaccines are free.", "Im Interesse der öffentlichen Gesundheit sind Impfstoffe kostenlos.", (
        ("term-forbidden", "Impfstoffe", "Vakzine"),
        ("term-missing", "öffentlichen Gesundheit", "Volksgesundheit"),
    )),
    ("en-de", "Members of Parliament from all federal states", "Abgeordnete aus allen Bundesländern", (
        ("term-missing", "Abgeordnete", "Politiker"),
        ("term-missing", "Bundesländern", "Regionen"),
    )),
    ("en-de", "In two federal states the law has changed.", "In zwei Ländern hat sich das Gesetz geändert.", (
        ("term-missing", "Gesetz", "Recht"),
    )),
    ("en-de", "City councils elect the mayor.", "Die Stadträte wählen die Bürgermeisterin oder den Bürgermeister.", (
        ("term-missing", "Stadträte", "Gemeindevertreter"),
    )),
    ("en-de", "Railway undertakings shall pay track charges.", "Eisenbahnverkehrsunternehmen zahlen Trassenentgelte.", (
        ("term-forbidden", "Eisenbahnverkehrsunternehmen", "Bahngesellschaften"),
    )),
    ("en-de", "Greenhouse gas emissions and renewable energies", "Treibhausgasemissionen und erneuerbare Energien", (
        ("term-forbidden", "erneuerbare Energien", "regenerative Energien"),
        ("term-missing", "Treibhausgasemissionen", "Kohlendioxidausstoß"),
    )),
    ("en-de", "Museums: a new permanent exhibition", "Museen: eine neue Dauerausstellung", (
        ("term-forbidden", "Dauerausstellung", "ständige Ausstellung"),
        ("term-missing", "Museen", "Sammlungen"),
    )),
    ("en-de", "The German Weather Service issued a weather warning.", "Der Deutsche Wetterdienst hat eine Wetterwarnung herausgegeben.", (
        ("term-case", "Deutsche Wetterdienst", "deutsche Wetterdienst"),
        ("term-missing", "Wetterwarnung", "Meldung"),
    )),
    ("en-de", "According to the German Weather Service (DWD)", "Nach Angaben des Deutschen Wetterdienstes (DWD)", (
        ("term-missing", "des Deutschen Wetterdienstes (DWD)", "der Meteorologen"),
    )),
    ("en-de", "The Single Market Act strengthens the internal market.", "Die Binnenmarktakte stärkt den Binnenmarkt.", (
        ("term-forbidden", "den Binnenmarkt", "den inneren Markt"),
    )),
    ("en-de", "The competent authorities of the Member States", "die zuständigen Behörden der Mitgliedstaaten", (
        ("term-missing", "zuständigen Behörden", "Stellen"),
    )),
    ("en-de", "The data protection officers monitor data protection.", "Die Datenschutzbeauftragten überwachen den Datenschutz.", (
        ("term-missing", "Datenschutzbeauftragten", "Prüfer"),
    )),
    ("en-de", "Data from Copernicus help after natural disasters.", "Daten aus Copernicus helfen nach Naturkatastrophen.", (
        ("do-not-translate", "Copernicus", "Kopernikus"),
        ("term-missing", "Naturkatastrophen", "Überschwemmungen"),
    )),
    ("en-de", "The lawn in front of the museum; clawed back; important imports", "Der Rasen vor dem Museum; zurückgefordert; wichtige Einfuhren", (
        ("term-missing", "wichtige Einfuhren", "wichtige Waren"),
    )),
)
# fmt: on
