"""Freely worded prose of pension offices, quarries and embassies, with clauses put in and left out.

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
        "Fire crews were called to a warehouse in the industrial estate shortly before dawn. Nobody was injured, but the building, which housed paint and solvents, was completely destroyed.",
        "Peu avant l'aube, les sapeurs-pompiers sont intervenus dans un entrepôt de la zone industrielle. On ne déplore aucun blessé, mais le bâtiment, qui abritait des peintures et des solvants, a été entièrement détruit.",
        (
            ("omission", ", qui abritait des peintures et des solvants,", ""),
            (
                "addition",
                "On ne déplore aucun blessé",
                "Une enquête pour incendie criminel a été ouverte. On ne déplore aucun blessé",
            ),
        ),
    ),
    Row(
        "en",
        "fr",
        "The Authority may withdraw a licence where the holder no longer meets the conditions under which it was granted or has repeatedly failed to pay the annual fee.",
        "L'Autorité peut retirer l'autorisation lorsque son titulaire ne remplit plus les conditions auxquelles elle avait été subordonnée ou qu'il a omis à plusieurs reprises de s'acquitter de la redevance annuelle.",
        (
            (
                "omission",
                " ou qu'il a omis à plusieurs reprises de s'acquitter de la redevance annuelle",
                "",
            ),
            (
                "addition",
                "de la redevance annuelle",
                "de la redevance annuelle, après l'avoir entendu et mis en demeure de se conformer à ses obligations",
            ),
        ),
    ),
    Row(
        "en",
        "fr",
        "Retired civil servants who take up paid employment must inform the pension office within thirty days; the pension is suspended if their earnings exceed the ceiling set by decree.",
        "Les fonctionnaires retraités qui reprennent une activité rémunérée en avisent la caisse des pensions dans les trente jours. Le versement de la pension est suspendu dès lors que leurs revenus dépassent le plafond fixé par décret.",
        (
            (
                "omission",
                " Le versement de la pension est suspendu dès lors que leurs revenus dépassent le plafond fixé par décret.",
                "",
            ),
            (
                "addition",
                "fixé par décret",
                "fixé par décret, à l'exception des médecins exerçant en zone rurale",
            ),
        ),
    ),
    Row(
        "en",
        "fr",
        "The new tram line will link the hospital with the university in eighteen minutes. Trees felled during construction will be replaced, and noise barriers erected near schools.",
        "La nouvelle ligne de tramway reliera l'hôpital à l'université en dix-huit minutes. Les arbres abattus pendant les travaux seront remplacés et des écrans antibruit seront dressés aux abords des écoles.",
        (
            ("omission", " et des écrans antibruit seront dressés aux abords des écoles", ""),
            (
                "addition",
                "en dix-huit minutes",
                "en dix-huit minutes et desservira onze stations accessibles aux fauteuils roulants",
            ),
        ),
    ),
    Row(
        "en",
        "fr",
        "Inflation eased for the fourth month running as food prices stabilised, although rents continued to climb in the largest cities and wages rose faster than productivity.",
        "Les prix alimentaires s'étant stabilisés, l'inflation a ralenti pour le quatrième mois consécutif. Les loyers ont toutefois continué d'augmenter dans les plus grandes villes, et les salaires ont progressé plus vite que la productivité.",
        (
            ("omission", ", et les salaires ont progressé plus vite que la productivité", ""),
            (
                "addition",
                "dans les plus grandes villes",
                "dans les plus grandes villes, où l'offre de logements neufs reste insuffisante",
            ),
        ),
    ),
    Row(
        "en",
        "fr",
        "The Council expresses its condolences to the families of the victims and pays tribute to the rescue teams who worked through the night in freezing temperatures.",
        "Le Conseil présente ses condoléances aux familles des victimes et rend hommage aux équipes de secours qui, malgré le gel, ont œuvré toute la nuit.",
        (("addition", "toute la nuit", "toute la nuit pour dégager les survivants des décombres"),),
    ),
    Row(
        "en",
        "fr",
        "Any dispute concerning the interpretation of this Agreement shall be settled through diplomatic channels or, failing that, submitted to arbitration at the request of either Party.",
        "Les différends relatifs à l'interprétation du présent Accord sont réglés par la voie diplomatique ; à défaut, ils sont soumis à l'arbitrage si l'une des Parties le demande.",
        (
            (
                "omission",
                " ; à défaut, ils sont soumis à l'arbitrage si l'une des Parties le demande",
                "",
            ),
            (
                "addition",
                "le demande",
                "le demande, le tribunal siégeant alors à Genève et statuant en dernier ressort",
            ),
        ),
    ),
    Row(
        "en",
        "fr",
        "Our reading room holds over two million documents. Readers must leave coats and bags in the lockers and may use only pencils; photography without flash is allowed.",
        "Plus de deux millions de documents sont conservés dans nos fonds. Manteaux et sacs doivent être déposés dans les casiers et seul le crayon est autorisé en salle de lecture ; les photographies sans flash sont permises.",
        (("omission", " ; les photographies sans flash sont permises", ""),),
    ),
    Row(
        "en",
        "fr",
        "The committee was unable to agree on the timetable and decided to hold another meeting in the autumn, once the results of the impact study were available.",
        "Faute d'accord sur le calendrier, le comité a décidé de se réunir à nouveau à l'automne, lorsque les résultats de l'étude d'impact seraient connus.",
        (
            ("omission", ", lorsque les résultats de l'étude d'impact seraient connus", ""),
            ("addition", "seraient connus", "seraient connus et que le budget aurait été voté"),
        ),
    ),
    Row(
        "en",
        "fr",
        "Dogs must be kept on a lead in the reserve from March to July, when ground-nesting birds are raising their young. Offenders face a fine.",
        "De mars à juillet, période où les oiseaux nichant au sol élèvent leurs petits, les chiens doivent être tenus en laisse dans la réserve sous peine d'amende.",
        (
            ("omission", ", période où les oiseaux nichant au sol élèvent leurs petits,", ","),
            ("addition", "dans la réserve", "dans la réserve et muselés à proximité des troupeaux"),
        ),
    ),
    # en-de
    Row(
        "en",
        "de",
        "The quarry operator shall restore the site within two years of the end of extraction, using topsoil of local origin, and shall bear the cost of monitoring for a further ten years.",
        "Binnen zwei Jahren nach Abschluss des Abbaus hat der Betreiber des Steinbruchs das Gelände mit Oberboden örtlicher Herkunft wiederherzustellen. Die Kosten der Überwachung trägt er für weitere zehn Jahre.",
        (
            ("omission", " Die Kosten der Überwachung trägt er für weitere zehn Jahre.", ""),
            (
                "addition",
                "wiederherzustellen.",
                "wiederherzustellen. Sprengungen sind an Sonn- und Feiertagen untersagt.",
            ),
        ),
    ),
    Row(
        "en",
        "de",
        "Voters who will be away on polling day can apply for a postal ballot online or in person; applications by telephone cannot be considered.",
        "Wer am Wahltag verhindert ist, kann Briefwahlunterlagen online oder persönlich beantragen. Telefonische Anträge können nicht berücksichtigt werden.",
        (
            ("omission", " Telefonische Anträge können nicht berücksichtigt werden.", ""),
            (
                "addition",
                "persönlich beantragen",
                "persönlich beantragen und den Stimmzettel bereits vorab im Rathaus abgeben",
            ),
        ),
    ),
    Row(
        "en",
        "de",
        "The Ambassador thanked the mayor for the warm welcome and expressed the hope that the exchange of apprentices, interrupted by the pandemic, would soon resume.",
        "Der Botschafter dankte der Bürgermeisterin für den herzlichen Empfang. Er hoffe, dass der durch die Pandemie unterbrochene Austausch von Auszubildenden bald wieder aufgenommen werde.",
        (
            (
                "omission",
                " Er hoffe, dass der durch die Pandemie unterbrochene Austausch von Auszubildenden bald wieder aufgenommen werde.",
                "",
            ),
            (
                "addition",
                "für den herzlichen Empfang",
                "für den herzlichen Empfang und überreichte ihr ein Gemälde eines einheimischen Künstlers",
            ),
        ),
    ),
    Row(
        "en",
        "de",
        "Snow and ice made roads impassable in the north, where several villages were cut off for days and helicopters had to deliver food and medicine.",
        "Im Norden waren die Straßen wegen Schnee und Eis unpassierbar. Mehrere Dörfer blieben tagelang von der Außenwelt abgeschnitten und mussten aus der Luft mit Lebensmitteln und Medikamenten versorgt werden.",
        (
            (
                "omission",
                " und mussten aus der Luft mit Lebensmitteln und Medikamenten versorgt werden",
                "",
            ),
            (
                "addition",
                "versorgt werden",
                "versorgt werden, während in den Städten die Schulen geschlossen blieben",
            ),
        ),
    ),
    Row(
        "en",
        "de",
        "Employees are entitled to paid leave of at least four weeks. Unused leave may be carried over to the first quarter of the following year if operational reasons so require.",
        "Der bezahlte Mindesturlaub beträgt vier Wochen. Eine Übertragung nicht genommener Urlaubstage in das erste Quartal des Folgejahres ist möglich, sofern betriebliche Gründe dies erfordern.",
        (
            ("omission", ", sofern betriebliche Gründe dies erfordern", ""),
            (
                "addition",
                "vier Wochen.",
                "vier Wochen. Schwerbehinderte Menschen erhalten fünf zusätzliche Arbeitstage.",
            ),
        ),
    ),
    Row(
        "en",
        "de",
        "Researchers have shown that the bacteria break down certain plastics at room temperature, which could one day make recycling considerably cheaper.",
        "Forschern zufolge zersetzen die Bakterien bestimmte Kunststoffe schon bei Raumtemperatur, was die Wiederverwertung eines Tages deutlich verbilligen könnte.",
        (
            ("omission", ", was die Wiederverwertung eines Tages deutlich verbilligen könnte", ""),
            (
                "addition",
                "bestimmte Kunststoffe",
                "bestimmte Kunststoffe und sogar Rückstände von Pflanzenschutzmitteln",
            ),
        ),
    ),
    Row(
        "en",
        "de",
        "The museum acquired the painting at auction with the support of two foundations. It will go on display next spring after cleaning.",
        "Mit Unterstützung zweier Stiftungen konnte das Museum das Bild ersteigern; nach der Reinigung wird es ab dem kommenden Frühjahr zu sehen sein.",
        (
            (
                "omission",
                "; nach der Reinigung wird es ab dem kommenden Frühjahr zu sehen sein",
                "",
            ),
            (
                "addition",
                "zu sehen sein",
                "zu sehen sein, bevor es als Leihgabe nach Amsterdam reist",
            ),
        ),
    ),
    Row(
        "en",
        "de",
        "Animals suspected of being infected shall be isolated and tested; where the test proves positive, the whole herd must be slaughtered and the stables disinfected.",
        "Seuchenverdächtige Tiere sind abzusondern und zu untersuchen. Bei positivem Befund ist der gesamte Bestand zu töten und der Stall zu desinfizieren.",
        (
            (
                "addition",
                "zu desinfizieren",
                "zu desinfizieren; der Halter wird aus der Tierseuchenkasse entschädigt",
            ),
        ),
    ),
    Row(
        "en",
        "de",
        "The defendant, who has no previous convictions, admitted the thefts and returned most of the jewellery, so the court suspended the sentence.",
        "Weil der nicht vorbestrafte Angeklagte die Diebstähle eingeräumt und den Schmuck größtenteils zurückgegeben hatte, setzte das Gericht die Strafe zur Bewährung aus.",
        (
            ("omission", " und den Schmuck größtenteils zurückgegeben", ""),
            (
                "addition",
                "zur Bewährung aus",
                "zur Bewährung aus und ordnete gemeinnützige Arbeit in einem Pflegeheim an",
            ),
        ),
    ),
    Row(
        "en",
        "de",
        "Drinking water must be boiled until further notice. Residents without transport can collect bottled water at the sports hall or ask for home delivery.",
        "Bis auf Weiteres ist das Trinkwasser abzukochen. In der Sporthalle wird Wasser in Flaschen ausgegeben; wer nicht mobil ist, kann es sich nach Hause liefern lassen.",
        (("omission", "; wer nicht mobil ist, kann es sich nach Hause liefern lassen", ""),),
    ),
)
