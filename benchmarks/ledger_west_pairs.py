"""Pairs of English, French and German from press releases, letters and reports."""

# ruff: noqa: E501 - sentences are kept whole
from __future__ import annotations

from check_pairs import Row

ROWS = (
    # ------------------------------------------------------------------ English to French
    Row(
        "en",
        "fr",
        "Further to your letter of 3 June, I can confirm that Dr Pemberton will attend the hearing.",
        "Pour faire suite à votre lettre du 3 juin, je vous confirme que le docteur Pemberton assistera à l'audience.",
        (("name", "Pemberton", "Pemborton"),),
    ),
    Row(
        "en",
        "fr",
        "Unemployment fell in Portugal and Greece but rose in Finland, Eurostat reported on Thursday.",
        "Le chômage a reculé au Portugal et en Grèce, mais progressé en Finlande, a annoncé Eurostat jeudi.",
        (("name", "Finlande", "Suède"), ("name", "Portugal", "Danemark")),
    ),
    Row(
        "en",
        "fr",
        "The Haitian authorities, with help from Kenya, reopened the road to Jacmel.",
        "Avec l'aide du Kenya, les autorités haïtiennes ont rouvert la route de Jacmel.",
        (("name", "Kenya", "Rwanda"),),
    ),
    Row(
        "en",
        "fr",
        "Nothing in these rules affects the rights of third parties acting in good faith.",
        "Aucune disposition du présent règlement ne porte atteinte aux droits des tiers de bonne foi.",
    ),
    Row(
        "en",
        "fr",
        "Chief Superintendent Norah Gilchrist said that two men from Perth had been arrested at Inverness Airport.",
        "La commissaire principale Norah Gilchrist a déclaré que deux hommes originaires de Perth avaient été arrêtés à l'aéroport d'Inverness.",
        (("name", "Gilchrist", "Gilcrest"), ("name", "Perth", "Dundee")),
    ),
    Row(
        "en",
        "fr",
        "The twenty-second Ibero-American Summit adopted the Cadiz Declaration.",
        "Le vingt-deuxième Sommet ibéro-américain a adopté la Déclaration de Cadix.",
        (("name", "Cadix", "Lisbonne"),),
    ),
    Row(
        "en",
        "fr",
        "Asian elephants bred at the Antwerp and Cologne zoos will be moved to Laos.",
        "Des éléphants d'Asie nés dans les zoos d'Anvers et de Cologne seront transférés au Laos.",
        (("name", "Laos", "Cambodge"),),
    ),
    Row(
        "en",
        "fr",
        "Mrs Thandeka Mokoena, the South African Public Protector, was received by the Médiateur in Rabat.",
        "La Protectrice publique sud-africaine, Mme Thandeka Mokoena, a été reçue à Rabat par le Médiateur.",
        (("name", "Mokoena", "Makoena"), ("name", "Rabat", "Tunis")),
    ),
    Row(
        "en",
        "fr",
        "In the Vosges and the Jura, the avalanche risk was raised to level 3 on Saturday.",
        "Dans les Vosges et le Jura, le risque d'avalanche a été porté au niveau 3 samedi.",
        (("name", "le Jura", "l'Ardenne"),),
    ),
    Row(
        "en",
        "fr",
        "The debate on the report by Mr Lindqvist was adjourned at the request of the Dutch and Irish members.",
        "Le débat sur le rapport de M. Lindqvist a été ajourné à la demande des députés néerlandais et irlandais.",
        (("name", "Lindqvist", "Lundqvist"), ("name", "irlandais", "islandais")),
    ),
    Row(
        "en",
        "fr",
        "Subscribers abroad may read the journal online free of charge until the end of the year.",
        "Les abonnés à l'étranger peuvent consulter gratuitement la revue en ligne jusqu'à la fin de l'année.",
    ),
    Row(
        "en",
        "fr",
        "The Governor of the Bank of Canada, Ms Corinne Beauregard, left the key rate unchanged.",
        "La gouverneure de la Banque du Canada, Mme Corinne Beauregard, a laissé le taux directeur inchangé.",
        (("name", "Beauregard", "Beaugrand"), ("name", "Corinne", "Karine")),
    ),
    # ------------------------------------------------------------------ English to German
    Row(
        "en",
        "de",
        "Thank you for your enquiry of 3 June; Ms Reichelt from the citizens' office will contact you.",
        "Vielen Dank für Ihre Anfrage vom 3. Juni; Frau Reichelt vom Bürgerbüro wird sich bei Ihnen melden.",
        (("name", "Reichelt", "Reichert"),),
    ),
    Row(
        "en",
        "de",
        "The Federal Statistical Office in Wiesbaden revised the growth figures for Hesse and Saarland.",
        "Das Statistische Bundesamt in Wiesbaden hat die Wachstumszahlen für Hessen und das Saarland revidiert.",
        (("name", "Hessen", "Sachsen"), ("name", "Wiesbaden", "Würzburg")),
    ),
    Row(
        "en",
        "de",
        "Moroccan and Algerian truffles may be imported via Frankfurt and Munich airports only.",
        "Marokkanische und algerische Trüffeln dürfen nur über die Flughäfen Frankfurt und München eingeführt werden.",
        (("name", "algerische", "tunesische"),),
    ),
    Row(
        "en",
        "de",
        "The accused, Marek Dvořák, a Czech citizen, admitted having sold the forged Klimt drawings.",
        "Der Angeklagte, der tschechische Staatsbürger Marek Dvořák, gab zu, die gefälschten Klimt-Zeichnungen verkauft zu haben.",
        (("name", "Dvořák", "Dvorský"), ("name", "Marek", "Milan")),
    ),
    Row(
        "en",
        "de",
        "Employees are entitled to two days' leave when they move house for professional reasons.",
        "Bei einem Umzug aus dienstlichem Anlass haben Beschäftigte Anspruch auf zwei Tage Urlaub.",
    ),
    Row(
        "en",
        "de",
        "The ferry from Travemünde to Trelleborg was delayed by a storm over the Baltic.",
        "Die Fähre von Travemünde nach Trelleborg verspätete sich wegen eines Sturms über der Ostsee.",
        (("name", "Trelleborg", "Ystad"), ("name", "Travemünde", "Warnemünde")),
    ),
    Row(
        "en",
        "de",
        "Austria's Chancellor and the Hungarian Prime Minister met at Lake Neusiedl.",
        "Der österreichische Bundeskanzler und der ungarische Ministerpräsident trafen sich am Neusiedler See.",
        (("name", "ungarische", "slowakische"),),
    ),
    Row(
        "en",
        "de",
        "Ecuadorian bananas, Kenyan beans and Chilean grapes had the highest residues.",
        "Die höchsten Rückstände wiesen Bananen aus Ecuador, Bohnen aus Kenia und Trauben aus Chile auf.",
        (("name", "Kenia", "Uganda"),),
    ),
    Row(
        "en",
        "de",
        "Retired bishop Reinhold Stecher's papers are kept in the diocesan archive in Innsbruck.",
        "Der Nachlass des emeritierten Bischofs Reinhold Stecher wird im Diözesanarchiv in Innsbruck verwahrt.",
        (("name", "Stecher", "Strecker"), ("name", "Innsbruck", "Salzburg")),
    ),
    Row(
        "en",
        "de",
        "Norway's sovereign wealth fund sold its shares in the Israeli company.",
        "Der norwegische Staatsfonds verkaufte seine Anteile an dem israelischen Unternehmen.",
        (("name", "norwegische", "schwedische"),),
    ),
    Row(
        "en",
        "de",
        "Dr Yusuf Demirel from Izmir University operated on the child together with Professor Haas.",
        "Dr. Yusuf Demirel von der Universität Izmir operierte das Kind gemeinsam mit Professor Haas.",
        (("name", "Demirel", "Demirtas"), ("name", "Haas", "Hase")),
    ),
    Row(
        "en",
        "de",
        "At the request of Luxembourg, item 7 was taken before item 6.",
        "Auf Antrag Luxemburgs wurde Punkt 7 vor Punkt 6 behandelt.",
        (("name", "Luxemburgs", "Belgiens"),),
    ),
    Row(
        "en",
        "de",
        "Please note that the Bonn office is closed on Shrove Monday.",
        "Bitte beachten Sie, dass das Bonner Büro am Rosenmontag geschlossen ist.",
        (("name", "Bonner", "Kölner"),),
    ),
)
