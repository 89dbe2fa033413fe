"""Terms in texts of health agencies and insurers: English into French and German.

Rows are those of `term_pairs`; the seeds are terms missing, forbidden, in wrong capitals, or not
kept.
"""

# ruff: noqa: E501 - sentences are kept whole
# fmt: off
from __future__ import annotations

GLOSSARIES = {
    "en-fr": """\
source,target,status,case,do_not_translate
public health,santé publique,preferred,,
health insurance fund,caisse d'assurance maladie,preferred,,
health insurance,assurance maladie,preferred,,
general practitioner,médecin généraliste,preferred,,
general practitioner,docteur,forbidden,,
medical device,dispositif médical,preferred,,
medical device,appareil médical,forbidden,,
marketing authorisation,autorisation de mise sur le marché,preferred,,
medicinal product,médicament,preferred,,
veterinary medicinal product,médicament vétérinaire,preferred,,
hospital,hôpital,preferred,,
hospital,établissement hospitalier,admitted,,
regional health agency,agence régionale de santé,preferred,,
Ministry of Health,ministère de la Santé,preferred,,
Minister of Health,ministre de la Santé,preferred,,
waiting list,liste d'attente,preferred,,
elderly person,personne âgée,preferred,,
elderly person,vieillard,forbidden,,
outpatient,patient ambulatoire,preferred,,
mental health,santé mentale,preferred,,
notifiable disease,maladie à déclaration obligatoire,preferred,,
contact tracing,recherche des contacts,preferred,,
contact tracing,traçage des contacts,forbidden,,
World Health Day,Journée mondiale de la santé,preferred,,
health professional,professionnel de santé,preferred,,
EudraVigilance,,,,yes
EU4Health,,,,yes
WHO,OMS,preferred,exact,
""",
    "en-de": """\
source,target,status,case,do_not_translate
health insurance fund,Krankenkasse,preferred,,
statutory health insurance,gesetzliche Krankenversicherung,preferred,,
health insurance,Krankenversicherung,preferred,,
medicinal product,Arzneimittel,preferred,,
medicinal product,Medikament,forbidden,,
medical device,Medizinprodukt,preferred,,
physician,Arzt,preferred,,
physician,Ärztin,admitted,,
hospital,Krankenhaus,preferred,,
hospital,Spital,forbidden,,
care facility,Pflegeeinrichtung,preferred,,
person in need of care,pflegebedürftige Person,preferred,,
person in need of care,Pflegefall,forbidden,,
Federal Ministry of Health,Bundesministerium für Gesundheit,preferred,,
public health service,öffentlicher Gesundheitsdienst,preferred,,
vaccine,Impfstoff,preferred,,
vaccination certificate,Impfausweis,preferred,,
clinical trial,klinische Prüfung,preferred,,
clinical trial,klinischer Versuch,forbidden,,
notified body,benannte Stelle,preferred,,
marketing authorisation,Zulassung,preferred,,
blood donation,Blutspende,preferred,,
patient safety,Patientensicherheit,preferred,,
ethics committee,Ethikkommission,preferred,,
rehabilitation clinic,Rehaklinik,preferred,,
Robert Koch Institute,Robert Koch-Institut,preferred,,
SARS-CoV-2,SARS-CoV-2,preferred,exact,yes
EUDAMED,,,,yes
""",
}

ROWS = (
    ("en-fr", "The Minister of Health visited two hospitals in the region.", "Le ministre de la Santé a visité deux hôpitaux de la région.", (("term-case", "ministre de la Santé", "ministre de la santé"), ("term-missing", "hôpitaux", "cliniques"))),
    ("en-fr", "Medical devices require no marketing authorisation.", "Les dispositifs médicaux ne nécessitent pas d’autorisation de mise sur le marché.", (("term-forbidden", "dispositifs médicaux", "appareils médicaux"), ("term-missing", "d’autorisation de mise sur le marché", "d’agrément préalable"))),
    ("en-fr", "General practitioners report notifiable diseases to the regional health agency.", "Les médecins généralistes signalent les maladies à déclaration obligatoire à l'agence régionale de santé.", (("term-forbidden", "médecins généralistes", "docteurs"), ("term-missing", "l'agence régionale de santé", "l'administration"))),
    ("en-fr", "Your health insurance fund will reimburse the costs.", "Votre caisse d’assurance maladie remboursera les frais.", (("term-missing", "caisse d’assurance maladie", "mutuelle"),)),
    ("en-fr", "Elderly persons and outpatients are placed on a separate waiting list.", "Les personnes âgées et les patients ambulatoires sont inscrits sur une liste d’attente distincte.", (("term-forbidden", "Les personnes âgées", "Les vieillards"), ("term-missing", "patients ambulatoires", "visiteurs"))),
    ("en-fr", "Veterinary medicinal products are not covered by this guide.", "Les médicaments vétérinaires ne sont pas visés par le présent guide.", (("term-missing", "médicaments vétérinaires", "produits vétérinaires"),)),
    ("en-fr", "Side effects are entered in EudraVigilance by health professionals.", "Les effets indésirables sont saisis dans EudraVigilance par les professionnels de santé.", (("do-not-translate", "EudraVigilance", "la base de vigilance"), ("term-missing", "les professionnels de santé", "les utilisateurs"))),
    ("en-fr", "World Health Day is celebrated every year on 7 April.", "La Journée mondiale de la santé est célébrée chaque année le 7 avril.", (("term-case", "Journée mondiale", "journée mondiale"),)),
    # Traps.
    ("en-fr", "Those who fall ill abroad should keep the invoices of the hospital.", "Les personnes qui tombent malades à l’étranger doivent conserver les factures de l’hôpital.", ()),
    ("en-fr", "The WHO recommends contact tracing in schools.", "L’OMS recommande la recherche des contacts dans les écoles.", (("term-forbidden", "la recherche des contacts", "le traçage des contacts"), ("term-missing", "L’OMS", "L’organisation"))),
    ("en-fr", "The Ministries of Health and Education issued a joint circular.", "Les ministères de la Santé et de l’Éducation ont publié une circulaire commune.", ()),
    ("en-fr", "Public and mental health are closely linked.", "La santé publique et la santé mentale sont étroitement liées.", (("term-missing", "la santé mentale", "le moral"),)),
    ("en-fr", "Funding comes from the EU4Health programme and from health insurance.", "Le financement provient du programme EU4Health et de l'assurance maladie.", (("do-not-translate", "EU4Health", "UE pour la santé"),)),
    ("en-fr", "Doctor Lemaire, a general practitioner, chaired the meeting.", "Le docteur Lemaire, médecin généraliste, présidait la réunion.", ()),
    ("en-de", "The physician reports side effects of medicinal products to the competent authority.", "Der Arzt meldet der zuständigen Behörde Nebenwirkungen von Arzneimitteln.", (("term-forbidden", "Arzneimitteln", "Medikamenten"), ("term-missing", "Der Arzt", "Der Betroffene"))),
    ("en-de", "Persons in need of care may choose their care facility freely.", "Pflegebedürftige Personen können ihre Pflegeeinrichtung frei wählen.", (("term-forbidden", "Pflegebedürftige Personen", "Pflegefälle"), ("term-missing", "Pflegeeinrichtung", "Unterkunft"))),
    ("en-de", "The Federal Ministry of Health supports the hospitals.", "Das Bundesministerium für Gesundheit unterstützt die Krankenhäuser.", (("term-forbidden", "Krankenhäuser", "Spitäler"), ("term-case", "Bundesministerium", "bundesministerium"))),
    ("en-de", "Clinical trials must be approved by the ethics committee.", "Klinische Prüfungen bedürfen der Zustimmung der Ethikkommission.", (("term-forbidden", "Klinische Prüfungen", "Klinische Versuche"), ("term-missing", "Ethikkommission", "Behörde"))),
    ("en-de", "Benefits of statutory health insurance are listed in Annex 2.", "Die Leistungen der gesetzlichen Krankenversicherung sind in Anhang 2 aufgeführt.", (("term-missing", "gesetzlichen Krankenversicherung", "öffentlichen Versicherung"),)),
    ("en-de", "Notified bodies assess medical devices of the higher classes.", "Benannte Stellen bewerten Medizinprodukte der höheren Klassen.", (("term-missing", "Benannte Stellen", "Prüflabore"), ("term-missing", "Medizinprodukte", "Geräte"))),
    ("en-de", "The data are entered in EUDAMED.", "Die Daten werden in EUDAMED eingetragen.", (("do-not-translate", "EUDAMED", "der Europäischen Datenbank"),)),
    ("en-de", "Bring your vaccination certificate to the appointment.", "Bringen Sie Ihren Impfausweis zum Termin mit.", (("term-missing", "Impfausweis", "Nachweis"),)),
    # Traps.
    ("en-de", "The medical device’s marketing authorisation was withdrawn.", "Die Zulassung des Medizinproduktes wurde widerrufen.", (("term-missing", "Die Zulassung", "Die Erlaubnis"),)),
    ("en-de", "Hospital and rehabilitation clinic staff were vaccinated first.", "Zuerst wurde das Personal der Krankenhäuser und Rehakliniken geimpft.", ()),
    ("en-de", "Vaccine development took less than a year.", "Die Impfstoffentwicklung dauerte weniger als ein Jahr.", (("term-missing", "Die Impfstoffentwicklung", "Die Entwicklung"),)),
    ("en-de", "Physicians of the public health service examined the children.", "Ärztinnen und Ärzte des öffentlichen Gesundheitsdienstes untersuchten die Kinder.", (("term-missing", "öffentlichen Gesundheitsdienstes", "Jugendamtes"),)),
    ("en-de", "Health insurance funds pay for blood donations and SARS‑CoV‑2 tests.", "Die Krankenkassen bezahlen Blutspenden und SARS-CoV-2-Tests.", (("do-not-translate", "SARS-CoV-2-Tests", "Coronatests"), ("term-missing", "Die Krankenkassen", "Die Länder"))),
    ("en-de", "According to the Robert Koch Institute, patient safety has improved.", "Dem Robert Koch-Institut zufolge hat sich die Sicherheit der Patienten verbessert.", ()),
    ("en-de", "Information on the hospital's care facilities is available on request.", "Auskünfte über die Pflegeeinrichtungen des Krankenhauses werden auf Anfrage erteilt.", ()),
)
