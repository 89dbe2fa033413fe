"""Official documents made up from parts: minutes, notices and statutes in English and Japanese.

``short_blocks`` gives headings, numbered clauses, bullets and paragraphs of one to four sentences,
``long_paragraphs`` paragraphs of eight to fifteen, ``wrapped`` the same broken at a width; then one
heading or one or two sentences a line (``lines``), questions and answers in quotation marks
(``dialogue``), clauses of three depths (``listed``) and announcements full of numbers and
parentheses (``releases``). All come from a seed, so that two runs measure the same text.
"""

# ruff: noqa: E501 - sentences are kept whole
from __future__ import annotations

import random
import textwrap
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Callable

SLOTS: Final = {
    "en": {
        "who": """the Minister for Foreign Affairs|the State Secretary|the Governor of the Northern Province|Ms. Adela Brandt, Minister of Energy|
            Mr. Tomas Keel, Chair of the Committee|the Delegation of the Union|Prof. Ilse Marten, Ph.D.|the Director-General|both sides|the Special Envoy""",
        "what": """the movement of persons|trade in agricultural products|the safety of reactors|the reform of the tax code|maritime search and rescue|
            the protection of personal data|the 3.5 per cent levy on steel|rail links across the border|vocational training|the supply of drinking water""",
        "where": "Geneva|Port Alma|the Assembly Hall|Lakeside House|the provincial capital|the Port of Nordby",
        "when": "on 4 May 2021|in Sept. 2019|at 10:30 a.m. on Tuesday|before the end of the fiscal year|by Dec. 31|within thirty days|in the third quarter",
        "ref": "para. 3 of the Statement|Article 12(2) of the Act|No. 45 of 1998|section 7.2, subsection (b)|Annex II|pp. 12 to 18 of the report",
        "sum": "$2.5 million|EUR 14,300.75|about 30 per cent|1,250 tonnes|some 4.2 hectares|no fewer than eleven cases",
        "said": "“The door stays open. We shall return to it,”|“Nothing is settled until all is settled”|“a fair and lasting rule”|“We welcome the report.”",
    },
    "ja": {
        "who": "外務大臣|国務長官|北部州知事|エネルギー大臣|委員会の議長|先方|両首脳|事務次官|特使|代表団の団長",
        "what": "人の往来|農産物の貿易|原子炉の安全|税制の改正|海上での捜索及び救助|個人情報の保護|鉄鋼に対する３．５％の課徴金|国境を越える鉄道|職業訓練|上水道の整備",
        "where": "ジュネーブ|港湾都市アルマ|議事堂|湖畔会館|州都|北港",
        "when": "令和３年５月４日|２０１９年９月|火曜日の午前１０時３０分|年度末まで|１２月３１日までに|三十日以内に|第３四半期に",
        "ref": "声明の第３項|法律第１２条第２項|平成１０年法律第４５号|附属書Ⅱ|報告書の１２ページ以下|前項（ただし書を除く。）",
        "sum": "２５０万ドル|１万４，３００ユーロ|約３割|１，２５０トン|およそ４．２ヘクタール|少なくとも１１件",
        "said": "「扉は開いている。後日また取り上げたい。」|「すべてが決まるまでは何も決まらない」|「公平で永続的な規則」|「報告を歓迎する。」",
    },
}
SENTENCES: Final = {
    "en": """
        {Who} met {who} in {where} {when} and discussed {what}.
        They agreed to continue their talks on {what} {when}.
        {Who} explained that {what}, which had been left out of {ref}, would cost {sum}.
        In reply, {who} expressed satisfaction with the progress made since the last meeting (see {ref}).
        {Who} said, {said} and asked that the minutes be amended.
        The two governments will set up a joint body, hereinafter “the Council”, for {what}.
        According to {ref}, no licence may be issued unless {who} has been heard.
        The report, published {when}, puts the loss at {sum}; other estimates are higher.
        Has {what} been taken into account?
        {Who} thanked the people of {where} for their hospitality.
        Work on {what} started {when} and is to be finished {when}.
        Pursuant to {ref}, the fee shall be paid in full (including any surcharge) to {who}.
        The U.S. delegation, led by {who}, reserved its position on {what}.
        Exports of the region rose by {sum} compared with the year before, whereas imports fell.
        {Who} noted that the text of {ref} “speaks for itself” and that nothing further was needed.
        It was decided that {what} would be placed on the agenda of the next session in {where}.
        The Committee took note of {ref} and of the letter that {who} had sent {when}.
        Where {what} is concerned, the Parties shall consult each other without delay, i.e. {when}.
        {Who} recalled the commitments made in {where}, among them {what} and {what}.
        A budget of {sum} was approved for {what}, of which one half falls to {who}.
        {Who} is to submit a draft {when}.
        Members who cannot attend may send a deputy, e.g. the head of a division, etc. as laid down in {ref}.
        The measures apply to ships, aircraft and vehicles alike.
        This does not affect the rights of third parties under {ref}.
    """,
    "ja": """
        {who}は、{when}、{where}において{who}と会談し、{what}について意見を交換しました。
        双方は、{what}に関する協議を{when}再開することで一致しました。
        {who}から、{ref}に含まれなかった{what}には{sum}を要する旨の説明がありました。
        これに対し、{who}は、前回の会合以来の進展に満足の意を表明しました（{ref}参照）。
        {who}は、{said}と述べ、議事録の修正を求めました。
        両国政府は、{what}のため合同の機関（以下「評議会」という。）を設置する。
        {ref}の規定により、{who}の意見を聴いた後でなければ、許可をしてはならない。
        {when}公表された報告書によれば、損失は{sum}に上るが、これを上回る推計もある。
        {what}は考慮されているのでしょうか。
        {who}は、{where}の人々の温かいもてなしに謝意を表しました。
        {what}に係る工事は{when}開始され、{when}完了する予定です。
        手数料（加算金を含む。）は、{ref}に基づき、{who}に全額納付しなければならない。
        {who}を団長とする代表団は、{what}に関する立場を留保しました。
        地域の輸出は前年に比べ{sum}増加した一方、輸入は減少しました。
        {who}は、{ref}の文言は「自明」であり、これ以上の説明を要しないと指摘しました。
        {what}を次回会合（於：{where}）の議題とすることが決定されました。
        委員会は、{ref}及び{who}が{when}送付した書簡に留意しました。
        {what}に関しては、締約国は、遅滞なく相互に協議するものとする。
        {who}は、{where}で行われた約束、とりわけ{what}と{what}を想起しました。
        {what}に{sum}の予算が承認され、その半額は{who}が負担します。
        {who}は、{when}案を提出する。
        出席できない委員は、{ref}の定めるところにより、代理を出席させることができる。
        この措置は、船舶、航空機及び車両に等しく適用する。
        前項の規定は、{ref}に基づく第三者の権利に影響を及ぼすものではない。
    """,
}
HEADINGS: Final = {
    "en": "Opening|Bilateral relations|Trade and energy|Regional and international affairs|General provisions|Entry into force|Questions and answers|Next steps",
    "ja": "冒頭|二国間関係|貿易及びエネルギー|地域・国際情勢|総則|施行期日|質疑応答|今後の予定",
}
BULLETS: Final = {
    "en": "opening of the market for {what}|a review of {ref}|{sum} for {what}",
    "ja": "{what}の自由化|{ref}の見直し|{what}に係る{sum}",
}
SPEECHES: Final = {
    "en": """
        “Has {what} been settled?” a reporter asked.
        “Not yet. We meet {who} {when},” the Minister replied.
        “Then what of {ref}?”
        “It speaks for itself. Read it again!”
        {Who} said: “We shall spend {sum}. Nobody will be left behind.”
        “I recall,” {who} went on, “that {where} asked for ‘a fair rule’ and got none.”
        “Is that a promise?” “It is a plan.”
        Laughter was heard. “Let us turn to {what},” the chair said.
    """,
    "ja": """
        「{what}は決着したのですか。」と記者が尋ねた。
        「まだです。{when}、{who}と会います。」
        「それでは、{ref}はどうなりますか。」
        「読めば分かる。もう一度読んでほしい！」
        {who}は、「{sum}を充てる。誰も取り残さない。」と述べた。
        {who}は「{where}は『公平な規則』を求めたが、得られなかった」と振り返った。
        「それは約束ですか。」「計画です。」
        会場から笑いが起きた。議長は「{what}に移りましょう。」と促した。
    """,
}
RELEASES: Final = {
    "en": """
        On 7 September 2023 (Thursday), from 10:30 a.m. to 11:15 a.m. (local time), {who} met {who} in {where}.
        The loan (up to {sum}; interest 1.35% a year; term 30 years, with 10 years of grace) serves {what}.
        {Who} (hereinafter “the Office”) decided, under {ref}, to raise the ceiling from {sum} to {sum} (up 4.7%).
        Contact: Third Division, tel. 555-0142 (ext. 2318), open 9:30 a.m. to 5 p.m. (except holidays).
        Applications (Form No. 4, in duplicate) must arrive by 31 March 2024 (5 p.m.) at the latest.
    """,
    "ja": """
        ９月７日（木曜日）、現地時間午前１０時３０分（日本時間同日午後５時３０分）から約４５分間、{where}を訪問中の{who}は、{who}と会談しました。
        本借款（供与限度額：２９８億５，０００万円、金利：年１．３５％、償還期間：３０年（据置期間１０年））は、{what}を目的とするものです。
        {who}（以下「当局」という。）は、{ref}に基づき、上限額を{sum}から{sum}（前年度比４．７％増）に引き上げることを決定しました。
        問合せ先：第三課（電話：０３－５５５５－０１４２（内線２３１８）、受付時間：午前９時３０分～午後５時（祝日を除く。））
        申請書（様式第４号、正副２通）は、令和６年３月３１日（日）午後５時（必着）までに提出すること（郵送可）。
    """,
}
_WIDE: Final = str.maketrans("0123456789", "０１２３４５６７８９")


def _rows(text: str) -> list[str]:
    return [line.strip() for line in text.strip().splitlines()]


class _Writer:
    """Writes sentences of one language."""

    def __init__(self, lang: str, seed: int) -> None:
        self.lang = lang
        self.chance = random.Random(seed)
        self.slots = {
            name: [" ".join(x.split()) for x in words.split("|")]
            for name, words in SLOTS[lang].items()
        }
        self.sentences = _rows(SENTENCES[lang])

    def fill(self, pattern: str) -> str:
        out = []
        for number, piece in enumerate(pattern.replace("}", "{").split("{")):
            if number % 2:
                word = self.chance.choice(self.slots[piece.lower()])
                out.append(word[0].upper() + word[1:] if piece[0].isupper() else word)
            else:
                out.append(piece)
        return "".join(out)

    def paragraph(self, least: int, most: int) -> str:
        count = self.chance.randint(least, most)
        space = " " if self.lang == "en" else ""
        return space.join(self.fill(self.chance.choice(self.sentences)) for _ in range(count))

    def number(self, value: int) -> str:
        return str(value) if self.lang == "en" else str(value).translate(_WIDE)

    def line(self) -> str:
        """A heading now and then, else a sentence or two."""
        if self.chance.random() < 0.15:
            return self.chance.choice(HEADINGS[self.lang].split("|"))
        return self.paragraph(1, 2)

    def clauses(self) -> str:
        """A numbered clause with lettered and bulleted items, a line each."""
        en = self.lang == "en"
        bullets = BULLETS[self.lang].split("|")
        out = []
        for part in range(1, self.chance.randint(3, 8)):
            sign = self.number(part)
            out.append((f"{sign}. " if en else f"{sign}　") + self.paragraph(1, 1))
            for item in range(self.chance.randint(1, 4)):
                letter = "abcd"[item] if en else "アイウエ"[item]
                out.append((f"({letter}) " if en else f"{letter}　") + self.paragraph(1, 1))
            out += [
                ("• " if en else "・") + self.fill(self.chance.choice(bullets))
                for _ in range(self.chance.randint(0, 2))
            ]
        return "\n".join(out)

    def one_of(self, patterns: str) -> str:
        return self.fill(self.chance.choice(_rows(patterns)))

    def document(self) -> str:
        """A page or two: title, date, an opening, numbered parts with clauses, a list."""
        en = self.lang == "en"
        chance = self.chance
        topic = chance.choice(self.slots["what"])
        blocks = [
            f"Meeting on {topic} (Summary)" if en else f"{topic}に関する会合（概要）",
            chance.choice(("March 3, 2022", "7 September 2023")) if en else "令和５年９月７日",
            self.paragraph(1, 4),
        ]
        headings = HEADINGS[self.lang].split("|")
        for part in range(1, chance.randint(4, 7)):
            head = chance.choice(headings)
            sign = self.number(part)
            part_lines = [f"{sign}. {head}" if en else f"{sign}　{head}"]
            if chance.random() < 0.7:
                for clause in range(1, chance.randint(3, 6)):
                    label = f"({clause}) " if en else f"（{self.number(clause)}）"
                    part_lines.append(label + self.paragraph(1, 4))
                blocks.append("\n".join(part_lines))
            else:
                blocks += [*part_lines, *(self.paragraph(1, 4) for _ in range(3))]
        bullet = "• " if en else "・"
        patterns = BULLETS[self.lang].split("|")
        blocks.append(
            "\n".join(
                bullet + self.fill(chance.choice(patterns)) for _ in range(chance.randint(2, 5))
            )
        )
        return "\n\n".join(blocks)


def _filled(write: Callable[[], str], size: int, between: str = "\n\n") -> str:
    """Pieces until there are about so many bytes of UTF-8."""
    out, written = [], 0
    while written < size:
        out.append(write())
        written += len(out[-1].encode()) + len(between)
    return between.join(out)


def short_blocks(lang: str, size: int, seed: int = 1) -> str:
    """Documents of short blocks, about so many bytes of UTF-8."""
    return _filled(_Writer(lang, seed).document, size)


def long_paragraphs(lang: str, size: int, seed: int = 1) -> str:
    """Paragraphs of eight to fifteen sentences, about so many bytes of UTF-8."""
    writer = _Writer(lang, seed)
    return _filled(lambda: writer.paragraph(8, 15), size)


def lines(lang: str, size: int, seed: int = 1) -> str:
    """A heading or a paragraph of one or two sentences on every line, none of them blank."""
    return _filled(_Writer(lang, seed).line, size, "\n")


def dialogue(lang: str, size: int, seed: int = 1) -> str:
    """Questions and answers in quotation marks, a paragraph each."""
    writer = _Writer(lang, seed)
    return _filled(lambda: writer.one_of(SPEECHES[lang]), size)


def listed(lang: str, size: int, seed: int = 1) -> str:
    """Clauses with items, a label on every line."""
    return _filled(_Writer(lang, seed).clauses, size)


def releases(lang: str, size: int, seed: int = 1) -> str:
    """Announcements full of numbers and parentheses, a paragraph each."""
    writer = _Writer(lang, seed)
    return _filled(lambda: writer.one_of(RELEASES[lang]), size)


def wrapped(lang: str, size: int, seed: int = 1) -> str:
    """The same paragraphs as an editor wraps them, at 72 columns."""
    paragraphs = long_paragraphs(lang, size, seed).split("\n\n")
    wrap = _wrap_words if lang == "en" else _wrap_characters
    return "\n\n".join(map(wrap, paragraphs))


def _wrap_words(paragraph: str) -> str:
    return textwrap.fill(paragraph, 72)


def _wrap_characters(paragraph: str) -> str:
    """Lines of 36 full-width characters; none begins with a mark that may not."""
    lines = []
    at = 0
    while at < len(paragraph):
        end = at + 36
        while end < len(paragraph) and paragraph[end] in "。、，．）」":
            end += 1
        lines.append(paragraph[at:end])
        at = end
    return "\n".join(lines)
