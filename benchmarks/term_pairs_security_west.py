"""Terms in texts of defence, police, customs and immigration: English into French and German.

Rows are those of `term_pairs`; the seeds are terms missing, forbidden, in wrong capitals, or not
kept.
"""

# ruff: noqa: E501 - sentences are kept whole
# fmt: off
from __future__ import annotations

GLOSSARIES = {
    "en-fr": """\
source,target,status,case,do_not_translate
Ministry of the Armed Forces,ministère des Armées,preferred,,
Ministry of the Armed Forces,ministère de la Défense,forbidden,,
armed forces,forces armées,preferred,,
residence permit,titre de séjour,preferred,,
residence permit,permis de séjour,forbidden,,
asylum seeker,demandeur d'asile,preferred,,
border control,contrôle aux frontières,preferred,,
customs officer,agent des douanes,preferred,,
customs officer,douanier,forbidden,,
police officer,policier,preferred,,
police officer,fonctionnaire de police,admitted,,
public prosecutor,procureur de la République,preferred,,
examining magistrate,juge d'instruction,preferred,,
international agreement,accord international,preferred,,
joint declaration,déclaration conjointe,preferred,,
joint declaration,déclaration commune,admitted,,
unaccompanied minor,mineur non accompagné,preferred,,
unaccompanied minor,mineur isolé,forbidden,,
human being,être humain,preferred,,
trafficking in human beings,traite des êtres humains,preferred,,
ceasefire,cessez-le-feu,preferred,,
special forces,forces spéciales,preferred,,
Chief of Staff,chef d'état-major,preferred,,
High Authority,Haute Autorité,preferred,,
data protection,protection des données,preferred,,
national security,sécurité nationale,preferred,,
Europol,Europol,preferred,,yes
Eurojust,,,,yes
""",
    "en-de": """\
source,target,status,case,do_not_translate
Federal Police,Bundespolizei,preferred,,
police officer,Polizeibeamter,preferred,,
police officer,Polizeibeamtin,admitted,,
police officer,Polizist,forbidden,,
residence permit,Aufenthaltserlaubnis,preferred,,
residence permit,Aufenthaltsgenehmigung,forbidden,,
asylum seeker,Asylbewerber,preferred,,
asylum seeker,Asylant,forbidden,,
armed forces,Streitkräfte,preferred,,
Joint Committee,Gemeinsamer Ausschuss,preferred,,
committee,Ausschuss,preferred,,
security policy,Sicherheitspolitik,preferred,,
foreign policy,Außenpolitik,preferred,,
civil protection,Bevölkerungsschutz,preferred,,
civil protection,Zivilschutz,forbidden,,
customs authority,Zollbehörde,preferred,,
border control,Grenzkontrolle,preferred,,
data protection,Datenschutz,preferred,,
data protection officer,Datenschutzbeauftragter,preferred,,
Federal Minister of Defence,Bundesminister der Verteidigung,preferred,,
arrest warrant,Haftbefehl,preferred,,
European arrest warrant,Europäischer Haftbefehl,preferred,,
public prosecutor's office,Staatsanwaltschaft,preferred,,
court,Gericht,preferred,,
weapon,Waffe,preferred,,
ceasefire,Waffenruhe,preferred,,
Schengen Information System,Schengener Informationssystem,preferred,,
Europol,,,,yes
PNR,PNR,preferred,exact,yes
""",
}

ROWS = (
    ("en-fr", "The Ministry of the Armed Forces published a joint declaration.", "Le ministère des Armées a publié une déclaration commune.", (("term-forbidden", "Le ministère des Armées", "Le ministère de la Défense"), ("term-case", "ministère des Armées", "ministère des armées"))),
    ("en-fr", "Residence permits are issued at the counter.", "Les titres de séjour sont délivrés au guichet.", (("term-forbidden", "Les titres de séjour", "Les permis de séjour"),)),
    ("en-fr", "Customs officers handed the case to the public prosecutor.", "Les agents des douanes ont transmis le dossier au procureur de la République.", (("term-forbidden", "Les agents des douanes", "Les douaniers"), ("term-missing", "au procureur de la République", "au parquet"))),
    ("en-fr", "Unaccompanied minors are housed separately.", "Les mineurs non accompagnés sont hébergés à part.", (("term-forbidden", "Les mineurs non accompagnés", "Les mineurs isolés"),)),
    ("en-fr", "The fight against trafficking in human beings is a priority for Europol and Eurojust.", "La lutte contre la traite des êtres humains est une priorité pour Europol et Eurojust.", (("do-not-translate", "Eurojust", "l'agence de coopération judiciaire"), ("term-missing", "la traite des êtres humains", "l'esclavage"))),
    ("en-fr", "Border controls were reintroduced for six months.", "Les contrôles aux frontières ont été rétablis pour six mois.", (("term-missing", "Les contrôles aux frontières", "Les vérifications"),)),
    ("en-fr", "The ceasefire has held since Monday.", "Le cessez‑le‑feu tient depuis lundi.", (("term-missing", "Le cessez‑le‑feu", "La trêve"),)),
    ("en-fr", "The examining magistrate heard two police officers.", "Le juge d’instruction a entendu deux policiers.", (("term-missing", "Le juge d’instruction", "Le tribunal"), ("term-missing", "deux policiers", "deux témoins"))),
    # Traps.
    ("en-fr", "International joint declarations and agreements are published.", "Les déclarations conjointes et les accords internationaux sont publiés.", ()),
    ("en-fr", "The chiefs of staff of the armed forces met in Brest.", "Les chefs d’état-major des forces armées se sont réunis à Brest.", (("term-missing", "des forces armées", "des troupes"), ("term-missing", "Les chefs d’état-major", "Les généraux"))),
    ("en-fr", "Human beings are not a commodity.", "L’être humain n’est pas une marchandise.", (("term-missing", "L’être humain", "La personne"),)),
    ("en-fr", "The High Authority’s opinion concerns national security.", "L’avis de la Haute Autorité porte sur la sécurité nationale.", (("term-case", "Haute Autorité", "haute autorité"), ("term-missing", "la sécurité nationale", "la défense"))),
    ("en-fr", "Female asylum seekers are received by specialised staff.", "Les demandeuses d’asile sont accueillies par un personnel spécialisé.", (("term-missing", "Les demandeuses d’asile", "Les migrantes"),)),
    ("en-fr", "Data protection is guaranteed.", "La protection de vos données est garantie.", ()),
    ("en-fr", "The police officer's report was sent to the customs office.", "Le rapport du fonctionnaire de police a été envoyé au bureau de douane.", (("term-missing", "du fonctionnaire de police", "de l'agent"),)),
    ("en-de", "Officers of the Federal Police carried out border controls.", "Beamte der Bundespolizei führten Grenzkontrollen durch.", (("term-missing", "der Bundespolizei", "des Zolls"), ("term-missing", "Grenzkontrollen", "Stichproben"))),
    ("en-de", "Police officers may not search a flat without an arrest warrant.", "Polizeibeamte dürfen eine Wohnung nicht ohne Haftbefehl durchsuchen.", (("term-forbidden", "Polizeibeamte", "Polizisten"), ("term-missing", "ohne Haftbefehl", "ohne Beschluss"))),
    ("en-de", "The residence permit of the asylum seeker was extended.", "Die Aufenthaltserlaubnis des Asylbewerbers wurde verlängert.", (("term-forbidden", "Die Aufenthaltserlaubnis", "Die Aufenthaltsgenehmigung"), ("term-forbidden", "des Asylbewerbers", "des Asylanten"))),
    ("en-de", "The decisions of the Joint Committee are binding.", "Die Beschlüsse des Gemeinsamen Ausschusses sind bindend.", (("term-case", "des Gemeinsamen Ausschusses", "des gemeinsamen Ausschusses"), ("term-missing", "des Gemeinsamen Ausschusses", "des Gremiums"))),
    ("en-de", "Civil protection is a matter for the Länder.", "Der Bevölkerungsschutz ist Sache der Länder.", (("term-forbidden", "Der Bevölkerungsschutz", "Der Zivilschutz"),)),
    ("en-de", "Contact our data protection officer.", "Wenden Sie sich an unseren Datenschutzbeauftragten.", (("term-missing", "Datenschutzbeauftragten", "Kundendienst"),)),
    ("en-de", "The Federal Minister of Defence thanked the armed forces.", "Der Bundesminister der Verteidigung dankte den Streitkräften.", (("term-missing", "den Streitkräften", "den Truppen"), ("term-missing", "Der Bundesminister der Verteidigung", "Der Wehrminister"))),
    ("en-de", "PNR data are passed on to Europol.", "PNR-Daten werden an Europol weitergegeben.", (("do-not-translate", "PNR-Daten", "Fluggastdaten"), ("do-not-translate", "an Europol", "an das Polizeiamt"))),
    # Traps.
    ("en-de", "A European arrest warrant was issued by the court.", "Das Gericht hat einen Europäischen Haftbefehl ausgestellt.", (("term-missing", "Das Gericht", "Die Behörde"),)),
    ("en-de", "The foreign and security policy committee met.", "Der Ausschuss für Außen- und Sicherheitspolitik trat zusammen.", (("term-missing", "Der Ausschuss", "Der Beirat"),)),
    ("en-de", "The ceasefire does not cover heavy weapons.", "Die Waffenruhe gilt nicht für schwere Waffen.", (("term-missing", "schwere Waffen", "schweres Gerät"), ("term-missing", "Die Waffenruhe", "Die Vereinbarung"))),
    ("en-de", "Alerts in the Schengen Information System are deleted after a year.", "Ausschreibungen im Schengener Informationssystem werden nach einem Jahr gelöscht.", ()),
    ("en-de", "The public prosecutor’s office and the customs authorities work together.", "Die Staatsanwaltschaft und die Zollbehörden arbeiten zusammen.", (("term-missing", "die Zollbehörden", "die Finanzämter"),)),
    ("en-de", "Weapons permits are issued by the authority responsible for public order.", "Waffenscheine stellt die Ordnungsbehörde aus.", ()),
)
