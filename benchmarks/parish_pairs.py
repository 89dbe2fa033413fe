"""Schools, parishes, trials and voyages from English into French and German, rich in names.

Rows are those of `check_pairs`; the seeds are names misspelt or exchanged, parts left out or put in.
"""

# ruff: noqa: E501 - sentences are kept whole
from __future__ import annotations

from check_pairs import Row

ROWS = (
    Row(
        "en",
        "fr",
        "The school inspector, Ms Odile Verschueren, praised the teachers' commitment but called for smaller classes.",
        "L'inspectrice, Mme Odile Verschueren, a salué l'engagement des enseignants, mais a réclamé des classes moins nombreuses.",
        (
            ("name", "Verschueren", "Verschoren"),
            ("omission", ", mais a réclamé des classes moins nombreuses", ""),
        ),
    ),
    Row(
        "en",
        "fr",
        "Tickets for the concert in Liège are sold out, but places are still available in Namur and Charleroi.",
        "Les billets pour le concert de Liège sont épuisés, mais il reste des places à Namur et à Charleroi.",
        (
            ("name", "Namur", "Bruxelles"),
            ("omission", ", mais il reste des places à Namur et à Charleroi", ""),
        ),
    ),
    Row(
        "en",
        "fr",
        "Anyone who has lost an identity card must report the loss to the police and apply for a new one within a month.",
        "Quiconque a perdu sa carte d'identité est tenu de déclarer la perte à la police et d'en demander une nouvelle dans un délai d'un mois.",
        (
            ("omission", " et d'en demander une nouvelle dans un délai d'un mois", ""),
            ("addition", "d'un mois", "d'un mois, en présentant deux photographies récentes"),
        ),
    ),
    Row(
        "en",
        "fr",
        "The choir of Uppsala Cathedral, conducted by Solveig Engström, will sing in the Abbey of Fontevraud on Whit Sunday.",
        "Le dimanche de Pentecôte, le chœur de la cathédrale d'Uppsala, dirigé par Solveig Engström, chantera à l'abbaye de Fontevraud.",
        (
            ("name", "Engström", "Engberg"),
            ("name", "Uppsala", "Lund"),
            ("omission", "Le dimanche de Pentecôte, le", "Le"),
        ),
    ),
    Row(
        "en",
        "fr",
        "The accused admitted the theft; he denied, however, having threatened the cashier with a knife.",
        "Le prévenu a reconnu le vol ; il a toutefois nié avoir menacé la caissière avec un couteau.",
        (
            ("omission", " ; il a toutefois nié avoir menacé la caissière avec un couteau", ""),
            ("addition", "un couteau", "un couteau, que la police n'a jamais retrouvé"),
        ),
    ),
    Row(
        "en",
        "fr",
        "Lithuania, supported by Poland and Finland, proposed that the deadline be extended to the end of the year.",
        "La Lituanie, soutenue par la Pologne et la Finlande, a proposé que le délai soit prolongé jusqu'à la fin de l'année.",
        (
            ("name", "Lituanie", "Lettonie"),
            ("omission", ", soutenue par la Pologne et la Finlande,", ""),
        ),
    ),
    Row(
        "en",
        "fr",
        "Books may be borrowed for three weeks and renewed online, provided that no other reader has reserved them.",
        "Les livres peuvent être empruntés pour trois semaines et le prêt prolongé en ligne, à condition qu'aucun autre lecteur ne les ait réservés.",
        (
            ("omission", ", à condition qu'aucun autre lecteur ne les ait réservés", ""),
            ("omission", " et le prêt prolongé en ligne", ""),
        ),
    ),
    Row(
        "en",
        "fr",
        "Historian Yolanda Ferrand has shown that the letters attributed to the bishop were forged in the nineteenth century.",
        "L'historienne Yolanda Ferrand a démontré que les lettres attribuées à l'évêque avaient été fabriquées au XIXe siècle.",
        (
            ("name", "Ferrand", "Ferrant"),
            ("addition", "siècle", "siècle par un notaire de province"),
        ),
    ),
    Row(
        "en",
        "fr",
        "The expedition left Ushuaia on Monday with four scientists, two divers and a doctor on board.",
        "L'expédition a quitté Ushuaia lundi avec à son bord quatre scientifiques, deux plongeurs et un médecin.",
        (("name", "Ushuaia", "Valparaiso"), ("omission", ", deux plongeurs", "")),
    ),
    Row(
        "en",
        "fr",
        "In memory of the miners who died at Marcinelle, the flags will be flown at half-mast on 8 August.",
        "En mémoire des mineurs morts à Marcinelle, les drapeaux seront mis en berne le 8 août.",
        (
            ("name", "Marcinelle", "Courrières"),
            ("omission", "En mémoire des mineurs morts à Marcinelle, les", "Les"),
        ),
    ),
    Row(
        "en",
        "fr",
        "The Commission fined Hartmann & Kühne for having fixed prices with its competitors over a period of eight years.",
        "La Commission a infligé une amende à Hartmann & Kühne pour s'être entendue sur les prix avec ses concurrents pendant huit ans.",
        (
            ("name", "Hartmann", "Hoffmann"),
            (
                "omission",
                " pour s'être entendue sur les prix avec ses concurrents pendant huit ans",
                "",
            ),
        ),
    ),
    Row(
        "en",
        "fr",
        "Residents were advised to boil tap water, to avoid bathing and to check on elderly neighbours.",
        "Il a été conseillé aux habitants de faire bouillir l'eau du robinet, d'éviter les baignades et de prendre des nouvelles de leurs voisins âgés.",
        (
            ("omission", ", d'éviter les baignades", ""),
            ("omission", " et de prendre des nouvelles de leurs voisins âgés", ""),
        ),
    ),
    Row(
        "en",
        "fr",
        "Ms Blessing Achieng of Kenya will chair the working group, and Mr Dieter Vollmer of Germany will act as rapporteur.",
        "Mme Blessing Achieng (Kenya) présidera le groupe de travail et M. Dieter Vollmer (Allemagne) fera office de rapporteur.",
        (
            ("name", "Vollmer", "Volker"),
            ("name", "Kenya", "Ghana"),
            ("omission", " et M. Dieter Vollmer (Allemagne) fera office de rapporteur", ""),
        ),
    ),
    Row(
        "en",
        "fr",
        "The dam can supply drinking water to the whole valley, even in years of severe drought.",
        "Le barrage peut alimenter en eau potable toute la vallée, même en cas de grande sécheresse.",
        (
            ("omission", ", même en cas de grande sécheresse", ""),
            (
                "addition",
                "sécheresse",
                "sécheresse, et produire assez d'électricité pour deux villages",
            ),
        ),
    ),
    Row(
        "en",
        "fr",
        "Corporal Edwin Nakamura was awarded the Military Cross for rescuing two comrades under fire near Kandahar.",
        "Le caporal Edwin Nakamura a reçu la Croix militaire pour avoir secouru deux camarades sous le feu près de Kandahar.",
        (
            ("name", "Kandahar", "Kaboul"),
            ("name", "Nakamura", "Nakayama"),
            ("omission", " pour avoir secouru deux camarades sous le feu près de Kandahar", ""),
        ),
    ),
    Row(
        "en",
        "de",
        "Bishop Matthäus Kranewitter blessed the new bells, which had been cast in Innsbruck by a family firm.",
        "Bischof Matthäus Kranewitter segnete die neuen Glocken, die ein Familienbetrieb in Innsbruck gegossen hatte.",
        (
            ("name", "Kranewitter", "Kranebitter"),
            ("omission", ", die ein Familienbetrieb in Innsbruck gegossen hatte", ""),
        ),
    ),
    Row(
        "en",
        "de",
        "Children must be collected by four o'clock. Parents who are late more than twice will be charged a fee.",
        "Die Kinder sind bis 16 Uhr abzuholen. Eltern, die mehr als zweimal zu spät kommen, müssen eine Gebühr entrichten.",
        (
            (
                "omission",
                " Eltern, die mehr als zweimal zu spät kommen, müssen eine Gebühr entrichten.",
                "",
            ),
            ("addition", "entrichten.", "entrichten. Über Ausnahmen entscheidet die Leitung."),
        ),
    ),
    Row(
        "en",
        "de",
        "The ferry from Ancona to Split was delayed for six hours because of a technical fault in the engine room.",
        "Die Fähre von Ancona nach Split hatte wegen eines technischen Defekts im Maschinenraum sechs Stunden Verspätung.",
        (
            ("name", "Ancona", "Bari"),
            ("omission", " wegen eines technischen Defekts im Maschinenraum", ""),
        ),
    ),
    Row(
        "en",
        "de",
        "Economist Ludovica Sartori warned that Italy and Greece would be hit hardest by higher energy prices.",
        "Die Ökonomin Ludovica Sartori warnte, dass Italien und Griechenland am stärksten unter höheren Energiepreisen leiden würden.",
        (
            ("name", "Sartori", "Santori"),
            ("name", "Griechenland", "Spanien"),
            ("omission", " und Griechenland am stärksten", " am stärksten"),
        ),
    ),
    Row(
        "en",
        "de",
        "Candidates who fail the written examination may repeat it once, but not before six months have elapsed.",
        "Wer die schriftliche Prüfung nicht besteht, kann sie einmal wiederholen, jedoch frühestens nach sechs Monaten.",
        (
            ("omission", ", jedoch frühestens nach sechs Monaten", ""),
            ("addition", "sechs Monaten", "sechs Monaten und nach Zahlung einer weiteren Gebühr"),
        ),
    ),
    Row(
        "en",
        "de",
        "At the invitation of Speaker Inara Ozola, a delegation of the Riksdag is visiting Riga and Jelgava.",
        "Auf Einladung von Parlamentspräsidentin Inara Ozola besucht eine Delegation des Reichstags Riga und Jelgava.",
        (
            ("name", "Ozola", "Ozolins"),
            ("name", "Riga", "Tallinn"),
            (
                "omission",
                "Auf Einladung von Parlamentspräsidentin Inara Ozola besucht eine Delegation des Reichstags",
                "Eine Delegation des Reichstags besucht",
            ),
        ),
    ),
    Row(
        "en",
        "de",
        "The mountain hut is open from June to September and offers hot meals, warm blankets and a view of the glacier.",
        "Die Hütte ist von Juni bis September geöffnet und bietet warme Mahlzeiten, Wolldecken und einen Blick auf den Gletscher.",
        (
            ("omission", ", Wolldecken", ""),
            (
                "omission",
                " und bietet warme Mahlzeiten, Wolldecken und einen Blick auf den Gletscher",
                "",
            ),
        ),
    ),
    Row(
        "en",
        "de",
        "Police in Graz arrested a 34-year-old man who had been selling forged tickets for the opera.",
        "Die Grazer Polizei nahm einen 34-jährigen Mann fest, der gefälschte Opernkarten verkauft hatte.",
        (
            ("name", "Grazer", "Linzer"),
            ("omission", ", der gefälschte Opernkarten verkauft hatte", ""),
        ),
    ),
    Row(
        "en",
        "de",
        "Hungary and Slovakia abstained; all other delegations voted for the amendment tabled by Ireland.",
        "Ungarn und die Slowakei enthielten sich; alle anderen Delegationen stimmten für den von Irland eingebrachten Änderungsantrag.",
        (
            ("name", "Slowakei", "Slowenien"),
            ("name", "Irland", "Island"),
            (
                "omission",
                "; alle anderen Delegationen stimmten für den von Irland eingebrachten Änderungsantrag",
                "",
            ),
        ),
    ),
    Row(
        "en",
        "de",
        "Zoologist Ebenezer Quartey discovered the frog in a remote valley that can only be reached on foot.",
        "Der Zoologe Ebenezer Quartey entdeckte den Frosch in einem abgelegenen Tal, das nur zu Fuß erreichbar ist.",
        (("name", "Quartey", "Quarshie"), ("omission", ", das nur zu Fuß erreichbar ist", "")),
    ),
    Row(
        "en",
        "de",
        "The tenant may not sublet the flat, keep dogs or alter the walls without the landlord's written consent.",
        "Der Mieter darf ohne schriftliche Zustimmung des Vermieters die Wohnung nicht untervermieten, keine Hunde halten und keine Wände verändern.",
        (
            ("omission", ", keine Hunde halten", ""),
            ("omission", " ohne schriftliche Zustimmung des Vermieters", ""),
            ("addition", "verändern", "verändern sowie auf dem Balkon nicht grillen"),
        ),
    ),
    Row(
        "en",
        "de",
        "Pope Leo will canonise Sister Domitilla Zanetti, who cared for the sick in Asmara for forty years.",
        "Papst Leo wird Schwester Domitilla Zanetti heiligsprechen, die vierzig Jahre lang in Asmara Kranke pflegte.",
        (
            ("name", "Zanetti", "Zanotti"),
            ("omission", ", die vierzig Jahre lang in Asmara Kranke pflegte", ""),
        ),
    ),
    Row(
        "en",
        "de",
        "The OECD and the IMF both expect Turkey's economy to recover, though more slowly than the government hopes.",
        "Sowohl die OECD als auch der IWF rechnen mit einer Erholung der türkischen Wirtschaft, allerdings langsamer als von der Regierung erhofft.",
        (
            ("name", "IWF", "EZB"),
            ("omission", ", allerdings langsamer als von der Regierung erhofft", ""),
        ),
    ),
    Row(
        "en",
        "de",
        "Hikers should carry enough water and tell someone which route they intend to take.",
        "Wanderer sollten genügend Wasser mitnehmen und jemandem mitteilen, welche Route sie gehen wollen.",
        (
            ("omission", " und jemandem mitteilen, welche Route sie gehen wollen", ""),
            ("addition", "gehen wollen", "gehen wollen und wann sie zurück sein werden"),
        ),
    ),
    Row(
        "en",
        "de",
        "Ambassador Jónas Hallgrímsson presented his credentials to President Steinmeier and laid flowers at the Neue Wache.",
        "Botschafter Jónas Hallgrímsson überreichte Bundespräsident Steinmeier sein Beglaubigungsschreiben und legte an der Neuen Wache Blumen nieder.",
        (
            ("name", "Hallgrímsson", "Halldórsson"),
            ("omission", " und legte an der Neuen Wache Blumen nieder", ""),
        ),
    ),
)
