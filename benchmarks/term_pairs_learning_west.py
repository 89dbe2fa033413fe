"""Terms in texts of ministries of education, science and labour: English into French and German.

Rows are those of `term_pairs`; the seeds are terms missing, forbidden, in wrong capitals, or not
kept.
"""

# ruff: noqa: E501 - sentences are kept whole
# fmt: off
from __future__ import annotations

GLOSSARIES = {
    "en-fr": """\
source,target,status,case,do_not_translate
higher education,enseignement supérieur,preferred,,
secondary education,enseignement secondaire,preferred,,
secondary school,établissement secondaire,preferred,,
vocational training,formation professionnelle,preferred,,
apprenticeship,apprentissage,preferred,,
learning outcome,acquis d'apprentissage,preferred,,
learning outcome,résultat d'apprentissage,forbidden,,
student,étudiant,preferred,,
pupil,élève,preferred,,
teacher,enseignant,preferred,,
teacher,professeur,forbidden,,
school year,année scolaire,preferred,,
trade union,organisation syndicale,preferred,,
trade union,syndicat,admitted,,
employer,employeur,preferred,,
employer,patron,forbidden,,
minimum wage,salaire minimum,preferred,,
parental leave,congé parental,preferred,,
collective agreement,convention collective,preferred,,
collective agreement,accord collectif,forbidden,,
Labour Inspectorate,inspection du travail,preferred,,
Minister of Labour,ministre du Travail,preferred,,
research centre,centre de recherche,preferred,,
National Council,Conseil national,preferred,,
open science,science ouverte,preferred,,
equal treatment,égalité de traitement,preferred,,
new technology,nouvelle technologie,preferred,,
Erasmus+,,,,yes
Horizon Europe,,,,yes
""",
    "en-de": """\
source,target,status,case,do_not_translate
higher education institution,Hochschule,preferred,,
vocational training,Berufsbildung,preferred,,
vocational training,Berufsausbildung,admitted,,
apprentice,Auszubildender,preferred,,
apprentice,Auszubildende,admitted,,
apprentice,Lehrling,forbidden,,
teacher,Lehrkraft,preferred,,
teacher,Lehrer,forbidden,,
pupil,Schülerin,preferred,,
pupil,Schüler,admitted,,
employer,Arbeitgeber,preferred,,
employee,Arbeitnehmer,preferred,,
employee,Beschäftigter,admitted,,
works council,Betriebsrat,preferred,,
collective agreement,Tarifvertrag,preferred,,
collective agreement,Kollektivvertrag,forbidden,,
minimum wage,Mindestlohn,preferred,,
parental leave,Elternzeit,preferred,,
parental leave,Elternurlaub,forbidden,,
working time,Arbeitszeit,preferred,,
Employment Agency,Agentur für Arbeit,preferred,,
Federal Employment Agency,Bundesagentur für Arbeit,preferred,,
basic research,Grundlagenforschung,preferred,,
research,Forschung,preferred,,
Standing Conference,Kultusministerkonferenz,preferred,,
equal treatment,Gleichbehandlung,preferred,,
skilled worker,Fachkraft,preferred,,
Erasmus+,,,,yes
DFG,DFG,preferred,exact,yes
""",
}

ROWS = (
    ("en-fr", "Learning outcomes in higher education are described in Annex I.", "Les acquis d’apprentissage dans l’enseignement supérieur sont décrits à l’annexe I.", (("term-forbidden", "Les acquis d’apprentissage", "Les résultats d’apprentissage"), ("term-missing", "l’enseignement supérieur", "les facultés"))),
    ("en-fr", "Teachers and pupils returned at the beginning of the school year.", "Les enseignants et les élèves ont repris le chemin de l'école au début de l'année scolaire.", (("term-forbidden", "Les enseignants", "Les professeurs"), ("term-missing", "l'année scolaire", "l'automne"))),
    ("en-fr", "The Minister of Labour met the trade unions and the employers.", "Le ministre du Travail a rencontré les organisations syndicales et les employeurs.", (("term-forbidden", "les employeurs", "les patrons"), ("term-case", "ministre du Travail", "ministre du travail"))),
    ("en-fr", "The collective agreement provides for parental leave.", "La convention collective prévoit un congé parental.", (("term-forbidden", "La convention collective", "L'accord collectif"), ("term-missing", "un congé parental", "une absence"))),
    ("en-fr", "Horizon Europe finances research centres.", "Horizon Europe finance des centres de recherche.", (("do-not-translate", "Horizon Europe", "Horizon européen"), ("term-missing", "des centres de recherche", "des laboratoires"))),
    ("en-fr", "The National Council adopted the bill on the minimum wage.", "Le Conseil national a adopté le projet de loi sur le salaire minimum.", (("term-case", "Conseil national", "conseil national"), ("term-missing", "le salaire minimum", "la rémunération"))),
    ("en-fr", "Vocational training is organised by the regions.", "La formation professionnelle est organisée par les régions.", (("term-missing", "La formation professionnelle", "La reconversion"),)),
    ("en-fr", "Female students are in the majority.", "Les étudiantes sont majoritaires.", (("term-missing", "Les étudiantes", "Les femmes"),)),
    # Traps.
    ("en-fr", "Secondary and higher education are compulsory subjects of debate.", "L'enseignement secondaire et l'enseignement supérieur font l'objet d'un débat obligé.", (("term-missing", "l'enseignement supérieur", "l'université"),)),
    ("en-fr", "In secondary and higher education, numbers are falling.", "Dans l'enseignement secondaire et supérieur, les effectifs diminuent.", ()),
    ("en-fr", "New technologies change teaching.", "Les nouvelles technologies transforment l'enseignement.", (("term-missing", "Les nouvelles technologies", "Les machines"),)),
    ("en-fr", "The Labour Inspectorate’s report on equal treatment was published.", "Le rapport de l’inspection du travail sur l’égalité de traitement a été publié.", (("term-missing", "l’égalité de traitement", "la discrimination"), ("term-missing", "l’inspection du travail", "l’office"))),
    ("en-fr", "Apprenticeships, apprenticeship contracts and apprentices", "Apprentissage, contrats d’apprentissage et apprentis", ()),
    ("en-fr", "Professor Martin chairs the teachers’ committee.", "Le professeur Martin préside le comité des enseignants.", ()),
    ("en-fr", "What students learn through Erasmus+ stays with them.", "Ce que les étudiants apprennent grâce à Erasmus+ leur reste.", (("do-not-translate", "Erasmus+", "Érasme"), ("term-missing", "les étudiants", "les jeunes"))),
    ("en-de", "The employer and the works council concluded a collective agreement.", "Der Arbeitgeber und der Betriebsrat haben einen Tarifvertrag geschlossen.", (("term-forbidden", "einen Tarifvertrag", "einen Kollektivvertrag"), ("term-missing", "der Betriebsrat", "die Gewerkschaft"))),
    ("en-de", "Apprentices are entitled to the minimum wage.", "Auszubildende haben Anspruch auf den Mindestlohn.", (("term-forbidden", "Auszubildende", "Lehrlinge"), ("term-missing", "den Mindestlohn", "einen Zuschlag"))),
    ("en-de", "Teachers at vocational schools may take parental leave.", "Lehrkräfte an Berufsschulen können Elternzeit nehmen.", (("term-forbidden", "Lehrkräfte", "Lehrer"), ("term-forbidden", "Elternzeit", "Elternurlaub"))),
    ("en-de", "The Federal Employment Agency recruits skilled workers abroad.", "Die Bundesagentur für Arbeit wirbt Fachkräfte im Ausland an.", (("term-missing", "Fachkräfte", "Personal"), ("term-missing", "Die Bundesagentur für Arbeit", "Das Arbeitsamt"))),
    ("en-de", "Employees’ working time is recorded.", "Die Arbeitszeit der Beschäftigten wird erfasst.", (("term-missing", "Die Arbeitszeit", "Die Anwesenheit"), ("term-missing", "der Beschäftigten", "des Personals"))),
    ("en-de", "The DFG funds basic research at higher education institutions.", "Die DFG fördert die Grundlagenforschung an Hochschulen.", (("do-not-translate", "Die DFG", "Die Forschungsgemeinschaft"), ("term-missing", "Hochschulen", "Instituten"))),
    ("en-de", "Equal treatment is laid down in the Act.", "Die Gleichbehandlung ist im Gesetz verankert.", (("term-missing", "Die Gleichbehandlung", "Die Gleichheit"),)),
    ("en-de", "Erasmus+ promotes vocational training.", "Erasmus+ fördert die Berufsbildung.", (("do-not-translate", "Erasmus+", "Erasmus Plus"), ("term-missing", "die Berufsbildung", "die Mobilität"))),
    # Traps.
    ("en-de", "Research and vocational training policy", "Forschungs- und Berufsbildungspolitik", ()),
    ("en-de", "Pupils’ parents were informed.", "Die Eltern der Schülerinnen und Schüler wurden informiert.", ()),
    ("en-de", "Ask your local Employment Agency.", "Wenden Sie sich an Ihre örtliche Agentur für Arbeit.", (("term-missing", "Agentur für Arbeit", "Gemeinde"),)),
    ("en-de", "Employers’ and employees’ associations", "Arbeitgeber- und Arbeitnehmerverbände", ()),
    ("en-de", "The teacher shortage worsened.", "Der Lehrkräftemangel hat sich verschärft.", (("term-missing", "Der Lehrkräftemangel", "Der Mangel"),)),
    ("en-de", "He researched the history of the school.", "Er erforschte die Geschichte der Schule.", ()),
    ("en-de", "The resolutions of the Standing Conference were sent to the works councils.", "Die Beschlüsse der Kultusministerkonferenz wurden den Betriebsräten zugesandt.", (("term-missing", "den Betriebsräten", "den Betrieben"), ("term-missing", "der Kultusministerkonferenz", "des Gremiums"))),
)
