"""Terms in texts of foreign ministries on visits, summits and agreements: Japanese and English.

Rows are those of `term_pairs`; the seeds are terms missing, forbidden, in wrong capitals, or not
kept.
"""

# ruff: noqa: E501 - sentences are kept whole
# fmt: off
from __future__ import annotations

GLOSSARIES = {
    "ja-en": """\
source,target,status,case,do_not_translate
京都,Kyoto,preferred,,
議長,Chair,preferred,,
議長,Chairman,forbidden,,
国会,Diet,preferred,,
国会,Parliament,forbidden,,
委員,Commissioner,preferred,,
委員会,Commission,preferred,,
大臣,Minister,preferred,,
大臣官房,Minister's Secretariat,preferred,,
協定,agreement,preferred,ignore,
協定,accord,forbidden,,
協力,cooperation,preferred,,
包括的連携協定,Comprehensive Partnership Agreement,preferred,,
自由貿易協定,free trade agreement,preferred,ignore,
自由貿易協定,FTA,admitted,exact,
外務大臣,Minister for Foreign Affairs,preferred,,
財務大臣,Minister of Finance,preferred,,
財務大臣,Finance Minister,admitted,,
開発途上国,developing country,preferred,,
開発途上国,underdeveloped country,forbidden,,
信頼醸成,confidence-building,preferred,,
国連事務総長,UN Secretary-General,preferred,,
国連,United Nations,preferred,,
国連,UN,admitted,exact,
投資,investment,preferred,,
首都,capital,preferred,,
資本,capital,preferred,,
農業,agriculture,preferred,,
水産業,fisheries,preferred,,
共同議長,Co-Chair,preferred,,
共同議長,Co-Chairman,forbidden,,
覚書,memorandum of understanding,preferred,,
覚書,MOU,admitted,exact,
JICA,JICA,preferred,exact,yes
i-Construction,,,,yes
""",
}

ROWS = (
    ("ja-en", "東京都と京都府は、観光に関する協定書を取り交わした。", "The Tokyo Metropolitan Government and Kyoto Prefecture exchanged a written undertaking on tourism.", ()),
    ("ja-en", "京都の寺院を訪れた大臣は、僧侶と懇談した。", "The Minister visited temples in Kyoto and talked with monks.", (("term-missing", "in Kyoto", "in the old capital"), ("term-case", "The Minister", "The minister"))),
    ("ja-en", "副議長は、議長に代わり開会を宣言した。", "The Vice-Chair declared the meeting open on behalf of the Chair.", (("term-forbidden", "on behalf of the Chair", "on behalf of the Chairman"),)),
    ("ja-en", "国会議員らは、国会の閉会後に現地を視察した。", "The lawmakers toured the site after the Diet had closed.", (("term-forbidden", "the Diet", "Parliament"),)),
    ("ja-en", "委員会は、委員三名から成る。委員は、委員会が選任する。", "The Commission consists of three Commissioners. Commissioners are elected by the Commission.", (("term-missing", "three Commissioners. Commissioners", "three experts. They"),)),
    ("ja-en", "大臣官房の職員が大臣に随行した。", "Staff of the Minister’s Secretariat accompanied the Minister.", (("term-missing", "the Minister’s Secretariat", "the private office"),)),
    ("ja-en", "包括的連携協定は、昨年発効した。同協定の下で、両国は協力してきた。", "The Comprehensive Partnership Agreement entered into force last year. Under the Agreement, the two countries have cooperated.", (("term-case", "The Comprehensive Partnership Agreement", "The comprehensive partnership agreement"),)),
    ("ja-en", "両国は、防災分野で一層協力することとした。", "The two countries decided to cooperate even more closely in disaster management.", ()),
    ("ja-en", "自由貿易協定（ＦＴＡ）の交渉は難航したが、ＦＴＡは必要である。", "Negotiations on a free trade agreement (FTA) ran into difficulties, but an FTA is needed.", ()),
    ("ja-en", "財務大臣・外務大臣は、共同記者会見に臨んだ。", "The Ministers of Finance and Foreign Affairs held a joint press conference.", ()),
    ("ja-en", "開発途上国への投資は、前年比で増加した。", "Investment in developing countries rose from the previous year.", (("term-forbidden", "developing countries", "underdeveloped countries"), ("term-missing", "Investment", "Lending"))),
    ("ja-en", "国連事務総長は、首都で演説した。", "The UN Secretary‑General gave a speech in the capital.", (("term-missing", "The UN Secretary‑General", "The head of the world body"), ("term-missing", "the capital", "the city"))),
    ("ja-en", "資本の自由化は、首都圏の企業に影響した。", "The liberalisation of capital affected companies in the metropolitan area.", (("term-missing", "of capital", "of funds"),)),
    ("ja-en", "農業及び水産業に関する覚書に署名した。", "An MOU on agriculture and fisheries was signed.", (("term-missing", "An MOU", "A paper"), ("term-missing", "fisheries", "fishing"))),
    ("ja-en", "共同議長は、議長声明を読み上げた。", "The Co‑Chair read out the chair’s statement.", (("term-forbidden", "The Co‑Chair", "The Co-Chairman"),)),
    ("ja-en", "信頼醸成のための措置を講じる。", "Measures to build confidence will be taken.", ()),
    ("ja-en", "ＪＩＣＡは、i-Constructionの経験を共有した。", "JICA shared its experience with i‑Construction.", (("do-not-translate", "JICA", "The agency"), ("do-not-translate", "i‑Construction", "smart building"))),
    ("ja-en", "投資協定に関する協議が行われた。", "Consultations on an investment agreement were held.", (("term-forbidden", "an investment agreement", "an investment accord"), ("term-missing", "an investment agreement", "an investment deal"))),
    ("ja-en", "外務大臣は、国連で各国の外務大臣と会談した。", "The Minister for Foreign Affairs met with his counterparts at the United Nations.", (("term-missing", "The Minister for Foreign Affairs", "The top diplomat"), ("term-missing", "the United Nations", "the world body"))),
    ("ja-en", "各委員から意見が出された。", "The Commissioners expressed their views.", (("term-missing", "The Commissioners", "The experts"),)),
    ("ja-en", "JICA・国連共催セミナー", "Seminar Co-hosted by JICA and the UN", (("do-not-translate", "JICA", "Japan's aid agency"),)),
    ("ja-en", "協定税率は、協定の附属書に定める。", "Conventional tariff rates are set out in the annex to the agreement.", (("term-forbidden", "the agreement", "the accord"),)),
    ("ja-en", "この機械は、農業用に開発された。", "This machine was developed for agricultural use.", ()),
    ("ja-en", "出席者：委員長、副委員長、委員", "Present: Chairperson, Vice-Chairperson, Commissioners", (("term-missing", "Commissioners", "Experts"),)),
)
