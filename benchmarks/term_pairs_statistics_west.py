"""Terms in texts of statistics offices, central banks and weather services: English into French and German.

Rows are those of `term_pairs`; the seeds are terms missing, forbidden, in wrong capitals, or not
kept.
"""

# ruff: noqa: E501 - sentences are kept whole
# fmt: off
from __future__ import annotations

GLOSSARIES = {
    "en-fr": """\
source,target,status,case,do_not_translate
consumer price index,indice des prix à la consommation,preferred,,
unemployment rate,taux de chômage,preferred,,
household,ménage,preferred,,
household,foyer,forbidden,,
interest rate,taux d'intérêt,preferred,,
key interest rate,taux directeur,preferred,,
Governing Council,Conseil des gouverneurs,preferred,,
Executive Board,directoire,preferred,,
gross domestic product,produit intérieur brut,preferred,,
gross domestic product,PIB,admitted,exact,
public finances,finances publiques,preferred,,
census,recensement,preferred,,
sample,échantillon,preferred,,
labour force,population active,preferred,,
labour force,main-d'œuvre,forbidden,,
seasonally adjusted,corrigé des variations saisonnières,preferred,,
year-on-year,en glissement annuel,preferred,,
current account,compte courant,preferred,,
current account,balance courante,admitted,,
balance of payments,balance des paiements,preferred,,
European Central Bank,Banque centrale européenne,preferred,,
national bank,banque nationale,preferred,,
weather warning,alerte météorologique,preferred,,
flood,inondation,preferred,,
flood,crue,admitted,,
local government,administration locale,preferred,,
local government,collectivité locale,forbidden,,
Eurostat,,,,yes
NUTS,NUTS,preferred,exact,yes
""",
    "en-de": """\
source,target,status,case,do_not_translate
consumer price index,Verbraucherpreisindex,preferred,,
unemployment rate,Arbeitslosenquote,preferred,,
household,Haushalt,preferred,,
interest rate,Zinssatz,preferred,,
key interest rate,Leitzins,preferred,,
Governing Council,EZB-Rat,preferred,,
European Central Bank,Europäische Zentralbank,preferred,,
gross domestic product,Bruttoinlandsprodukt,preferred,,
gross domestic product,BIP,admitted,exact,
census,Zensus,preferred,,
census,Volkszählung,forbidden,,
sample,Stichprobe,preferred,,
labour force,Erwerbspersonen,preferred,,
seasonally adjusted,saisonbereinigt,preferred,,
balance of payments,Zahlungsbilanz,preferred,,
current account,Leistungsbilanz,preferred,,
Federal Statistical Office,Statistisches Bundesamt,preferred,,
severe weather warning,Unwetterwarnung,preferred,,
weather service,Wetterdienst,preferred,,
flood,Hochwasser,preferred,,
flood,Überschwemmung,admitted,,
flood,Flut,forbidden,,
municipality,Gemeinde,preferred,,
public sector,öffentlicher Sektor,preferred,,
public sector,öffentliche Hand,admitted,,
central bank,Zentralbank,preferred,,
central bank,Notenbank,forbidden,,
good,Ware,preferred,,
Eurostat,,,,yes
NUTS,NUTS,preferred,exact,yes
""",
}

ROWS = (
    ("en-fr", "The consumer price index rose by 2.1% year-on-year.", "L’indice des prix à la consommation a augmenté de 2,1 % en glissement annuel.", (("term-missing", "L’indice des prix à la consommation", "Le coût de la vie"), ("term-missing", "en glissement annuel", "sur la période"))),
    ("en-fr", "The Governing Council of the European Central Bank lowered the key interest rates.", "Le Conseil des gouverneurs de la Banque centrale européenne a abaissé les taux directeurs.", (("term-case", "Banque centrale européenne", "banque centrale européenne"), ("term-missing", "les taux directeurs", "les rendements"))),
    ("en-fr", "Households’ savings are growing.", "L’épargne des ménages s’accroît.", (("term-forbidden", "des ménages", "des foyers"),)),
    ("en-fr", "Seasonally adjusted unemployment rates are published by Eurostat.", "Les taux de chômage corrigés des variations saisonnières sont publiés par Eurostat.", (("term-missing", "corrigés des variations saisonnières", "révisés"), ("do-not-translate", "Eurostat", "l'office européen"))),
    ("en-fr", "The current account of the balance of payments is in surplus.", "La balance courante de la balance des paiements est excédentaire.", (("term-missing", "la balance des paiements", "l'extérieur"),)),
    ("en-fr", "Gross domestic product (GDP) grew by 0.4%.", "Le produit intérieur brut (PIB) a progressé de 0,4 %.", ()),
    ("en-fr", "The census covers the entire labour force.", "Le recensement porte sur l’ensemble de la population active.", (("term-forbidden", "la population active", "la main-d’œuvre"), ("term-missing", "Le recensement", "Le comptage"))),
    ("en-fr", "Floods: weather warnings remain in force.", "Crues : les alertes météorologiques restent en vigueur.", (("term-missing", "les alertes météorologiques", "les consignes"),)),
    ("en-fr", "Real interest rates and public finances", "Taux d'intérêt réels et finances publiques", (("term-missing", "finances publiques", "budget"),)),
    ("en-fr", "Regions are classified according to NUTS; nuts are classified elsewhere.", "Les régions sont classées selon la NUTS ; les noix sont classées ailleurs.", (("do-not-translate", "la NUTS", "la nomenclature"),)),
    ("en-fr", "The national banks of the Member States hold the shares.", "Les banques nationales des États membres détiennent les parts.", (("term-missing", "Les banques nationales", "Les instituts"),)),
    ("en-fr", "Local and central government spending", "Dépenses des administrations locales et de l'administration centrale", ()),
    ("en-fr", "The member of the Executive Board resigned.", "Le membre du directoire a démissionné.", (("term-missing", "du directoire", "du conseil"),)),
    ("en-fr", "Applications flooded in.", "Les demandes ont afflué.", ()),
    ("en-fr", "Only a small sample of firms was surveyed.", "Seul un petit échantillon d'entreprises a été interrogé.", (("term-missing", "un petit échantillon", "un petit nombre"),)),
    ("en-de", "The Federal Statistical Office published the results of the census.", "Das Statistische Bundesamt hat die Ergebnisse des Zensus veröffentlicht.", (("term-forbidden", "des Zensus", "der Volkszählung"), ("term-missing", "Das Statistische Bundesamt", "Die Behörde"), ("term-case", "Das Statistische Bundesamt", "Das statistische Bundesamt"))),
    ("en-de", "The unemployment rate was, seasonally adjusted, 5.9 per cent.", "Die Arbeitslosenquote lag saisonbereinigt bei 5,9 Prozent.", (("term-missing", "Die Arbeitslosenquote", "Die Zahl"), ("term-missing", "saisonbereinigt", "bereinigt"))),
    ("en-de", "Central banks watch the consumer price index closely.", "Die Zentralbanken beobachten den Verbraucherpreisindex genau.", (("term-forbidden", "Die Zentralbanken", "Die Notenbanken"), ("term-missing", "den Verbraucherpreisindex", "die Teuerung"))),
    ("en-de", "The weather service issued a severe weather warning because of floods.", "Der Wetterdienst gab wegen Hochwassers eine Unwetterwarnung heraus.", (("term-missing", "eine Unwetterwarnung", "einen Hinweis"), ("term-forbidden", "wegen Hochwassers", "wegen der Fluten"))),
    ("en-de", "Expenditure by the public sector and by households", "Ausgaben der öffentlichen Hand und der privaten Haushalte", (("term-missing", "der öffentlichen Hand", "des Staates"),)),
    ("en-de", "Municipalities are assigned to NUTS regions.", "Gemeinden werden NUTS-Regionen zugeordnet.", (("do-not-translate", "NUTS-Regionen", "Regionen der Systematik"), ("term-missing", "Gemeinden", "Orte"))),
    ("en-de", "GDP, i.e. gross domestic product, is compiled by Eurostat.", "Das BIP, d. h. das Bruttoinlandsprodukt, wird von Eurostat berechnet.", (("do-not-translate", "Eurostat", "dem Europäischen Statistikamt"),)),
    ("en-de", "The sample comprises 1 per cent of the labour force.", "Die Stichprobe umfasst 1 Prozent der Erwerbspersonen.", (("term-missing", "Die Stichprobe", "Die Auswahl"),)),
    ("en-de", "It would be good to have more goods on sale.", "Es wäre gut, wenn mehr Waren angeboten würden.", (("term-missing", "mehr Waren", "mehr Artikel"),)),
    ("en-de", "Interest rates for household loans", "Zinssätze für Haushaltskredite", (("term-missing", "Zinssätze", "Preise"),)),
    ("en-de", "The current account and trade balances improved.", "Die Leistungs- und die Handelsbilanz verbesserten sich.", ()),
    ("en-de", "Flood protection in municipalities along the Rhine", "Hochwasserschutz in den Rheingemeinden", (("term-missing", "Hochwasserschutz", "Vorsorge"),)),
    ("en-de", "A census-based sample", "Eine auf dem Zensus beruhende Stichprobe", (("term-forbidden", "dem Zensus", "der Volkszählung"),)),
)
