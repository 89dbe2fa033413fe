"""Terms of odd shapes, in minutes, forms and headings: English into French and German.

Rows are those of `term_pairs`; the seeds are terms missing, forbidden, in wrong capitals, or not
kept.
"""

# ruff: noqa: E501 - sentences are kept whole
# fmt: off
from __future__ import annotations

GLOSSARIES = {
    "en-fr": """\
source,target,status,case,do_not_translate
email,courriel,preferred,,
email,e-mail,forbidden,,
weekend,fin de semaine,preferred,,
weekend,week-end,forbidden,,
COVID-19,COVID-19,preferred,exact,
R&D,R&D,preferred,exact,
start-up,jeune pousse,preferred,,
start-up,start-up,forbidden,,
entry into force,entrée en vigueur,preferred,,
State,État,preferred,,
Head of State,chef d'État,preferred,,
Head of Government,chef de gouvernement,preferred,,
United Nations,Nations Unies,preferred,,
United Nations,Nations unies,forbidden,exact,
woman,femme,preferred,,
child,enfant,preferred,,
young person,jeune,preferred,,
person with disabilities,personne handicapée,preferred,,
person with disabilities,handicapé,forbidden,,
chairperson,président,preferred,,
chairperson,présidente,admitted,,
minutes,procès-verbal,preferred,,
minutes,minutes,forbidden,,
budget,budget,preferred,,
appropriation,crédit,preferred,,
EU-OSHA,,,,yes
""",
    "en-de": """\
source,target,status,case,do_not_translate
email,E-Mail,preferred,,
email,Mail,forbidden,,
Head of State,Staatsoberhaupt,preferred,,
Head of Government,Regierungschef,preferred,,
Head of Government,Regierungschefin,admitted,,
United Nations,Vereinte Nationen,preferred,,
European Union,Europäische Union,preferred,,
European Union,EU,admitted,exact,
entry into force,Inkrafttreten,preferred,,
chairperson,Vorsitzender,preferred,,
chairperson,Vorsitzende,admitted,,
minutes,Protokoll,preferred,,
minutes,Niederschrift,forbidden,,
budget,Haushalt,preferred,,
budget,Budget,forbidden,,
member,Mitglied,preferred,,
State,Staat,preferred,,
third country,Drittstaat,preferred,,
third country,Drittland,admitted,,
person with disabilities,Mensch mit Behinderung,preferred,,
person with disabilities,Behinderter,forbidden,,
start-up,Start-up,preferred,,
single market,Binnenmarkt,preferred,,
guideline,Leitlinie,preferred,,
guideline,Richtlinie,forbidden,,
directive,Richtlinie,preferred,,
regulation,Verordnung,preferred,,
decision,Beschluss,preferred,,
EU-OSHA,,,,yes
""",
}

ROWS = (
    ("en-fr", "Send the minutes by email before the weekend.", "Envoyez le procès‑verbal par courriel avant la fin de semaine.", (("term-forbidden", "le procès‑verbal", "les minutes"), ("term-forbidden", "courriel", "e-mail"), ("term-forbidden", "la fin de semaine", "le week‑end"))),
    ("en-fr", "The meeting lasted twenty minutes.", "La réunion a duré vingt minutes.", ()),
    ("en-fr", "Start-ups received R&D appropriations.", "Des jeunes pousses ont reçu des crédits de R&D.", (("term-forbidden", "Des jeunes pousses", "Des start-up"), ("term-missing", "des crédits", "une part"))),
    ("en-fr", "Heads of State and Government met at the United Nations.", "Les chefs d’État et de gouvernement se sont réunis à l’Organisation des Nations Unies.", (("term-forbidden", "Nations Unies", "Nations unies"),)),
    ("en-fr", "Women, children and young persons are affected by COVID-19.", "Les femmes, les enfants et les jeunes sont touchés par la COVID‑19.", (("term-case", "COVID‑19", "Covid‑19"), ("term-missing", "les jeunes", "les autres"))),
    ("en-fr", "Persons with disabilities travel free of charge.", "Les personnes handicapées voyagent gratuitement.", (("term-forbidden", "Les personnes handicapées", "Les handicapés"),)),
    ("en-fr", "The chairperson of EU-OSHA opened the meeting.", "La présidente de l’EU‑OSHA a ouvert la réunion.", (("do-not-translate", "EU‑OSHA", "agence de Bilbao"), ("term-missing", "La présidente", "La directrice"))),
    ("en-fr", "Since the entry into force of the Convention, four States have acceded to it.", "Depuis l’entrée en vigueur de la Convention, quatre États y ont adhéré.", (("term-missing", "l’entrée en vigueur", "la signature"), ("term-case", "quatre États", "quatre états"))),
    ("en-fr", "The Convention entered into force in May.", "La Convention est entrée en vigueur en mai.", ()),
    ("en-fr", "BUDGET OF THE UNITED NATIONS", "BUDGET DES NATIONS UNIES", (("term-missing", "DES NATIONS UNIES", "DE L'ORGANISATION"),)),
    ("en-fr", "The state of the building is poor.", "L’état du bâtiment est mauvais.", ()),
    ("en-fr", "The chairpersons’ report on the budget", "Le rapport des présidents sur le budget", (("term-missing", "des présidents", "des rapporteurs"),)),
    ("en-fr", "A mother and her child arrived.", "Une mère et son enfant sont arrivés.", (("term-missing", "son enfant", "son fils"),)),
    ("en-fr", "State aid to children’s hospitals", "Aides d’État aux hôpitaux pour enfants", (("term-missing", "Aides d’État", "Aides publiques"),)),
    ("en-de", "The minutes are sent by email to the members.", "Das Protokoll wird den Mitgliedern per E‑Mail zugesandt.", (("term-forbidden", "Das Protokoll", "Die Niederschrift"), ("term-missing", "den Mitgliedern", "den Gästen"))),
    ("en-de", "The Heads of State and Government of the European Union met.", "Die Staats- und Regierungschefs der EU kamen zusammen.", ()),
    ("en-de", "The directive and the regulation apply; the guidelines do not.", "Die Richtlinie und die Verordnung gelten, die Leitlinien nicht.", (("term-forbidden", "die Leitlinien nicht", "die Richtlinien nicht"), ("term-missing", "die Verordnung", "das Gesetz"))),
    ("en-de", "By decision of the United Nations, the budget was cut.", "Durch Beschluss der Vereinten Nationen wurde der Haushalt gekürzt.", (("term-forbidden", "der Haushalt", "das Budget"), ("term-case", "der Vereinten Nationen", "der vereinten Nationen"))),
    ("en-de", "The chairperson thanked the member States.", "Der Vorsitzende dankte den Mitgliedstaaten.", (("term-missing", "Der Vorsitzende", "Der Botschafter"),)),
    ("en-de", "Persons with disabilities may bring a companion.", "Menschen mit Behinderungen dürfen eine Begleitperson mitbringen.", (("term-forbidden", "Menschen mit Behinderungen", "Behinderte"),)),
    ("en-de", "Products from third countries enter the single market.", "Waren aus Drittländern gelangen auf den Binnenmarkt.", (("term-missing", "aus Drittländern", "aus Übersee"), ("term-missing", "den Binnenmarkt", "den Markt"))),
    ("en-de", "On entry into force, the State notifies EU-OSHA.", "Bei Inkrafttreten unterrichtet der Staat die EU-OSHA.", (("do-not-translate", "die EU-OSHA", "die Agentur"), ("term-missing", "Inkrafttreten", "Beginn"))),
    ("en-de", "The agreement enters into force tomorrow.", "Das Abkommen tritt morgen in Kraft.", ()),
    ("en-de", "Wait ten minutes.", "Warten Sie zehn Minuten.", ()),
    ("en-de", "The budget committee's decision was unanimous.", "Der Beschluss des Haushaltsausschusses war einstimmig.", (("term-missing", "Der Beschluss", "Das Votum"),)),
    ("en-de", "The female Head of Government spoke first.", "Zuerst sprach die Regierungschefin.", (("term-missing", "die Regierungschefin", "die Ministerin"),)),
    ("en-de", "The Council’s guidelines on budget discipline", "Die Leitlinien des Rates zur Haushaltsdisziplin", (("term-forbidden", "Die Leitlinien", "Die Richtlinien"),)),
)
