"""Terms in texts of central banks, defence, labour law and tenders: English into French and German.

Rows are those of `term_pairs`; the seeds are terms missing, forbidden, in wrong capitals, or not
kept.
"""

# ruff: noqa: E501 - sentences are kept whole
# fmt: off
from __future__ import annotations

GLOSSARIES = {
    "en-fr": """\
source,target,status,case,inflection,boundary,do_not_translate
minutes,procès-verbal,preferred,,,,
agenda,ordre du jour,preferred,,,,
agenda,agenda,forbidden,,,,
draft resolution,projet de résolution,preferred,,,,
draft,projet,preferred,,,,
quorum,quorum,preferred,,,,
standing committee,commission permanente,preferred,,,,
standing committee,comité permanent,forbidden,,,,
deputy,député,preferred,,,,
senator,sénateur,preferred,,,,
speaker,président,preferred,,,,
Prime Minister,Premier ministre,preferred,,,,
budget act,loi de finances,preferred,,,,
budget act,loi budgétaire,forbidden,,,,
by-law,règlement intérieur,preferred,,,,
night work,travail de nuit,preferred,,,,
occupational accident,accident du travail,preferred,,,,
occupational accident,accident professionnel,forbidden,,,,
collective agreement,convention collective,preferred,,,,
collective agreement,accord collectif,forbidden,,,,
trade union,syndicat,preferred,,,,
social partner,partenaire social,preferred,,,,
minimum wage,salaire minimum,preferred,,,,
vocational training,formation professionnelle,preferred,,,,
jobseeker,demandeur d'emploi,preferred,,,,
jobseeker,chercheur d'emploi,forbidden,,,,
national vocational qualification,qualification professionnelle nationale,preferred,,,,
parental leave,congé parental,preferred,,,,
maternity leave,congé de maternité,preferred,,,,
carer's leave,congé de proche aidant,preferred,,,,
equal pay,égalité de rémunération,preferred,,,,
equal pay,égalité salariale,admitted,,,,
work permit,autorisation de travail,preferred,,,,
cross-border worker,travailleur frontalier,preferred,,,,
cross-border worker,travailleur transfrontalier,forbidden,,,,
law,loi,preferred,,,,
law,droit,admitted,,,,
old-age pension,pension de vieillesse,preferred,,,,
benefit,prestation,preferred,,,,
benefit,bénéfice,forbidden,,,,
EURES,,,,,,yes
""",
    "en-de": """\
source,target,status,case,inflection,boundary,do_not_translate
tender,Ausschreibung,preferred,,,,
tenderer,Bieter,preferred,,,,
contracting authority,öffentlicher Auftraggeber,preferred,,,,
contracting authority,Vergabestelle,forbidden,,,,
contract notice,Auftragsbekanntmachung,preferred,,,,
award criterion,Zuschlagskriterium,preferred,,,,
award criterion,Vergabekriterium,forbidden,,,,
framework contract,Rahmenvertrag,preferred,,,,
service contract,Dienstleistungsauftrag,preferred,,,,
works contract,Bauauftrag,preferred,,,,
supply contract,Lieferauftrag,preferred,,,,
subcontractor,Unterauftragnehmer,preferred,,,,
subcontractor,Subunternehmer,forbidden,,,,
State Secretary,Staatssekretär,preferred,,,,
Federal Chancellor,Bundeskanzler,preferred,,,,
Bundestag,Bundestag,preferred,,,,
committee of inquiry,Untersuchungsausschuss,preferred,,,,
committee of inquiry,Untersuchungskommission,forbidden,,,,
national park,Nationalpark,preferred,,,,
nature conservation,Naturschutz,preferred,,,,
nature conservation,Naturpflege,forbidden,,,,
water body,Gewässer,preferred,,,,
groundwater,Grundwasser,preferred,,,,
drinking water,Trinkwasser,preferred,,,,
flood protection,Hochwasserschutz,preferred,,,,
public transport,öffentlicher Personennahverkehr,preferred,,,,
public transport,ÖPNV,admitted,exact,,,
road safety,Verkehrssicherheit,preferred,,,,
road safety,Straßensicherheit,forbidden,,,,
driving licence,Führerschein,preferred,,,,
driving licence,Fahrerlaubnis,admitted,,,,
speed limit,Höchstgeschwindigkeit,preferred,,,,
electric vehicle,Elektrofahrzeug,preferred,,,,
electric vehicle,E-Auto,forbidden,,,,
charging point,Ladepunkt,preferred,,,,
charging point,Ladesäule,forbidden,,,,
right of asylum,Asylrecht,preferred,,,,
joint declaration,gemeinsame Erklärung,preferred,,,,
foreign policy,Außenpolitik,preferred,,,,
security policy,Sicherheitspolitik,preferred,,,,
Interreg,,,,,,yes
""",
}

ROWS = (
    ("en-fr", "The minutes of the standing committee were approved.", "Le procès‑verbal de la commission permanente a été approuvé.", (
        ("term-forbidden", "la commission permanente", "le comité permanent"),
        ("term-missing", "procès‑verbal", "compte rendu"),
    )),
    ("en-fr", "Minutes and agendas are public.", "Les procès-verbaux et les ordres du jour sont publics.", (
        ("term-forbidden", "ordres du jour", "agendas"),
        ("term-missing", "procès-verbaux", "comptes rendus"),
    )),
    ("en-fr", "Draft resolutions and other drafts", "Projets de résolution et autres projets", (
        ("term-missing", "Projets de résolution", "Textes à adopter"),
    )),
    ("en-fr", "The Prime Minister, Ms Borne, addressed the deputies and senators.", "La Première ministre, Mme Borne, s’est adressée aux députées et députés, aux sénatrices et sénateurs.", (
        ("term-case", "Première ministre", "première ministre"),
        ("term-missing", "aux sénatrices et sénateurs", "à la chambre haute"),
    )),
    ("en-fr", "The Speaker noted that a quorum was present.", "La présidente a constaté que le quorum était atteint.", (
        ("term-missing", "le quorum", "le nombre requis"),
        ("term-missing", "La présidente", "La doyenne"),
    )),
    ("en-fr", "The Budget Act for 2025", "La loi de finances pour 2025", (
        ("term-forbidden", "loi de finances", "loi budgétaire"),
    )),
    ("en-fr", "By-laws governing night work", "Règlements intérieurs relatifs au travail de nuit", (
        ("term-missing", "travail de nuit", "travail nocturne"),
        ("term-missing", "Règlements intérieurs", "Statuts"),
    )),
    ("en-fr", "Occupational accidents must be declared to the trade union.", "Les accidents du travail doivent être déclarés au syndicat.", (
        ("term-forbidden", "accidents du travail", "accidents professionnels"),
        ("term-missing", "syndicat", "délégué"),
    )),
    ("en-fr", "Collective agreements between the social partners set minimum wages.", "Les conventions collectives conclues entre les partenaires sociaux fixent les salaires minimums.", (
        ("term-forbidden", "conventions collectives", "accords collectifs"),
        ("term-missing", "partenaires sociaux", "employeurs et salariés"),
        ("term-missing", "salaires minimums", "rémunérations planchers"),
    )),
    ("en-fr", "Minimum wages (salaires minima) are reviewed each year.", "Les salaires minima sont réexaminés chaque année.", (
        ("term-missing", "salaires minima", "planchers"),
    )),
    ("en-fr", "Vocational training for jobseekers", "La formation professionnelle des demandeuses et demandeurs d’emploi", (
        ("term-forbidden", "demandeuses et demandeurs d’emploi", "chercheurs d’emploi"),
        ("term-missing", "formation professionnelle", "apprentissage"),
    )),
    ("en-fr", "Maternity, parental and carer's leave", "Congés de maternité, parental et de proche aidant", ()),
    ("en-fr", "He took parental leave.", "Il a pris un congé parental.", (
        ("term-missing", "congé parental", "congé pour enfant"),
    )),
    ("en-fr", "Equal pay is guaranteed by law.", "L’égalité des rémunérations est garantie par la loi.", ()),
    ("en-fr", "Cross-border workers need no work permit.", "Les travailleuses frontalières et travailleurs frontaliers n’ont pas besoin d’autorisation de travail.", (
        ("term-forbidden", "travailleuses frontalières et travailleurs frontaliers n", "travailleurs transfrontaliers n"),
        ("term-missing", "autorisation de travail", "permis"),
    )),
    ("en-fr", "Under Community law, benefits include old-age pensions.", "En droit communautaire, les prestations comprennent les pensions de vieillesse.", (
        ("term-forbidden", "les prestations", "les bénéfices"),
        ("term-missing", "pensions de vieillesse", "retraites"),
        ("term-missing", "En droit communautaire", "À l’échelon communautaire"),
    )),
    ("en-fr", "Outlaws, lawns and flaws; the drafty hall", "Hors-la-loi, pelouses et défauts ; la salle pleine de courants d’air", ()),
    ("en-fr", "Advertise on EURES.", "Publiez votre annonce sur EURES.", (
        ("do-not-translate", "EURES", "le portail européen de l’emploi"),
    )),
    ("en-fr", "OLD-AGE PENSIONS", "PENSIONS DE VIEILLESSE", (
        ("term-missing", "PENSIONS DE VIEILLESSE", "RETRAITES"),
    )),
    ("en-fr", "Benefits (see “Collective agreement”)", "Prestations (voir « Convention collective »)", (
        ("term-forbidden", "Convention collective", "Accord collectif"),
    )),
    ("en-de", "Tenderers shall answer the tender by 3 May.", "Die Bieter antworten auf die Ausschreibung bis zum 3. Mai.", ()),
    ("en-de", "The contracting authority published a contract notice.", "Der öffentliche Auftraggeber hat eine Auftragsbekanntmachung veröffentlicht.", (
        ("term-forbidden", "Der öffentliche Auftraggeber", "Die Vergabestelle"),
        ("term-missing", "Auftragsbekanntmachung", "Anzeige"),
    )),
    ("en-de", "the contracting authorities' award criteria", "die Zuschlagskriterien der öffentlichen Auftraggeber", (
        ("term-forbidden", "Zuschlagskriterien", "Vergabekriterien"),
        ("term-missing", "öffentlichen Auftraggeber", "Behörden"),
    )),
    ("en-de", "Supply, service and works contracts; service contract", "Liefer-, Dienstleistungs- und Bauaufträge; Dienstleistungsauftrag", (
        ("term-missing", "Bauaufträge; Dienstleistungsauftrag", "Bauprojekte; Dienstleistungsvorhaben"),
    )),
    ("en-de", "Supply contracts and service contracts", "Liefer- und Dienstleistungsaufträge", ()),
    ("en-de", "The framework contracts name the subcontractors.", "In den Rahmenverträgen sind die Unterauftragnehmer genannt.", (
        ("term-forbidden", "Unterauftragnehmer", "Subunternehmer"),
        ("term-missing", "Rahmenverträgen", "Verträgen"),
    )),
    ("en-de", "Federal Chancellor Merkel and the State Secretaries", "Bundeskanzlerin Merkel und die Staatssekretärinnen und Staatssekretäre", (
        ("term-missing", "Bundeskanzlerin Merkel", "Frau Merkel"),
    )),
    ("en-de", "The Bundestag set up committees of inquiry.", "Der Bundestag setzte Untersuchungsausschüsse ein.", (
        ("term-forbidden", "Untersuchungsausschüsse", "Untersuchungskommissionen"),
        ("term-missing", "Der Bundestag", "Das Parlament"),
    )),
    ("en-de", "The Bundestag's committee of inquiry", "der Untersuchungsausschuß des Bundestages", (
        ("term-missing", "Untersuchungsausschuß", "Ausschuss"),
    )),
    ("en-de", "National parks serve nature conservation.", "Nationalparks dienen dem Naturschutz.", (
        ("term-forbidden", "Naturschutz", "Naturpflege"),
        ("term-missing", "Nationalparks", "Reservate"),
    )),
    ("en-de", "Nature-conservation law", "Naturschutzrecht", (
        ("term-missing", "Naturschutzrecht", "Umweltrecht"),
    )),
    ("en-de", "Ground and drinking water: groundwater is not drinking water.", "Grund- und Trinkwasser: Grundwasser ist kein Trinkwasser.", ()),
    ("en-de", "Pollution of groundwater bodies and other water bodies", "Verschmutzung von Grundwasserkörpern und anderen Gewässern", (
        ("term-missing", "anderen Gewässern", "anderen Flüssen"),
    )),
    ("en-de", "Flood-protection measures", "Hochwasserschutzmaßnahmen", (
        ("term-missing", "Hochwasserschutzmaßnahmen", "Deichbau"),
    )),
    ("en-de", "Public transport is free; the expansion of public transport", "Der öffentliche Personennahverkehr ist kostenlos; Ausbau des ÖPNV", (
        ("term-missing", "Der öffentliche Personennahverkehr ist kostenlos; Ausbau des ÖPNV", "Bus und Bahn sind kostenlos; Ausbau des Angebots"),
    )),
    ("en-de", "Road safety and speed limits for holders of a driving licence", "Verkehrssicherheit und Höchstgeschwindigkeiten für Inhaber einer Fahrerlaubnis", (
        ("term-forbidden", "Verkehrssicherheit", "Straßensicherheit"),
        ("term-missing", "Fahrerlaubnis", "Genehmigung"),
        ("term-missing", "Höchstgeschwindigkeiten", "Tempolimits"),
    )),
    ("en-de", "Electric vehicles and charging points", "Elektrofahrzeuge und Ladepunkte", (
        ("term-forbidden", "Elektrofahrzeuge", "E-Autos"),
        ("term-forbidden", "Ladepunkte", "Ladesäulen"),
    )),
    ("en-de", "They signed a joint declaration on the right of asylum.", "Sie unterzeichneten eine Gemeinsame Erklärung zum Asylrecht.", (
        ("term-missing", "Gemeinsame Erklärung", "Resolution"),
        ("term-missing", "Asylrecht", "Recht auf Schutz"),
    )),
    ("en-de", "The Common Foreign and Security Policy; foreign policy; security policy", "Die Gemeinsame Außen- und Sicherheitspolitik; Außenpolitik; Sicherheitspolitik", ()),
    ("en-de", "Foreign and security policy", "Außen- und Sicherheitspolitik", (
        ("term-missing", "Außen- und Sicherheitspolitik", "internationale Politik"),
    )),
    ("en-de", "Interreg projects; contractors; attenders", "Interreg-Projekte; Auftragnehmer; Teilnehmer", (
        ("do-not-translate", "Interreg-Projekte", "Zwischenregionale Projekte"),
    )),
)
# fmt: on
