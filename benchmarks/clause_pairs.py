"""Freely worded prose of tax offices, archives and weather services, with clauses put in and left out.

The pairs are English to French and German; complete renderings are meant to be left alone.
"""

# ruff: noqa: E501 - sentences are kept whole
from __future__ import annotations

from check_pairs import Row

ROWS: tuple[Row, ...] = (
    # en-fr
    Row(
        "en",
        "fr",
        "Taxpayers who file their return electronically receive their refund within three weeks, whereas paper returns may take up to four months to process.",
        "Les contribuables qui déclarent leurs revenus en ligne sont remboursés sous trois semaines ; le traitement des déclarations papier peut demander jusqu'à quatre mois.",
        (
            (
                "omission",
                " ; le traitement des déclarations papier peut demander jusqu'à quatre mois",
                "",
            ),
            (
                "addition",
                "sous trois semaines",
                "sous trois semaines par virement sur leur compte bancaire",
            ),
        ),
    ),
    Row(
        "en",
        "fr",
        "The archives of the former colonial administration, which suffered badly from damp, have been restored and digitised, and scholars can consult them free of charge.",
        "Très abîmées par l'humidité, les archives de l'ancienne administration coloniale ont été restaurées puis numérisées. Les chercheurs y ont accès gratuitement.",
        (
            ("omission", " Les chercheurs y ont accès gratuitement.", ""),
            (
                "addition",
                "y ont accès gratuitement",
                "y ont accès gratuitement, à condition d'en citer la provenance dans leurs publications",
            ),
        ),
    ),
    Row(
        "en",
        "fr",
        "No work may be undertaken on a listed building without prior authorisation. The owner must repair any damage at his own expense within the period laid down by the inspector.",
        "Aucuns travaux ne peuvent être entrepris sur un édifice classé sans autorisation préalable. Tout dommage est réparé aux frais du propriétaire dans le délai imparti par l'inspecteur.",
        (
            ("omission", " dans le délai imparti par l'inspecteur", ""),
            (
                "addition",
                "autorisation préalable.",
                "autorisation préalable. L'architecte en chef surveille le chantier.",
            ),
        ),
    ),
    Row(
        "en",
        "fr",
        "Thunderstorms will move in from the west during the afternoon, bringing hail and heavy showers, before skies clear from the north in the course of the night.",
        "Des orages accompagnés de grêle et de fortes averses gagneront par l'ouest dans l'après-midi ; le ciel se dégagera par le nord au cours de la nuit.",
        (
            ("omission", " ; le ciel se dégagera par le nord au cours de la nuit", ""),
            (
                "addition",
                "au cours de la nuit",
                "au cours de la nuit et des gelées blanches seront possibles en vallée",
            ),
        ),
    ),
    Row(
        "en",
        "fr",
        "The Rapporteur deplored the fact that prisoners awaiting trial were being held in overcrowded cells and recommended that alternatives to detention be used more widely.",
        "Le Rapporteur a déploré que des prévenus soient détenus dans des cellules surpeuplées et préconisé un recours accru aux mesures de substitution à la détention.",
        (
            (
                "omission",
                " et préconisé un recours accru aux mesures de substitution à la détention",
                "",
            ),
            (
                "addition",
                "cellules surpeuplées",
                "cellules surpeuplées, sans accès à un avocat ni à des soins médicaux",
            ),
        ),
    ),
    Row(
        "en",
        "fr",
        "Cyclists must dismount when crossing the footbridge. Children under eight may ride on the pavement provided they go at walking pace.",
        "Les cyclistes mettent pied à terre pour franchir la passerelle ; les enfants de moins de huit ans peuvent rouler sur le trottoir, à condition d'aller au pas.",
        (
            ("omission", ", à condition d'aller au pas", ""),
            ("addition", "la passerelle", "la passerelle, même en l'absence de piétons"),
        ),
    ),
    Row(
        "en",
        "fr",
        "Shareholders representing at least one tenth of the capital may request that a general meeting be convened, stating the items they wish to have placed on the agenda.",
        "La convocation d'une assemblée générale peut être demandée par des actionnaires détenant au moins un dixième du capital, qui indiquent les points qu'ils souhaitent voir inscrits à l'ordre du jour.",
        (
            (
                "omission",
                ", qui indiquent les points qu'ils souhaitent voir inscrits à l'ordre du jour",
                "",
            ),
            (
                "addition",
                "à l'ordre du jour",
                "à l'ordre du jour et joignent les projets de résolution correspondants",
            ),
        ),
    ),
    Row(
        "en",
        "fr",
        "The drug should not be given to children and must be stored in a refrigerator; once opened, the bottle may be kept for no more than a month.",
        "Ce médicament, à conserver au réfrigérateur, ne doit pas être administré aux enfants. Une fois ouvert, le flacon se garde un mois tout au plus.",
        (("omission", " Une fois ouvert, le flacon se garde un mois tout au plus.", ""),),
    ),
    # en-de
    Row(
        "en",
        "de",
        "The customs office seized forty counterfeit watches found in a parcel from overseas; the recipient, a retired teacher, claimed to have known nothing about them.",
        "Vierzig gefälschte Uhren, die sich in einem Paket aus Übersee befanden, hat das Zollamt sichergestellt. Der Empfänger, ein pensionierter Lehrer, will davon nichts gewusst haben.",
        (
            (
                "omission",
                " Der Empfänger, ein pensionierter Lehrer, will davon nichts gewusst haben.",
                "",
            ),
            (
                "addition",
                "sichergestellt.",
                "sichergestellt. Ein Strafverfahren wurde eingeleitet.",
            ),
        ),
    ),
    Row(
        "en",
        "de",
        "Pupils whose mother tongue is not German are entitled to additional lessons for two years and may be exempted from a second foreign language.",
        "Schülerinnen und Schüler mit nichtdeutscher Muttersprache haben zwei Jahre lang Anspruch auf Förderunterricht; von der zweiten Fremdsprache können sie befreit werden.",
        (
            ("omission", "; von der zweiten Fremdsprache können sie befreit werden", ""),
            (
                "addition",
                "Förderunterricht",
                "Förderunterricht in Kleingruppen und auf Betreuung am Nachmittag",
            ),
        ),
    ),
    Row(
        "en",
        "de",
        "Orders worth less than five million euros rose in the spring, whereas large contracts, above all in shipbuilding, fell short of the previous year's exceptionally high level.",
        "Während die Aufträge unter fünf Millionen Euro im Frühjahr zunahmen, blieben die Großaufträge, vor allem im Schiffbau, hinter dem außergewöhnlich hohen Vorjahresstand zurück.",
        (
            ("omission", ", vor allem im Schiffbau,", ""),
            ("addition", "zurück", "zurück, was Fachleute mit den gestiegenen Zinsen erklären"),
        ),
    ),
    Row(
        "en",
        "de",
        "The carrier is not liable for loss caused by strikes, provided it informed the sender promptly and did everything that could reasonably be expected to limit the damage.",
        "Für streikbedingte Verluste haftet der Frachtführer nicht, wenn er den Absender unverzüglich benachrichtigt und alles Zumutbare getan hat, um den Schaden zu begrenzen.",
        (
            ("omission", " und alles Zumutbare getan hat, um den Schaden zu begrenzen", " hat"),
            (
                "addition",
                "zu begrenzen",
                "zu begrenzen; Ansprüche verjähren nach Ablauf eines Jahres",
            ),
        ),
    ),
    Row(
        "en",
        "de",
        "A wolf was sighted near the village for the third time this month. Shepherds can obtain electric fences from the district office free of charge.",
        "Zum dritten Mal in diesem Monat ist in der Nähe des Dorfes ein Wolf gesichtet worden. Schäfer erhalten beim Landratsamt kostenlos Elektrozäune.",
        (
            ("omission", " Schäfer erhalten beim Landratsamt kostenlos Elektrozäune.", ""),
            (
                "addition",
                "kostenlos Elektrozäune",
                "kostenlos Elektrozäune und einen Zuschuss zum Kauf von Herdenschutzhunden",
            ),
        ),
    ),
    Row(
        "en",
        "de",
        "The President of the Senate opened the session with a minute's silence for the victims and then called on members to show mutual respect in debate.",
        "Nach einer Schweigeminute für die Opfer, mit der er die Sitzung eröffnete, rief der Senatspräsident die Abgeordneten zu gegenseitigem Respekt in der Debatte auf.",
        (
            (
                "addition",
                "in der Debatte auf",
                "in der Debatte auf und kündigte schärfere Ordnungsmaßnahmen an",
            ),
        ),
    ),
    Row(
        "en",
        "de",
        "Graves must be kept tidy for the duration of the lease. If they are neglected, the cemetery office may have them cleared after giving the relatives due warning.",
        "Während der Nutzungszeit sind Grabstätten in gepflegtem Zustand zu halten. Werden sie vernachlässigt, kann die Friedhofsverwaltung sie nach vorheriger Abmahnung der Angehörigen einebnen lassen.",
        (
            (
                "omission",
                " Werden sie vernachlässigt, kann die Friedhofsverwaltung sie nach vorheriger Abmahnung der Angehörigen einebnen lassen.",
                "",
            ),
            (
                "addition",
                "zu halten.",
                "zu halten. Kunstblumen und Plastikvasen sind nicht gestattet.",
            ),
        ),
    ),
    Row(
        "en",
        "de",
        "Volunteers clear invasive plants from the dunes every autumn so that native grasses can take hold again.",
        "Damit heimische Gräser wieder Fuß fassen können, entfernen Freiwillige jeden Herbst eingeschleppte Pflanzen aus den Dünen.",
        (
            (
                "omission",
                "Damit heimische Gräser wieder Fuß fassen können, entfernen Freiwillige jeden Herbst",
                "Jeden Herbst entfernen Freiwillige",
            ),
            (
                "addition",
                "aus den Dünen",
                "aus den Dünen und sammeln angespülten Kunststoffmüll am Strand",
            ),
        ),
    ),
)
