"""Terms in texts of parliaments, police, museums, patents and consumer law: English into French and German.

Rows are those of `term_pairs`; the seeds are terms missing, forbidden, in wrong capitals, or not
kept.
"""

# ruff: noqa: E501 - sentences are kept whole
# fmt: off
from __future__ import annotations

GLOSSARIES = {
    "en-fr": """\
source,target,status,case,inflection,boundary,do_not_translate
head of State,chef d'État,preferred,,,,
High Representative,Haut Représentant,preferred,,,,
association agreement,accord d'association,preferred,,,,
bill,projet de loi,preferred,,,,
bill,loi,forbidden,,,,
implementation,mise en œuvre,preferred,,,,
implementation,implémentation,forbidden,,,,
to enter into force,entrer en vigueur,preferred,,,,
to adopt,adopter,preferred,,,,
State,État,preferred,,,,
sustainable development,développement durable,preferred,,,,
police cooperation,coopération policière,preferred,,,,
judicial cooperation,coopération judiciaire,preferred,,,,
civil servant,fonctionnaire,preferred,,,,
Court of Justice,Cour de justice,preferred,,,,
Advocate General,avocat général,preferred,,,,
public prosecutor,ministère public,preferred,,,,
public prosecutor,procureur,admitted,,,,
health professional,professionnel de santé,preferred,,,,
caregiver,aidant,preferred,,,,
worker,travailleur,preferred,,,,
developing country,pays en développement,preferred,,,,
developing country,pays en voie de développement,forbidden,,,,
least developed country,pays les moins avancés,preferred,,,,
aid,aide,preferred,,,,
AIDS,sida,preferred,,,,
safety,sécurité,preferred,,,,
safety,sûreté,forbidden,,,,
nuclear safety,sûreté nucléaire,preferred,,,,
national,ressortissant,preferred,,,,
third-country national,ressortissant de pays tiers,preferred,,,,
residence permit,titre de séjour,preferred,,,,
residence permit,permis de séjour,forbidden,,,,
family reunification,regroupement familial,preferred,,,,
unaccompanied minor,mineur non accompagné,preferred,,,,
unaccompanied minor,mineur isolé,forbidden,,,,
field,domaine,preferred,,,,
United Nations,Nations Unies,preferred,,,,
United Nations,ONU,admitted,exact,,,
internet,internet,preferred,,,,
SOLVIT,,,,,,yes
""",
    "en-de": """\
source,target,status,case,inflection,boundary,do_not_translate
United Nations,Vereinte Nationen,preferred,,,,
United Nations,VN,admitted,exact,,,
European Union,Europäische Union,preferred,,,,
European Union,EU,admitted,exact,,,
Federal Minister of the Interior,Bundesminister des Innern,preferred,,,,
to enter into force,in Kraft treten,preferred,,,,
entry into force,Inkrafttreten,preferred,,,,
to adopt,annehmen,preferred,,,,
employee,Arbeitnehmer,preferred,,,,
employee,Beschäftigter,admitted,,,,
employee,Angestellter,forbidden,,,,
annex,Anhang,preferred,,,,
annex,Anlage,forbidden,,,,
Official Journal,Amtsblatt,preferred,,,,
consumer,Verbraucher,preferred,,,,
consumer protection,Verbraucherschutz,preferred,,,,
emission allowance,Emissionszertifikat,preferred,,,,
emission allowance,Emissionsberechtigung,forbidden,,,,
regulation,Verordnung,preferred,,,,
regulation,Regelung,forbidden,,,,
directive,Richtlinie,preferred,,,,
implementing regulation,Durchführungsverordnung,preferred,,,,
delegated act,delegierter Rechtsakt,preferred,,,,
internal border,Binnengrenze,preferred,,,,
external border,Außengrenze,preferred,,,,
refugee,Flüchtling,preferred,,,,
refugee,Geflüchteter,forbidden,,,,
residence permit,Aufenthaltstitel,preferred,,,,
residence permit,Aufenthaltserlaubnis,forbidden,,,,
shipping,Schifffahrt,preferred,,,,
inland waterway,Binnenwasserstraße,preferred,,,,
waste,Abfall,preferred,,,,
waste,Müll,forbidden,,,,
hazardous waste,gefährlicher Abfall,preferred,,,,
waste management,Abfallbewirtschaftung,preferred,,,,
port State control,Hafenstaatkontrolle,preferred,,,,
port,Hafen,preferred,,,,
air carrier,Luftfahrtunternehmen,preferred,,,,
air carrier,Fluggesellschaft,forbidden,,,,
good governance,verantwortungsvolle Staatsführung,preferred,,,,
local elections,Kommunalwahlen,preferred,,,,
Galileo,,,,,,yes
""",
}

ROWS = (
    ("en-fr", "Heads of State and Government met; the Head of State of Kenya presided.", "Les chefs d’État et de gouvernement se sont réunis sous la présidence de la cheffe d’État du Kenya.", (
        ("term-missing", "Les chefs d’État et de gouvernement se sont réunis sous la présidence de la cheffe d’État du Kenya", "Les dirigeants se sont réunis sous la présidence du Kenya"),
    )),
    ("en-fr", "The High Representative welcomed the association agreements.", "La Haute Représentante s’est félicitée des accords d’association.", (
        ("term-missing", "accords d’association", "traités bilatéraux"),
        ("term-missing", "Haute Représentante", "cheffe de la diplomatie"),
    )),
    ("en-fr", "The bill was tabled; its implementation will cost 2 million.", "Le projet de loi a été déposé ; sa mise en oeuvre coûtera 2 millions.", (
        ("term-forbidden", "projet de loi", "loi"),
        ("term-forbidden", "mise en oeuvre", "implémentation"),
    )),
    ("en-fr", "The Regulation entered into force in May and was adopted unanimously.", "Le règlement est entré en vigueur en mai ; il avait été adopté à l’unanimité.", (
        ("term-missing", "est entré en vigueur", "a pris effet"),
    )),
    ("en-fr", "THE MEMBER STATE CONCERNED", "L’ETAT MEMBRE CONCERNÉ", ()),
    ("en-fr", "Each State ensures sustainable development.", "Chaque État veille au développement durable.", (
        ("term-missing", "développement durable", "progrès"),
        ("term-case", "Chaque État", "Chaque état"),
    )),
    ("en-fr", "Police and judicial cooperation in criminal matters", "Coopération policière et judiciaire en matière pénale", ()),
    ("en-fr", "Judicial cooperation was discussed by civil servants.", "La coopération judiciaire a été examinée par des fonctionnaires.", (
        ("term-missing", "coopération judiciaire", "entraide"),
        ("term-missing", "fonctionnaires", "agents"),
    )),
    ("en-fr", "The Advocate General at the Court of Justice, Ms Medina, delivered her Opinion.", "L’avocate générale près la Cour de justice, Mme Medina, a présenté ses conclusions.", (
        ("term-missing", "L’avocate générale", "La magistrate"),
        ("term-case", "Cour de justice", "cour de justice"),
    )),
    ("en-fr", "The public prosecutors appealed.", "Les procureures et procureurs ont fait appel.", (
        ("term-missing", "Les procureures et procureurs ont", "Les magistrats ont"),
    )),
    ("en-fr", "Health professionals and caregivers were thanked.", "Les professionnel·les de santé et les aidantes et aidants ont été remerciés.", (
        ("term-missing", "les aidantes et aidants ont", "les familles ont"),
    )),
    ("en-fr", "Developing countries and the least developed countries", "Pays en développement et pays les moins avancés", (
        ("term-forbidden", "Pays en développement", "Pays en voie de développement"),
        ("term-missing", "pays les moins avancés", "États les plus pauvres"),
    )),
    ("en-fr", "Aid for people living with AIDS", "Aide aux personnes vivant avec le sida", (
        ("term-missing", "le sida", "le virus"),
        ("term-missing", "Aide aux", "Appui aux"),
    )),
    ("en-fr", "Nuclear safety and food safety", "Sûreté nucléaire et sécurité des aliments", (
        ("term-missing", "Sûreté nucléaire", "Protection radiologique"),
    )),
    ("en-fr", "Safety at work", "Sécurité au travail", (
        ("term-forbidden", "Sécurité", "Sûreté"),
    )),
    ("en-fr", "Third-country nationals need a residence permit.", "Les ressortissants de pays tiers doivent être munis d’un titre de séjour.", (
        ("term-forbidden", "titre de séjour", "permis de séjour"),
        ("term-missing", "ressortissants de pays tiers", "étrangers"),
    )),
    ("en-fr", "Family reunification of unaccompanied minors", "Regroupement familial des mineures et mineurs non accompagnés", (
        ("term-missing", "Regroupement familial", "Rapprochement des familles"),
        ("term-forbidden", "mineures et mineurs non accompagnés", "mineurs isolés"),
    )),
    ("en-fr", "In the field of education, nationals of both States...", "Dans le domaine de l’éducation, les ressortissantes et ressortissants des deux États...", (
        ("term-missing", "domaine", "secteur"),
    )),
    ("en-fr", "The United Nations Charter; UN agencies", "La Charte des Nations Unies ; les institutions de l’ONU", (
        ("term-case", "Nations Unies ; les institutions de l’ONU", "nations unies ; les institutions onusiennes"),
    )),
    ("en-fr", "Contact SOLVIT on the Internet.", "Contactez SOLVIT sur Internet.", (
        ("do-not-translate", "SOLVIT", "le réseau de résolution"),
    )),
    ("en-fr", "The raid failed; paid workers laid out the battlefield.", "Le raid a échoué ; des travailleurs rémunérés ont aménagé le champ de bataille.", (
        ("term-missing", "travailleurs", "ouvriers"),
    )),
    ("en-de", "Within the United Nations and the European Union's institutions", "Im Rahmen der Vereinten Nationen und der Organe der Europäischen Union", (
        ("term-missing", "Vereinten Nationen", "Weltorganisation"),
        ("term-case", "Europäischen Union", "europäischen Union"),
    )),
    ("en-de", "The United Nations' role; UN reform", "Die Rolle der Vereinten Nationen; Reform der VN", ()),
    ("en-de", "The Federal Minister of the Interior, Ms Faeser, visited the port.", "Die Bundesministerin des Innern, Frau Faeser, besuchte den Hafen.", (
        ("term-missing", "Bundesministerin des Innern", "Innenministerin"),
        ("term-missing", "den Hafen", "die Werft"),
    )),
    ("en-de", "This Regulation shall enter into force on the day of its publication.", "Diese Verordnung tritt am Tag ihrer Veröffentlichung in Kraft.", (
        ("term-forbidden", "Verordnung", "Regelung"),
        ("term-missing", "tritt am Tag ihrer Veröffentlichung in Kraft", "gilt ab dem Tag ihrer Veröffentlichung"),
    )),
    ("en-de", "Since its entry into force, the directive has been amended twice.", "Seit ihrem Inkrafttreten wurde die Richtlinie zweimal geändert.", (
        ("term-missing", "Inkrafttreten", "Erlass"),
        ("term-missing", "Richtlinie", "Vorschrift"),
    )),
    ("en-de", "The Council adopted the implementing regulation.", "Der Rat nahm die Durchführungsverordnung an.", (
        ("term-missing", "Durchführungsverordnung", "Ausführungsbestimmung"),
    )),
    ("en-de", "The resolution was adopted.", "Die Entschließung wurde angenommen.", (
        ("term-missing", "angenommen", "begrüßt"),
    )),
    ("en-de", "Employees and consumers must be informed.", "Beschäftigte sowie Verbraucherinnen und Verbraucher sind zu unterrichten.", (
        ("term-forbidden", "Beschäftigte", "Angestellte"),
        ("term-missing", "Verbraucherinnen und Verbraucher", "Kunden"),
    )),
    ("en-de", "See Annexes I and II in the Official Journal.", "Siehe Anhänge I und II im Amtsblatt.", (
        ("term-forbidden", "Anhänge", "Anlagen"),
        ("term-missing", "Amtsblatt", "Bundesanzeiger"),
    )),
    ("en-de", "Emission allowances and consumer protection", "Emissionszertifikate und Verbraucherschutz", (
        ("term-forbidden", "Emissionszertifikate", "Emissionsberechtigungen"),
        ("term-missing", "Verbraucherschutz", "Schutz der Käufer"),
    )),
    ("en-de", "Delegated acts; the delegated act's annex", "Delegierte Rechtsakte; der Anhang des delegierten Rechtsakts", (
        ("term-missing", "Delegierte Rechtsakte; der Anhang des delegierten Rechtsakts", "Delegierte Maßnahmen; der Anhang dieser Maßnahme"),
    )),
    ("en-de", "Controls at internal and external borders", "Kontrollen an den Binnen- und Außengrenzen", (
        ("term-missing", "Binnen- und Außengrenzen", "Grenzübergängen"),
    )),
    ("en-de", "Internal borders remain open.", "Die Binnengrenzen bleiben offen.", (
        ("term-missing", "Binnengrenzen", "Grenzen"),
    )),
    ("en-de", "Refugees hold residence permits.", "Flüchtlinge besitzen Aufenthaltstitel.", (
        ("term-forbidden", "Flüchtlinge", "Geflüchtete"),
        ("term-forbidden", "Aufenthaltstitel", "Aufenthaltserlaubnisse"),
    )),
    ("en-de", "Shipping on inland waterways", "Schiffahrt auf Binnenwasserstrassen", ()),
    ("en-de", "Waste and hazardous waste: waste management", "Abfälle und gefährliche Abfälle: Abfallbewirtschaftung", (
        ("term-forbidden", "Abfälle und", "Müll und"),
        ("term-missing", "Abfallbewirtschaftung", "Entsorgung"),
    )),
    ("en-de", "Port State control in the ports of the Baltic", "Hafenstaatkontrolle in den Häfen der Ostsee", (
        ("term-missing", "Hafenstaatkontrolle", "Schiffsinspektion"),
        ("term-missing", "Häfen", "Küstenstädten"),
    )),
    ("en-de", "Air carriers shall compensate passengers.", "Die Luftfahrtunternehmen entschädigen die Fluggäste.", (
        ("term-forbidden", "Luftfahrtunternehmen", "Fluggesellschaften"),
    )),
    ("en-de", "Principles of good governance in local elections", "Grundsätze der verantwortungsvollen Staatsführung bei Kommunalwahlen", (
        ("term-missing", "verantwortungsvollen Staatsführung", "guten Regierung"),
        ("term-missing", "Kommunalwahlen", "Abstimmungen"),
    )),
    ("en-de", "Galileo’s satellites; important reports on passports", "Die Galileo-Satelliten; wichtige Berichte über Reisepässe", (
        ("do-not-translate", "Galileo-Satelliten", "Galilei-Satelliten"),
    )),
)
# fmt: on
