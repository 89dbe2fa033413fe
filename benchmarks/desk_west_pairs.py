"""Pairs of English, French and German from press desks and personnel notices, with name traps."""

# ruff: noqa: E501 - sentences are kept whole
from __future__ import annotations

from check_pairs import Row

ROWS = (
    # ------------------------------------------------------------------ English to French
    Row(
        "en",
        "fr",
        "Ambassador Caroline Whitcombe presented her credentials to President Alassane Bédié in Yamoussoukro.",
        "L'ambassadrice Caroline Whitcombe a remis ses lettres de créance au président Alassane Bédié à Yamoussoukro.",
        (("name", "Whitcombe", "Whitcomb"), ("name", "Alassane", "Alhassane")),
    ),
    Row(
        "en",
        "fr",
        "The Danish, Swedish and Finnish coast guards searched the Gulf of Bothnia throughout the night.",
        "Les garde-côtes danois, suédois et finlandais ont ratissé le golfe de Botnie toute la nuit.",
        (("name", "finlandais", "norvégiens"),),
    ),
    Row(
        "en",
        "fr",
        "Wood pellets from Latvia and Georgia, USA, will be subject to random sampling at Le Havre.",
        "Les granulés de bois en provenance de Lettonie et de Géorgie (États-Unis) feront l'objet de contrôles aléatoires au Havre.",
        (("name", "Lettonie", "Lituanie"),),
    ),
    Row(
        "en",
        "fr",
        "Members of the public may consult the plans at the town hall, Monday to Friday, from 9 a.m. to noon.",
        "Le public peut consulter les plans à la mairie, du lundi au vendredi, de 9 heures à midi.",
    ),
    Row(
        "en",
        "fr",
        "Justice Marie-Claude Thibodeau of Quebec will chair the inquiry; Ms Rose Tremblay is its counsel.",
        "La juge Marie-Claude Thibodeau, du Québec, présidera l'enquête ; Me Rose Tremblay en est l'avocate.",
        (("name", "Thibodeau", "Thibaudeau"), ("name", "Rose", "Rosalie")),
    ),
    Row(
        "en",
        "fr",
        "Christmas and Easter services will be broadcast live from Canterbury Cathedral on the BBC.",
        "Les offices de Noël et de Pâques seront retransmis en direct de la cathédrale de Canterbury sur la BBC.",
        (("name", "Canterbury", "Salisbury"),),
    ),
    Row(
        "en",
        "fr",
        "Small states such as Dominica, Grenada and Saint Lucia bear a disproportionate share of hurricane losses.",
        "De petits États comme la Dominique, la Grenade et Sainte-Lucie supportent une part disproportionnée des pertes dues aux ouragans.",
        (("name", "la Grenade", "la Barbade"),),
    ),
    Row(
        "en",
        "fr",
        "Mr Justice Bean and Lady Justice King allowed the appeal of the Chief Constable of Norfolk.",
        "Les juges Bean et King ont accueilli l'appel du chef de la police du Norfolk.",
        (("name", "Norfolk", "Suffolk"),),
    ),
    Row(
        "en",
        "fr",
        "The ILO office in Antananarivo has trained 240 labour inspectors from Madagascar, Mauritius and the Comoros.",
        "Le bureau de l'OIT à Antananarivo a formé 240 inspecteurs du travail de Madagascar, de Maurice et des Comores.",
        (("name", "OIT", "OMS"), ("name", "Maurice", "Mauritanie")),
    ),
    Row(
        "en",
        "fr",
        "Polish and Czech hauliers pay the same toll as their Belgian competitors on this stretch of the A4.",
        "Les transporteurs polonais et tchèques acquittent le même péage que leurs concurrents belges sur ce tronçon de l'A4.",
    ),
    Row(
        "en",
        "fr",
        "Professor Ewa Wiśniewska of the Jagiellonian University in Kraków received the Marie Curie medal.",
        "La professeure Ewa Wiśniewska, de l'Université jagellonne de Cracovie, a reçu la médaille Marie Curie.",
        (("name", "Wiśniewska", "Wiśnicka"), ("name", "Cracovie", "Varsovie")),
    ),
    Row(
        "en",
        "fr",
        "The Tsar's jewels, once kept in the Winter Palace, will be auctioned by Sotheby's in Geneva on 12 May.",
        "Les joyaux du tsar, jadis conservés au palais d'Hiver, seront vendus aux enchères par Sotheby's à Genève le 12 mai.",
        (("name", "Sotheby's", "Christie's"),),
    ),
    # ------------------------------------------------------------------ English to German
    Row(
        "en",
        "de",
        "Councillor Birgit Angerer of Linz hands over the chair to Stefan Kofler from Bolzano in January.",
        "Stadträtin Birgit Angerer aus Linz übergibt den Vorsitz im Januar an Stefan Kofler aus Bozen.",
        (
            ("name", "Angerer", "Angermann"),
            ("name", "Kofler", "Koller"),
            ("name", "Bozen", "Trient"),
        ),
    ),
    Row(
        "en",
        "de",
        "The Bavarian and Saxon state police will assist their Thuringian colleagues at the match in Erfurt.",
        "Die bayerische und die sächsische Landespolizei unterstützen ihre Thüringer Kollegen beim Spiel in Erfurt.",
        (("name", "Erfurt", "Jena"),),
    ),
    Row(
        "en",
        "de",
        "Fines are payable in Swiss francs or euros; US dollars and pounds sterling are not accepted.",
        "Geldbußen sind in Schweizer Franken oder Euro zu entrichten; US-Dollar und Pfund Sterling werden nicht angenommen.",
    ),
    Row(
        "en",
        "de",
        "Queen Silvia opened the children's ward of the Karolinska Hospital in Solna, north of Stockholm.",
        "Königin Silvia eröffnete die Kinderstation des Karolinska-Krankenhauses in Solna nördlich von Stockholm.",
        (("name", "Solna", "Lund"),),
    ),
    Row(
        "en",
        "de",
        "Turkish and Syrian nationals make up a third of the applicants in Hesse, Afghans a fifth.",
        "Türkische und syrische Staatsangehörige stellen in Hessen ein Drittel der Antragsteller, Afghanen ein Fünftel.",
        (("name", "syrische", "irakische"),),
    ),
    Row(
        "en",
        "de",
        "The Nice Treaty and the Schengen acquis are discussed in Part Two, the Treaty of Rome in Part One.",
        "Der Vertrag von Nizza und der Schengen-Besitzstand werden in Teil zwei behandelt, die Römischen Verträge in Teil eins.",
        (("name", "Nizza", "Amsterdam"),),
    ),
    Row(
        "en",
        "de",
        "Detective Inspector Colin Marsh gave evidence before Judge Ferrers at Leeds Crown Court.",
        "Kriminalinspektor Colin Marsh sagte vor Richterin Ferrers am Crown Court in Leeds aus.",
        (("name", "Marsh", "March"), ("name", "Leeds", "York")),
    ),
    Row(
        "en",
        "de",
        "Deliveries must be made to the loading bay in Mozartstrasse; the car park in Goethestrasse is closed until Easter.",
        "Anlieferungen erfolgen über die Laderampe in der Mozartstraße; der Parkplatz in der Goethestraße ist bis Ostern gesperrt.",
    ),
    Row(
        "en",
        "de",
        "Estonia, Latvia and Lithuania disconnected from the Russian grid and joined that of continental Europe.",
        "Estland, Lettland und Litauen haben sich vom russischen Netz getrennt und an das kontinentaleuropäische angeschlossen.",
        (("name", "Estland", "Finnland"),),
    ),
    Row(
        "en",
        "de",
        "Ms Ngozi Adeyinka, the WTO's Deputy Director-General, will speak at the Kiel Institute on Tuesday.",
        "Frau Ngozi Adeyinka, stellvertretende Generaldirektorin der WTO, spricht am Dienstag am Kieler Institut.",
        (("name", "Adeyinka", "Adeyinga"), ("name", "WTO", "WHO")),
    ),
    Row(
        "en",
        "de",
        "The Lusatian lignite district and the town of Hoyerswerda will receive 260 million euros from the structural fund.",
        "Das Lausitzer Braunkohlerevier und die Stadt Hoyerswerda erhalten 260 Millionen Euro aus dem Strukturfonds.",
        (("name", "Hoyerswerda", "Heyerswerda"),),
    ),
    Row(
        "en",
        "de",
        "Reading and writing are taught in English from the third year; Welsh remains compulsory in Cardiff.",
        "Lesen und Schreiben werden ab dem dritten Schuljahr auf Englisch unterrichtet; Walisisch bleibt in Cardiff Pflichtfach.",
        (("name", "Cardiff", "Swansea"),),
    ),
    Row(
        "en",
        "de",
        "Pilots should note that Vnukovo, Sheremetyevo and Domodedovo airports near Moscow remain closed.",
        "Luftfahrzeugführer werden darauf hingewiesen, dass die Flughäfen Wnukowo, Scheremetjewo und Domodedowo bei Moskau geschlossen bleiben.",
        (("name", "Moskau", "Minsk"),),
    ),
)
