"""Japanese notices of towns, health centres, police, railways, museums and weather offices in English.

Clean renderings as they would be published, and errors seeded in them; see check_pairs for the form.
"""

# ruff: noqa: E501 - sentences are kept whole
from __future__ import annotations

from check_pairs import Row

ROWS = (
    Row(
        "ja",
        "en",
        "燃えるごみは毎週火・金曜日の午前8時30分までに、お住まいの地区の集積所へお出しください（1回につき45リットル袋3つまで）。",
        "Please take combustible waste to the collection point in your district by 8:30 a.m. on Tuesdays and Fridays. Up to three 45-liter bags may be put out each time.",
        (
            ("time", "8:30 a.m.", "8:30 p.m."),
            ("number", "45-liter", "54-liter"),
        ),
    ),
    Row(
        "ja",
        "en",
        "転入届は、引っ越した日から14日以内に、本庁舎1階3番窓口または各出張所で受け付けます。",
        "Moving-in notifications must be submitted within two weeks of the day you move, either at Counter 3 on the ground floor of the main building or at any branch office.",
        (
            ("number", "two weeks", "four weeks"),
            ("number", "Counter 3", "Counter 8"),
        ),
    ),
    Row(
        "ja",
        "en",
        "市民税・県民税の第2期分の納期限は、8月31日（月）です。",
        "The second instalment of municipal and prefectural resident tax is due on Monday, August 31.",
        (
            ("ordinal", "second", "third"),
            ("date", "August 31", "August 30"),
        ),
    ),
    Row(
        "ja",
        "en",
        "窓口は正午から午後1時まで閉まりますが、証明書自動交付機は24時間ご利用いただけます。",
        "The counters close for an hour from noon; the certificate kiosks, however, are available around the clock.",
        (("time", "noon", "11 a.m."),),
    ),
    Row(
        "ja",
        "en",
        "当市の人口は昭和60年の12万3千人をピークに減り続け、昨年初めて10万人を割り込んだ。",
        "The city's population has been shrinking since it peaked at 123,000 in 1985, and last year it fell below 100,000 for the first time.",
        (
            ("scale", "123,000", "12,300"),
            ("era", "1985", "1986"),
            ("scale", "100,000", "1 million"),
        ),
    ),
    Row(
        "ja",
        "en",
        "65歳以上の方及び基礎疾患のある方は、10月1日から12月31日までの間、1回に限り自己負担1,500円で接種を受けられます。",
        "People aged 65 and over and those with underlying conditions can be vaccinated once between October 1 and the end of December for a co-payment of 1,500 yen.",
        (
            ("number", "65 and over", "60 and over"),
            ("money", "1,500 yen", "1,500 dollars"),
            ("omission", " and those with underlying conditions", ""),
        ),
    ),
    Row(
        "ja",
        "en",
        "体温が37.5度以上ある方は、入館をご遠慮いただく場合がございます。",
        "Visitors with a temperature of 37.5°C or above may be refused admission.",
        (("number", "37.5", "35.7"),),
    ),
    Row(
        "ja",
        "en",
        "接種後30分間は会場で様子を見てください。じんましんや息苦しさなどの症状が出た場合は、直ちに係員にお申し出ください。",
        "Please stay at the venue for half an hour after your vaccination so that we can observe you, and tell a member of staff at once if you develop symptoms such as hives or difficulty breathing.",
        (
            ("number", "half an hour", "an hour"),
            ("omission", " such as hives or difficulty breathing", ""),
        ),
    ),
    Row(
        "ja",
        "en",
        "台風第19号は、12日19時前に大型で強い勢力で伊豆半島に上陸した。",
        "Typhoon No. 19 made landfall on the Izu Peninsula just before 7 p.m. on the 12th as a large and strong storm.",
        (
            ("time", "7 p.m.", "9 p.m."),
            ("number", "No. 19", "No. 9"),
            ("name", "Izu", "Ise"),
        ),
    ),
    Row(
        "ja",
        "en",
        "24時間降水量は箱根町で922.5ミリに達し、これまでの日本の記録を塗り替えた。",
        "In Hakone Town, 922.5 mm of rain fell in 24 hours, breaking the previous Japanese record.",
        (
            ("unit", "922.5 mm", "922.5 cm"),
            ("name", "Hakone", "Hakodate"),
        ),
    ),
    Row(
        "ja",
        "en",
        "千年に一度の大雨を想定した浸水区域では、十分な時間的余裕をもって避難することが何より大切です。",
        "In areas expected to be inundated by a once-in-a-millennium rainfall, nothing matters more than leaving in good time.",
        (),
    ),
    Row(
        "ja",
        "en",
        "震度5弱を観測した地域では、今後1週間程度、同程度の地震に注意してください。",
        "In areas where a seismic intensity of 5 Lower was observed, please be alert to earthquakes of similar strength for the next week or so.",
        (("number", "5 Lower", "6 Lower"),),
    ),
    Row(
        "ja",
        "en",
        "明日は北の風、日中南の風、晴れ時々曇り、波の高さは1.5メートルのち2メートルでしょう。",
        "Tomorrow will see northerly winds turning southerly during the day, sunny skies with occasional cloud, and waves of 1.5 metres rising to 2 metres.",
        (
            ("number", "1.5 metres", "15 metres"),
            ("unit", "2 metres", "2 feet"),
        ),
    ),
    Row(
        "ja",
        "en",
        "終電は平日0時38分、土休日0時12分に発車いたします。",
        "The last train leaves at 12:38 a.m. on weekdays and at 12:12 a.m. on weekends and holidays.",
        (
            ("time", "12:38 a.m.", "12:38 p.m."),
            ("time", "12:12 a.m.", "12:21 a.m."),
        ),
    ),
    Row(
        "ja",
        "en",
        "IC運賃は大人１人片道１８７円、小児は半額（端数切り捨て）の９３円です。",
        "The one-way IC fare is 187 yen for an adult, and half that, rounded down to 93 yen, for a child.",
        (("money", "187 yen", "178 yen"),),
    ),
    Row(
        "ja",
        "en",
        "ただいま、信号確認の影響で、上下線とも最大40分程度の遅れが出ております。お急ぎのところご迷惑をおかけし、誠に申し訳ございません。",
        "Owing to a signal inspection, trains in both directions are running up to 40 minutes late. We sincerely apologise for the inconvenience.",
        (
            ("number", "40 minutes", "14 minutes"),
            ("omission", "Owing to a signal inspection, trains", "Trains"),
        ),
    ),
    Row(
        "ja",
        "en",
        "国道20号は、大月インターチェンジ付近で、3月末まで夜間（21時～翌5時）片側交互通行となります。",
        "Until the end of March, National Route 20 will be reduced to one alternating lane at night (9 p.m. to 5 a.m.) near the Otsuki Interchange.",
        (
            ("time", "9 p.m.", "7 p.m."),
            ("number", "Route 20", "Route 22"),
            ("name", "Otsuki", "Odaki"),
        ),
    ),
    Row(
        "ja",
        "en",
        "本展は、生誕150年を記念し、画家・浅井忠門下の四人の歩みを約120点の作品でたどるものです。",
        "Marking the 150th anniversary of his birth, this exhibition follows, through some 120 works, the paths of four painters who studied under Asai Chu.",
        (
            ("ordinal", "150th", "115th"),
            ("number", "120 works", "210 works"),
        ),
    ),
    Row(
        "ja",
        "en",
        "国宝「紅白梅図屏風」（尾形光琳筆、18世紀）は、2月の3週間に限り公開されます。",
        "The National Treasure “Red and White Plum Blossoms” (folding screens by Ogata Korin, 18th century) will be on view for three weeks only, in February.",
        (
            ("ordinal", "18th century", "17th century"),
            ("name", "Ogata Korin", "Ogata Kenzan"),
        ),
    ),
    Row(
        "ja",
        "en",
        "休館日：月曜日（祝日の場合は翌平日）、年末年始（12月29日～1月3日）",
        "Closed: Mondays (the following weekday if Monday is a public holiday) and from December 29 to January 3",
        (("date", "December 29", "December 28"),),
    ),
    Row(
        "ja",
        "en",
        "観覧料は一般1,000円（20名以上の団体は800円）、大学生700円、高校生以下及び満70歳以上は無料です。",
        "Admission is ¥1,000 for adults (¥800 each for groups of 20 or more) and ¥700 for university students; high-school students and younger, and anyone aged 70 or over, may enter free of charge.",
        (
            ("money", "¥800", "€800"),
            ("number", "20 or more", "30 or more"),
            ("omission", ", and anyone aged 70 or over,", ""),
        ),
    ),
    Row(
        "ja",
        "en",
        "昨年中の特殊詐欺の認知件数は19,038件（前年比8.3％増）、被害額は452億6,000万円で、前年から2割以上増えました。",
        "Last year the police recorded 19,038 cases of special fraud, up 8.3 percent on the year before. Losses came to 45.26 billion yen, an increase of more than 20 percent.",
        (
            ("scale", "45.26 billion", "4.526 billion"),
            ("percent", "8.3 percent", "3.8 percent"),
            ("percent", "20 percent", "2 percent"),
        ),
    ),
    Row(
        "ja",
        "en",
        "交通事故死者数は2,678人で、統計が残る昭和23年以降、二番目に少なかった。",
        "Traffic deaths stood at 2,678, the second-lowest figure since records began in 1948.",
        (
            ("ordinal", "second-lowest", "third-lowest"),
            ("era", "1948", "1958"),
        ),
    ),
    Row(
        "ja",
        "en",
        "警察官を名乗る者から電話があったら、一人で悩まず、警察相談専用電話「＃9110」へ。",
        "If someone calls claiming to be a police officer, don't face it alone: dial #9110, the police consultation line.",
        (("number", "#9110", "#9119"),),
    ),
    Row(
        "ja",
        "en",
        "図書の貸出しは一人10冊、CD・DVDは合わせて3点まで、期間はいずれも2週間（予約がなければ1回延長可）です。",
        "You may borrow up to ten books and a total of three CDs or DVDs, all for 14 days; loans can be extended once if nobody has reserved the item.",
        (
            ("number", "ten books", "twelve books"),
            ("omission", " if nobody has reserved the item", ""),
        ),
    ),
    Row(
        "ja",
        "en",
        "保育所等の利用申込みは、11月4日（火）から28日（金）まで（土日祝日を除く）、郵送の場合は当日消印有効です。",
        "Applications for nursery places are accepted from Tuesday, November 4, to Friday, November 28, except on weekends and public holidays. Applications sent by post must be postmarked no later than the closing date.",
        (
            ("date", "November 28", "November 18"),
            ("date", "Tuesday", "Thursday"),
        ),
    ),
    Row(
        "ja",
        "en",
        "マラソン大会は第七回を数え、全国47都道府県と12の国・地域から1万2千人余りが参加した。",
        "The marathon, now in its seventh year, drew upwards of 12,000 runners from all 47 prefectures and from a dozen countries and regions.",
        (
            ("ordinal", "seventh", "eighth"),
            ("scale", "12,000", "120,000"),
        ),
    ),
    Row(
        "ja",
        "en",
        "水道料金は2か月ごとに検針し、口径20ミリの場合の基本料金は1,760円（税込）です。",
        "Water meters are read every other month. For a 20 mm pipe, the basic charge is 1,760 yen, tax included.",
        (("money", "1,760 yen", "1,670 yen"),),
    ),
    Row(
        "ja",
        "en",
        "一般廃棄物処理手数料条例の一部を改正する条例案は、賛成多数で可決されました。",
        "The bill to amend part of the Ordinance on Municipal Waste Disposal Fees was passed by a majority.",
        (),
    ),
    Row(
        "ja",
        "en",
        "募集人員は若干名、任期は令和8年4月1日から令和9年3月31日までの1年間（再任あり）、月額23万4,500円です。",
        "We are looking for a small number of staff for a one-year term from April 1, 2026, to March 31, 2027 (renewable), at 234,500 yen a month.",
        (
            ("era", "April 1, 2026", "April 1, 2028"),
            ("money", "234,500 yen", "243,500 yen"),
            ("omission", " (renewable)", ""),
        ),
    ),
    Row(
        "ja",
        "en",
        "百聞は一見にしかず。ぜひ一度、工場の一般公開にお越しください。",
        "Seeing is believing: come and visit the factory on its open day.",
        (),
    ),
    Row(
        "ja",
        "en",
        "三宅島の火山活動は落ち着いており、噴火警戒レベルは1（活火山であることに留意）を継続しています。",
        "Volcanic activity on Miyakejima is calm, and the Volcanic Alert Level remains at 1 (Potential for increased activity).",
        (("name", "Miyakejima", "Mikurajima"), ("number", "remains at 1", "remains at 2")),
    ),
    Row(
        "ja",
        "en",
        "問合せ先：総務部防災課（内線２３１５、電子メール bosai@city.example.jp）",
        "Inquiries: Disaster Management Division, General Affairs Department (ext. 2315; e-mail: bosai@city.example.jp)",
        (("url", "bosai@city", "bousai@city"), ("number", "ext. 2315", "ext. 2351")),
    ),
    Row(
        "ja",
        "en",
        "町民の四人に一人が75歳を超え、半世紀前に五つあった小学校は、今や一校を残すのみである。",
        "One resident in four is over 75, and of the five primary schools that the town had 50 years ago, only one is left.",
        (
            ("number", "One resident in four", "One resident in five"),
            ("number", "50 years", "15 years"),
        ),
    ),
    Row(
        "ja",
        "en",
        "三々五々集まった住民は、一斉に黙とうをささげ、八木沢町長の式辞に耳を傾けた。",
        "Residents gathered in small groups, observed a moment of silence together and listened to Mayor Yagisawa's address.",
        (
            ("name", "Yagisawa", "Yagisaka"),
            ("omission", ", observed a moment of silence together", ""),
        ),
    ),
)
