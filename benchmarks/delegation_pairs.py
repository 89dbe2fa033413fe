"""Japanese-English pairs of delegations and agencies, both ways: names, lists and last clauses.

Rows are those of `check_pairs`; the seeds are names misspelt or exchanged, and parts left out.
"""

# ruff: noqa: E501 - sentences are kept whole
from __future__ import annotations

from check_pairs import Row

ROWS = (
    Row(
        "ja",
        "en",
        "農林水産省は、米、小麦、大豆及び飼料の備蓄を見直し、来年度の予算に反映させる。",
        "The Ministry of Agriculture, Forestry and Fisheries will review its stocks of rice, wheat, soybeans and feed and reflect the results in next fiscal year's budget.",
        (
            ("omission", ", wheat", ""),
            ("omission", " and reflect the results in next fiscal year's budget", ""),
            (
                "name",
                "Ministry of Agriculture, Forestry and Fisheries",
                "Ministry of the Environment",
            ),
        ),
    ),
    Row(
        "ja",
        "en",
        "松本洋平経済産業大臣は、カタールのカービ・エネルギー担当国務大臣とドーハで会談した。",
        "Minister of Economy, Trade and Industry MATSUMOTO Yohei met in Doha with Minister of State for Energy Affairs Al-Kaabi of Qatar.",
        (
            ("name", "MATSUMOTO", "MATSUMURA"),
            ("name", "Yohei", "Kohei"),
            ("name", "Doha", "Dubai"),
        ),
    ),
    Row(
        "ja",
        "en",
        "審議会は原則として公開する。ただし、個人の秘密に関わる場合は、この限りでない。",
        "The Council's meetings are open to the public in principle. This does not apply, however, where personal secrets are concerned.",
        (
            (
                "omission",
                " This does not apply, however, where personal secrets are concerned.",
                "",
            ),
            (
                "addition",
                "are concerned.",
                "are concerned. Journalists must register with the secretariat at least two days before the meeting.",
            ),
        ),
    ),
    Row(
        "ja",
        "en",
        "函館税関は、ロシア船から密輸された毛ガニを押収し、船長らを告発した。",
        "Hakodate Customs seized hairy crabs smuggled in on a Russian ship and filed a complaint against the captain and others.",
        (
            ("name", "Hakodate", "Yokohama"),
            ("omission", " and filed a complaint against the captain and others", ""),
        ),
    ),
    Row(
        "ja",
        "en",
        "アントニオ・コスタ欧州理事会議長と田村憲久団長が、ブリュッセルで共同声明に署名した。",
        "António Costa, President of the European Council, and delegation head TAMURA Norihisa signed a joint statement in Brussels.",
        (
            ("name", "Costa", "Castro"),
            ("name", "TAMURA", "TANAKA"),
            ("name", "European Council", "European Parliament"),
            ("name", "Brussels", "Berlin"),
        ),
    ),
    Row(
        "en",
        "ja",
        "Takeshi Iwaya and Gilberto Teodoro agreed in Manila to begin negotiations on a defence agreement.",
        "岩屋毅氏とギルベルト・テオドロ氏は、マニラで防衛協定の交渉を開始することで一致した。",
        (
            ("name", "岩屋", "岩田"),
            ("name", "テオドロ", "ロドリゴ"),
            ("name", "マニラ", "セブ"),
        ),
    ),
    Row(
        "en",
        "ja",
        "The licence may be revoked if the holder gives false information, fails to pay the fee or ceases trading.",
        "免許は、その保有者が虚偽の情報を提供し、手数料を納付せず、又は営業を廃止したときは、取り消すことができる。",
        (
            ("omission", "、手数料を納付せず", ""),
            ("omission", "その保有者が虚偽の情報を提供し、", ""),
            (
                "addition",
                "できる。",
                "できる。取り消された者は、その日から五年間、再び免許を申請することができない。",
            ),
        ),
    ),
    Row(
        "en",
        "ja",
        "Police in Sendai arrested two men on Friday, and a third is still being sought.",
        "仙台の警察は金曜日、男２人を逮捕したが、残る１人の行方を依然として追っている。",
        (
            ("name", "仙台", "千葉"),
            ("omission", "が、残る１人の行方を依然として追っている", ""),
        ),
    ),
    Row(
        "en",
        "ja",
        "The consulate offers advice on passports, taxes, pensions and schooling to Japanese nationals living in Ohio.",
        "総領事館は、オハイオ州に住む日本人に対し、旅券、税金、年金及び就学に関する助言を行っている。",
        (
            ("omission", "、税金", ""),
            ("omission", "、年金", ""),
            ("omission", "オハイオ州に住む", ""),
        ),
    ),
    Row(
        "en",
        "ja",
        "UNESCO's Audrey Azoulay praised Cambodia for protecting Angkor, which draws two million visitors a year.",
        "ユネスコのオードレ・アズレ氏は、年間２００万人が訪れるアンコールの保護について、カンボジアを称賛した。",
        (
            ("name", "ユネスコ", "ユニセフ"),
            ("name", "カンボジア", "ラオス"),
            ("omission", "年間２００万人が訪れる", ""),
        ),
    ),
    Row(
        "ja",
        "en",
        "エジプトのシシ大統領とヨルダンのアブドッラー国王は、ガザへの人道支援の拡大で一致した。",
        "President Sisi of Egypt and King Abdullah of Jordan agreed to expand humanitarian assistance to Gaza.",
        (
            ("name", "Sisi", "Sese"),
            ("name", "Jordan", "Lebanon"),
            (
                "addition",
                "to Gaza",
                "to Gaza and to rebuild its hospitals and schools within five years",
            ),
        ),
    ),
    Row(
        "en",
        "ja",
        "Emergency contact numbers are listed on the back of this leaflet in English, Chinese, Portuguese and Tagalog.",
        "緊急連絡先は、このちらしの裏面に英語、中国語、ポルトガル語及びタガログ語で記載しています。",
        (
            ("omission", "このちらしの裏面に", ""),
            ("omission", "、ポルトガル語", ""),
        ),
    ),
)
