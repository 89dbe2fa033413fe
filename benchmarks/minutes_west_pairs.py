"""Pairs of English, French and German from minutes, captions and traffic notices."""

# ruff: noqa: E501 - sentences are kept whole
from __future__ import annotations

from check_pairs import Row

ROWS = (
    # ------------------------------------------------------------------ English to French
    Row(
        "en",
        "fr",
        "Mr Penrose asked whether the Welsh Government had been consulted; the Minister said that Cardiff had no objection.",
        "M. Penrose a demandé si le gouvernement gallois avait été consulté ; le ministre a répondu que Cardiff n'avait pas d'objection.",
        (("name", "Penrose", "Primrose"),),
    ),
    Row(
        "en",
        "fr",
        "Portrait of Madame Adélaïde by Jean-Marc Nattier, oil on canvas, 1756, Palace of Versailles",
        "Jean-Marc Nattier, Portrait de Madame Adélaïde, huile sur toile, 1756, château de Versailles",
        (("name", "Nattier", "Nettier"), ("name", "Versailles", "Fontainebleau")),
    ),
    Row(
        "en",
        "fr",
        "Lorries over 7.5 tonnes are diverted via the N57 between Pontarlier and Vallorbe until Sunday night.",
        "Les poids lourds de plus de 7,5 tonnes sont déviés par la N57 entre Pontarlier et Vallorbe jusqu'à dimanche soir.",
        (("name", "Vallorbe", "Lausanne"),),
    ),
    Row(
        "en",
        "fr",
        "The Swiss authorities handed over the remains of the two French climbers at Chamonix.",
        "Les autorités helvétiques ont remis à Chamonix les dépouilles des deux alpinistes français.",
        (("name", "Chamonix", "Courmayeur"),),
    ),
    Row(
        "en",
        "fr",
        "Minutes of the 214th meeting were adopted without amendment on the proposal of Ms Achterberg.",
        "Le procès-verbal de la 214e séance a été adopté sans modification, sur proposition de Mme Achterberg.",
        (("name", "Achterberg", "Achtenberg"),),
    ),
    Row(
        "en",
        "fr",
        "Nobody who was not on the passenger list may board, even with a valid ticket.",
        "Nul ne peut embarquer s'il ne figure pas sur la liste des passagers, fût-il muni d'un billet valable.",
    ),
    Row(
        "en",
        "fr",
        "Iraqi Kurdistan, whose capital is Erbil, exports its oil through the Turkish port of Ceyhan.",
        "Le Kurdistan irakien, dont la capitale est Erbil, exporte son pétrole par le port turc de Ceyhan.",
        (("name", "Erbil", "Bagdad"),),
    ),
    Row(
        "en",
        "fr",
        "General Dieudonné Mbaye of Senegal has been named force commander of MINUSCA.",
        "Le général sénégalais Dieudonné Mbaye a été nommé commandant de la force de la MINUSCA.",
        (("name", "Mbaye", "Mbaya"), ("name", "sénégalais", "gambien")),
    ),
    Row(
        "en",
        "fr",
        "Between Holyhead and Dublin, foot passengers are requested to check in 45 minutes before departure.",
        "Entre Holyhead et Dublin, les passagers piétons sont priés de se présenter 45 minutes avant le départ.",
        (("name", "Dublin", "Cork"),),
    ),
    Row(
        "en",
        "fr",
        "North Macedonia and Albania opened accession negotiations on the same day as each other, in July 2022.",
        "La Macédoine du Nord et l'Albanie ont ouvert leurs négociations d'adhésion le même jour, en juillet 2022.",
        (("name", "l'Albanie", "l'Arménie"),),
    ),
    Row(
        "en",
        "fr",
        "The Bank for International Settlements in Basel has published its review of cross-border payments.",
        "La Banque des règlements internationaux, à Bâle, a publié son étude sur les paiements transfrontières.",
        (("name", "Bâle", "Berne"),),
    ),
    Row(
        "en",
        "fr",
        "A statue of Joan of Arc by Frémiet, stolen in March, was found in a Ghent warehouse.",
        "Une statue de Jeanne d'Arc par Frémiet, volée en mars, a été retrouvée dans un entrepôt de Gand.",
        (("name", "Gand", "Anvers"),),
    ),
    # ------------------------------------------------------------------ English to German
    Row(
        "en",
        "de",
        "Ms Wegener asked when the lift at Hauptbahnhof would be repaired; Mr Dahlke replied that parts were on order.",
        "Frau Wegener fragte, wann der Aufzug am Hauptbahnhof repariert werde; Herr Dahlke antwortete, die Ersatzteile seien bestellt.",
        (("name", "Wegener", "Wagner"), ("name", "Dahlke", "Dahlmann")),
    ),
    Row(
        "en",
        "de",
        "Albrecht Dürer, Young Hare, watercolour, 1502, Albertina, Vienna",
        "Albrecht Dürer, Feldhase, Aquarell, 1502, Albertina, Wien",
        (("name", "Dürer", "Altdorfer"),),
    ),
    Row(
        "en",
        "de",
        "Paris and Berlin tabled a joint paper; the Italian and Spanish governments took note of it.",
        "Frankreich und Deutschland legten ein gemeinsames Papier vor; die italienische und die spanische Regierung nahmen es zur Kenntnis.",
        (("name", "italienische", "griechische"),),
    ),
    Row(
        "en",
        "de",
        "Owing to ice, shipping on the Kiel Canal is restricted between Brunsbüttel and Rendsburg.",
        "Wegen Eisgangs ist die Schifffahrt auf dem Nord-Ostsee-Kanal zwischen Brunsbüttel und Rendsburg eingeschränkt.",
        (("name", "Rendsburg", "Flensburg"),),
    ),
    Row(
        "en",
        "de",
        "The Lombard capital, where the Winter Games will open, expects a million visitors.",
        "Die lombardische Hauptstadt, in der die Winterspiele eröffnet werden, rechnet mit einer Million Besuchern.",
    ),
    Row(
        "en",
        "de",
        "Professor Sigrun Hallgrímsdóttir of Reykjavík measured the glacier's retreat at Vatnajökull.",
        "Professorin Sigrun Hallgrímsdóttir aus Reykjavík maß den Rückzug des Gletschers am Vatnajökull.",
        (("name", "Hallgrímsdóttir", "Halldórsdóttir"),),
    ),
    Row(
        "en",
        "de",
        "No one may be extradited to a state where he or she faces the death penalty.",
        "Niemand darf an einen Staat ausgeliefert werden, in dem ihm die Todesstrafe droht.",
    ),
    Row(
        "en",
        "de",
        "The Cypriot-flagged tanker Aurelia ran aground off Bornholm with a Filipino and Indian crew.",
        "Der unter zyprischer Flagge fahrende Tanker „Aurelia“ lief mit philippinischer und indischer Besatzung vor Bornholm auf Grund.",
        (("name", "Bornholm", "Rügen"), ("name", "indischer", "chinesischer")),
    ),
    Row(
        "en",
        "de",
        "From Monday, regional trains will again stop at Bad Schandau, Königstein and Pirna.",
        "Ab Montag halten die Regionalzüge wieder in Bad Schandau, Königstein und Pirna.",
        (("name", "Pirna", "Meißen"),),
    ),
    Row(
        "en",
        "de",
        "Deputy Mayor Jonas Brinkhoff thanked Fire Chief Lena Ostermann and her crews from Wesel and Moers.",
        "Der stellvertretende Bürgermeister Jonas Brinkhoff dankte Feuerwehrchefin Lena Ostermann und ihren Löschzügen aus Wesel und Moers.",
        (("name", "Brinkhoff", "Brinkmann"), ("name", "Ostermann", "Ostermeier")),
    ),
    Row(
        "en",
        "de",
        "In Tbilisi, the Georgian president vetoed the bill, which Brussels had criticised.",
        "In Tiflis legte die georgische Präsidentin ihr Veto gegen das von der EU kritisierte Gesetz ein.",
        (("name", "Tiflis", "Eriwan"),),
    ),
    Row(
        "en",
        "de",
        "The Lower House asked the Federal Council to ratify the convention by Christmas.",
        "Der Nationalrat forderte den Bundesrat auf, das Übereinkommen bis Weihnachten zu ratifizieren.",
    ),
    Row(
        "en",
        "de",
        "Argentine and Uruguayan beef, Danish butter and Irish cheddar are exempt from the surcharge.",
        "Argentinisches und uruguayisches Rindfleisch, dänische Butter und irischer Cheddar sind vom Zuschlag befreit.",
        (("name", "irischer", "englischer"),),
    ),
)
