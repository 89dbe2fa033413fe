"""Terms in texts of offices of tourism, culture, sport and consumer protection: Japanese and English.

Rows are those of `term_pairs`; the seeds are terms missing, forbidden, in wrong capitals, or not
kept.
"""

# ruff: noqa: E501 - sentences are kept whole
# fmt: off
from __future__ import annotations

GLOSSARIES = {
    "ja-en": """\
source,target,status,case,do_not_translate
観光庁,Japan Tourism Agency,preferred,,
訪日外国人旅行者,international visitor to Japan,preferred,,
訪日外国人旅行者,foreign tourist,forbidden,,
文化財,cultural property,preferred,,
文化財,cultural asset,forbidden,,
重要文化財,Important Cultural Property,preferred,,
国宝,National Treasure,preferred,,
世界遺産,World Heritage Site,preferred,,
世界遺産,World Heritage,admitted,,
無形文化遺産,intangible cultural heritage,preferred,,
消費者,consumer,preferred,,
消費者庁,Consumer Affairs Agency,preferred,,
景品表示法,Act against Unjustifiable Premiums and Misleading Representations,preferred,,
措置命令,cease and desist order,preferred,,
措置命令,administrative order,forbidden,,
民泊,private lodging,preferred,,
民泊,home sharing,forbidden,,
宿泊税,accommodation tax,preferred,,
旅行業者,travel agent,preferred,,
旅行業,travel business,preferred,,
選手村,Athletes' Village,preferred,,
組織委員会,Organising Committee,preferred,,
組織委員会,Organizing Council,forbidden,,
指定管理者,designated administrator,preferred,,
学芸員,curator,preferred,,
館長,Director,preferred,,
館長,Curator,forbidden,,
開会式,opening ceremony,preferred,,
協賛,sponsorship,preferred,,
JNTO,,,,yes
Cool Japan,Cool Japan,preferred,exact,yes
""",
    "en-ja": """\
source,target,status,case,do_not_translate
cultural heritage,文化遺産,preferred,,
cultural property,文化財,preferred,,
intangible cultural heritage,無形文化遺産,preferred,,
overtourism,オーバーツーリズム,preferred,,
sustainable tourism,持続可能な観光,preferred,,
tourism,観光,preferred,,
tourism,ツーリズム,forbidden,,
heritage site,遺産,preferred,,
consumer protection,消費者保護,preferred,,
unfair commercial practice,不公正な取引方法,preferred,,
unfair commercial practice,不正商法,forbidden,,
trader,事業者,preferred,,
trader,業者,forbidden,,
product recall,製品リコール,preferred,,
host city,開催都市,preferred,,
athlete,選手,preferred,,
athlete,アスリート,admitted,,
anti-doping,アンチ・ドーピング,preferred,,
museum,博物館,preferred,,
museum,ミュージアム,forbidden,,
art museum,美術館,preferred,,
copyright,著作権,preferred,,
right holder,権利者,preferred,,
royalty,使用料,preferred,,
performer,実演家,preferred,,
Organising Committee,組織委員会,preferred,,
Europeana,,,,yes
WADA,WADA,preferred,exact,yes
""",
}

ROWS = (
    ("ja-en", "観光庁によると、昨年の訪日外国人旅行者数は過去最多となった。", "According to the Japan Tourism Agency, the number of international visitors to Japan last year was the highest ever.", (("term-forbidden", "international visitors to Japan", "foreign tourists"), ("term-missing", "the Japan Tourism Agency", "the government"))),
    ("ja-en", "本堂は国宝に、仏像は重要文化財に指定されている。", "The main hall is designated as a National Treasure, and the Buddhist statues as Important Cultural Properties.", (("term-case", "a National Treasure", "a national treasure"), ("term-missing", "Important Cultural Properties", "important works"))),
    ("ja-en", "文化財の保存と活用を両立させる。", "We will reconcile the conservation of cultural properties with their use.", (("term-forbidden", "cultural properties", "cultural assets"),)),
    ("ja-en", "消費者庁は、景品表示法に基づき、同社に対し措置命令を行った。", "The Consumer Affairs Agency issued a cease-and-desist order to the company under the Act against Unjustifiable Premiums and Misleading Representations.", (("term-forbidden", "a cease-and-desist order", "an administrative order"), ("term-missing", "The Consumer Affairs Agency", "The regulator"))),
    ("ja-en", "民泊の届出をした者は、宿泊税を納めなければならない。", "Those who have given notice of private lodging must pay the accommodation tax.", (("term-forbidden", "private lodging", "home sharing"), ("term-missing", "the accommodation tax", "the levy"))),
    ("ja-en", "旅行業者は、消費者に契約書面を交付する。", "Travel agents deliver a written contract to consumers.", (("term-missing", "Travel agents", "Sellers"), ("term-missing", "consumers", "customers"))),
    ("ja-en", "組織委員会は、選手村の開村式を行った。", "The Organising Committee held the opening of the Athletes’ Village.", (("term-forbidden", "The Organising Committee", "The Organizing Council"), ("term-case", "the Athletes’ Village", "the athletes’ village"))),
    ("ja-en", "館長と学芸員二名が調査に参加した。", "The Director and two curators took part in the survey.", (("term-missing", "two curators", "two guides"), ("term-forbidden", "The Director", "The Curator"))),
    ("ja-en", "JNTOは、Cool Japanの海外発信を担っている。", "JNTO is responsible for promoting Cool Japan overseas.", (("do-not-translate", "JNTO", "The tourism organization"), ("do-not-translate", "Cool Japan", "Japan's appeal"))),
    ("ja-en", "開会式には、各国の選手が参加する。", "Athletes from every country will take part in the opening ceremony.", (("term-missing", "the opening ceremony", "the parade"),)),
    ("ja-en", "能楽は、ユネスコの無形文化遺産に登録されている。", "Nogaku is inscribed by UNESCO as intangible cultural heritage.", (("term-missing", "intangible cultural heritage", "a performing art"),)),
    ("ja-en", "指定管理者が世界遺産の城跡を管理する。", "A designated administrator manages the castle ruins, a World Heritage Site.", (("term-missing", "A designated administrator", "A contractor"), ("term-case", "a World Heritage Site", "a world heritage site"))),
    ("ja-en", "協賛企業を募集しています。", "We are looking for sponsors.", ()),
    ("en-ja", "Overtourism threatens the cultural heritage of host cities.", "オーバーツーリズムは、開催都市の文化遺産を脅かしている。", (("term-missing", "文化遺産", "町並み"), ("term-missing", "開催都市", "各都市"))),
    ("en-ja", "The museum’s director welcomed sustainable tourism.", "博物館の館長は、持続可能な観光を歓迎した。", (("term-forbidden", "博物館", "ミュージアム"), ("term-missing", "持続可能な観光", "環境に優しい旅"))),
    ("en-ja", "Traders must not engage in unfair commercial practices.", "事業者は、不公正な取引方法を用いてはならない。", (("term-forbidden", "不公正な取引方法", "不正商法"), ("term-forbidden", "事業者", "業者"))),
    ("en-ja", "WADA published new anti-doping rules for athletes.", "WADAは、選手向けの新たなアンチドーピング規則を公表した。", (("do-not-translate", "WADA", "世界反ドーピング機関"), ("term-missing", "アンチドーピング", "薬物"))),
    ("en-ja", "Right holders receive royalties from performers.", "権利者は、実演家から使用料を受け取る。", (("term-missing", "権利者", "作者"), ("term-missing", "使用料", "代金"), ("term-missing", "実演家", "演奏者"))),
    ("en-ja", "Product recalls are announced on the consumer protection portal.", "製品リコールは、消費者保護ポータルで公表される。", (("term-missing", "製品リコール", "回収"), ("term-missing", "消費者保護", "生活者"))),
    ("en-ja", "The art museum digitised its collection for Europeana.", "美術館は、Europeanaのために所蔵品をデジタル化した。", (("do-not-translate", "Europeana", "欧州電子図書館"), ("term-missing", "美術館", "同館"))),
    ("en-ja", "Intangible cultural heritage and cultural property", "無形文化遺産及び文化財", (("term-missing", "無形文化遺産", "伝統芸能"),)),
    ("en-ja", "The Organizing Committee thanked the volunteers.", "組織委員会は、ボランティアに謝意を表した。", (("term-missing", "組織委員会", "主催者"),)),
    ("en-ja", "Copyrighted works may be used for teaching.", "著作権で保護された作品は、教育目的で使用することができる。", ()),
    ("en-ja", "Tourism-related jobs are increasing.", "観光関連の雇用が増えている。", (("term-forbidden", "観光関連", "ツーリズム関連"),)),
)
