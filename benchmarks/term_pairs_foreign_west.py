"""Terms in texts of foreign ministries and international organisations: English into French and German.

Rows are those of `term_pairs`; the seeds are terms missing, forbidden, in wrong capitals, or not
kept.
"""

# ruff: noqa: E501 - sentences are kept whole
# fmt: off
from __future__ import annotations

GLOSSARIES = {
    "en-fr": """\
source,target,status,case,do_not_translate
framework agreement,accord-cadre,preferred,,
framework agreement,contrat-cadre,forbidden,,
member state,État membre,preferred,,
member state,pays membre,forbidden,,
working group,groupe de travail,preferred,,
Secretary-General,Secrétaire général,preferred,,
peacekeeping operation,opération de maintien de la paix,preferred,,
peacekeeping operation,opération de paix,forbidden,,
human rights,droits de l'homme,preferred,,
human rights,droits humains,forbidden,,
gender equality,égalité des sexes,preferred,,
gender equality,égalité entre les femmes et les hommes,admitted,,
climate change,changements climatiques,preferred,,
climate change,réchauffement climatique,forbidden,,
High Commissioner,Haut-Commissaire,preferred,,
white paper,livre blanc,preferred,,
capacity-building,renforcement des capacités,preferred,,
due diligence,devoir de vigilance,preferred,,
due diligence,diligence raisonnable,admitted,,
supply chain,chaîne d'approvisionnement,preferred,,
supply chain,chaîne logistique,forbidden,,
Security Council,Conseil de sécurité,preferred,,
special envoy,envoyé spécial,preferred,,
local authority,collectivité territoriale,preferred,,
local authority,collectivité locale,forbidden,,
regional office,bureau régional,preferred,,
joint statement,déclaration commune,preferred,,
joint statement,communiqué conjoint,forbidden,,
port,port,preferred,,
Act,loi,preferred,,
budget appropriation,crédit budgétaire,preferred,,
host country,pays hôte,preferred,,
host country,pays d'accueil,forbidden,,
round table,table ronde,preferred,,
Horizon Europe,,,,yes
INTERPOL,INTERPOL,preferred,exact,yes
eu-LISA,,,,yes
early warning system,système d'alerte rapide,preferred,,
early warning system,système d'alerte précoce,admitted,,
steering committee,comité directeur,preferred,,
steering committee,comité de pilotage,forbidden,,
""",
    "en-de": """\
source,target,status,case,do_not_translate
Strategic Partnership,Strategische Partnerschaft,preferred,,
member state,Mitgliedstaat,preferred,,
member state,Mitgliedsland,forbidden,,
framework agreement,Rahmenabkommen,preferred,,
framework agreement,Rahmenvertrag,forbidden,,
foreign minister,Außenminister,preferred,,
foreign minister,Außenministerin,admitted,,
Federal Foreign Office,Auswärtiges Amt,preferred,,
Federal Foreign Office,Außenministerium,forbidden,,
supply chain,Lieferkette,preferred,,
supply chain,Versorgungskette,forbidden,,
human rights,Menschenrechte,preferred,,
climate change,Klimawandel,preferred,,
climate change,Klimaveränderung,forbidden,,
working group,Arbeitsgruppe,preferred,,
working group,Arbeitskreis,forbidden,,
council of ministers,Ministerrat,preferred,,
common position,gemeinsamer Standpunkt,preferred,,
rules of procedure,Geschäftsordnung,preferred,,
border protection,Grenzschutz,preferred,,
customs duty,Zoll,preferred,,
rule of law,Rechtsstaatlichkeit,preferred,,
rule of law,Rechtsherrschaft,forbidden,,
third country,Drittstaat,preferred,,
third country,Drittland,admitted,,
European Court of Auditors,Europäischer Rechnungshof,preferred,,
public procurement,öffentliches Auftragswesen,preferred,,
letter of intent,Absichtserklärung,preferred,,
letter of intent,Willenserklärung,forbidden,,
ambassador,Botschafter,preferred,,
legal act,Rechtsakt,preferred,,
draft law,Gesetzentwurf,preferred,,
draft law,Gesetzesentwurf,forbidden,,
hospital,Krankenhaus,preferred,,
hospital,Spital,forbidden,,
civil society,Zivilgesellschaft,preferred,,
sustainable development,nachhaltige Entwicklung,preferred,,
peace treaty,Friedensvertrag,preferred,,
Erasmus+,,,,yes
Frontex,,,,yes
eIDAS,eIDAS,preferred,exact,yes
""",
}

ROWS = (
    ("en-fr", "Framework agreements were concluded with three member States.", "Des accords-cadres ont été conclus avec trois États membres.", (
        ("term-forbidden", "accords-cadres", "contrats-cadres"),
        ("term-forbidden", "États membres", "pays membres"),
        ("term-missing", "accords-cadres", "arrangements"),
    )),
    ("en-fr", "The framework agreement's scope is limited.", "La portée de l’accord‑cadre est limitée.", (
        ("term-missing", "l’accord‑cadre", "l’instrument"),
    )),
    ("en-fr", "MEMBER STATES", "ÉTATS MEMBRES", (
        ("term-missing", "ÉTATS MEMBRES", "PARTIES"),
    )),
    ("en-fr", "Members of the working groups shall be appointed by the Secretary-General.", "Les membres des groupes de travail sont nommés par la Secrétaire générale.", (
        ("term-case", "Secrétaire générale", "secrétaire générale"),
        ("term-missing", "groupes de travail", "commissions"),
    )),
    ("en-fr", "The Deputy Secretaries-General reported to the Security Council.", "Les Secrétaires généraux adjoints ont rendu compte au Conseil de sécurité.", (
        ("term-case", "Conseil de sécurité", "conseil de sécurité"),
        ("term-missing", "Conseil de sécurité", "Comité exécutif"),
    )),
    ("en-fr", "Peacekeeping operations protect human rights.", "Les opérations de maintien de la paix protègent les droits de l’homme.", (
        ("term-forbidden", "opérations de maintien de la paix", "opérations de paix"),
        ("term-forbidden", "droits de l’homme", "droits humains"),
    )),
    ("en-fr", "Gender equality is a goal in itself.", "L’égalité entre les femmes et les hommes est un but en soi.", (
        ("term-missing", "L’égalité entre les femmes et les hommes", "La parité"),
    )),
    ("en-fr", "Climate change affects the whole region.", "Les changements climatiques touchent l’ensemble de la région.", (
        ("term-forbidden", "Les changements climatiques touchent", "Le réchauffement climatique touche"),
        ("term-missing", "Les changements climatiques touchent", "L’évolution des températures touche"),
    )),
    ("en-fr", "Two former High Commissioners took the floor.", "Deux anciens Hauts-Commissaires ont pris la parole.", (
        ("term-case", "Hauts-Commissaires", "hauts-commissaires"),
        ("term-missing", "Hauts-Commissaires", "responsables"),
    )),
    ("en-fr", "Two white papers were adopted; both deal with capacity-building.", "Deux livres blancs ont été adoptés ; tous deux traitent du renforcement des capacités.", (
        ("term-missing", "livres blancs", "rapports"),
        ("term-missing", "renforcement des capacités", "développement des compétences"),
    )),
    ("en-fr", "Companies shall exercise due diligence throughout their supply chains.", "Les entreprises exercent une diligence raisonnable tout au long de leurs chaînes d’approvisionnement.", (
        ("term-missing", "diligence raisonnable", "attention suffisante"),
        ("term-forbidden", "chaînes d’approvisionnement", "chaînes logistiques"),
    )),
    ("en-fr", "The Special Envoy, Ms. Lund, met other special envoys in Geneva.", "L’Envoyée spéciale, Mme Lund, a rencontré d’autres envoyés spéciaux à Genève.", (
        ("term-missing", "L’Envoyée spéciale, Mme Lund, a rencontré d’autres envoyés spéciaux", "La représentante, Mme Lund, a rencontré d’autres représentants"),
    )),
    ("en-fr", "Local authorities and their budget appropriations", "Les collectivités territoriales et leurs crédits budgétaires", (
        ("term-forbidden", "collectivités territoriales", "collectivités locales"),
        ("term-missing", "crédits budgétaires", "dotations"),
    )),
    ("en-fr", "The regional offices in Dakar and Nairobi issued a joint statement.", "Les bureaux régionaux de Dakar et de Nairobi ont publié une déclaration commune.", (
        ("term-forbidden", "une déclaration commune", "un communiqué conjoint"),
        ("term-missing", "bureaux régionaux", "antennes"),
    )),
    ("en-fr", "The report supports the transport of passengers; exports rose, in fact, after the action plan.", "Le compte rendu est favorable au transport de voyageurs ; les exportations ont en effet progressé après le plan d’action.", ()),
    ("en-fr", "The ports of entry are listed in the Act.", "Les ports d’entrée sont énumérés dans la loi.", (
        ("term-missing", "ports d’entrée", "points de passage"),
        ("term-missing", "dans la loi", "dans l’annexe"),
    )),
    ("en-fr", "The host country shall facilitate the issue of visas.", "Le pays hôte facilite la délivrance des visas.", (
        ("term-forbidden", "pays hôte", "pays d’accueil"),
    )),
    ("en-fr", "“Round table” on early-warning systems", "« Table ronde » sur les systèmes d’alerte précoce", (
        ("term-missing", "Table ronde", "Débat"),
        ("term-missing", "systèmes d’alerte précoce", "dispositifs de surveillance"),
    )),
    ("en-fr", "Funded by Horizon Europe and managed by eu-LISA.", "Financé par Horizon Europe et géré par l’eu-LISA.", (
        ("do-not-translate", "Horizon Europe", "Horizon de l’Europe"),
        ("do-not-translate", "l’eu-LISA", "l’agence informatique de l’UE"),
    )),
    ("en-fr", "Under INTERPOL's rules, the steering committee meets twice a year.", "Selon les règles d’INTERPOL, le comité directeur se réunit deux fois par an.", (
        ("term-forbidden", "comité directeur", "comité de pilotage"),
        ("do-not-translate", "d’INTERPOL", "de l’Organisation internationale de police"),
    )),
    ("en-de", "The two governments signed a declaration on the Strategic Partnership.", "Beide Regierungen unterzeichneten eine Erklärung zur Strategischen Partnerschaft.", (
        ("term-case", "Strategischen Partnerschaft", "strategischen Partnerschaft"),
        ("term-missing", "Strategischen Partnerschaft", "engen Zusammenarbeit"),
    )),
    ("en-de", "Strategic Partnerships with six countries", "Strategische Partnerschaften mit sechs Ländern", (
        ("term-missing", "Strategische Partnerschaften", "Bündnisse"),
    )),
    ("en-de", "Member states shall notify the Commission of their framework agreements.", "Die Mitgliedstaaten unterrichten die Kommission über ihre Rahmenabkommen.", (
        ("term-forbidden", "Rahmenabkommen", "Rahmenverträge"),
        ("term-forbidden", "Mitgliedstaaten", "Mitgliedsländer"),
    )),
    ("en-de", "Each of the Member State's authorities keeps a record.", "Jede Behörde des Mitgliedstaats führt ein Verzeichnis.", (
        ("term-missing", "Mitgliedstaats", "Landes"),
    )),
    ("en-de", "The Foreign Ministers of the three countries met with their Spanish counterpart.", "Die Außenministerinnen der drei Länder trafen mit ihrem spanischen Kollegen zusammen.", (
        ("term-missing", "Außenministerinnen", "Vertreterinnen"),
    )),
    ("en-de", "According to the Federal Foreign Office, the travel advice has been updated.", "Nach Angaben des Auswärtigen Amtes wurden die Reisehinweise aktualisiert.", (
        ("term-forbidden", "Auswärtigen Amtes", "Außenministeriums"),
        ("term-case", "Auswärtigen Amtes", "auswärtigen Amtes"),
    )),
    ("en-de", "A spokesperson for the Federal Foreign Office declined to comment.", "Ein Sprecher im Auswärtigen Amt wollte sich nicht äußern.", (
        ("term-missing", "im Auswärtigen Amt", "des Hauses"),
    )),
    ("en-de", "Supply chain due diligence applies to all supply chains.", "Die Sorgfaltspflicht gilt entlang aller Lieferketten.", (
        ("term-forbidden", "Lieferketten", "Versorgungsketten"),
    )),
    ("en-de", "The human rights situation has deteriorated.", "Die Menschenrechtslage hat sich verschlechtert.", (
        ("term-missing", "Menschenrechtslage", "Lage der Bürger"),
    )),
    ("en-de", "Climate change policy and the effects of climate change", "Klimawandelpolitik und die Folgen des Klimawandels", (
        ("term-forbidden", "Klimawandelpolitik und die Folgen des Klimawandels", "Klimapolitik und die Folgen der Klimaveränderung"),
    )),
    ("en-de", "The working groups met on the margins of the Councils of Ministers.", "Die Arbeitsgruppen tagten am Rande der Ministerräte.", (
        ("term-forbidden", "Arbeitsgruppen", "Arbeitskreise"),
        ("term-missing", "Ministerräte", "Sitzungen"),
    )),
    ("en-de", "They adopted two common positions; a third common position failed.", "Sie nahmen zwei gemeinsame Standpunkte an; ein dritter gemeinsamer Standpunkt scheiterte.", (
        ("term-missing", "zwei gemeinsame Standpunkte an; ein dritter gemeinsamer Standpunkt scheiterte", "zwei Beschlüsse an; ein dritter scheiterte"),
    )),
    ("en-de", "Customs duties are abolished under Rule 4 of the Rules of Procedure.", "Die Zölle werden nach Artikel 4 der Geschäftsordnung aufgehoben.", (
        ("term-missing", "Zölle", "Abgaben"),
        ("term-missing", "Geschäftsordnung", "Satzung"),
    )),
    ("en-de", "The report of the European Court of Auditors on border protection", "Bericht des Europäischen Rechnungshofs über den Grenzschutz", (
        ("term-case", "Europäischen Rechnungshofs", "europäischen Rechnungshofs"),
        ("term-missing", "Grenzschutz", "Küstenschutz"),
    )),
    ("en-de", "Economic operators from third countries take part in public procurement.", "Wirtschaftsteilnehmer aus Drittländern nehmen am öffentlichen Auftragswesen teil.", (
        ("term-missing", "öffentlichen Auftragswesen", "Vergabeverfahren"),
        ("term-missing", "Drittländern", "Überseegebieten"),
    )),
    ("en-de", "Letters of intent were exchanged by the ambassadors.", "Die Botschafterinnen und Botschafter tauschten Absichtserklärungen aus.", (
        ("term-forbidden", "Absichtserklärungen", "Willenserklärungen"),
    )),
    ("en-de", "Two draft laws and several legal acts concern hospitals.", "Zwei Gesetzentwürfe und mehrere Rechtsakte betreffen Krankenhäuser.", (
        ("term-forbidden", "Gesetzentwürfe", "Gesetzesentwürfe"),
        ("term-forbidden", "Krankenhäuser", "Spitäler"),
        ("term-missing", "Rechtsakte", "Vorschriften"),
    )),
    ("en-de", "RULE OF LAW", "RECHTSSTAATLICHKEIT", (
        ("term-missing", "RECHTSSTAATLICHKEIT", "RECHTSORDNUNG"),
    )),
    ("en-de", "Civil society calls for sustainable development.", "Die Zivilgesellschaft fordert eine nachhaltige Entwicklung.", (
        ("term-missing", "nachhaltige Entwicklung", "dauerhafte Verbesserung"),
    )),
    ("en-de", "The peace treaties ended the war.", "Die Friedensverträge beendeten den Krieg.", (
        ("term-missing", "Friedensverträge", "Abkommen"),
    )),
    ("en-de", "Erasmus+ grants and Frontex's reports are published under eIDAS rules.", "Erasmus+-Stipendien und die Frontex-Berichte werden nach den eIDAS-Vorschriften veröffentlicht.", (
        ("do-not-translate", "Erasmus+-Stipendien", "Erasmus-Plus-Stipendien"),
        ("do-not-translate", "Frontex-Berichte", "Berichte der Grenzschutzagentur"),
        ("do-not-translate", "eIDAS-Vorschriften", "Vorschriften über elektronische Identifizierung"),
    )),
)
# fmt: on
