"""Pairs of English, French and German from atlases, country files and desk notes, with name traps."""

# ruff: noqa: E501 - sentences are kept whole
from __future__ import annotations

from check_pairs import Row

ROWS = (
    # ------------------------------------------------------------------ English to French
    Row(
        "en",
        "fr",
        "Two tours of the archives are offered each Friday; visitors to Nice and Tours may book them with the local council.",
        "Deux visites guidées des archives sont proposées chaque vendredi ; les personnes de passage à Nice et à Tours peuvent les réserver auprès de la mairie.",
        (("name", "Nice", "Nîmes"),),
    ),
    Row(
        "en",
        "fr",
        "Dutch and Swiss inspectors examined the turkey farms near Utrecht and found no trace of avian influenza.",
        "Des inspecteurs néerlandais et suisses ont examiné les élevages de dindes près d'Utrecht et n'y ont trouvé aucune trace de grippe aviaire.",
        (("name", "Utrecht", "Maastricht"),),
    ),
    Row(
        "en",
        "fr",
        "Ms Adaeze Okonkwo, of Nigeria, was elected Chair, and Mr Ibrahim Maïga, of Niger, Rapporteur, by acclamation.",
        "Mme Adaeze Okonkwo (Nigéria) a été élue présidente et M. Ibrahim Maïga (Niger) rapporteur, par acclamation.",
        (
            ("name", "Okonkwo", "Okonwko"),
            ("name", "(Niger)", "(Nigéria)"),
            ("name", "Maïga", "Maïgo"),
        ),
    ),
    Row(
        "en",
        "fr",
        "The Channel ports of Dover and Calais will operate a joint queueing system from the first week of July.",
        "Les ports de Douvres et de Calais, sur la Manche, appliqueront un système commun de gestion des files d'attente dès la première semaine de juillet.",
        (("name", "Douvres", "Dunkerque"),),
    ),
    Row(
        "en",
        "fr",
        "Lake Geneva's water level is regulated by the canton, in consultation with the Vaud and Valais authorities and with France.",
        "Le niveau du lac Léman est réglé par le canton, en concertation avec les autorités vaudoises et valaisannes ainsi qu'avec la France.",
    ),
    Row(
        "en",
        "fr",
        "Guinea, Guinea-Bissau and Equatorial Guinea have ratified the amendment; Papua New Guinea has not yet done so.",
        "La Guinée, la Guinée-Bissau et la Guinée équatoriale ont ratifié l'amendement ; la Papouasie-Nouvelle-Guinée ne l'a pas encore fait.",
        (("name", "la Guinée équatoriale", "la Gambie"),),
    ),
    Row(
        "en",
        "fr",
        "The Home Secretary told the Lords that the Metropolitan Police had begun recruiting constables for the Thames bridges.",
        "La ministre de l'Intérieur a indiqué à la Chambre des lords que la police londonienne avait commencé à recruter des agents pour les ponts de la Tamise.",
    ),
    Row(
        "en",
        "fr",
        "Children under the age of six must be accompanied by an adult at all times, and dogs are to be kept on a lead.",
        "Les enfants de moins de six ans doivent être constamment accompagnés d'un adulte, et les chiens tenus en laisse.",
    ),
    Row(
        "en",
        "fr",
        "In the Case of Hartmann v. Luxembourg, Judge Eleni Papadaki appended a dissenting opinion.",
        "Dans l'affaire Hartmann c. Luxembourg, la juge Eleni Papadaki a joint à l'arrêt une opinion dissidente.",
        (
            ("name", "Hartmann", "Hertmann"),
            ("name", "Papadaki", "Papadakis"),
        ),
    ),
    Row(
        "en",
        "fr",
        "Turkish, Georgian and Jordanian nationals no longer need a visa for stays of less than ninety days in the Republic of Moldova.",
        "Les ressortissants turcs, géorgiens et jordaniens sont désormais dispensés de visa pour les séjours de moins de quatre-vingt-dix jours en République de Moldova.",
    ),
    Row(
        "en",
        "fr",
        "The World Food Programme (WFP) has moved its regional office from Dakar to Abidjan, in Côte d'Ivoire.",
        "Le Programme alimentaire mondial (PAM) a transféré son bureau régional de Dakar à Abidjan, en Côte d'Ivoire.",
        (
            ("name", "(PAM)", "(FAO)"),
            ("name", "Dakar", "Bamako"),
        ),
    ),
    Row(
        "en",
        "fr",
        "Under the Erasmus+ programme, 412 Maltese and Cypriot students spent a term in Lille, Rennes or Lyon last year.",
        "Dans le cadre du programme Erasmus+, 412 étudiants maltais et chypriotes ont passé un trimestre à Lille, à Rennes ou à Lyon l'année dernière.",
        (("name", "Rennes", "Reims"),),
    ),
    # ------------------------------------------------------------------ English to German
    Row(
        "en",
        "de",
        "The choir from Singen and the orchestra from Halle will sing and play in the hall of the Vienna Musikverein on Whit Monday.",
        "Der Chor aus Singen und das Orchester aus Halle werden am Pfingstmontag im Saal des Wiener Musikvereins singen und spielen.",
        (("name", "Halle", "Hamm"),),
    ),
    Row(
        "en",
        "de",
        "Dutch bargees bound for Basel must report to the lock office at Iffezheim at least two hours before arrival.",
        "Niederländische Binnenschiffer mit Ziel Basel haben sich mindestens zwei Stunden vor ihrer Ankunft bei der Schleusenverwaltung Iffezheim zu melden.",
        (("name", "Iffezheim", "Ittersheim"),),
    ),
    Row(
        "en",
        "de",
        "Dr Katharina Löwenberg will take over from Professor Jens Petersen as head of the Robert Koch Institute's influenza unit.",
        "Dr. Katharina Löwenberg löst Professor Jens Petersen als Leiterin des Fachgebiets Influenza am Robert Koch-Institut ab.",
        (
            ("name", "Löwenberg", "Löwenburg"),
            ("name", "Jens", "Jörg"),
            ("name", "Petersen", "Petersmann"),
        ),
    ),
    Row(
        "en",
        "de",
        "The Swabian and Franconian districts reported fewer wolf sightings than Upper Bavaria or the Palatinate.",
        "Die schwäbischen und fränkischen Bezirke meldeten weniger Wolfssichtungen als Oberbayern oder die Pfalz.",
    ),
    Row(
        "en",
        "de",
        "When eating in the canteen, staff are asked to sort their waste; reading matter may be left on the shelf by the door.",
        "Beim Essen in der Kantine bitten wir die Beschäftigten, ihren Abfall zu trennen; Lesestoff kann auf dem Regal neben der Tür liegen bleiben.",
    ),
    Row(
        "en",
        "de",
        "The Czech Republic and Slovakia presented a joint proposal, which Hungary and the Netherlands supported.",
        "Die Tschechische Republik und die Slowakei legten einen gemeinsamen Vorschlag vor, den Ungarn und die Niederlande unterstützten.",
        (
            ("name", "Slowakei", "Slowenien"),
            ("name", "Ungarn", "Österreich"),
        ),
    ),
    Row(
        "en",
        "de",
        "The Congo basin, which is shared by six states, including the Republic of the Congo and Cameroon, stores more carbon than the Amazon.",
        "Das Kongobecken, das sich auf sechs Staaten erstreckt, darunter die Republik Kongo und Kamerun, speichert mehr Kohlenstoff als der Amazonas.",
        (("name", "Kamerun", "Gabun"),),
    ),
    Row(
        "en",
        "de",
        "In its judgment of 3 March in Case C-214/22, Novák v Commission, the General Court dismissed the action.",
        "Mit Urteil vom 3. März in der Rechtssache C-214/22, Novák/Kommission, hat das Gericht die Klage abgewiesen.",
        (("name", "Novák", "Nowak"),),
    ),
    Row(
        "en",
        "de",
        "Mr Baker, the baker's son from Reading, was named Young Engineer of the Year by the Royal Academy in London.",
        "Herr Baker, Sohn eines Bäckers aus Reading, wurde von der Royal Academy in London zum Nachwuchsingenieur des Jahres gekürt.",
        (("name", "Reading", "Leeds"),),
    ),
    Row(
        "en",
        "de",
        "Residents of Cologne, Munich and Brunswick may now apply online for a parking permit; those of Aachen will follow in autumn.",
        "Einwohnerinnen und Einwohner von Köln, München und Braunschweig können den Bewohnerparkausweis nunmehr online beantragen; Aachen folgt im Herbst.",
        (
            ("name", "Braunschweig", "Bremen"),
            ("name", "Aachen", "Achern"),
        ),
    ),
    Row(
        "en",
        "de",
        "The deadline for objections expires one month after service of the notice; it may not be extended.",
        "Die Einspruchsfrist endet einen Monat nach Zustellung des Bescheids; eine Verlängerung ist ausgeschlossen.",
    ),
    Row(
        "en",
        "de",
        "Pope Leo received the Lutheran bishop of Lübeck and the Metropolitan of Thessaloniki in a private audience at the Vatican.",
        "Papst Leo empfing den lutherischen Bischof von Lübeck und den Metropoliten von Thessaloniki im Vatikan in Privataudienz.",
        (("name", "Lübeck", "Lüneburg"),),
    ),
    Row(
        "en",
        "de",
        "South Korean and Japanese shipyards won most of the orders; the Warnow yard in Rostock obtained two ferries.",
        "Die meisten Aufträge gingen an südkoreanische und japanische Werften; die Warnow-Werft in Rostock erhielt den Zuschlag für zwei Fähren.",
        (("name", "Rostock", "Stralsund"),),
    ),
)
