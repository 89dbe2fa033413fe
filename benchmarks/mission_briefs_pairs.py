"""Pairs in the manner of ministry bulletins in brief, English to Japanese.

Most rows hold one or two traps, as most of a real document does. See `check_pairs` for the rows.
"""

# ruff: noqa: E501 - sentences are kept whole
from __future__ import annotations

from check_pairs import Row

ROWS = (
    Row(
        "en",
        "ja",
        "Thirteen delegations took the floor on the first day and nine on the second.",
        "初日には13か国、2日目には9か国の代表団が発言した。",
        (("number", "13か国", "30か国"), ("ordinal", "2日目", "3日目")),
    ),
    Row(
        "en",
        "ja",
        "The fund has disbursed $3.2 billion to 58 countries since it was set up in 2010.",
        "同基金は、2010年の設立以来、58か国に32億ドルを供与している。",
        (("scale", "32億ドル", "320億ドル"), ("number", "58か国", "85か国")),
    ),
    Row(
        "en",
        "ja",
        "Applications open on Monday 3 February and close four weeks later.",
        "申請は2月3日（月）に受付を開始し、4週間後に締め切る。",
        (("date", "2月3日", "3月2日"), ("number", "4週間", "6週間")),
    ),
    Row(
        "en",
        "ja",
        "The Minister paid tribute to the 14 peacekeepers who had lost their lives in the past twelve months.",
        "大臣は、過去1年間に命を落とした14人の平和維持要員に哀悼の意を表した。",
        (("number", "14人", "40人"),),
    ),
    Row(
        "en",
        "ja",
        "Carbon emissions from shipping must fall by at least 20% by 2030, striving for 30%, compared with 2008.",
        "海運からの炭素排出量は、2030年までに2008年比で少なくとも20％削減し、30％削減に向けて努力しなければならない。",
        (("percent", "少なくとも20％", "少なくとも10％"), ("date", "2008年", "2005年")),
    ),
    Row(
        "en",
        "ja",
        "Only six of the 27 have transposed the directive so far.",
        "これまでに同指令を国内法化したのは、27か国中6か国にすぎない。",
        (("number", "6か国", "9か国"),),
    ),
    Row(
        "en",
        "ja",
        "The ambassador, who speaks five languages, took up his post last autumn.",
        "同大使は5か国語を話し、昨年秋に着任した。",
        (("number", "5か国語", "3か国語"),),
    ),
    Row(
        "en",
        "ja",
        "Life expectancy at birth is 71 for men and 77 for women.",
        "出生時平均余命は、男性が71歳、女性が77歳である。",
        (("number", "77歳", "79歳"),),
    ),
    Row(
        "en",
        "ja",
        "The road toll was down by a quarter on the same quarter of 2023.",
        "交通事故死者数は、2023年の同四半期に比べ4分の1減少した。",
        (("number", "4分の1", "3分の1"), ("date", "2023年", "2022年")),
    ),
    Row(
        "en",
        "ja",
        "A minute's silence will be observed at 11 a.m. on 11 November.",
        "11月11日午前11時に1分間の黙とうが捧げられる。",
        (("time", "午前11時", "午前10時"), ("date", "11月11日", "11月1日")),
    ),
    Row(
        "en",
        "ja",
        "The Commission adopted the 12th package of sanctions, adding 29 entities to the list.",
        "委員会は、29団体を新たに対象に加える第12弾の制裁措置を採択した。",
        (("ordinal", "第12弾", "第13弾"), ("number", "29団体", "92団体")),
    ),
    Row(
        "en",
        "ja",
        "Some 3,400 species are thought to be at risk, roughly double the number a decade ago.",
        "約3,400種が危機にさらされているとみられ、10年前のおよそ2倍に上る。",
        (("number", "3,400種", "4,300種"), ("number", "2倍", "3倍")),
    ),
    Row(
        "en",
        "ja",
        "All visitors must be signed in by a host and wear a badge at all times.",
        "来訪者は全員、受入担当者による入館手続を受け、常に名札を着用しなければならない。",
        (("omission", "受け、常に名札を着用しなければ", "受けなければ"),),
    ),
    Row(
        "en",
        "ja",
        "The court, sitting as a bench of five, reserved its judgment until 9 May.",
        "裁判所（5人の裁判官で構成）は、判決の言渡しを5月9日に延期した。",
        (("number", "5人", "3人"), ("date", "5月9日", "5月19日")),
    ),
    Row(
        "en",
        "ja",
        "The 4.5-magnitude aftershock was felt as far as 80 km away.",
        "マグニチュード4.5の余震は、80キロ離れた場所でも感じられた。",
        (("number", "4.5", "5.4"), ("unit", "80キロ", "80マイル")),
    ),
    Row(
        "en",
        "ja",
        "Revenue per visitor came to €38.40, €2 more than budgeted.",
        "来館者1人当たりの収入は38.4ユーロで、予算を2ユーロ上回った。",
        (("money", "38.4ユーロ", "34.8ユーロ"),),
    ),
    Row(
        "en",
        "ja",
        "The embassy's switchboard is staffed from eight in the morning until six at night.",
        "大使館の電話交換は、午前8時から午後6時まで対応している。",
        (("time", "午後6時", "午後8時"),),
    ),
    Row(
        "en",
        "ja",
        "Roughly one in every thousand vessels is inspected.",
        "検査を受けるのは、船舶およそ1,000隻に1隻である。",
        (("number", "1,000隻に1隻", "100隻に1隻"),),
    ),
    Row(
        "en",
        "ja",
        "Under the new rules, lorries over 3.5 tonnes may no longer enter the old town.",
        "新たな規則により、3.5トンを超える貨物車は旧市街に進入できなくなる。",
        (("unit", "3.5トン", "3.5キロ"),),
    ),
    Row(
        "en",
        "ja",
        "The Prime Minister will host a working lunch for her two counterparts on the second day.",
        "首相は、2日目に、両国の首相を招いてワーキング・ランチを開催する。",
        (("ordinal", "2日目", "3日目"),),
    ),
)
