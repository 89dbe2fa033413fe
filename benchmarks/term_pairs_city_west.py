"""Terms in texts of towns, courts, tenders and transport offices: English into French and German.

Rows are those of `term_pairs`; the seeds are terms missing, forbidden, in wrong capitals, or not
kept.
"""

# ruff: noqa: E501 - sentences are kept whole
# fmt: off
from __future__ import annotations

GLOSSARIES = {
    "en-fr": """\
source,target,status,case,do_not_translate
contracting authority,pouvoir adjudicateur,preferred,,
tenderer,soumissionnaire,preferred,,
call for tenders,appel d'offres,preferred,,
tender,offre,preferred,,
tender,soumission,forbidden,,
award criterion,critère d'attribution,preferred,,
framework contract,contrat-cadre,preferred,,
municipal council,conseil municipal,preferred,,
mayor,maire,preferred,,
town hall,mairie,preferred,,
town hall,hôtel de ville,admitted,,
Court of Justice,Cour de justice,preferred,,
Court of Auditors,Cour des comptes,preferred,,
Advocate General,avocat général,preferred,,
judgment,arrêt,preferred,,
judgment,jugement,admitted,,
railway undertaking,entreprise ferroviaire,preferred,,
public transport,transports publics,preferred,,
public transport,transports en commun,forbidden,,
passenger,voyageur,preferred,,
passenger,passager,admitted,,
driving licence,permis de conduire,preferred,,
heavy goods vehicle,poids lourd,preferred,,
internal market,marché intérieur,preferred,,
official,fonctionnaire,preferred,,
official language,langue officielle,preferred,,
European Parliament,Parlement européen,preferred,,
TED,TED,preferred,exact,yes
eCall,,,,yes
""",
    "en-de": """\
source,target,status,case,do_not_translate
contracting authority,öffentlicher Auftraggeber,preferred,,
tenderer,Bieter,preferred,,
tender,Angebot,preferred,,
award criterion,Zuschlagskriterium,preferred,,
framework contract,Rahmenvertrag,preferred,,
contract,Vertrag,preferred,,
mayor,Bürgermeister,preferred,,
mayor,Bürgermeisterin,admitted,,
lord mayor,Oberbürgermeister,preferred,,
municipal council,Gemeinderat,preferred,,
Court of Justice,Gerichtshof,preferred,,
Federal Constitutional Court,Bundesverfassungsgericht,preferred,,
judgment,Urteil,preferred,,
railway undertaking,Eisenbahnverkehrsunternehmen,preferred,,
public transport,öffentlicher Verkehr,preferred,,
public transport,öffentlicher Nahverkehr,forbidden,,
passenger,Fahrgast,preferred,,
passenger,Passagier,forbidden,,
driving licence,Führerschein,preferred,,
heavy goods vehicle,Lastkraftwagen,preferred,,
heavy goods vehicle,LKW,forbidden,,
internal market,Binnenmarkt,preferred,,
official,Beamter,preferred,,
official,Beamtin,admitted,,
applicant,Antragsteller,preferred,,
fee,Gebühr,preferred,,
waste,Abfall,preferred,,
TED,TED,preferred,exact,yes
eCall,,,,yes
""",
}

ROWS = (
    ("en-fr", "The contracting authority shall inform each tenderer of the award criteria.", "Le pouvoir adjudicateur informe chaque soumissionnaire des critères d’attribution.", (("term-missing", "Le pouvoir adjudicateur", "L'administration"), ("term-missing", "des critères d’attribution", "du barème"), ("term-missing", "chaque soumissionnaire", "chaque candidat"))),
    ("en-fr", "Calls for tenders are published in TED.", "Les appels d’offres sont publiés dans TED.", (("do-not-translate", "TED", "le Journal"), ("term-missing", "Les appels d’offres", "Les avis"))),
    ("en-fr", "Tenders received late are rejected.", "Les offres reçues tardivement sont rejetées.", (("term-forbidden", "Les offres reçues", "Les soumissions reçues"),)),
    ("en-fr", "The mayor opened the town hall to the members of the municipal council.", "Le maire a ouvert l’hôtel de ville aux membres du conseil municipal.", (("term-missing", "l’hôtel de ville", "la salle"), ("term-missing", "du conseil municipal", "de l’assemblée"))),
    ("en-fr", "In its judgment, the Court of Justice followed the Advocate General.", "Dans son arrêt, la Cour de justice a suivi l’avocat général.", (("term-case", "la Cour de justice", "la cour de justice"), ("term-missing", "l’avocat général", "le rapporteur"))),
    ("en-fr", "Passengers’ rights in public transport", "Les droits des voyageurs dans les transports publics", (("term-forbidden", "les transports publics", "les transports en commun"), ("term-missing", "des voyageurs", "des usagers"))),
    ("en-fr", "Railway undertakings welcomed the completion of the internal market.", "Les entreprises ferroviaires ont salué l’achèvement du marché intérieur.", (("term-missing", "Les entreprises ferroviaires", "Les opérateurs"), ("term-missing", "du marché intérieur", "de l’union"))),
    ("en-fr", "Officials work in the official languages of the European Parliament.", "Les fonctionnaires travaillent dans les langues officielles du Parlement européen.", (("term-missing", "Les fonctionnaires", "Les agents"), ("term-case", "du Parlement européen", "du parlement européen"))),
    ("en-fr", "The female mayor spoke first.", "La maire a pris la parole en premier.", ()),
    ("en-fr", "Officially, heavy goods vehicles are banned on Sundays.", "Officiellement, les poids lourds sont interdits le dimanche.", (("term-missing", "les poids lourds", "les camions"),)),
    ("en-fr", "Provisional driving licences are valid for a year.", "Les permis de conduire provisoires sont valables un an.", (("term-missing", "Les permis de conduire provisoires", "Les documents provisoires"),)),
    ("en-fr", "The framework contracts’ duration is four years.", "La durée des contrats-cadres est de quatre ans.", (("term-missing", "des contrats-cadres", "des marchés"),)),
    ("en-fr", "The European and national parliaments", "Le Parlement européen et les parlements nationaux", ()),
    ("en-fr", "eCall saves lives.", "Le système eCall sauve des vies.", (("do-not-translate", "eCall", "d'appel"),)),
    ("en-de", "The contracting authority informs all tenderers.", "Der öffentliche Auftraggeber unterrichtet alle Bieter.", (("term-missing", "Der öffentliche Auftraggeber", "Die Behörde"), ("term-missing", "alle Bieter", "alle Firmen"))),
    ("en-de", "Award criteria for framework contracts", "Zuschlagskriterien für Rahmenverträge", (("term-missing", "Zuschlagskriterien", "Regeln"), ("term-missing", "Rahmenverträge", "Absprachen"))),
    ("en-de", "The judgment of the Federal Constitutional Court is binding on all.", "Das Urteil des Bundesverfassungsgerichts ist für alle bindend.", (("term-missing", "Das Urteil", "Die Meinung"), ("term-missing", "des Bundesverfassungsgerichts", "aus Karlsruhe"))),
    ("en-de", "Passengers using public transport need no driving licence.", "Fahrgäste des öffentlichen Verkehrs brauchen keinen Führerschein.", (("term-forbidden", "Fahrgäste", "Passagiere"), ("term-forbidden", "des öffentlichen Verkehrs", "des öffentlichen Nahverkehrs"), ("term-missing", "keinen Führerschein", "keinen Ausweis"))),
    ("en-de", "Heavy goods vehicles pay a fee.", "Lastkraftwagen zahlen eine Gebühr.", (("term-forbidden", "Lastkraftwagen", "LKW"), ("term-missing", "eine Gebühr", "etwas"))),
    ("en-de", "The lord mayor and the mayors of the region met.", "Die Oberbürgermeisterin und die Bürgermeister der Region trafen sich.", ()),
    ("en-de", "Applicants submit the form to the official in charge.", "Antragstellerinnen und Antragsteller reichen das Formular bei der zuständigen Beamtin ein.", (("term-missing", "der zuständigen Beamtin", "der zuständigen Stelle"),)),
    ("en-de", "The Court of Justice’s judgments", "Die Urteile des Gerichtshofs", (("term-missing", "des Gerichtshofs", "der Richter"),)),
    ("en-de", "Waste collection fees rise in March.", "Die Abfallgebühren steigen im März.", ()),
    ("en-de", "The municipal councils of both towns agreed.", "Die Gemeinderäte beider Städte stimmten zu.", (("term-missing", "Die Gemeinderäte", "Die Gremien"),)),
    ("en-de", "He tenders his resignation.", "Er reicht seinen Rücktritt ein.", ()),
    ("en-de", "Railway undertakings in the internal market", "Eisenbahnverkehrsunternehmen im Binnenmarkt", (("term-missing", "Eisenbahnverkehrsunternehmen", "Bahnen"), ("term-missing", "im Binnenmarkt", "in der Union"))),
    ("en-de", "Tenders are published in TED; eCall is not.", "Angebote werden in TED veröffentlicht, eCall nicht.", (("do-not-translate", "eCall", "Notruf"),)),
)
