"""Science, defence, councils and courts from English into French and German, rich in names.

Rows are those of `check_pairs`; the seeds are names misspelt or exchanged, parts left out or put in.
"""

# ruff: noqa: E501 - sentences are kept whole
from __future__ import annotations

from check_pairs import Row

ROWS = (
    Row(
        "en",
        "fr",
        "Astronomers at the Paranal Observatory have photographed a planet twice the size of Jupiter, which orbits two stars at once.",
        "Des astronomes de l'observatoire de Paranal ont photographié une planète deux fois plus grosse que Jupiter, qui tourne autour de deux étoiles à la fois.",
        (
            ("name", "Jupiter", "Saturne"),
            ("omission", ", qui tourne autour de deux étoiles à la fois", ""),
        ),
    ),
    Row(
        "en",
        "fr",
        "Councillor Maeve Corrigan moved that the playground be closed at dusk; the motion was lost by a single vote.",
        "La conseillère Maeve Corrigan a proposé que l'aire de jeux soit fermée à la tombée de la nuit ; la motion a été rejetée à une voix près.",
        (
            ("name", "Corrigan", "Corgan"),
            ("omission", " ; la motion a été rejetée à une voix près", ""),
        ),
    ),
    Row(
        "en",
        "fr",
        "Passengers for Tromsø should change at Trondheim and keep their luggage with them at all times.",
        "Les voyageurs à destination de Tromsø sont priés de changer à Trondheim et de garder leurs bagages avec eux en permanence.",
        (
            ("name", "Trondheim", "Bergen"),
            ("omission", " et de garder leurs bagages avec eux en permanence", ""),
        ),
    ),
    Row(
        "en",
        "fr",
        "Brigadier Anselm Okoro said that three of the hostages had been freed unharmed and that talks on the others were continuing.",
        "Le général de brigade Anselm Okoro a déclaré que trois des otages avaient été libérés sains et saufs et que les pourparlers se poursuivaient au sujet des autres.",
        (
            ("name", "Okoro", "Okoye"),
            ("omission", " et que les pourparlers se poursuivaient au sujet des autres", ""),
            ("omission", " sains et saufs", ""),
        ),
    ),
    Row(
        "en",
        "fr",
        "The Tribunal finds that Baltic Grain OÜ acted in bad faith and awards the claimant damages of two million euros.",
        "Le Tribunal constate que Baltic Grain OÜ a agi de mauvaise foi et alloue à la partie demanderesse deux millions d'euros de dommages-intérêts.",
        (
            ("omission", " a agi de mauvaise foi et", ""),
            ("addition", "dommages-intérêts", "dommages-intérêts, majorés des intérêts légaux"),
        ),
    ),
    Row(
        "en",
        "fr",
        "Interns are paid a monthly allowance, are insured against accidents and may use the canteen free of charge.",
        "Les stagiaires perçoivent une indemnité mensuelle, sont assurés contre les accidents et peuvent déjeuner gratuitement à la cantine.",
        (
            ("omission", ", sont assurés contre les accidents", ""),
            ("omission", " et peuvent déjeuner gratuitement à la cantine", ""),
            (
                "addition",
                "à la cantine",
                "à la cantine ainsi que se garer sur le parking du personnel",
            ),
        ),
    ),
    Row(
        "en",
        "fr",
        "The President of Botswana received his counterparts from Zambia and Malawi in Gaborone on Saturday.",
        "Le président du Botswana a reçu samedi à Gaborone ses homologues zambien et malawite.",
        (
            ("name", "zambien", "zimbabwéen"),
            ("name", "Gaborone", "Lusaka"),
            ("omission", " et malawite", ""),
        ),
    ),
    Row(
        "en",
        "fr",
        "Until the new lock opens, barges heading for Namur will be diverted through the Albert Canal.",
        "Jusqu'à l'ouverture de la nouvelle écluse, les péniches à destination de Namur seront déviées par le canal Albert.",
        (
            ("name", "Namur", "Dinant"),
            ("omission", "Jusqu'à l'ouverture de la nouvelle écluse, les", "Les"),
        ),
    ),
    Row(
        "en",
        "fr",
        "A painting by Artemisia Gentileschi, stolen from a villa near Lucca in 1998, has turned up in a warehouse in Antwerp.",
        "Un tableau d'Artemisia Gentileschi, dérobé en 1998 dans une villa des environs de Lucques, a refait surface dans un entrepôt d'Anvers.",
        (
            ("name", "Gentileschi", "Gentileschini"),
            ("name", "Anvers", "Bruges"),
            ("omission", ", dérobé en 1998 dans une villa des environs de Lucques,", ""),
        ),
    ),
    Row(
        "en",
        "fr",
        "Anyone who finds an injured bird should place it in a dark box and take it to the nearest rescue centre.",
        "Toute personne qui trouve un oiseau blessé est invitée à le placer dans une boîte obscure et à l'apporter au centre de soins le plus proche.",
        (
            ("omission", " et à l'apporter au centre de soins le plus proche", ""),
            ("addition", "le plus proche", "le plus proche sans lui donner à boire"),
        ),
    ),
    Row(
        "en",
        "fr",
        "The Standing Committee, chaired by Ms Agnieszka Lewandowska, will examine the complaints from Romania and Bulgaria in camera.",
        "Le Comité permanent, présidé par Mme Agnieszka Lewandowska, examinera à huis clos les plaintes de la Roumanie et de la Bulgarie.",
        (
            ("name", "Lewandowska", "Lewandowski"),
            ("name", "Roumanie", "Russie"),
            ("omission", " à huis clos", ""),
        ),
    ),
    Row(
        "en",
        "fr",
        "The grant covers travel, board and lodging, but not the cost of visas.",
        "La bourse couvre les frais de voyage, de repas et d'hébergement, à l'exclusion des frais de visa.",
        (
            ("omission", ", à l'exclusion des frais de visa", ""),
            ("omission", ", de repas et d'hébergement", ""),
        ),
    ),
    Row(
        "en",
        "fr",
        "Ricardo Fontaine, mayor of the village since 2014, died on Tuesday at the age of 71 after a long illness.",
        "Ricardo Fontaine, maire du village depuis 2014, est décédé mardi à l'âge de 71 ans des suites d'une longue maladie.",
        (
            ("name", "Fontaine", "Fontenay"),
            ("omission", " des suites d'une longue maladie", ""),
            ("omission", ", maire du village depuis 2014,", ""),
        ),
    ),
    Row(
        "en",
        "fr",
        "Samples taken downstream of the tannery contained chromium, lead and traces of mercury.",
        "Les échantillons prélevés en aval de la tannerie contenaient du chrome, du plomb et des traces de mercure.",
        (
            ("omission", ", du plomb", ""),
            ("omission", " prélevés en aval de la tannerie", ""),
            ("addition", "mercure", "mercure à des doses sans danger pour l'homme"),
        ),
    ),
    Row(
        "en",
        "fr",
        "The airline has apologised to passengers stranded in Reykjavik and offered to refund their tickets.",
        "La compagnie aérienne a présenté ses excuses aux passagers bloqués à Reykjavik et leur a proposé de rembourser leurs billets.",
        (
            ("omission", " et leur a proposé de rembourser leurs billets", ""),
            ("name", "Reykjavik", "Helsinki"),
        ),
    ),
    Row(
        "en",
        "de",
        "Physicist Wanda Przybylski was awarded the medal for her work on superconductors, which she carried out in Grenoble.",
        "Die Physikerin Wanda Przybylski erhielt die Medaille für ihre Arbeiten über Supraleiter, die sie in Grenoble durchgeführt hatte.",
        (
            ("name", "Przybylski", "Przybilski"),
            ("name", "Grenoble", "Lyon"),
            ("omission", ", die sie in Grenoble durchgeführt hatte", ""),
        ),
    ),
    Row(
        "en",
        "de",
        "The district court sentenced the former treasurer to two years' probation and ordered her to repay the money.",
        "Das Landgericht verurteilte die ehemalige Schatzmeisterin zu zwei Jahren auf Bewährung und verpflichtete sie, das Geld zurückzuzahlen.",
        (
            ("omission", " und verpflichtete sie, das Geld zurückzuzahlen", ""),
            ("addition", "zurückzuzahlen", "zurückzuzahlen und sich schriftlich zu entschuldigen"),
        ),
    ),
    Row(
        "en",
        "de",
        "Because of the storm, ferries between Puttgarden and Rødby were suspended; motorists were advised to travel via Flensburg.",
        "Wegen des Sturms wurde der Fährverkehr zwischen Puttgarden und Rødby eingestellt; Autofahrern wurde geraten, über Flensburg auszuweichen.",
        (
            ("name", "Flensburg", "Lübeck"),
            ("omission", "; Autofahrern wurde geraten, über Flensburg auszuweichen", ""),
        ),
    ),
    Row(
        "en",
        "de",
        "The Minister, Ms Birgit Solheim, thanked the reindeer herders for their patience and promised swift compensation.",
        "Ministerin Birgit Solheim dankte den Rentierhaltern für ihre Geduld und sagte eine rasche Entschädigung zu.",
        (
            ("name", "Solheim", "Solberg"),
            ("omission", " und sagte eine rasche Entschädigung zu", ""),
        ),
    ),
    Row(
        "en",
        "de",
        "Volunteers planted oaks, beeches and wild cherries on the site of the former barracks last weekend.",
        "Am vergangenen Wochenende pflanzten Freiwillige auf dem Gelände der ehemaligen Kaserne Eichen, Buchen und Wildkirschen.",
        (
            ("omission", ", Buchen", ""),
            (
                "omission",
                "Am vergangenen Wochenende pflanzten Freiwillige",
                "Freiwillige pflanzten",
            ),
            (
                "addition",
                "Wildkirschen",
                "Wildkirschen, die von einer Baumschule gespendet worden waren",
            ),
        ),
    ),
    Row(
        "en",
        "de",
        "The exhibition, conceived by Renate Achleitner, shows how the people of Chernivtsi lived between the two world wars.",
        "Die von Renate Achleitner konzipierte Ausstellung zeigt, wie die Menschen in Czernowitz zwischen den beiden Weltkriegen lebten.",
        (
            ("name", "Achleitner", "Aschleitner"),
            ("omission", " zwischen den beiden Weltkriegen", ""),
        ),
    ),
    Row(
        "en",
        "de",
        "Household waste, garden waste and batteries can be dropped off free of charge; a fee applies to tyres.",
        "Hausmüll, Gartenabfälle und Batterien können kostenlos abgegeben werden; für Reifen wird eine Gebühr erhoben.",
        (
            ("omission", "; für Reifen wird eine Gebühr erhoben", ""),
            ("omission", ", Gartenabfälle", ""),
        ),
    ),
    Row(
        "en",
        "de",
        "Georgia and Armenia have agreed to reopen the railway line between Tbilisi and Yerevan by the end of next year.",
        "Georgien und Armenien haben sich darauf verständigt, die Bahnstrecke zwischen Tiflis und Eriwan bis Ende nächsten Jahres wieder in Betrieb zu nehmen.",
        (
            ("name", "Armenien", "Aserbaidschan"),
            ("name", "Eriwan", "Baku"),
            ("omission", " bis Ende nächsten Jahres", ""),
        ),
    ),
    Row(
        "en",
        "de",
        "Dr Henrike Osterloh, who heads the weather station on the Zugspitze, measured eleven metres of snow that winter.",
        "Henrike Osterloh, die Leiterin der Wetterwarte auf der Zugspitze, maß in jenem Winter elf Meter Schnee.",
        (
            ("name", "Osterloh", "Osterholz"),
            ("name", "Zugspitze", "Wasserkuppe"),
            ("omission", ", die Leiterin der Wetterwarte auf der Zugspitze,", ""),
        ),
    ),
    Row(
        "en",
        "de",
        "Members may inspect the accounts at any time. Copies are made available on request against payment of the costs.",
        "Die Mitglieder können jederzeit Einsicht in die Bücher nehmen. Kopien werden auf Antrag gegen Erstattung der Kosten angefertigt.",
        (
            ("omission", " Kopien werden auf Antrag gegen Erstattung der Kosten angefertigt.", ""),
            ("omission", " jederzeit", ""),
            ("addition", "angefertigt.", "angefertigt. Eine Weitergabe an Dritte ist untersagt."),
        ),
    ),
    Row(
        "en",
        "de",
        "General Arnaud Lefranc inspected the French contingent in Niamey before flying on to N'Djamena.",
        "General Arnaud Lefranc besuchte das französische Kontingent in Niamey, bevor er nach N'Djamena weiterflog.",
        (
            ("name", "Lefranc", "Lefrère"),
            ("name", "Niamey", "Bamako"),
            ("omission", ", bevor er nach N'Djamena weiterflog", ""),
        ),
    ),
    Row(
        "en",
        "de",
        "Young people who neither work nor study can obtain free advice, without an appointment, at the town hall.",
        "Jugendliche, die weder arbeiten noch eine Ausbildung machen, können sich im Rathaus kostenlos und ohne Voranmeldung beraten lassen.",
        (
            ("omission", " kostenlos und ohne Voranmeldung", ""),
            ("addition", "beraten lassen", "beraten lassen und an Kursen teilnehmen"),
        ),
    ),
    Row(
        "en",
        "de",
        "The wreck of the steamer Kassandra, which sank off Gotland in 1911 with 62 people on board, has been located by Swedish divers.",
        "Schwedische Taucher haben das Wrack des Dampfers Kassandra gefunden, der 1911 mit 62 Menschen an Bord vor Gotland gesunken war.",
        (
            ("name", "Gotland", "Öland"),
            ("name", "Schwedische", "Schweizerische"),
            ("omission", ", der 1911 mit 62 Menschen an Bord vor Gotland gesunken war", ""),
        ),
    ),
    Row(
        "en",
        "de",
        "Tenders received late, unsigned or without the required certificates will be excluded.",
        "Verspätet eingegangene, nicht unterzeichnete oder ohne die erforderlichen Nachweise eingereichte Angebote werden ausgeschlossen.",
        (
            ("omission", ", nicht unterzeichnete", ""),
            ("omission", " oder ohne die erforderlichen Nachweise eingereichte", ""),
        ),
    ),
    Row(
        "en",
        "de",
        "Prime Minister Tāne Waititi will lay a wreath at the war cemetery in Cassino and meet veterans from Auckland.",
        "Premierminister Tāne Waititi wird auf dem Soldatenfriedhof in Cassino einen Kranz niederlegen und mit Veteranen aus Auckland zusammentreffen.",
        (
            ("name", "Waititi", "Waitaki"),
            ("omission", " und mit Veteranen aus Auckland zusammentreffen", ""),
        ),
    ),
)
