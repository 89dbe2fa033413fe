"""Appointments, juries, job notices and court news from English into French and German.

Rows are those of `check_pairs`; the seeds are names misspelt or exchanged, parts left out or put in.
"""

# ruff: noqa: E501 - sentences are kept whole
from __future__ import annotations

from check_pairs import Row

ROWS = (
    Row(
        "en",
        "fr",
        "Ingrid Haugen, a Norwegian national, takes over from Pavel Dvorak as head of the Agency's Lisbon office on 1 September.",
        "De nationalité norvégienne, Mme Ingrid Haugen prendra le 1er septembre la tête du bureau de l'Agence à Lisbonne, où elle succédera à M. Pavel Dvorak.",
        (
            ("name", "Haugen", "Hauger"),
            ("name", "Lisbonne", "Londres"),
            ("name", "Dvorak", "Dvoran"),
            ("omission", ", où elle succédera à M. Pavel Dvorak", ""),
        ),
    ),
    Row(
        "en",
        "fr",
        "Members of the board are appointed for a term of four years and may be reappointed once.",
        "Les membres du conseil sont nommés pour un mandat de quatre ans, renouvelable une fois.",
        (
            ("omission", ", renouvelable une fois", ""),
            (
                "addition",
                "renouvelable une fois",
                "renouvelable une fois sur proposition du directeur",
            ),
        ),
    ),
    Row(
        "en",
        "fr",
        "The Court dismissed the appeal brought by Kowalczyk Ltd and ordered the company to pay the costs, including those of the Commission.",
        "La Cour a rejeté le pourvoi formé par Kowalczyk Ltd et condamné celle-ci aux dépens, y compris ceux de la Commission.",
        (
            ("name", "Kowalczyk", "Kowalski"),
            ("omission", ", y compris ceux de la Commission", ""),
            ("omission", " et condamné celle-ci aux dépens, y compris ceux de la Commission", ""),
        ),
    ),
    Row(
        "en",
        "fr",
        "Applicants must hold a university degree, have at least five years' experience in public procurement and speak fluent Dutch.",
        "Les candidats doivent être titulaires d'un diplôme universitaire, justifier d'au moins cinq années d'expérience en matière de marchés publics et parler couramment le néerlandais.",
        (
            ("name", "néerlandais", "danois"),
            ("omission", " et parler couramment le néerlandais", ""),
            ("omission", " en matière de marchés publics", ""),
        ),
    ),
    Row(
        "en",
        "fr",
        "Judge Siobhan Gallagher of Ireland and Judge Mehmet Yildirim of Turkey will sit on the panel hearing the case.",
        "La formation qui examinera l'affaire comprendra les juges Siobhan Gallagher (Irlande) et Mehmet Yildirim (Turquie).",
        (
            ("name", "Gallagher", "Gallacher"),
            ("name", "Irlande", "Islande"),
            ("name", "Yildirim", "Yildiz"),
            ("name", "Turquie", "Tunisie"),
        ),
    ),
    Row(
        "en",
        "fr",
        "Swimming is prohibited at Grande Anse until further notice because of strong currents and jellyfish.",
        "En raison de la présence de méduses et de forts courants, la baignade est interdite à Grande Anse jusqu'à nouvel ordre.",
        (
            ("omission", " jusqu'à nouvel ordre", ""),
            ("omission", "la présence de méduses et de ", ""),
            ("addition", "nouvel ordre", "nouvel ordre, sous peine d'amende"),
        ),
    ),
    Row(
        "en",
        "fr",
        "The rapporteur, Ms Szymanska, deplored the fact that Hungary and Slovakia had not replied to the questionnaire.",
        "Mme Szymanska, rapporteure, a déploré que la Hongrie et la Slovaquie n'aient pas répondu au questionnaire.",
        (
            ("name", "Slovaquie", "Slovénie"),
            ("name", "Szymanska", "Szymanski"),
            ("omission", " et la Slovaquie n'aient", " n'ait"),
        ),
    ),
    Row(
        "en",
        "fr",
        "The WHO and the FAO warned that bird flu had reached mammals in South America, notably sea lions in Peru and Chile.",
        "L'OMS et la FAO ont averti que la grippe aviaire avait atteint des mammifères en Amérique du Sud, notamment des otaries au Pérou et au Chili.",
        (
            ("name", "OMS", "OMC"),
            ("name", "Chili", "Brésil"),
            ("omission", ", notamment des otaries au Pérou et au Chili", ""),
            ("omission", " en Amérique du Sud", ""),
        ),
    ),
    Row(
        "en",
        "fr",
        "Where the tenderer is a consortium, each of its members shall sign the declaration and attach an extract from the trade register.",
        "Lorsque le soumissionnaire est un groupement, chacun de ses membres signe la déclaration et y joint un extrait du registre du commerce.",
        (
            ("omission", " et y joint un extrait du registre du commerce", ""),
            ("addition", "du commerce", "du commerce datant de moins de trois mois"),
            ("omission", "Lorsque le soumissionnaire est un groupement, chacun", "Chacun"),
        ),
    ),
    Row(
        "en",
        "fr",
        "Professor Abebe Girma, who discovered the fossil in the Afar desert, received his prize from the hands of King Harald in Oslo.",
        "Le professeur Abebe Girma, qui a découvert le fossile dans le désert de l'Afar, a reçu son prix des mains du roi Harald à Oslo.",
        (
            ("name", "Girma", "Grima"),
            ("name", "Harald", "Gustaf"),
            ("omission", ", qui a découvert le fossile dans le désert de l'Afar,", ""),
            ("name", "Oslo", "Stockholm"),
        ),
    ),
    Row(
        "en",
        "fr",
        "Minutes of the previous meeting were approved without amendment. Mr Castellano asked for the item on parking to be brought forward.",
        "Le procès-verbal de la séance précédente est approuvé sans modification. M. Castellano demande que le point relatif au stationnement soit examiné plus tôt.",
        (
            (
                "omission",
                " M. Castellano demande que le point relatif au stationnement soit examiné plus tôt.",
                "",
            ),
            ("name", "Castellano", "Castellani"),
            ("omission", " sans modification", ""),
        ),
    ),
    Row(
        "en",
        "fr",
        "The frigate, commanded by Captain Loïc Kermarrec, called at Djibouti and Mombasa before rejoining the force off Somalia.",
        "La frégate, aux ordres du capitaine de vaisseau Loïc Kermarrec, a fait escale à Djibouti et à Mombasa avant de rejoindre la force au large de la Somalie.",
        (
            ("name", "Kermarrec", "Kervarec"),
            ("name", "Somalie", "Tanzanie"),
            ("omission", " et à Mombasa", ""),
        ),
    ),
    Row(
        "en",
        "fr",
        "Farmers whose harvest was destroyed by hail may apply to the prefecture for aid until the end of the month.",
        "Jusqu'à la fin du mois, les agriculteurs dont la récolte a été détruite par la grêle peuvent demander une aide à la préfecture.",
        (
            ("omission", "Jusqu'à la fin du mois, les", "Les"),
            (
                "addition",
                "préfecture.",
                "préfecture. Les dossiers incomplets ne seront pas examinés.",
            ),
            ("omission", " dont la récolte a été détruite par la grêle", ""),
        ),
    ),
    Row(
        "en",
        "fr",
        "Sculptor Anneke Verhoeven (born in Ghent in 1951) lived in Marseille for many years before settling in Geneva.",
        "La sculptrice Anneke Verhoeven (née à Gand en 1951) a longtemps vécu à Marseille avant de s'établir à Genève.",
        (
            ("name", "Genève", "Gênes"),
            ("name", "Verhoeven", "Verhoeren"),
            ("omission", " (née à Gand en 1951)", ""),
            ("name", "Gand", "Bruges"),
        ),
    ),
    Row(
        "en",
        "fr",
        "No one may be held in police custody for more than 24 hours unless the public prosecutor so authorises in writing.",
        "Nul ne peut être maintenu en garde à vue plus de vingt-quatre heures, sauf autorisation écrite du procureur de la République.",
        (
            ("omission", ", sauf autorisation écrite du procureur de la République", ""),
            ("addition", "vingt-quatre heures", "vingt-quatre heures sans avoir vu un médecin"),
        ),
    ),
    Row(
        "en",
        "de",
        "Ms Katarzyna Wojcik has been elected chair of the committee; she succeeds Mr Olivier Lambrecht, who is retiring.",
        "Zur Vorsitzenden des Ausschusses wurde Katarzyna Wojcik gewählt; sie tritt die Nachfolge von Olivier Lambrecht an, der in den Ruhestand geht.",
        (
            ("name", "Wojcik", "Wojtik"),
            ("name", "Lambrecht", "Lamprecht"),
            ("omission", ", der in den Ruhestand geht", ""),
            ("name", "Olivier", "Oliver"),
        ),
    ),
    Row(
        "en",
        "de",
        "The deputy chair is elected for two years and may be re-elected.",
        "Der stellvertretende Vorsitz wird auf zwei Jahre gewählt; Wiederwahl ist zulässig.",
        (
            ("omission", "; Wiederwahl ist zulässig", ""),
            (
                "addition",
                "Wiederwahl ist zulässig",
                "einmalige Wiederwahl mit Zustimmung des Rates ist zulässig",
            ),
        ),
    ),
    Row(
        "en",
        "de",
        "Together with Switzerland and Liechtenstein, Austria is modernising the gauges along the Alpine Rhine.",
        "Gemeinsam mit der Schweiz und Liechtenstein erneuert Österreich die Pegel am Alpenrhein.",
        (
            ("name", "Österreich", "Italien"),
            (
                "omission",
                "Gemeinsam mit der Schweiz und Liechtenstein erneuert Österreich",
                "Österreich erneuert",
            ),
            ("name", "Liechtenstein", "Luxemburg"),
        ),
    ),
    Row(
        "en",
        "de",
        "Police in Rostock are looking for witnesses who saw a dark blue van near the ferry terminal on Sunday evening.",
        "Die Rostocker Polizei sucht Zeugen, die am Sonntagabend in der Nähe des Fährterminals einen dunkelblauen Lieferwagen gesehen haben.",
        (
            ("name", "Rostocker", "Lübecker"),
            ("omission", " in der Nähe des Fährterminals", ""),
            (
                "addition",
                "dunkelblauen Lieferwagen",
                "dunkelblauen Lieferwagen mit polnischem Kennzeichen",
            ),
        ),
    ),
    Row(
        "en",
        "de",
        "Dr Tamsin Ashcroft (University of Exeter) and Dr Gianluca Ferrero (Turin) showed that the bacteria survive even without oxygen.",
        "Wie Tamsin Ashcroft (Universität Exeter) und Gianluca Ferrero (Turin) zeigen konnten, überleben die Bakterien selbst ohne Sauerstoff.",
        (
            ("name", "Ashcroft", "Ashcraft"),
            ("name", "Ferrero", "Ferrara"),
            ("name", "Turin", "Triest"),
            ("omission", " selbst ohne Sauerstoff", ""),
        ),
    ),
    Row(
        "en",
        "de",
        "The museum is closed on Mondays (except Whit Monday), on Good Friday and over Christmas.",
        "Das Museum bleibt montags (außer Pfingstmontag), am Karfreitag und über Weihnachten geschlossen.",
        (
            ("omission", " (außer Pfingstmontag)", ""),
            ("omission", ", am Karfreitag und", " und"),
            (
                "addition",
                "geschlossen",
                "geschlossen, und der Garten ist nur bei gutem Wetter zugänglich",
            ),
        ),
    ),
    Row(
        "en",
        "de",
        "The ECB and the Bank of England left their rates unchanged, as analysts had expected.",
        "Die EZB und die Bank of England ließen ihre Leitzinsen erwartungsgemäß unverändert.",
        (
            ("name", "EZB", "EIB"),
            ("name", "Bank of England", "Bank of Ireland"),
            ("omission", " erwartungsgemäß", ""),
        ),
    ),
    Row(
        "en",
        "de",
        "The defendant, Viktor Malyshev, was sentenced to six years in prison and ordered to pay damages to the victims.",
        "Der Angeklagte Viktor Malyshev wurde zu sechs Jahren Haft und zur Zahlung von Schadenersatz an die Opfer verurteilt.",
        (
            ("name", "Malyshev", "Malychev"),
            ("omission", " und zur Zahlung von Schadenersatz an die Opfer", ""),
            ("omission", " an die Opfer", ""),
        ),
    ),
    Row(
        "en",
        "de",
        "We offer flexible working hours, thirty days' leave and a subsidised season ticket. Applications from women are particularly welcome.",
        "Wir bieten flexible Arbeitszeiten, dreißig Urlaubstage und ein bezuschusstes Jobticket. Bewerbungen von Frauen sind besonders erwünscht.",
        (
            ("omission", " Bewerbungen von Frauen sind besonders erwünscht.", ""),
            ("omission", " und ein bezuschusstes Jobticket", ""),
            ("addition", "Jobticket", "Jobticket sowie eine betriebliche Altersvorsorge"),
        ),
    ),
    Row(
        "en",
        "de",
        "At the request of Denmark, Iceland and the Faroe Islands, the Commission postponed the vote on mackerel quotas.",
        "Auf Antrag Dänemarks, Islands und der Färöer verschob die Kommission die Abstimmung über die Makrelenquoten.",
        (
            ("name", "Islands", "Irlands"),
            ("name", "Färöer", "Åland-Inseln"),
            ("omission", ", Islands und der Färöer", " und der Färöer"),
        ),
    ),
    Row(
        "en",
        "de",
        "Mayor Henriette Aldenhoff opened the new cycle bridge over the Neckar, which has cost almost nine million euros.",
        "Oberbürgermeisterin Henriette Aldenhoff gab die neue Radbrücke über den Neckar frei, die knapp neun Millionen Euro gekostet hat.",
        (
            ("name", "Aldenhoff", "Oldenhoff"),
            ("name", "Neckar", "Main"),
            ("omission", ", die knapp neun Millionen Euro gekostet hat", ""),
        ),
    ),
    Row(
        "en",
        "de",
        "Where goods are carried by road, the driver must keep the permit in the vehicle and show it on request.",
        "Bei der Beförderung auf der Straße hat der Fahrer die Genehmigung im Fahrzeug mitzuführen und auf Verlangen vorzuzeigen.",
        (
            ("omission", " und auf Verlangen vorzuzeigen", ""),
            ("addition", "vorzuzeigen", "vorzuzeigen sowie eine Kopie zu hinterlegen"),
            ("omission", "Bei der Beförderung auf der Straße hat der", "Der"),
        ),
    ),
    Row(
        "en",
        "de",
        "Lieutenant Colonel Sabine Reuther briefed the delegations from Lithuania and Latvia on the course of the exercise.",
        "Oberstleutnant Sabine Reuther unterrichtete die Delegationen aus Litauen und Lettland über den Verlauf der Übung.",
        (
            ("name", "Reuther", "Reutter"),
            ("name", "Lettland", "Estland"),
            ("omission", " und Lettland", ""),
        ),
    ),
    Row(
        "en",
        "de",
        "Rainfall in the Harz was well above the long-term average, whereas Brandenburg remained too dry.",
        "Während im Harz deutlich mehr Regen fiel als im langjährigen Mittel, blieb es in Brandenburg zu trocken.",
        (
            ("omission", ", blieb es in Brandenburg zu trocken", ""),
            ("name", "Brandenburg", "Thüringen"),
            ("name", "Harz", "Taunus"),
        ),
    ),
    Row(
        "en",
        "de",
        "Prime Minister Zoran Petkovski paid tribute to the rescue workers from Thessaloniki who had come to the aid of Skopje in 1963.",
        "Ministerpräsident Zoran Petkovski würdigte die Rettungskräfte aus Thessaloniki, die Skopje 1963 zu Hilfe gekommen waren.",
        (
            ("name", "Petkovski", "Petrovski"),
            ("name", "Skopje", "Sofia"),
            ("name", "Zoran", "Goran"),
            ("omission", " aus Thessaloniki", ""),
        ),
    ),
)
