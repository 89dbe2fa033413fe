"""Pairs of English, French and German from gazettes, sport and science offices, with name traps."""

# ruff: noqa: E501 - sentences are kept whole
from __future__ import annotations

from check_pairs import Row

ROWS = (
    # ------------------------------------------------------------------ English to French
    Row(
        "en",
        "fr",
        "The International Olympic Committee awarded the 2030 Winter Games to the French Alps.",
        "Le Comité international olympique a attribué les Jeux d'hiver de 2030 aux Alpes françaises.",
        (("name", "Alpes", "Pyrénées"),),
    ),
    Row(
        "en",
        "fr",
        "Dr Siobhán Ní Dhomhnaill of Trinity College Dublin led the excavation at Carthage.",
        "Siobhán Ní Dhomhnaill, de Trinity College Dublin, a dirigé les fouilles de Carthage.",
        (("name", "Carthage", "Utique"),),
    ),
    Row(
        "en",
        "fr",
        "Nigerien and Nigerian officials reopened the border crossing between Maradi and Katsina.",
        "Les responsables nigériens et nigérians ont rouvert le poste-frontière entre Maradi et Katsina.",
        (("name", "Maradi", "Marabi"),),
    ),
    Row(
        "en",
        "fr",
        "Visitors are reminded that the lift is out of order and that dogs are not admitted.",
        "Il est rappelé aux visiteurs que l'ascenseur est hors service et que les chiens ne sont pas admis.",
    ),
    Row(
        "en",
        "fr",
        "The Seine was declared fit for swimming at three sites in Paris, downstream of the Pont de Sully.",
        "La Seine a été déclarée propre à la baignade en trois endroits de Paris, en aval du pont de Sully.",
        (("name", "Seine", "Marne"),),
    ),
    Row(
        "en",
        "fr",
        "Lieutenant Hélène Garrigues and Sergeant Yannick Le Bihan were killed when their helicopter came down near Gao.",
        "La lieutenante Hélène Garrigues et le sergent Yannick Le Bihan ont trouvé la mort dans la chute de leur hélicoptère près de Gao.",
        (("name", "Garrigues", "Garriguet"), ("name", "Yannick", "Yann"), ("name", "Gao", "Kidal")),
    ),
    Row(
        "en",
        "fr",
        "Lombardy and Piedmont recorded the heaviest rainfall since 1951; the Po burst its banks at Cremona.",
        "La Lombardie et le Piémont ont enregistré les plus fortes précipitations depuis 1951 ; le Pô est sorti de son lit à Crémone.",
        (("name", "Piémont", "Latium"),),
    ),
    Row(
        "en",
        "fr",
        "Mr Okafor (Ghana), speaking on behalf of the African Group, supported the proposal of the Dutch delegation.",
        "M. Okafor (Ghana), s'exprimant au nom du Groupe des États d'Afrique, appuie la proposition de la délégation néerlandaise.",
        (("name", "Okafor", "Okonfor"), ("name", "Ghana", "Gabon")),
    ),
    Row(
        "en",
        "fr",
        "The Welsh and Cornish languages are taught at the university of Brest, alongside Breton.",
        "Le gallois et le cornique sont enseignés à l'université de Brest, aux côtés du breton.",
        (("name", "Brest", "Rennes"),),
    ),
    Row(
        "en",
        "fr",
        "In his letter of 4 May, Archbishop Wulfstan Carey asks the Pope for leave to retire to Ampleforth.",
        "Dans sa lettre du 4 mai, l'archevêque Wulfstan Carey demande au pape l'autorisation de se retirer à Ampleforth.",
        (("name", "Carey", "Carrey"), ("name", "Ampleforth", "Downside")),
    ),
    Row(
        "en",
        "fr",
        "The Turks and Caicos Islands and Bermuda remain on the list; the Cayman Islands have been removed.",
        "Les Îles Turques-et-Caïques et les Bermudes demeurent sur la liste ; les Îles Caïmanes en ont été retirées.",
        (("name", "les Bermudes", "les Bahamas"),),
    ),
    Row(
        "en",
        "fr",
        "WFP and FAO warn that food prices in Port-au-Prince have doubled since March.",
        "Le PAM et la FAO avertissent que les prix des denrées alimentaires ont doublé à Port-au-Prince depuis mars.",
        (("name", "PAM", "PNUD"), ("name", "Port-au-Prince", "Saint-Domingue")),
    ),
    # ------------------------------------------------------------------ English to German
    Row(
        "en",
        "de",
        "Ludwig Hartlieb, a hunter from Berchtesgaden, was fined for shooting a golden eagle near the Königssee.",
        "Ludwig Hartlieb, Jäger aus Berchtesgaden, wurde wegen des Abschusses eines Steinadlers am Königssee zu einer Geldstrafe verurteilt.",
        (("name", "Hartlieb", "Hartlaub"), ("name", "Berchtesgaden", "Berchtoldsgaden")),
    ),
    Row(
        "en",
        "de",
        "Flemish and Walloon farmers blocked the motorway between Ghent and Bruges on Ash Wednesday.",
        "Flämische und wallonische Landwirte blockierten am Aschermittwoch die Autobahn zwischen Gent und Brügge.",
        (("name", "Brügge", "Brüssel"),),
    ),
    Row(
        "en",
        "de",
        "The tenancy ends on the last day of the month following the month in which notice is given.",
        "Das Mietverhältnis endet mit Ablauf des Monats, der auf den Monat der Kündigung folgt.",
    ),
    Row(
        "en",
        "de",
        "Commissioner Kadri Tamm will meet the mayors of Tallinn, Riga and Vilnius before the summit in Kaunas.",
        "Kommissarin Kadri Tamm trifft vor dem Gipfel in Kaunas die Bürgermeister von Tallinn, Riga und Wilna.",
        (("name", "Tamm", "Timm"), ("name", "Riga", "Minsk")),
    ),
    Row(
        "en",
        "de",
        "The bell was cast in Apolda in 1923 and hung in Cologne Cathedral two years later.",
        "Die Glocke wurde 1923 in Apolda gegossen und zwei Jahre später im Kölner Dom aufgehängt.",
        (("name", "Apolda", "Arnstadt"), ("name", "Kölner Dom", "Bonner Münster")),
    ),
    Row(
        "en",
        "de",
        "Danish and Swedish customs officers checked 340 lorries on the Øresund Bridge within 24 hours.",
        "Dänische und schwedische Zollbeamte kontrollierten auf der Öresundbrücke binnen 24 Stunden 340 Lastwagen.",
        (("name", "schwedische", "norwegische"),),
    ),
    Row(
        "en",
        "de",
        "The Federal Court of Justice in Karlsruhe upheld the judgment of the Higher Regional Court of Celle.",
        "Der Bundesgerichtshof in Karlsruhe bestätigte das Urteil des Oberlandesgerichts Celle.",
        (("name", "Celle", "Oldenburg"), ("name", "Karlsruhe", "Leipzig")),
    ),
    Row(
        "en",
        "de",
        "Sister Maria Theresia Brenninkmeijer has been appointed abbess of the convent at Bingen.",
        "Schwester Maria Theresia Brenninkmeijer wurde zur Äbtissin des Klosters in Bingen ernannt.",
        (("name", "Brenninkmeijer", "Brennickmeijer"),),
    ),
    Row(
        "en",
        "de",
        "Kosovo, Montenegro and Albania have aligned their visa policies with that of the European Union.",
        "Kosovo, Montenegro und Albanien haben ihre Visapolitik an die der Europäischen Union angeglichen.",
        (("name", "Albanien", "Armenien"),),
    ),
    Row(
        "en",
        "de",
        "Gold and silver medals went to Norway, bronze to Slovenia's Anja Zupančič.",
        "Gold und Silber gingen an Norwegen, Bronze an die Slowenin Anja Zupančič.",
        (("name", "Zupančič", "Zupanec"), ("name", "Norwegen", "Schweden")),
    ),
    Row(
        "en",
        "de",
        "Anyone who finds a wild boar carcass in the district of Spree-Neisse must report it at once.",
        "Wer im Landkreis Spree-Neiße einen Wildschweinkadaver findet, hat dies unverzüglich zu melden.",
    ),
    Row(
        "en",
        "de",
        "The pianist Igor Lewandowitsch opened the season at the Gewandhaus with Chopin and Liszt.",
        "Der Pianist Igor Lewandowitsch eröffnete die Spielzeit im Gewandhaus mit Chopin und Liszt.",
        (("name", "Liszt", "Brahms"),),
    ),
    Row(
        "en",
        "de",
        "In Swiss law, unlike in German or Austrian law, the promise need not be in writing.",
        "Im schweizerischen Recht bedarf das Versprechen, anders als im deutschen oder österreichischen, nicht der Schriftform.",
    ),
)
