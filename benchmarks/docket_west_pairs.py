"""Pairs of English, French and German from courts, clinics, schools and tourist offices."""

# ruff: noqa: E501 - sentences are kept whole
from __future__ import annotations

from check_pairs import Row

ROWS = (
    # ------------------------------------------------------------------ English to French
    Row(
        "en",
        "fr",
        "Mr Desmond Fairweather, of 12 Station Road, Exeter, is disqualified from acting as a director for six years.",
        "M. Desmond Fairweather, domicilié 12 Station Road à Exeter, est frappé d'une interdiction de gérer de six ans.",
        (("name", "Fairweather", "Fairwether"), ("name", "Exeter", "Bristol")),
    ),
    Row(
        "en",
        "fr",
        "Patients must bring their health card and a list of the medicines they are taking.",
        "Les patients doivent se munir de leur carte de santé et de la liste des médicaments qu'ils prennent.",
    ),
    Row(
        "en",
        "fr",
        "The Ligurian coast and the Côte d'Azur will be linked by a night train from Nice to Rome.",
        "La côte ligure et la Côte d'Azur seront reliées par un train de nuit entre Nice et Rome.",
        (("name", "Rome", "Naples"),),
    ),
    Row(
        "en",
        "fr",
        "The Permanent Representatives of Chile, Costa Rica and the Czech Republic tabled a joint amendment.",
        "Les représentants permanents du Chili, du Costa Rica et de la République tchèque ont déposé un amendement commun.",
        (("name", "Chili", "Pérou"), ("name", "République tchèque", "République slovaque")),
    ),
    Row(
        "en",
        "fr",
        "Sir Rodney Blakeway's bequest enabled the museum to acquire a landscape by Poussin.",
        "Le legs de Sir Rodney Blakeway a permis au musée d'acquérir un paysage de Poussin.",
        (("name", "Blakeway", "Blackway"), ("name", "Poussin", "Corot")),
    ),
    Row(
        "en",
        "fr",
        "During Ramadan, the embassies in Amman and Muscat will open to the public from 9 a.m. to 1 p.m.",
        "Pendant le ramadan, les ambassades à Amman et à Mascate accueilleront le public de 9 heures à 13 heures.",
        (("name", "Mascate", "Doha"),),
    ),
    Row(
        "en",
        "fr",
        "Mauritanian and Malian herders drive their cattle south as soon as the rains end.",
        "Les éleveurs mauritaniens et maliens conduisent leurs troupeaux vers le sud dès la fin des pluies.",
    ),
    Row(
        "en",
        "fr",
        "On the application of Greenpeace e.V., the Hamburg Administrative Court suspended dredging in the Elbe.",
        "À la demande de Greenpeace e.V., le tribunal administratif de Hambourg a suspendu le dragage de l'Elbe.",
        (("name", "Elbe", "Weser"),),
    ),
    Row(
        "en",
        "fr",
        "Professor Lindiwe Nkosi will deliver the Mandela Lecture in Durban in July.",
        "La professeure Lindiwe Nkosi prononcera la conférence Mandela à Durban en juillet.",
        (("name", "Nkosi", "Nkomo"), ("name", "Durban", "Pretoria")),
    ),
    Row(
        "en",
        "fr",
        "The European Investment Bank (EIB) lent Tunisia 170 million euros for its ports.",
        "La Banque européenne d'investissement (BEI) a prêté 170 millions d'euros à la Tunisie pour ses ports.",
        (("name", "(BEI)", "(BCE)"), ("name", "Tunisie", "Turquie")),
    ),
    Row(
        "en",
        "fr",
        "Cyclists riding from Bayonne to Santiago can have their pilgrim's passport stamped at the tourist office.",
        "Les cyclistes qui se rendent de Bayonne à Saint-Jacques-de-Compostelle peuvent faire tamponner leur credencial à l'office de tourisme.",
        (("name", "Bayonne", "Biarritz"),),
    ),
    Row(
        "en",
        "fr",
        "Judge Kowalczyk's term of office expires on 31 January; Judge Ní Bhriain will succeed her.",
        "Le mandat de la juge Kowalczyk expire le 31 janvier ; la juge Ní Bhriain lui succédera.",
        (("name", "Kowalczyk", "Kowalewski"),),
    ),
    # ------------------------------------------------------------------ English to German
    Row(
        "en",
        "de",
        "Dr Annegret Salzer and Dr Philipp Obermoser run the practice jointly; Wednesday afternoons it is closed.",
        "Dr. Annegret Salzer und Dr. Philipp Obermoser führen die Praxis gemeinsam; mittwochnachmittags ist sie geschlossen.",
        (("name", "Salzer", "Selzer"), ("name", "Obermoser", "Obermeier")),
    ),
    Row(
        "en",
        "de",
        "The walking trail runs from Oberstdorf over the Nebelhorn into the Tyrolean Lech valley.",
        "Der Wanderweg führt von Oberstdorf über das Nebelhorn ins Tiroler Lechtal.",
        (("name", "Oberstdorf", "Oberstaufen"),),
    ),
    Row(
        "en",
        "de",
        "Dutch tomatoes and Spanish cucumbers were cheaper in May than a year earlier, Italian peaches dearer.",
        "Niederländische Tomaten und spanische Gurken waren im Mai billiger als vor Jahresfrist, italienische Pfirsiche teurer.",
        (("name", "spanische", "portugiesische"),),
    ),
    Row(
        "en",
        "de",
        "Pupils from Chad, Mali and Jordan attend the welcome class of the Pestalozzi School in Worms.",
        "Schülerinnen und Schüler aus dem Tschad, aus Mali und Jordanien besuchen die Willkommensklasse der Pestalozzischule in Worms.",
        (("name", "Tschad", "Togo"), ("name", "Worms", "Mainz")),
    ),
    Row(
        "en",
        "de",
        "In Case T-88/21, Fratelli Bonacorsi v EUIPO, the applicant withdrew its action.",
        "In der Rechtssache T-88/21, Fratelli Bonacorsi/EUIPO, hat die Klägerin ihre Klage zurückgenommen.",
        (("name", "Bonacorsi", "Bonaccini"),),
    ),
    Row(
        "en",
        "de",
        "The landlord may terminate the lease only if he has a legitimate interest in doing so.",
        "Der Vermieter kann das Mietverhältnis nur kündigen, wenn er ein berechtigtes Interesse daran hat.",
    ),
    Row(
        "en",
        "de",
        "Ireland, Northern Ireland and Scotland will bid together to host the women's championship.",
        "Irland, Nordirland und Schottland bewerben sich gemeinsam um die Ausrichtung der Frauenmeisterschaft.",
        (("name", "Schottland", "Wales"),),
    ),
    Row(
        "en",
        "de",
        "Mayor Ulrike Hagedorn received a delegation from Nîmes, Braunschweig's twin town since 1962.",
        "Bürgermeisterin Ulrike Hagedorn empfing eine Delegation aus Nîmes, der Partnerstadt Braunschweigs seit 1962.",
        (("name", "Hagedorn", "Hagebutt"), ("name", "Nîmes", "Arles")),
    ),
    Row(
        "en",
        "de",
        "The Ukrainian Greek Catholic parish of Saint Nicholas meets in the Jesuit church in Mannheim.",
        "Die ukrainische griechisch-katholische Gemeinde St. Nikolaus versammelt sich in der Jesuitenkirche in Mannheim.",
        (("name", "Mannheim", "Heilbronn"),),
    ),
    Row(
        "en",
        "de",
        "The National Bank of Hungary raised its base rate; the Czech and Polish central banks left theirs unchanged.",
        "Die ungarische Nationalbank hob ihren Leitzins an; die tschechische und die polnische Zentralbank beließen den ihren unverändert.",
        (("name", "ungarische", "rumänische"),),
    ),
    Row(
        "en",
        "de",
        "Mr Tadeusz Wójcik, ambassador of Poland, paid tribute to the victims at Ravensbrück.",
        "Der polnische Botschafter Tadeusz Wójcik gedachte in Ravensbrück der Opfer.",
        (("name", "Wójcik", "Wojciech"), ("name", "Ravensbrück", "Osnabrück")),
    ),
    Row(
        "en",
        "de",
        "Visitors to the Charlottenburg Palace are asked to leave rucksacks in the lockers.",
        "Besucherinnen und Besucher des Schlosses Charlottenburg werden gebeten, Rucksäcke in den Schließfächern zu lassen.",
        (("name", "Charlottenburg", "Sanssouci"),),
    ),
    Row(
        "en",
        "de",
        "Tropical Storm Ingrid weakened before reaching the coast of Tamaulipas, Mexico's weather service said.",
        "Der Tropensturm „Ingrid“ schwächte sich nach Angaben des mexikanischen Wetterdienstes ab, bevor er die Küste von Tamaulipas erreichte.",
        (("name", "Ingrid", "Astrid"),),
    ),
)
