"""Freely worded prose of ports, courts and schools, with clauses left out and put in.

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
        "大雨の影響で土砂災害の危険度が高まっているため、崖の近くにお住まいの方は、市からの避難指示を待たずに、早めに安全な場所へ移動してください。",
        "The heavy rain has increased the risk of landslides. If you live close to a cliff, move to a safe place early, without waiting for the city to issue an evacuation order.",
        (
            ("omission", ", without waiting for the city to issue an evacuation order", ""),
            (
                "addition",
                "move to a safe place early",
                "take drinking water and medicine with you and move to a safe place early",
            ),
        ),
    ),
    Row(
        "ja",
        "en",
        "当行は、物価安定の目標の実現を目指し、これを安定的に持続するために必要な時点まで、金融緩和を粘り強く続けていく方針であるが、為替市場の動向が経済に及ぼす影響についても十分注視する。",
        "The Bank will patiently continue with monetary easing for as long as is needed to achieve the price stability target and maintain it in a stable manner. It will also pay close attention to how developments in foreign exchange markets affect the economy.",
        (
            (
                "omission",
                " It will also pay close attention to how developments in foreign exchange markets affect the economy.",
                "",
            ),
            ("addition", "monetary easing", "monetary easing and purchases of corporate bonds"),
        ),
    ),
    Row(
        "ja",
        "en",
        "申請書に不備がある場合は、窓口で補正をお願いすることがありますので、印鑑と本人確認書類をお持ちください。郵送による申請は受け付けておりません。",
        "Please bring your seal and proof of identity, as you may be asked to correct any errors in your application form at the counter. Applications by post are not accepted.",
        (
            ("omission", " Applications by post are not accepted.", ""),
            (
                "addition",
                "Applications by post are not accepted.",
                "Applications by post are not accepted, except from residents living abroad.",
            ),
        ),
    ),
    Row(
        "ja",
        "en",
        "被告人は、深夜に飲酒した状態で車を運転し、横断歩道を渡っていた歩行者をはねて重傷を負わせたうえ、救護することなく現場から逃走した。",
        "Driving late at night after drinking, the defendant struck a pedestrian on a crossing, causing serious injuries, and then fled the scene without giving assistance.",
        (
            ("omission", ", and then fled the scene without giving assistance", ""),
            (
                "addition",
                "without giving assistance",
                "without giving assistance, although several passers-by had called out to him",
            ),
        ),
    ),
    Row(
        "ja",
        "en",
        "農林水産省は、担い手の減少と高齢化が進む中山間地域において、集落ぐるみで農地を維持する取組を後押しするため、新たな交付金を創設することとした。",
        "In hilly and mountainous areas, where farmers are growing fewer and older, the Ministry of Agriculture, Forestry and Fisheries has decided to create a new grant to support whole communities in their efforts to keep farmland in use.",
        (
            ("omission", ", where farmers are growing fewer and older,", ","),
            (
                "addition",
                "keep farmland in use",
                "keep farmland in use and protect their crops from wild boar",
            ),
        ),
    ),
    Row(
        "ja",
        "en",
        "両外相は、海洋における法の支配の重要性を確認するとともに、力による一方的な現状変更の試みに強く反対し、緊張を高めるいかなる行動も控えるよう関係国に求めた。",
        "The two foreign ministers affirmed the importance of the rule of law at sea, voiced strong opposition to unilateral attempts to change the status quo by force, and urged the countries concerned to refrain from any action that would raise tensions.",
        (
            (
                "omission",
                ", and urged the countries concerned to refrain from any action that would raise tensions",
                "",
            ),
            ("addition", "by force,", "by force, agreed to hold joint naval exercises every year"),
        ),
    ),
    Row(
        "ja",
        "en",
        "本展では、江戸後期の町人文化を今に伝える浮世絵や染織品など約百点を一堂に展示する。会期中、一部の作品は保存のため入れ替えることがある。",
        "Some one hundred woodblock prints, textiles and other objects that convey the townspeople's culture of the late Edo period are brought together in this exhibition. Certain works may be rotated while it runs for conservation reasons.",
        (
            (
                "omission",
                " Certain works may be rotated while it runs for conservation reasons.",
                "",
            ),
            (
                "addition",
                "in this exhibition",
                "in this exhibition, many of them on loan from private collectors overseas",
            ),
        ),
    ),
    Row(
        "ja",
        "en",
        "調査の結果、当該製品のバッテリーに製造上の欠陥があり、過熱して発火するおそれがあることが判明したため、直ちに使用を中止し、お買い求めの販売店までご連絡ください。",
        "Our investigation has revealed a manufacturing defect that could cause the battery in this product to overheat and catch fire. Stop using it immediately and contact the shop where you bought it.",
        (
            ("omission", " and contact the shop where you bought it", ""),
            (
                "addition",
                "contact the shop where you bought it",
                "contact the shop where you bought it, which will refund the full purchase price",
            ),
        ),
    ),
    Row(
        "ja",
        "en",
        "少子化対策については、保育所の整備だけでなく、男性の育児休業の取得促進や長時間労働の是正など、働き方そのものの見直しが欠かせないとの意見が多くの委員から出された。",
        "Many members took the view that tackling the falling birth rate requires not only more nurseries but also a rethink of working practices themselves, such as encouraging men to take childcare leave and curbing long hours.",
        (
            (
                "omission",
                ", such as encouraging men to take childcare leave and curbing long hours",
                "",
            ),
        ),
    ),
    Row(
        "ja",
        "en",
        "競技場周辺では当日、交通規制を行いますので、お車でのご来場はご遠慮いただき、最寄り駅から徒歩または臨時バスをご利用ください。",
        "Traffic restrictions will be in force around the stadium on the day. Please do not come by car; walk or take a special bus from the nearest station instead.",
        (
            (
                "addition",
                "around the stadium on the day.",
                "around the stadium on the day. Bags will be searched at every gate.",
            ),
        ),
    ),
    # en-ja
    Row(
        "en",
        "ja",
        "The pension scheme will be reviewed every five years in the light of demographic change, and any increase in contributions must be approved by a two-thirds majority of the board of trustees.",
        "年金制度は人口構成の変化を踏まえて五年ごとに見直す。掛金を引き上げるには、評議員会において三分の二以上の賛成を得なければならない。",
        (
            (
                "omission",
                "掛金を引き上げるには、評議員会において三分の二以上の賛成を得なければならない。",
                "",
            ),
            (
                "addition",
                "五年ごとに見直す。",
                "五年ごとに見直す。受給開始年齢は選択により繰り下げることができる。",
            ),
        ),
    ),
    Row(
        "en",
        "ja",
        "Astronomers detected water vapour in the atmosphere of the distant planet, but cautioned that further observations would be needed before any conclusion could be drawn about whether it could support life.",
        "天文学者らは、遠く離れたこの惑星の大気から水蒸気を検出したものの、生命が存在し得るかどうかを判断するにはさらなる観測が必要だと慎重な見方を示した。",
        (
            (
                "omission",
                "ものの、生命が存在し得るかどうかを判断するにはさらなる観測が必要だと慎重な見方を示した",
                "",
            ),
            ("addition", "検出したものの", "世界最大の電波望遠鏡を使って検出したものの"),
        ),
    ),
    Row(
        "en",
        "ja",
        "Landlords shall return the deposit within one month of the end of the tenancy, after deducting the cost of repairing any damage beyond ordinary wear and tear.",
        "賃貸人は、賃貸借の終了から一か月以内に敷金を返還する。ただし、通常の使用による損耗を超える損傷については、修繕に要する費用を差し引くことができる。",
        (
            (
                "omission",
                "ただし、通常の使用による損耗を超える損傷については、修繕に要する費用を差し引くことができる。",
                "",
            ),
            ("addition", "敷金を返還する", "敷金に年率の利息を付して返還する"),
        ),
    ),
    Row(
        "en",
        "ja",
        "The Secretary-General expressed his deep concern at the escalation of violence and called for the immediate release of the hostages and unhindered access for humanitarian workers.",
        "事務総長は暴力の激化に深い懸念を表明し、人質を直ちに解放するとともに、人道支援要員が妨げられることなく現地に入れるようにすることを求めた。",
        (
            (
                "omission",
                "とともに、人道支援要員が妨げられることなく現地に入れるようにすること",
                "こと",
            ),
            ("addition", "事務総長は", "事務総長は、安全保障理事会の緊急会合に出席した後、"),
        ),
    ),
    Row(
        "en",
        "ja",
        "Wash your hands thoroughly before handling food, keep raw meat apart from vegetables, and never leave cooked dishes at room temperature for longer than two hours.",
        "食品を扱う前には手をよく洗いましょう。生肉は野菜と離して保管し、加熱調理した料理を室温で二時間以上放置してはいけません。",
        (
            ("omission", "生肉は野菜と離して保管し、", ""),
            (
                "addition",
                "手をよく洗いましょう。",
                "手をよく洗いましょう。まな板や包丁は熱湯で消毒してください。",
            ),
        ),
    ),
    Row(
        "en",
        "ja",
        "The new submarine cable, which was laid by a consortium of six operators, will triple transmission capacity between the islands and the mainland and reduce the risk of outages during typhoons.",
        "六社の通信事業者による企業連合が敷設した新たな海底ケーブルにより、離島と本土の間の伝送容量は三倍になり、台風の際に通信が途絶えるおそれも小さくなる。",
        (
            ("omission", "、台風の際に通信が途絶えるおそれも小さくなる", ""),
            ("addition", "三倍になり", "三倍になり、利用料金も段階的に引き下げられ"),
        ),
    ),
    Row(
        "en",
        "ja",
        "Members of the public may attend committee meetings as observers unless the chair decides, for reasons of privacy or security, to hold the session behind closed doors.",
        "委員会は一般の方も傍聴できる。ただし、個人情報の保護又は安全確保の観点から、委員長が非公開と決定した場合はこの限りでない。",
        (
            (
                "omission",
                "ただし、個人情報の保護又は安全確保の観点から、委員長が非公開と決定した場合はこの限りでない。",
                "",
            ),
            ("addition", "傍聴できる。", "傍聴できる。撮影及び録音は一切禁止する。"),
        ),
    ),
    Row(
        "en",
        "ja",
        "Fishing for eel is prohibited from October to March in all rivers of the prefecture in order to protect adult fish on their way back to the ocean to spawn.",
        "産卵のため海へ下る親魚を保護する目的で、県内の全河川において十月から三月までウナギ漁が禁止されている。",
        (
            ("omission", "産卵のため海へ下る親魚を保護する目的で、", ""),
            ("addition", "禁止されている", "禁止されており、違反した者には罰金が科される"),
        ),
    ),
    Row(
        "en",
        "ja",
        "Participating schools receive teaching materials in advance and, if they wish, a visit from one of our engineers, who will show the children how a satellite is built.",
        "参加校には事前に教材をお届けします。ご希望があれば当社の技術者が学校に伺い、人工衛星がどのように作られるのかを子どもたちに紹介します。",
        (
            (
                "addition",
                "教材をお届けします。",
                "教材をお届けします。費用は全額当社が負担いたします。",
            ),
        ),
    ),
    Row(
        "en",
        "ja",
        "Sales of electric vehicles slowed in the second half of the year as subsidies expired, and manufacturers responded by cutting prices and putting off investment in new plants.",
        "下半期は補助金の打ち切りに伴い電気自動車の販売が鈍化した。これを受けてメーカー各社は、値下げに踏み切るとともに、新工場への投資を先送りした。",
        (
            (
                "omission",
                "これを受けてメーカー各社は、値下げに踏み切るとともに、新工場への投資を先送りした。",
                "",
            ),
        ),
    ),
)
