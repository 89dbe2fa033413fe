"""Terms in texts of ministries of energy, banks of development and network operators: English into French and German.

Rows are those of `term_pairs`; the seeds are terms missing, forbidden, in wrong capitals, or not
kept.
"""

# ruff: noqa: E501 - sentences are kept whole
# fmt: off
from __future__ import annotations

GLOSSARIES = {
    "en-fr": """\
source,target,status,case,do_not_translate
transmission system operator,gestionnaire de réseau de transport,preferred,,
energy efficiency,efficacité énergétique,preferred,,
energy efficiency,rendement énergétique,forbidden,,
renewable energy,énergie renouvelable,preferred,,
fossil fuel,combustible fossile,preferred,,
fossil fuel,énergie fossile,forbidden,,
nuclear power plant,centrale nucléaire,preferred,,
nuclear safety,sûreté nucléaire,preferred,,
nuclear safety,sécurité nucléaire,forbidden,,
development aid,aide au développement,preferred,,
recipient country,pays bénéficiaire,preferred,,
developing country,pays en développement,preferred,,
developing country,pays en voie de développement,forbidden,,
loan,prêt,preferred,,
lender,bailleur de fonds,preferred,,
joint venture,coentreprise,preferred,,
subsidiary,filiale,preferred,,
annual report,rapport annuel,preferred,,
Executive Director,directeur exécutif,preferred,,
Board of Directors,conseil d'administration,preferred,,
Board of Directors,comité de direction,forbidden,,
Green Deal,pacte vert,preferred,,
rule of law,État de droit,preferred,,
rule of law,règle de droit,forbidden,,
civil society,société civile,preferred,,
electricity grid,réseau électrique,preferred,,
energy poverty,précarité énergétique,preferred,,
ENTSO-E,,,,yes
ITER,ITER,preferred,exact,yes
""",
    "en-de": """\
source,target,status,case,do_not_translate
transmission system operator,Übertragungsnetzbetreiber,preferred,,
energy efficiency,Energieeffizienz,preferred,,
fossil fuel,fossiler Brennstoff,preferred,,
fossil fuel,fossiler Energieträger,admitted,,
nuclear power plant,Kernkraftwerk,preferred,,
nuclear power plant,Atomkraftwerk,forbidden,,
nuclear energy,Kernenergie,preferred,,
nuclear energy,Atomkraft,forbidden,,
developing country,Entwicklungsland,preferred,,
development cooperation,Entwicklungszusammenarbeit,preferred,,
development cooperation,Entwicklungshilfe,forbidden,,
loan,Darlehen,preferred,,
loan,Kredit,forbidden,,
board of directors,Verwaltungsrat,preferred,,
subsidiary,Tochtergesellschaft,preferred,,
annual report,Jahresbericht,preferred,,
annual report,Geschäftsbericht,forbidden,,
rule of law,Rechtsstaatlichkeit,preferred,,
civil society,Zivilgesellschaft,preferred,,
energy poverty,Energiearmut,preferred,,
energy transition,Energiewende,preferred,,
electricity grid,Stromnetz,preferred,,
heat pump,Wärmepumpe,preferred,,
Federal Network Agency,Bundesnetzagentur,preferred,,
Federal Government,Bundesregierung,preferred,,
Green Deal,Grüner Deal,preferred,,
climate target,Klimaziel,preferred,,
ENTSO-E,,,,yes
ITER,ITER,preferred,exact,yes
""",
}

ROWS = (
    ("en-fr", "Energy efficiency and renewable energies are the pillars of the Green Deal.", "L’efficacité énergétique et les énergies renouvelables constituent les piliers du pacte vert.", (("term-forbidden", "L’efficacité énergétique", "Le rendement énergétique"), ("term-missing", "du pacte vert", "du programme"))),
    ("en-fr", "The transmission system operators publish their annual reports through ENTSO-E.", "Les gestionnaires de réseau de transport publient leurs rapports annuels par l’intermédiaire d’ENTSO-E.", (("term-missing", "Les gestionnaires de réseau de transport", "Les opérateurs"), ("do-not-translate", "d’ENTSO-E", "de l'association"))),
    ("en-fr", "Nuclear safety is the responsibility of the operator of the nuclear power plant.", "La sûreté nucléaire relève de la responsabilité de l’exploitant de la centrale nucléaire.", (("term-forbidden", "La sûreté nucléaire", "La sécurité nucléaire"), ("term-missing", "la centrale nucléaire", "l'installation"))),
    ("en-fr", "Developing countries receive loans on favourable terms.", "Les pays en développement obtiennent des prêts à des conditions avantageuses.", (("term-forbidden", "Les pays en développement", "Les pays en voie de développement"), ("term-missing", "des prêts", "des sommes"))),
    ("en-fr", "The Board of Directors heard the Executive Director.", "Le conseil d’administration a entendu la directrice exécutive.", (("term-forbidden", "Le conseil d’administration", "Le comité de direction"), ("term-missing", "la directrice exécutive", "la présidente"))),
    ("en-fr", "The rule of law and an active civil society go together.", "L’État de droit et une société civile active vont de pair.", (("term-forbidden", "L’État de droit", "La règle de droit"), ("term-case", "L’État de droit", "L’état de droit"), ("term-missing", "une société civile active", "une population active"))),
    ("en-fr", "Fossil fuels still account for most consumption.", "Les combustibles fossiles représentent encore l’essentiel de la consommation.", (("term-forbidden", "Les combustibles fossiles", "Les énergies fossiles"),)),
    ("en-fr", "The lenders and the recipient countries signed the agreement.", "Les bailleurs de fonds et les pays bénéficiaires ont signé l’accord.", (("term-missing", "Les bailleurs de fonds", "Les banques"), ("term-missing", "les pays bénéficiaires", "les États"))),
    ("en-fr", "ITER is being built in the south of France.", "ITER est en construction dans le sud de la France.", (("do-not-translate", "ITER", "Le réacteur"),)),
    ("en-fr", "The joint venture's subsidiaries are listed in the annex.", "Les filiales de la coentreprise sont énumérées en annexe.", (("term-missing", "Les filiales", "Les sociétés"), ("term-missing", "la coentreprise", "l'entreprise"))),
    ("en-fr", "Measures against energy poverty", "Mesures de lutte contre la précarité énergétique", (("term-missing", "la précarité énergétique", "le froid"),)),
    ("en-fr", "Development aid to Africa was increased.", "L'aide publique au développement destinée à l'Afrique a été augmentée.", ()),
    ("en-fr", "Electricity grids: a new report", "Réseaux électriques : un nouveau rapport", (("term-missing", "Réseaux électriques", "Lignes"),)),
    ("en-de", "The nuclear power plants were taken off the electricity grid in April.", "Die Kernkraftwerke wurden im April vom Stromnetz genommen.", (("term-forbidden", "Die Kernkraftwerke", "Die Atomkraftwerke"), ("term-missing", "vom Stromnetz", "vom Markt"))),
    ("en-de", "The Federal Network Agency monitors the transmission system operators.", "Die Bundesnetzagentur beaufsichtigt die Übertragungsnetzbetreiber.", (("term-missing", "Die Bundesnetzagentur", "Das Amt"), ("term-missing", "die Übertragungsnetzbetreiber", "die Versorger"))),
    ("en-de", "Phasing out fossil fuels is at the heart of the energy transition.", "Der Ausstieg aus fossilen Energieträgern ist das Herzstück der Energiewende.", (("term-missing", "fossilen Energieträgern", "der Kohle"), ("term-missing", "der Energiewende", "der Reform"))),
    ("en-de", "Loans to developing countries are part of development cooperation.", "Darlehen an Entwicklungsländer sind Teil der Entwicklungszusammenarbeit.", (("term-forbidden", "Darlehen", "Kredite"), ("term-forbidden", "der Entwicklungszusammenarbeit", "der Entwicklungshilfe"), ("term-missing", "Entwicklungsländer", "arme Staaten"))),
    ("en-de", "The board of directors approved the annual report.", "Der Verwaltungsrat billigte den Jahresbericht.", (("term-forbidden", "den Jahresbericht", "den Geschäftsbericht"), ("term-missing", "Der Verwaltungsrat", "Der Aufsichtsrat"))),
    ("en-de", "The Federal Government’s climate targets are binding.", "Die Klimaziele der Bundesregierung sind verbindlich.", (("term-missing", "Die Klimaziele", "Die Vorgaben"),)),
    ("en-de", "Funding for heat pumps will continue.", "Die Wärmepumpenförderung wird fortgesetzt.", ()),
    ("en-de", "The European Green Deal strengthens the rule of law and civil society.", "Der europäische Grüne Deal stärkt die Rechtsstaatlichkeit und die Zivilgesellschaft.", (("term-missing", "die Rechtsstaatlichkeit", "die Justiz"), ("term-case", "Grüne Deal", "grüne Deal"))),
    ("en-de", "ITER and ENTSO-E were invited.", "ITER und ENTSO-E waren eingeladen.", (("do-not-translate", "ENTSO-E", "der Netzverband"),)),
    ("en-de", "Energy efficiency reduces energy poverty.", "Energieeffizienz verringert die Energiearmut.", (("term-missing", "Energieeffizienz", "Sparsamkeit"), ("term-missing", "die Energiearmut", "die Not"))),
    ("en-de", "The subsidiary was sold to a competitor.", "Die Tochtergesellschaft wurde an einen Wettbewerber verkauft.", (("term-missing", "Die Tochtergesellschaft", "Die Niederlassung"),)),
    ("en-de", "Nuclear and renewable energy", "Kern- und erneuerbare Energie", ()),
    ("en-de", "Credit is due to the subsidiary’s staff.", "Der Dank gilt der Belegschaft der Tochtergesellschaft.", ()),
)
