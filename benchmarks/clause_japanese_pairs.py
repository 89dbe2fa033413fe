"""Freely worded prose of tax offices, archives and weather services, with clauses put in and left out.

The pairs are between Japanese and English; complete renderings are meant to be left alone.
"""

# ruff: noqa: E501 - sentences are kept whole
from __future__ import annotations

from check_pairs import Row

ROWS: tuple[Row, ...] = (
    # ja-en
    Row(
        "ja",
        "en",
        "確定申告の期間中、税務署の駐車場は大変混雑しますので、公共交通機関をご利用ください。混雑を避けるため、入場には整理券が必要です。",
        "The tax office car park is very crowded during the filing period, so please use public transport. To avoid congestion, you will need a numbered ticket to enter.",
        (
            ("omission", " To avoid congestion, you will need a numbered ticket to enter.", ""),
            (
                "addition",
                "please use public transport",
                "please use public transport or file your return by smartphone",
            ),
        ),
    ),
    Row(
        "ja",
        "en",
        "会社更生手続の開始後、管財人は、債権者の意見を聴いた上で更生計画案を作成し、裁判所に提出しなければならない。",
        "Once reorganisation proceedings have commenced, the trustee must draw up a proposed plan after hearing the creditors and submit it to the court.",
        (
            ("omission", " and submit it to the court", ""),
            (
                "addition",
                "submit it to the court",
                "submit it to the court, together with an inventory of the company's property",
            ),
        ),
    ),
    Row(
        "ja",
        "en",
        "寒波の影響で野菜の出荷が遅れており、キャベツや白菜の値段は平年を大きく上回っている。葉物の品薄は来月まで続く見通しだ。",
        "The cold spell has delayed vegetable shipments, and cabbage and Chinese cabbage are selling for far more than in an average year. Leafy greens are expected to remain in short supply until next month.",
        (
            (
                "omission",
                " Leafy greens are expected to remain in short supply until next month.",
                "",
            ),
            (
                "addition",
                "in an average year",
                "in an average year, forcing many restaurants to change their menus",
            ),
        ),
    ),
    Row(
        "ja",
        "en",
        "発掘調査では、住居の跡とともに、海外との交易をうかがわせるガラス玉や銅貨が多数出土した。",
        "The excavation unearthed the remains of dwellings as well as large numbers of glass beads and copper coins suggesting trade with foreign lands.",
        (
            ("omission", " suggesting trade with foreign lands", ""),
            (
                "addition",
                "with foreign lands",
                "with foreign lands, and the site will be opened to the public in the summer",
            ),
        ),
    ),
    Row(
        "ja",
        "en",
        "首相は、就任後初となる施政方針演説で、賃上げの実現に全力を挙げるとともに、防災庁の設置に向けた準備を加速すると強調した。",
        "In the first policy speech since taking office, the Prime Minister stressed that the Government would do all it could to raise wages and would speed up preparations for setting up a disaster management agency.",
        (
            (
                "omission",
                " and would speed up preparations for setting up a disaster management agency",
                "",
            ),
            ("addition", "raise wages", "raise wages, abolish the petrol surcharge"),
        ),
    ),
    Row(
        "ja",
        "en",
        "当協会の奨学金は返還の必要がなく、他の奨学金との併用も認められます。応募者は、推薦状と成績証明書を添えて期日までに申し込んでください。",
        "Scholarships from the Association do not have to be repaid and may be combined with others. Please apply by the deadline, enclosing a letter of recommendation and a transcript of your grades.",
        (
            (
                "omission",
                ", enclosing a letter of recommendation and a transcript of your grades",
                "",
            ),
            (
                "addition",
                "may be combined with others",
                "may be combined with others, and successful candidates are invited to an annual banquet",
            ),
        ),
    ),
    Row(
        "ja",
        "en",
        "火山活動が高まっているため、火口からおおむね二キロの範囲では大きな噴石に警戒し、風下側では降灰にも注意してください。",
        "As volcanic activity is increasing, be alert for large rocks thrown out within about two kilometres of the crater, and watch out for falling ash downwind.",
        (
            ("omission", ", and watch out for falling ash downwind", ""),
            ("addition", "downwind", "downwind, where schools will remain closed"),
        ),
    ),
    Row(
        "ja",
        "en",
        "夜間に自転車に乗るときは必ずライトを点灯し、歩道では歩行者を優先してください。",
        "Always switch on your light when cycling at night, and give way to pedestrians on the pavement.",
        (("addition", "on the pavement", "on the pavement by slowing down or getting off"),),
    ),
    # en-ja
    Row(
        "en",
        "ja",
        "Ferries to the outer islands have been cancelled because of rough seas. Tickets can be refunded at the pier or used on another day within the month.",
        "海が荒れているため、離島行きのフェリーは欠航となっています。乗船券は桟橋の窓口で払い戻すほか、今月中の別の日に使うこともできます。",
        (
            ("omission", "ほか、今月中の別の日に使うこともでき", ""),
            (
                "addition",
                "欠航となっています。",
                "欠航となっています。運航再開は明朝七時に判断します。",
            ),
        ),
    ),
    Row(
        "en",
        "ja",
        "The accused was acquitted on appeal because the confession had been obtained under duress and there was no other evidence linking him to the crime.",
        "自白が強要されたものであり、被告人と犯行を結び付ける証拠がほかに存在しないことから、控訴審は無罪を言い渡した。",
        (
            ("omission", "あり、被告人と犯行を結び付ける証拠がほかに存在しない", "ある"),
            ("addition", "無罪を言い渡した", "無罪を言い渡し、捜査当局の手法を厳しく批判した"),
        ),
    ),
    Row(
        "en",
        "ja",
        "Bakers reported that flour had become dearer and that they could no longer avoid passing the increase on to their customers.",
        "製パン業者からは、小麦粉が値上がりし、もはや顧客への価格転嫁を避けられないとの声が聞かれた。",
        (
            ("omission", "し、もはや顧客への価格転嫁を避けられない", "した"),
            (
                "addition",
                "との声が聞かれた",
                "との声や、人手不足で営業時間を短縮したとの声が聞かれた",
            ),
        ),
    ),
    Row(
        "en",
        "ja",
        "Employers shall provide protective clothing free of charge and ensure that machinery is inspected by a qualified person at least once a year.",
        "使用者は、保護衣を無償で支給するとともに、少なくとも年に一回、有資格者に機械を点検させなければならない。",
        (
            ("omission", "とともに、少なくとも年に一回、有資格者に機械を点検させ", "ようにし"),
            (
                "addition",
                "点検させなければならない。",
                "点検させなければならない。点検の記録は三年間保存する。",
            ),
        ),
    ),
    Row(
        "en",
        "ja",
        "Cherry trees along the canal are expected to come into bloom earlier than usual. Stalls will be set up on both banks, and the trees will be lit up after dark.",
        "運河沿いの桜は例年より早く開花する見込みです。両岸には屋台が並び、日没後はライトアップも行われます。",
        (
            ("omission", "、日没後はライトアップも行われます", "ます"),
            ("addition", "見込みです。", "見込みです。見頃の週末には車の乗り入れを規制します。"),
        ),
    ),
    Row(
        "en",
        "ja",
        "The Assembly rejected the amendment, arguing that it would place an excessive burden on small municipalities and duplicate existing rules.",
        "議会は、小規模な自治体に過度な負担を強いるうえ、既存の規則と重複するとして、修正案を否決した。",
        (
            ("omission", "うえ、既存の規則と重複する", ""),
            ("addition", "修正案を否決した", "修正案を賛成少数で否決し、原案を可決した"),
        ),
    ),
    Row(
        "en",
        "ja",
        "Blood donors should eat a proper meal beforehand, drink plenty of water and rest for at least ten minutes afterwards.",
        "献血をされる方は、事前に食事をきちんと取り、水分を十分に補給してください。終わった後は最低でも十分間は休憩しましょう。",
        (
            ("omission", "終わった後は最低でも十分間は休憩しましょう。", ""),
            (
                "addition",
                "休憩しましょう。",
                "休憩しましょう。当日の激しい運動や飲酒はお控えください。",
            ),
        ),
    ),
    Row(
        "en",
        "ja",
        "The treaty obliges the parties to destroy their stockpiles of landmines within four years and to assist the victims.",
        "条約は、締約国に対し、四年以内に貯蔵する地雷を廃棄するとともに、被害者を支援することを義務付けている。",
        (
            (
                "addition",
                "廃棄するとともに",
                "廃棄し、埋設地域を柵で囲って住民に危険を周知するとともに",
            ),
        ),
    ),
)
