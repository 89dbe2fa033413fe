"""Freely worded prose of ports, courts and schools, with clauses left out and put in.

The pairs are English to French and German; complete renderings are meant to be left alone.
"""

# ruff: noqa: E501 - sentences are kept whole
from __future__ import annotations

from check_pairs import Row

ROWS: tuple[Row, ...] = (
    # en-fr
    Row(
        "en",
        "fr",
        "The Harbour Master may refuse entry to any vessel whose ballast water has not been treated in accordance with the Convention, and shall notify the flag State of the refusal without delay.",
        "Lorsque les eaux de ballast d'un navire n'ont pas été traitées conformément à la Convention, le capitaine du port peut lui interdire l'accès ; il en avise alors sans tarder l'État du pavillon.",
        (
            ("omission", " ; il en avise alors sans tarder l'État du pavillon", ""),
            (
                "addition",
                "l'État du pavillon",
                "l'État du pavillon ainsi que l'armateur et son assureur",
            ),
        ),
    ),
    Row(
        "en",
        "fr",
        "Household consumption picked up again in the third quarter, driven by purchases of durable goods, while spending on energy fell back as a result of the unusually mild autumn.",
        "Tirée par les achats de biens durables, la consommation des ménages est repartie à la hausse au troisième trimestre, alors que la douceur exceptionnelle de l'automne a fait reculer les dépenses d'énergie.",
        (
            (
                "omission",
                "Tirée par les achats de biens durables, la consommation",
                "La consommation",
            ),
            (
                "addition",
                "les dépenses d'énergie",
                "les dépenses d'énergie et que l'épargne s'est redressée",
            ),
        ),
    ),
    Row(
        "en",
        "fr",
        "Pupils who have been absent for more than four half-days in a month without a valid reason shall be reported by the head teacher to the education authority, which may summon the parents.",
        "Le chef d'établissement signale aux autorités académiques tout élève ayant manqué, sans motif valable, plus de quatre demi-journées au cours d'un même mois ; celles-ci peuvent convoquer les parents.",
        (
            ("omission", " ; celles-ci peuvent convoquer les parents", ""),
            (
                "addition",
                "peuvent convoquer les parents",
                "peuvent convoquer les parents et suspendre le versement des bourses",
            ),
        ),
    ),
    Row(
        "en",
        "fr",
        "The museum is closed on Mondays. Visitors with reduced mobility can borrow a wheelchair free of charge at the cloakroom, subject to availability, and assistance dogs are welcome in all galleries.",
        "Fermeture hebdomadaire le lundi. Des fauteuils roulants sont prêtés gratuitement au vestiaire, dans la limite des disponibilités, aux personnes à mobilité réduite ; les chiens d'assistance sont admis dans toutes les salles.",
        (
            ("omission", " ; les chiens d'assistance sont admis dans toutes les salles", ""),
            (
                "addition",
                "Fermeture hebdomadaire le lundi.",
                "Fermeture hebdomadaire le lundi. La boutique reste ouverte pendant les travaux.",
            ),
        ),
    ),
    Row(
        "en",
        "fr",
        "Having regard to the opinion of the Scientific Committee, and considering that the substance accumulates in aquatic organisms, the Commission has decided not to renew its approval for use in crop protection products.",
        "Vu l'avis du comité scientifique et étant donné que cette substance s'accumule dans les organismes aquatiques, la Commission a décidé de ne pas reconduire l'autorisation de l'utiliser dans les produits phytosanitaires.",
        (
            (
                "omission",
                " et étant donné que cette substance s'accumule dans les organismes aquatiques",
                "",
            ),
            (
                "addition",
                "produits phytosanitaires",
                "produits phytosanitaires, malgré l'opposition de plusieurs États membres",
            ),
        ),
    ),
    Row(
        "en",
        "fr",
        "The two Governments reaffirm their commitment to the sovereignty and territorial integrity of all States in the region and call on the parties to resume negotiations on the basis of the ceasefire agreement.",
        "Réitérant leur attachement à la souveraineté et à l'intégrité territoriale de tous les États de la région, les deux Gouvernements appellent les parties à reprendre les pourparlers en se fondant sur l'accord de cessez-le-feu.",
        (
            ("omission", " en se fondant sur l'accord de cessez-le-feu", ""),
            (
                "addition",
                "les parties à reprendre",
                "les parties à libérer tous les prisonniers et à reprendre",
            ),
        ),
    ),
    Row(
        "en",
        "fr",
        "Tenderers who do not submit the documents requested within the time limit, or whose declarations prove to be false, will be excluded from the procedure; no compensation will be paid for the preparation of tenders.",
        "Seront écartés de la procédure les soumissionnaires qui n'auront pas fourni à temps les pièces demandées ou dont les déclarations se révéleraient mensongères. L'élaboration des offres ne donne lieu à aucune indemnité.",
        (
            ("omission", " L'élaboration des offres ne donne lieu à aucune indemnité.", ""),
            (
                "addition",
                "ne donne lieu à aucune indemnité",
                "ne donne lieu à aucune indemnité, sauf décision contraire du conseil municipal",
            ),
        ),
    ),
    Row(
        "en",
        "fr",
        "Because of the drought, which is now in its third year, farmers in the eastern provinces have been allowed to graze their livestock on fallow land that would normally remain untouched until the end of August.",
        "La sécheresse sévissant pour la troisième année d'affilée, les éleveurs des provinces de l'Est ont obtenu l'autorisation de faire paître leurs bêtes sur des jachères auxquelles il est normalement interdit de toucher avant fin août.",
        (("omission", " auxquelles il est normalement interdit de toucher avant fin août", ""),),
    ),
    Row(
        "en",
        "fr",
        "The Ombudsman found that the complainant had waited eleven months for a reply. She recommended that the Agency apologise and review the way in which it handles correspondence from citizens.",
        "Après avoir constaté que l'auteur de la plainte avait dû attendre onze mois avant de recevoir une réponse, la Médiatrice a recommandé à l'Agence de lui présenter des excuses et de revoir son traitement du courrier des administrés.",
        (
            (
                "addition",
                "du courrier des administrés",
                "du courrier des administrés avant la fin de l'exercice budgétaire",
            ),
        ),
    ),
    Row(
        "en",
        "fr",
        "Gusts of up to 110 km/h are expected along the coast overnight. Residents are advised to secure loose objects, to stay away from the seafront and to postpone any non-essential journeys.",
        "Des rafales pouvant atteindre 110 km/h sont attendues sur le littoral au cours de la nuit. La population est invitée à mettre à l'abri tout objet susceptible d'être emporté, à ne pas s'approcher du front de mer et à différer les déplacements qui ne s'imposent pas.",
        (
            (
                "omission",
                ", à ne pas s'approcher du front de mer et à différer les déplacements qui ne s'imposent pas",
                "",
            ),
            (
                "addition",
                "La population est invitée",
                "Les pompiers ont été placés en état d'alerte. La population est invitée",
            ),
        ),
    ),
    # en-de
    Row(
        "en",
        "de",
        "Anyone who rents out a dwelling for short stays must register it with the municipality beforehand and display the registration number in every advertisement, including those published on online platforms.",
        "Die Vermietung von Wohnungen für Kurzaufenthalte ist der Gemeinde vorab zu melden; die dabei vergebene Registriernummer muss in sämtlichen Anzeigen erscheinen, auch in solchen auf Internetplattformen.",
        (
            ("omission", ", auch in solchen auf Internetplattformen", ""),
            (
                "addition",
                "auf Internetplattformen",
                "auf Internetplattformen, und an der Haustür deutlich lesbar angebracht werden",
            ),
        ),
    ),
    Row(
        "en",
        "de",
        "The Court dismissed the appeal, holding that the employer had been under no obligation to give reasons for the dismissal during the probationary period, and ordered the claimant to pay the costs.",
        "Die Berufung wurde zurückgewiesen: Nach Auffassung des Gerichts musste der Arbeitgeber die Kündigung in der Probezeit nicht begründen. Die Kosten des Verfahrens hat der Kläger zu tragen.",
        (
            ("omission", " Die Kosten des Verfahrens hat der Kläger zu tragen.", ""),
            (
                "addition",
                "in der Probezeit nicht begründen",
                "in der Probezeit nicht begründen und auch den Betriebsrat nicht anhören",
            ),
        ),
    ),
    Row(
        "en",
        "de",
        "Bathing water quality at the lake remains excellent, but swimmers should avoid the inlet near the sewage works after heavy rain, when bacteria levels may rise for up to two days.",
        "Die Qualität des Badegewässers wird unverändert als ausgezeichnet eingestuft. Nach starken Niederschlägen sollte man jedoch die Bucht bei der Kläranlage meiden, da die Keimzahl dort bis zu zwei Tage lang erhöht sein kann.",
        (
            ("omission", ", da die Keimzahl dort bis zu zwei Tage lang erhöht sein kann", ""),
            (
                "addition",
                "eingestuft.",
                "eingestuft. Hunde dürfen nur außerhalb der Saison mitgeführt werden.",
            ),
        ),
    ),
    Row(
        "en",
        "de",
        "The railway bridge will be rebuilt in three stages so that at least one track stays open to freight trains; passengers will be carried by replacement buses at weekends until the spring.",
        "Damit der Güterverkehr stets auf mindestens einem Gleis weiterlaufen kann, wird die Eisenbahnbrücke in drei Bauabschnitten erneuert. Für Reisende verkehren bis zum Frühjahr an den Wochenenden Ersatzbusse.",
        (
            (
                "omission",
                "Damit der Güterverkehr stets auf mindestens einem Gleis weiterlaufen kann, wird die Eisenbahnbrücke",
                "Die Eisenbahnbrücke wird",
            ),
            (
                "addition",
                "Ersatzbusse",
                "Ersatzbusse, deren Fahrpläne an allen Bahnhöfen aushängen",
            ),
        ),
    ),
    Row(
        "en",
        "de",
        "In its reply the Federal Government explained that it had no information of its own on the number of unreported cases and referred to the study commissioned by the Länder in the previous year.",
        "Über die Dunkelziffer lägen ihr keine eigenen Erkenntnisse vor, heißt es in der Antwort der Bundesregierung, die im Übrigen auf die im Vorjahr von den Ländern in Auftrag gegebene Untersuchung verweist.",
        (
            (
                "omission",
                ", die im Übrigen auf die im Vorjahr von den Ländern in Auftrag gegebene Untersuchung verweist",
                "",
            ),
            (
                "addition",
                "Untersuchung verweist",
                "Untersuchung verweist und eine Anhörung von Sachverständigen ablehnt",
            ),
        ),
    ),
    Row(
        "en",
        "de",
        "Applicants should have a degree in geology or a related field, at least three years' experience of fieldwork and a driving licence; a good command of Spanish would be an advantage.",
        "Vorausgesetzt werden ein abgeschlossenes Studium der Geologie oder eines verwandten Fachs, mindestens drei Jahre Erfahrung im Gelände sowie ein Führerschein. Von Vorteil sind gute Spanischkenntnisse.",
        (
            ("omission", " Von Vorteil sind gute Spanischkenntnisse.", ""),
            (
                "addition",
                "sowie ein Führerschein",
                "sowie ein Führerschein und die Bereitschaft zu häufigen Dienstreisen",
            ),
        ),
    ),
    Row(
        "en",
        "de",
        "The vaccine is well tolerated. Redness or swelling at the injection site usually subsides within two days; a doctor should be consulted if a fever persists or a rash appears.",
        "Der Impfstoff wird gut vertragen. Rötungen oder Schwellungen an der Einstichstelle klingen in der Regel nach ein bis zwei Tagen ab. Bei anhaltendem Fieber oder Hautausschlag ist ärztlicher Rat einzuholen.",
        (
            (
                "omission",
                " Bei anhaltendem Fieber oder Hautausschlag ist ärztlicher Rat einzuholen.",
                "",
            ),
            (
                "addition",
                "gut vertragen.",
                "gut vertragen. Schwangere erhalten die zweite Dosis erst nach der Entbindung.",
            ),
        ),
    ),
    Row(
        "en",
        "de",
        "Forest owners whose stands were damaged by bark beetles can apply for grants towards clearing and replanting, provided that they use a mixture of at least three native species.",
        "Waldbesitzern mit Borkenkäferschäden steht eine Förderung für Räumung und Wiederaufforstung offen, sofern sie dabei mindestens drei heimische Baumarten mischen.",
        (
            ("omission", ", sofern sie dabei mindestens drei heimische Baumarten mischen", ""),
            (
                "addition",
                "heimische Baumarten mischen",
                "heimische Baumarten mischen und auf den Einsatz schwerer Maschinen verzichten",
            ),
        ),
    ),
    Row(
        "en",
        "de",
        "The orchestra's archive, long believed lost in the fire of 1944, came to light last winter during renovation work in the cellar of the town hall and is now being catalogued by volunteers.",
        "Bei Umbauten im Rathauskeller ist im vergangenen Winter das seit dem Brand von 1944 verloren geglaubte Archiv des Orchesters aufgetaucht. Derzeit wird es von Ehrenamtlichen erschlossen.",
        (("omission", " Derzeit wird es von Ehrenamtlichen erschlossen.", ""),),
    ),
    Row(
        "en",
        "de",
        "Should the supervisory authority not object within thirty days of receiving complete documentation, the acquisition shall be deemed approved. The parties may then proceed to completion.",
        "Erhebt die Aufsichtsbehörde binnen dreißig Tagen nach Eingang der vollständigen Unterlagen keinen Einspruch, gilt der Erwerb als genehmigt und kann von den Beteiligten vollzogen werden.",
        (
            (
                "addition",
                "vollzogen werden",
                "vollzogen werden; eine Verlängerung dieser Frist ist nur aus wichtigem Grund zulässig",
            ),
        ),
    ),
)
