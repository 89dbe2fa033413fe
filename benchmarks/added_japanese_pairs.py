"""Freely worded prose of pension offices, quarries and embassies, with clauses put in and left out.

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
        "山頂付近では既に雪が積もっており、軽装での登山は大変危険です。登山届を提出し、十分な装備を整えたうえで、天候が悪化した場合は無理をせず引き返してください。",
        "Snow already covers the area around the summit, and it is extremely dangerous to climb in light clothing. Submit a climbing plan, be properly equipped, and turn back rather than push on if the weather gets worse.",
        (
            ("omission", ", and turn back rather than push on if the weather gets worse", ""),
            (
                "addition",
                "Submit a climbing plan",
                "Mountain huts are closed until spring. Submit a climbing plan",
            ),
        ),
    ),
    Row(
        "ja",
        "en",
        "輸出は、半導体関連の需要が持ち直したことから緩やかに増加しているが、欧州向けの自動車は弱い動きが続いている。",
        "Exports are rising moderately thanks to a recovery in semiconductor-related demand, although car shipments to Europe remain weak.",
        (
            ("omission", ", although car shipments to Europe remain weak", ""),
            ("addition", "remain weak", "remain weak and steel producers have begun to cut output"),
        ),
    ),
    Row(
        "ja",
        "en",
        "図書館では、仕事帰りの方にもご利用いただけるよう、平日の開館時間を午後九時まで延長しました。返却は、閉館後も入口横のポストで受け付けています。",
        "The library now stays open until 9 p.m. on weekdays so that people can use it on their way home from work. Books can be returned even after closing through the slot beside the entrance.",
        (
            (
                "omission",
                " Books can be returned even after closing through the slot beside the entrance.",
                "",
            ),
            (
                "addition",
                "beside the entrance",
                "beside the entrance, but DVDs and magazines must be handed in at the desk",
            ),
        ),
    ),
    Row(
        "ja",
        "en",
        "大統領は演説の中で、両国の友好の歴史に触れ、若い世代の交流を一層活発にするため、留学生に対する奨学金を倍増する考えを示した。",
        "In his speech the President recalled the history of friendship between the two countries and said that he intended to double scholarships for foreign students in order to stimulate exchanges among the younger generation.",
        (
            ("omission", " in order to stimulate exchanges among the younger generation", ""),
            (
                "addition",
                "between the two countries",
                "between the two countries, laid a wreath at the war memorial",
            ),
        ),
    ),
    Row(
        "ja",
        "en",
        "事業者は、個人情報が漏えいした場合には、速やかに本人に通知するとともに、再発防止策を講じ、その内容を委員会に報告しなければならない。",
        "If personal information is leaked, the business operator must promptly notify the individuals concerned, take steps to prevent a recurrence, and report those steps to the Commission.",
        (
            ("omission", ", and report those steps to the Commission", ""),
            (
                "addition",
                "notify the individuals concerned",
                "notify the individuals concerned, offer them appropriate compensation",
            ),
        ),
    ),
    Row(
        "ja",
        "en",
        "台風の接近に伴い、沿岸部では高波に警戒が必要であり、漁船は港に係留し、釣りや海水浴は控えるようお願いします。",
        "With the typhoon approaching, watch out for high waves along the coast. Fishing boats should be moored in harbour, and people are asked not to fish or swim in the sea.",
        (
            ("omission", ", and people are asked not to fish or swim in the sea", ""),
            (
                "addition",
                "moored in harbour",
                "moored in harbour and oyster rafts brought into sheltered waters",
            ),
        ),
    ),
    Row(
        "ja",
        "en",
        "本研究では、睡眠時間の短い中学生ほど朝食を抜く割合が高く、授業中に集中力を欠く傾向があることが確認された。",
        "This study confirmed that the less junior high school students sleep, the more likely they are to skip breakfast and to have trouble concentrating in class.",
        (
            ("omission", " and to have trouble concentrating in class", ""),
            (
                "addition",
                "concentrating in class",
                "concentrating in class, regardless of how much time they spend on homework",
            ),
        ),
    ),
    Row(
        "ja",
        "en",
        "協定の発効後三年を経過したときは、いずれの締約国も、六か月前に書面で通告することにより、この協定を終了させることができる。",
        "Once three years have passed since its entry into force, either Party may terminate this Agreement by giving six months' notice in writing.",
        (
            (
                "addition",
                "in writing",
                "in writing, without prejudice to projects already under way",
            ),
        ),
    ),
    Row(
        "ja",
        "en",
        "老朽化した水道管の更新が遅れている自治体に対しては、国が技術者を派遣し、計画の策定を支援する。費用の一部は国庫から補助する。",
        "The national government will send engineers to municipalities that are behind in replacing ageing water pipes and help them draw up plans. Part of the cost will be subsidised by the Treasury.",
        (
            ("omission", " Part of the cost will be subsidised by the Treasury.", ""),
            (
                "addition",
                "help them draw up plans",
                "help them draw up plans and train local staff in leak detection",
            ),
        ),
    ),
    Row(
        "ja",
        "en",
        "選手団は開会式に先立って選手村に入り、最終調整を行った。主将は記者会見で、応援してくれる人々への感謝を口にした。",
        "The team moved into the athletes' village ahead of the opening ceremony and made its final preparations. At a press conference the captain voiced gratitude to everyone supporting them.",
        (
            (
                "omission",
                " At a press conference the captain voiced gratitude to everyone supporting them.",
                "",
            ),
        ),
    ),
    # en-ja
    Row(
        "en",
        "ja",
        "Owners of drones weighing more than 100 grams must register them with the ministry and attach the registration number to the aircraft before flying outdoors.",
        "重量百グラムを超えるドローンの所有者は、屋外で飛行させる前に、国土交通省への登録を行い、登録記号を機体に表示しなければならない。",
        (
            ("omission", "、登録記号を機体に表示し", ""),
            ("addition", "機体に表示し", "機体に表示し、賠償責任保険に加入し"),
        ),
    ),
    Row(
        "en",
        "ja",
        "The central bank left interest rates unchanged but signalled that it was ready to act if the currency weakened further or if energy prices surged again.",
        "中央銀行は金利を据え置いたものの、通貨が一段と下落したり、エネルギー価格が再び急騰したりした場合には行動をとる用意があることを示唆した。",
        (
            ("omission", "したり、エネルギー価格が再び急騰したり", ""),
            ("addition", "中央銀行は", "中央銀行は、市場の大方の予想に反して"),
        ),
    ),
    Row(
        "en",
        "ja",
        "Guests are requested to refrain from smoking in the garden and to return their audio guides at the exit. Pushchairs can be left with the staff at reception.",
        "庭園内での喫煙はご遠慮いただき、音声ガイドは出口でお返しください。ベビーカーは受付の係員がお預かりします。",
        (
            ("omission", "ベビーカーは受付の係員がお預かりします。", ""),
            (
                "addition",
                "お預かりします。",
                "お預かりします。雨天の際は傘を無料で貸し出しています。",
            ),
        ),
    ),
    Row(
        "en",
        "ja",
        "The survey found that one household in five had cut back on heating, and that older people living alone were particularly reluctant to ask for help.",
        "調査によると、五世帯に一世帯が暖房を控えており、独り暮らしの高齢者は特に、助けを求めることをためらう傾向にある。",
        (
            ("omission", "、独り暮らしの高齢者は特に、助けを求めることをためらう傾向にある", ""),
            ("addition", "暖房を控えており", "暖房を控え、食費や医療費も切り詰めており"),
        ),
    ),
    Row(
        "en",
        "ja",
        "The Minister said that the decision to close the consulate had not been taken lightly and promised that visa services would continue to be provided through the embassy.",
        "大臣は、領事館の閉鎖は苦渋の決断であったと述べたうえで、査証業務は大使館を通じて引き続き提供すると約束した。",
        (
            (
                "omission",
                "述べたうえで、査証業務は大使館を通じて引き続き提供すると約束した",
                "述べた",
            ),
            ("addition", "と約束した", "と約束し、現地職員の再就職も支援する意向を明らかにした"),
        ),
    ),
    Row(
        "en",
        "ja",
        "Rice farmers in the delta are switching to salt-tolerant varieties because rising sea levels have made their fields brackish during the dry season.",
        "海面上昇により乾期に田の塩分濃度が高まっているため、三角州の稲作農家は塩害に強い品種への転換を進めている。",
        (
            ("omission", "海面上昇により乾期に田の塩分濃度が高まっているため、", ""),
            ("addition", "進めている", "進めており、エビの養殖を始める者も増えている"),
        ),
    ),
    Row(
        "en",
        "ja",
        "A witness who fails to appear without good cause may be ordered to pay the costs incurred and may be brought before the court by the police.",
        "正当な理由なく出頭しない証人に対しては、これにより生じた費用の負担を命じ、又は警察に勾引させることができる。",
        (
            ("omission", "、又は警察に勾引させる", "る"),
            (
                "addition",
                "勾引させることができる。",
                "勾引させることができる。証人が未成年者であるときは、親権者に同伴を求める。",
            ),
        ),
    ),
    Row(
        "en",
        "ja",
        "The bridge has been closed to lorries since cracks were discovered in two of its piers. Repairs are expected to take until the end of next year.",
        "橋脚二基に亀裂が見つかったことから、この橋ではトラックの通行が禁止されている。補修工事は来年末までかかる見通しである。",
        (
            ("omission", "補修工事は来年末までかかる見通しである。", ""),
            ("addition", "禁止されている", "禁止され、迂回路では渋滞が慢性化している"),
        ),
    ),
    Row(
        "en",
        "ja",
        "The foundation supports young composers from Asia by commissioning new works and paying for them to be recorded by leading orchestras.",
        "当財団は、アジアの若手作曲家に新作を委嘱し、一流のオーケストラによる録音の費用を負担することで、その活動を支援しています。",
        (("addition", "新作を委嘱し", "新作を委嘱し、隔年で国際コンクールを開催し"),),
    ),
    Row(
        "en",
        "ja",
        "Patients should tell their doctor about any allergies before treatment begins. The most common side effects are headache, drowsiness and loss of appetite.",
        "アレルギーのある方は、治療を始める前に医師にお伝えください。副作用として、頭痛や眠気、食欲不振がよくみられます。",
        (("omission", "副作用として、頭痛や眠気、食欲不振がよくみられます。", ""),),
    ),
)
