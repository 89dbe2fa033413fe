"""Pairs of Japanese and English from press releases, letters and reports, at ordinary density."""

# ruff: noqa: E501 - sentences are kept whole
from __future__ import annotations

from check_pairs import Row

ROWS = (
    # ------------------------------------------------------------------ Japanese to English
    Row(
        "ja",
        "en",
        "岩屋外務大臣は、マレーシアのモハマド・ハサン外相と電話会談を行い、東南アジア諸国連合（ＡＳＥＡＮ）議長国としての同国の取組への支持を伝えた。",
        "Foreign Minister IWAYA held a telephone call with Malaysian Foreign Minister Mohamad Hasan and conveyed Japan's support for Malaysia's efforts as ASEAN Chair.",
        (("name", "IWAYA", "IWATA"), ("name", "Malaysian", "Indonesian")),
    ),
    Row(
        "ja",
        "en",
        "本年度の補正予算は、防災・減災対策を柱とし、総額は約十三兆九千億円となった。",
        "This fiscal year's supplementary budget, with disaster prevention and mitigation as its mainstay, totals about 13.9 trillion yen.",
    ),
    Row(
        "ja",
        "en",
        "広島高裁は、一審の山口地裁判決を取り消し、審理を差し戻した。",
        "The Hiroshima High Court set aside the first-instance judgment of the Yamaguchi District Court and remanded the case.",
        (("name", "Hiroshima", "Fukuoka"), ("name", "Yamaguchi", "Okayama")),
    ),
    Row(
        "ja",
        "en",
        "地球温暖化の影響で、グリーンランドの氷床の融解が加速しているとの論文が英科学誌ネイチャーに掲載された。",
        "A paper saying that global warming is accelerating the melting of the Greenland ice sheet has appeared in the British science journal Nature.",
        (("name", "Greenland", "Iceland"),),
    ),
    Row(
        "ja",
        "en",
        "リトアニアのシモニーテ前首相の招きにより、議員団は二十三日から首都ビリニュスを訪れる。",
        "At the invitation of Lithuania's former Prime Minister Šimonytė, a group of Diet members will visit the capital, Vilnius, from the 23rd.",
        (("name", "Vilnius", "Riga"), ("name", "Lithuania's", "Latvia's")),
    ),
    Row(
        "ja",
        "en",
        "消費者庁は、健康食品の広告に虚偽の表示があったとして、大阪市の通信販売会社に措置命令を出した。",
        "The Consumer Affairs Agency issued an order for measures to a mail-order company in Osaka on the grounds of false claims in advertising for a health food.",
        (
            ("name", "Consumer Affairs Agency", "Financial Services Agency"),
            ("name", "Osaka", "Kobe"),
        ),
    ),
    Row(
        "ja",
        "en",
        "拝啓　時下ますます御清栄のこととお慶び申し上げます。",
        "Dear Sirs, We trust that this letter finds you well.",
    ),
    Row(
        "ja",
        "en",
        "青年海外協力隊員の田村沙織さんは、マラウイの小学校で算数を教えている。",
        "Saori Tamura, a Japan Overseas Cooperation Volunteer, teaches arithmetic at a primary school in Malawi.",
        (("name", "Tamura", "Tamaki"), ("name", "Malawi", "Mali"), ("name", "Saori", "Shiori")),
    ),
    Row(
        "ja",
        "en",
        "国際司法裁判所の岩澤雄司裁判官が、新たに所長に選出された。",
        "Judge Yuji Iwasawa has been elected President of the International Court of Justice.",
        (
            ("name", "Iwasawa", "Iwasaki"),
            ("name", "International Court of Justice", "International Criminal Court"),
        ),
    ),
    Row(
        "ja",
        "en",
        "同社のオランダ子会社は、ロッテルダム港に水素の受入基地を建設する計画を発表した。",
        "The company's Dutch subsidiary announced plans to build a hydrogen import terminal in the port of Rotterdam.",
        (("name", "Rotterdam", "Antwerp"),),
    ),
    Row(
        "ja",
        "en",
        "都内の救急搬送は、猛暑のため、一日当たりの件数としては過去最多となった。",
        "Because of the extreme heat, the number of ambulance runs in Tokyo reached the highest daily figure on record.",
    ),
    Row(
        "ja",
        "en",
        "ホンジュラス共和国のカストロ大統領夫妻は、京都で茶会に招かれ、裏千家の千宗室家元から点前の説明を受けた。",
        "The President of Honduras, Ms. Castro, and her husband were invited to a tea gathering in Kyoto, where Grand Master Sen Soshitsu of the Urasenke school explained the tea-making procedure.",
        (("name", "Honduras", "Nicaragua"), ("name", "Castro", "Castillo")),
    ),
    # ------------------------------------------------------------------ English to Japanese
    Row(
        "en",
        "ja",
        "Thank you for your letter of 3 June concerning the Shikotsu-Toya National Park.",
        "支笏洞爺国立公園に関する６月３日付の貴信を拝受いたしました。",
        (("name", "支笏洞爺", "阿寒摩周"),),
    ),
    Row(
        "en",
        "ja",
        "UNHCR's representative in Moldova, Ms. Francesca Bonelli, visited a reception centre near the Ukrainian border.",
        "ＵＮＨＣＲのフランチェスカ・ボネッリ駐モルドバ代表は、ウクライナ国境付近の受入施設を訪問した。",
        (("name", "ボネッリ", "ボレッリ"), ("name", "モルドバ", "ルーマニア")),
    ),
    Row(
        "en",
        "ja",
        "The Court of Appeal in Edinburgh referred the case of Mr Alasdair Strachan back to the sheriff.",
        "エディンバラの控訴院は、アラスデア・ストローン氏の事件を治安裁判所に差し戻した。",
        (("name", "エディンバラ", "グラスゴー"),),
    ),
    Row(
        "en",
        "ja",
        "Wholesale prices rose by 0.4% in Germany and by 0.2% in France, but fell slightly in Spain.",
        "卸売物価は、ドイツで0.4％、フランスで0.2％上昇したが、スペインではわずかに下落した。",
        (("name", "スペイン", "イタリア"),),
    ),
    Row(
        "en",
        "ja",
        "Astronauts Wakata Koichi and Josh Cassada worked outside the space station for seven hours.",
        "若田光一宇宙飛行士とジョシュ・カサダ宇宙飛行士は、宇宙ステーションの外で７時間にわたり作業を行った。",
        (("name", "若田", "岩田"), ("name", "カサダ", "カナダ")),
    ),
    Row(
        "en",
        "ja",
        "Members shall retire by rotation and shall be eligible for re-election.",
        "委員は輪番で退任するものとし、再選されることができる。",
    ),
    Row(
        "en",
        "ja",
        "The Turkish Red Crescent has set up 4,000 tents in Hatay and Gaziantep.",
        "トルコ赤新月社は、ハタイ県とガジアンテップ県に4,000張りのテントを設置した。",
        (("name", "トルコ", "シリア"), ("name", "ハタイ", "アダナ")),
    ),
    Row(
        "en",
        "ja",
        "The Prime Minister of Tonga and the Governor of Miyazaki inspected the tsunami evacuation tower.",
        "トンガの首相と宮崎県知事は、津波避難タワーを視察した。",
        (("name", "トンガ", "サモア"), ("name", "宮崎", "宮城")),
    ),
    Row(
        "en",
        "ja",
        "From 1 July, exports of gallium from China will require a licence from the Ministry of Commerce in Beijing.",
        "７月１日から、中国からのガリウムの輸出には、中国商務部の許可が必要となる。",
        (("name", "中国商務部", "中国財政部"),),
    ),
    Row(
        "en",
        "ja",
        "Mr. Ebrahim Al-Khalifa, Undersecretary of Bahrain, and Ambassador Miyamoto signed the exchange of notes.",
        "バーレーンのイブラヒム・アル・ハリーファ次官と宮本大使は、交換公文に署名した。",
        (("name", "バーレーン", "クウェート"), ("name", "宮本", "宮内")),
    ),
    Row(
        "en",
        "ja",
        "A Rembrandt stolen in 1983 was handed back to the Dulwich Picture Gallery.",
        "1983年に盗まれたレンブラントの作品が、ダリッジ美術館に返還された。",
        (("name", "レンブラント", "ルーベンス"),),
    ),
    Row(
        "en",
        "ja",
        "New Caledonia, French Polynesia and Fiji took part in the Pacific Games in Honiara.",
        "ニューカレドニア、フランス領ポリネシア及びフィジーは、ホニアラで開催された太平洋競技大会に参加した。",
        (("name", "フィジー", "パラオ"), ("name", "ホニアラ", "ポートモレスビー")),
    ),
    Row(
        "en",
        "ja",
        "Please quote the reference number at the top of this letter in all correspondence.",
        "お問合せの際は、本状の上部に記載された整理番号をお知らせください。",
    ),
)
