"""Pairs of English, French and German from defence, farming and culture offices."""

# ruff: noqa: E501 - sentences are kept whole
from __future__ import annotations

from check_pairs import Row

ROWS = (
    # ------------------------------------------------------------------ English to French
    Row(
        "en",
        "fr",
        "The frigate HMS Somerset escorted a Russian submarine through the Bay of Biscay on 3 and 4 May.",
        "La frégate HMS Somerset a escorté un sous-marin russe dans le golfe de Gascogne les 3 et 4 mai.",
        (("name", "Somerset", "Sutherland"),),
    ),
    Row(
        "en",
        "fr",
        "Sheep farmers in Cumbria and the Scottish Borders have reported cases of bluetongue.",
        "Des éleveurs ovins de Cumbrie et des Scottish Borders ont signalé des cas de fièvre catarrhale.",
        (("name", "Cumbrie", "Cornouailles"),),
    ),
    Row(
        "en",
        "fr",
        "Conductor Emmanuelle Desrosiers will open the festival with Verdi's Requiem.",
        "La cheffe d'orchestre Emmanuelle Desrosiers ouvrira le festival avec le Requiem de Verdi.",
        (("name", "Desrosiers", "Desrochers"), ("name", "Verdi", "Mozart")),
    ),
    Row(
        "en",
        "fr",
        "Young people aged 18 to 25 travel at half price on all regional lines during the school holidays.",
        "Les jeunes de 18 à 25 ans voyagent à moitié prix sur toutes les lignes régionales pendant les vacances scolaires.",
    ),
    Row(
        "en",
        "fr",
        "Egypt and Jordan have proposed Sharm el-Sheikh as the venue for the next round of talks.",
        "L'Égypte et la Jordanie ont proposé que le prochain cycle de pourparlers se tienne à Charm el-Cheikh.",
        (("name", "la Jordanie", "le Liban"),),
    ),
    Row(
        "en",
        "fr",
        "Claims concerning goods lost in transit between Rotterdam and Oslo shall be addressed to the carrier.",
        "Les réclamations relatives aux marchandises perdues entre Rotterdam et Oslo sont adressées au transporteur.",
        (("name", "Rotterdam", "Anvers"),),
    ),
    Row(
        "en",
        "fr",
        "The pilot, Wing Commander Isla Macrae, ejected safely and was picked up by a Dutch trawler.",
        "La pilote, la commandante Isla Macrae, s'est éjectée sans dommage et a été recueillie par un chalutier néerlandais.",
        (("name", "Macrae", "Macrow"), ("name", "néerlandais", "danois")),
    ),
    Row(
        "en",
        "fr",
        "On Easter Monday the museum of the Dukes of Burgundy in Dijon is open until 8 p.m.",
        "Le lundi de Pâques, le musée des ducs de Bourgogne, à Dijon, est ouvert jusqu'à 20 heures.",
        (("name", "Dijon", "Mâcon"),),
    ),
    Row(
        "en",
        "fr",
        "Cocoa from Ghana and Côte d'Ivoire accounts for more than half of the Union's imports.",
        "Le cacao du Ghana et de Côte d'Ivoire représente plus de la moitié des importations de l'Union.",
        (("name", "Ghana", "Cameroun"),),
    ),
    Row(
        "en",
        "fr",
        "Messrs Harcourt and Bligh, acting for the respondent, did not dispute the figures.",
        "MM. Harcourt et Bligh, pour la défenderesse, n'ont pas contesté les chiffres.",
        (("name", "Harcourt", "Halcourt"), ("name", "Bligh", "Blythe")),
    ),
    Row(
        "en",
        "fr",
        "The Sámi Parliament in Inari asked Finland to suspend the mining permit.",
        "Le Parlement sami d'Inari a demandé à la Finlande de suspendre le permis minier.",
        (("name", "la Finlande", "la Norvège"),),
    ),
    Row(
        "en",
        "fr",
        "Tenants must inform the housing office of any change in the composition of their household.",
        "Les locataires doivent signaler à l'office du logement toute modification de la composition de leur foyer.",
    ),
    # ------------------------------------------------------------------ English to German
    Row(
        "en",
        "de",
        "The Bundeswehr is withdrawing its engineers from Niamey; the Danish contingent will stay until August.",
        "Die Bundeswehr zieht ihre Pioniere aus Niamey ab; das dänische Kontingent bleibt bis August.",
        (("name", "Niamey", "Bamako"), ("name", "dänische", "norwegische")),
    ),
    Row(
        "en",
        "de",
        "Wine growers on the Moselle and in Rheingau expect a small but excellent vintage.",
        "Die Winzer an der Mosel und im Rheingau erwarten einen kleinen, aber hervorragenden Jahrgang.",
        (("name", "Mosel", "Nahe"),),
    ),
    Row(
        "en",
        "de",
        "Choirmaster Benedikt Haslinger is taking the Regensburg boys to Japan and South Korea in autumn.",
        "Chorleiter Benedikt Haslinger reist im Herbst mit den Regensburger Knaben nach Japan und Südkorea.",
        (("name", "Haslinger", "Hasinger"), ("name", "Südkorea", "Nordkorea")),
    ),
    Row(
        "en",
        "de",
        "Bathing is prohibited at the weir; children must be kept away from the edge.",
        "Am Wehr ist das Baden verboten; Kinder sind vom Rand fernzuhalten.",
    ),
    Row(
        "en",
        "de",
        "Brazil nuts from Bolivia and Peru may contain more aflatoxin than permitted, the institute found.",
        "Paranüsse aus Bolivien und Peru können dem Institut zufolge mehr Aflatoxin enthalten als zulässig.",
        (("name", "Bolivien", "Brasilien"),),
    ),
    Row(
        "en",
        "de",
        "The exhibition on Rosa Luxemburg moves from Zamość to the German Historical Museum in Berlin.",
        "Die Ausstellung über Rosa Luxemburg wandert von Zamość ins Deutsche Historische Museum in Berlin.",
        (("name", "Zamość", "Zakopane"),),
    ),
    Row(
        "en",
        "de",
        "In Schwerin, Minister Thekla Rohde handed over the grant notice for the repair of the Warnow dyke.",
        "In Schwerin übergab Ministerin Thekla Rohde den Förderbescheid für die Instandsetzung des Warnowdeichs.",
        (("name", "Rohde", "Rohwer"), ("name", "Schwerin", "Wismar")),
    ),
    Row(
        "en",
        "de",
        "Liechtenstein and San Marino abstained; Andorra and Monaco voted in favour.",
        "Liechtenstein und San Marino enthielten sich; Andorra und Monaco stimmten dafür.",
        (("name", "Andorra", "Malta"),),
    ),
    Row(
        "en",
        "de",
        "Potatoes from Cyprus arrive in March, those from the Palatinate in late May.",
        "Kartoffeln aus Zypern kommen im März, die aus der Pfalz Ende Mai.",
        (("name", "Zypern", "Ägypten"),),
    ),
    Row(
        "en",
        "de",
        "General Waldemar Kujawski, who commands the corps in Szczecin, briefed the North Atlantic Council.",
        "General Waldemar Kujawski, der das Korps in Stettin befehligt, unterrichtete den Nordatlantikrat.",
        (("name", "Kujawski", "Kujewski"), ("name", "Stettin", "Danzig")),
    ),
    Row(
        "en",
        "de",
        "Before the Administrative Court of Minden, the asylum seeker stated that he had fled from Herat to Iran.",
        "Vor dem Verwaltungsgericht Minden gab der Asylbewerber an, er sei aus Herat in den Iran geflohen.",
        (("name", "Minden", "Münster"), ("name", "Herat", "Kabul")),
    ),
    Row(
        "en",
        "de",
        "Swiss citizens and their spouses need no work permit; Turkish nationals may be entitled to one.",
        "Schweizer Bürger und ihre Ehegatten benötigen keine Arbeitserlaubnis; türkische Staatsangehörige können einen Anspruch darauf haben.",
        (("name", "türkische", "griechische"),),
    ),
    Row(
        "en",
        "de",
        "Payment is due within fourteen days of receipt of the invoice, without deduction.",
        "Die Zahlung ist innerhalb von vierzehn Tagen nach Rechnungseingang ohne Abzug fällig.",
    ),
)
