"""Japanese notices of embassies and ministries with free English renderings, dense in names.

Rows are those of `check_pairs`; the seeds are names misspelt or exchanged, and parts left out.
"""

# ruff: noqa: E501 - sentences are kept whole
from __future__ import annotations

from check_pairs import Row

ROWS = (
    Row(
        "ja",
        "en",
        "３月４日、上川陽子外務大臣は、訪日中のマレーナ・オルティス・パラグアイ観光大臣による表敬を受けました。",
        "On March 4, Foreign Minister KAMIKAWA Yoko received a courtesy call from Ms. Malena Ortiz, Minister of Tourism of Paraguay, who is visiting Japan.",
        (
            ("name", "KAMIKAWA", "KAWAKAMI"),
            ("name", "Paraguay", "Uruguay"),
            ("omission", ", who is visiting Japan", ""),
        ),
    ),
    Row(
        "ja",
        "en",
        "会談には、ブイ・ティ・ホアン駐日ベトナム大使と大野健一国際協力局長が同席した。",
        "Bui Thi Hoang, Ambassador of Viet Nam to Japan, and Kenichi Ono, Director-General of the International Cooperation Bureau, also attended the meeting.",
        (
            ("name", "Kenichi Ono", "Kenichi Oda"),
            ("name", "Kenichi Ono", "Kenji Ono"),
            ("name", "Viet Nam", "Laos"),
        ),
    ),
    Row(
        "ja",
        "en",
        "国連難民高等弁務官事務所によると、スーダンからチャドへ逃れた人は６０万人を超え、その大半は女性と子どもである。",
        "According to UNHCR, more than 600,000 people have fled from Sudan to Chad, most of them women and children.",
        (
            ("name", "UNHCR", "UNICEF"),
            ("name", "Chad", "Niger"),
            ("omission", ", most of them women and children", ""),
        ),
    ),
    Row(
        "ja",
        "en",
        "委員の任期は２年とし、再任されることができる。",
        "Members shall hold office for a term of two years and may be reappointed.",
        (
            ("omission", " and may be reappointed", ""),
            (
                "addition",
                "may be reappointed",
                "may be reappointed with the approval of both Houses of the Diet",
            ),
        ),
    ),
    Row(
        "ja",
        "en",
        "キーウ郊外のブチャを訪れた同代表は、現地の復興状況を視察し、犠牲者に献花した。",
        "Visiting Bucha on the outskirts of Kyiv, the delegate inspected the state of reconstruction there and laid flowers for the victims.",
        (
            ("name", "Kyiv", "Kharkiv"),
            ("omission", " and laid flowers for the victims", ""),
        ),
    ),
    Row(
        "ja",
        "en",
        "フォン・デア・ライエン欧州委員会委員長は、対ロシア制裁の継続を表明した。",
        "European Commission President von der Leyen announced that the sanctions against Russia would be continued.",
        (
            ("name", "von der Leyen", "von der Layen"),
            ("name", "Russia", "Belarus"),
        ),
    ),
    Row(
        "ja",
        "en",
        "津軽海峡を航行する外国船舶の動向については、海上保安庁が引き続き警戒監視に当たっている。",
        "The Japan Coast Guard continues to keep watch over the movements of foreign vessels passing through the Tsugaru Strait.",
        (
            ("name", "Tsugaru", "Tsushima"),
            ("omission", " passing through the Tsugaru Strait", ""),
        ),
    ),
    Row(
        "ja",
        "en",
        "関西国際空港と那覇空港の検疫所では、到着する旅客の体温測定を行い、健康カードを配布している。",
        "At the quarantine stations of Kansai International Airport and Naha Airport, arriving passengers have their temperature taken and are handed a health card.",
        (
            ("name", "Naha", "Nara"),
            ("name", "Kansai", "Kanto"),
            ("omission", " and are handed a health card", ""),
        ),
    ),
    Row(
        "ja",
        "en",
        "習近平国家主席は、尹錫悦大統領の特使と釣魚台国賓館で面会した。",
        "President Xi Jinping met the special envoy of President Yoon Suk Yeol at the Diaoyutai State Guesthouse.",
        (
            ("name", "Xi Jinping", "Li Jinping"),
            ("name", "Yoon Suk Yeol", "Moon Suk Yeol"),
        ),
    ),
    Row(
        "ja",
        "en",
        "昨年の調査では、若者の投票率が低いことが明らかになった。このため、総務省は高校での出前授業を増やす。",
        "Last year's survey showed that turnout among young people is low. The Ministry of Internal Affairs and Communications will therefore give more visiting lectures at high schools.",
        (
            ("omission", "Last year's survey showed that turnout among young people is low. ", ""),
            (
                "name",
                "Ministry of Internal Affairs and Communications",
                "Ministry of Foreign Affairs",
            ),
        ),
    ),
    Row(
        "ja",
        "en",
        "トルコ南東部の地震を受け、我が国は国際緊急援助隊をガジアンテップに派遣した。",
        "Following the earthquake in southeastern Türkiye, Japan dispatched a Japan Disaster Relief Team to Gaziantep.",
        (
            ("name", "Gaziantep", "Gasiantop"),
            ("name", "Türkiye", "Tunisia"),
        ),
    ),
    Row(
        "ja",
        "en",
        "申請者は、旅券、写真、申請書及び在職証明書を提出しなければならない。",
        "Applicants must submit a passport, a photograph, an application form and a certificate of employment.",
        (
            ("omission", ", a photograph", ""),
            ("omission", " and a certificate of employment", ""),
        ),
    ),
    Row(
        "ja",
        "en",
        "山口真一教授は、偽情報への対策には利用者の教育が欠かせないと指摘する。",
        "Professor Shin'ichi Yamaguchi points out that educating users is indispensable in countering disinformation.",
        (
            ("name", "Yamaguchi", "Yamauchi"),
            ("name", "Shin'ichi", "Shinji"),
        ),
    ),
    Row(
        "ja",
        "en",
        "西村・前経済産業大臣の後任には、齋藤健氏が就いた。",
        "Mr. SAITO Ken succeeded Mr. Nishimura as Minister of Economy, Trade and Industry.",
        (
            ("name", "SAITO", "SATO"),
            ("name", "Nishimura", "Nakamura"),
        ),
    ),
    Row(
        "ja",
        "en",
        "この補助金は、被災した事業者が設備を更新する場合に限り、当分の間、交付される。",
        "For the time being, this subsidy is granted only where an affected business renews its equipment.",
        (
            ("omission", "For the time being, this", "This"),
            ("omission", " only where an affected business renews its equipment", ""),
        ),
    ),
    Row(
        "ja",
        "en",
        "ブリンケン国務長官とラブロフ外相はジュネーブで会談したが、主張は平行線をたどった。",
        "Secretary of State Blinken and Foreign Minister Lavrov met in Geneva, but the two sides remained far apart.",
        (
            ("name", "Blinken", "Brinken"),
            ("name", "Lavrov", "Rabrov"),
            ("name", "Geneva", "Vienna"),
            ("omission", ", but the two sides remained far apart", ""),
        ),
    ),
    Row(
        "ja",
        "en",
        "愛媛県今治市で発生した林野火災は、発生から１０日目の３月末に鎮圧された。",
        "The forest fire that broke out in Imabari City, Ehime Prefecture, was brought under control at the end of March, on the tenth day.",
        (
            ("name", "Ehime", "Ehima"),
            ("name", "Imabari", "Imbari"),
            ("name", "Ehime", "Kagawa"),
        ),
    ),
    Row(
        "ja",
        "en",
        "マイルズ報道官は、「価格の上限に関する議論は続いている」と述べるにとどめた。",
        'Spokesperson Miles would only say that "discussions on the price cap are continuing."',
        (("name", "Miles", "Myers"),),
    ),
    Row(
        "ja",
        "en",
        "世界保健機関は、エムポックスの感染拡大を受けて緊急委員会を招集し、ワクチンの供与を各国に呼びかけた。",
        "In response to the spread of mpox, the WHO convened its Emergency Committee and called on countries to donate vaccines.",
        (
            ("name", "WHO", "WTO"),
            ("omission", " and called on countries to donate vaccines", ""),
        ),
    ),
    Row(
        "ja",
        "en",
        "式典には秋篠宮皇嗣同妃両殿下が御臨席になり、石破茂内閣総理大臣が式辞を述べた。",
        "Their Imperial Highnesses Crown Prince and Crown Princess Akishino attended the ceremony, and Prime Minister ISHIBA Shigeru delivered an address.",
        (
            ("name", "ISHIBA", "ISHIDA"),
            ("name", "Shigeru", "Shigeki"),
            ("omission", ", and Prime Minister ISHIBA Shigeru delivered an address", ""),
        ),
    ),
    Row(
        "ja",
        "en",
        "国土地理院は、硫黄島の沖合で新たな陸地が確認されたと発表した。",
        "The Geospatial Information Authority of Japan announced that new land had been confirmed off Ioto Island.",
        (
            (
                "addition",
                "off Ioto Island",
                "off Ioto Island, and warned ships to keep away from the area",
            ),
        ),
    ),
    Row(
        "ja",
        "en",
        "フィリピンのマルコス大統領は、スカボロー礁周辺での中国海警船の行動を非難した。",
        "President Marcos of the Philippines condemned the actions of Chinese coast guard vessels around Scarborough Shoal.",
        (
            ("name", "Marcos", "Malcus"),
            ("name", "Scarborough", "Scalborough"),
            ("name", "Philippines", "Indonesia"),
        ),
    ),
    Row(
        "ja",
        "en",
        "窓口の受付時間は平日の午前９時から正午までとし、祝日は休業する。",
        "The counter is open from 9 a.m. to noon on weekdays and closed on national holidays.",
        (
            ("omission", " and closed on national holidays", ""),
            (
                "addition",
                "on national holidays",
                "on national holidays and during the first week of August",
            ),
        ),
    ),
    Row(
        "ja",
        "en",
        "同氏は１９６１年に釜山で生まれ、ソウル大学校を卒業した後、外交部に入った。",
        "Born in Busan in 1961, he joined the Ministry of Foreign Affairs after graduating from Seoul National University.",
        (
            ("name", "Busan", "Daegu"),
            ("omission", " after graduating from Seoul National University", ""),
        ),
    ),
    Row(
        "ja",
        "en",
        "林野庁は、北海道、岩手、長野、熊本の４道県で、木材の流通に関する実証事業を始める。",
        "The Forestry Agency will start a pilot project on timber distribution in Hokkaido, Iwate, Nagano and Kumamoto.",
        (
            ("name", "Nagano", "Nagana"),
            ("name", "Iwate", "Iwata"),
            ("omission", ", Nagano", ""),
        ),
    ),
    Row(
        "ja",
        "en",
        "王毅外交部長は、ジャカルタで開かれたＡＳＥＡＮ地域フォーラムに出席した。",
        "Foreign Minister Wang Yi attended the ASEAN Regional Forum held in Jakarta.",
        (
            ("name", "Wang Yi", "Wang Li"),
            ("name", "Jakarta", "Jakalta"),
            ("name", "ASEAN", "APEC"),
        ),
    ),
    Row(
        "ja",
        "en",
        "特に高齢者については、熱中症の危険が高まるため、室内でもこまめに水分を取ることが重要である。",
        "As the risk of heatstroke rises, it is important, especially for older people, to drink water frequently even indoors.",
        (
            ("omission", "As the risk of heatstroke rises, it", "It"),
            ("omission", " even indoors", ""),
        ),
    ),
    Row(
        "ja",
        "en",
        "小林鷹之衆議院議員とクリスチャン・ヴルフ元ドイツ大統領が、ベルリン日独センターの設立記念行事で講演した。",
        "KOBAYASHI Takayuki, Member of the House of Representatives, and Christian Wulff, former President of Germany, spoke at an event marking the anniversary of the Japanese-German Center Berlin.",
        (
            ("name", "KOBAYASHI", "KOBAYAKAWA"),
            ("name", "Takayuki", "Takahiro"),
            ("name", "Wulff", "Walff"),
        ),
    ),
    Row(
        "ja",
        "en",
        "新しい税率は来年度から適用される。ただし、既に締結された契約には適用しない。",
        "The new tax rate will apply from the next fiscal year. It does not, however, apply to contracts already concluded.",
        (
            ("omission", " It does not, however, apply to contracts already concluded.", ""),
            (
                "addition",
                "already concluded.",
                "already concluded. Further details will be announced on the website of the National Tax Agency.",
            ),
        ),
    ),
    Row(
        "ja",
        "en",
        "対馬と壱岐では、韓国からの漂着ごみの回収が課題となっている。",
        "Collecting litter drifting ashore from the Republic of Korea is a challenge on Tsushima and Iki.",
        (
            ("name", "Tsushima", "Teshima"),
            ("name", "Republic of Korea", "Democratic People's Republic of Korea"),
        ),
    ),
    Row(
        "ja",
        "en",
        "鈴木氏は、在ロンドン日本国大使館参事官、在シドニー日本国総領事などを歴任した。",
        "Mr. Suzuki served as Counsellor at the Embassy of Japan in London and as Consul-General of Japan in Sydney, among other posts.",
        (
            ("name", "Suzuki", "Susuki"),
            ("name", "Sydney", "Melbourne"),
            ("omission", " and as Consul-General of Japan in Sydney", ""),
        ),
    ),
    Row(
        "ja",
        "en",
        "国際原子力機関のグロッシー事務局長は、福島第一原子力発電所を視察し、海洋放出の安全性を確認した。",
        "IAEA Director General Grossi toured the Fukushima Daiichi Nuclear Power Station and confirmed the safety of the discharge into the sea.",
        (
            ("name", "IAEA", "IEA"),
            ("name", "Grossi", "Glossi"),
            ("omission", " and confirmed the safety of the discharge into the sea", ""),
        ),
    ),
    Row(
        "ja",
        "en",
        "審査の結果は、申請から一か月以内に、書面により通知する。",
        "The result of the examination will be notified in writing within one month of the application.",
        (
            ("omission", " in writing", ""),
            (
                "addition",
                "of the application",
                "of the application, together with the reasons for any refusal",
            ),
        ),
    ),
    Row(
        "ja",
        "en",
        "河野太郎大臣は、行政手続のデジタル化を進める考えを示した。",
        "Minister Kono Taro expressed his intention to press ahead with the digitalization of administrative procedures.",
        (
            ("name", "Kono", "Kano"),
            ("name", "Taro", "Jiro"),
        ),
    ),
)
