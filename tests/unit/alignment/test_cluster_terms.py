"""Terms from texts whose words nothing parts: Thai, Lao and Khmer."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from transflow.alignment import cluster_grams as cluster_module
from transflow.alignment import term_candidates
from transflow.alignment.cluster_grams import cluster_grams
from transflow.alignment.term_candidates import candidates

THAI = """
กระทรวงการต่างประเทศออกแถลงการณ์เมื่อวานนี้|The Ministry of Foreign Affairs issued a statement yesterday.
ผู้แทนกระทรวงการต่างประเทศเข้าร่วมการประชุม|A representative of the Ministry of Foreign Affairs took part.
เขาทำงานที่กระทรวงการต่างประเทศมาสิบปี|He has worked at the Ministry of Foreign Affairs for ten years.
โฆษกกระทรวงการต่างประเทศตอบคำถาม|The spokesperson of the Ministry of Foreign Affairs answered.
รัฐธรรมนูญคุ้มครองเสรีภาพของประชาชน|The constitution protects the freedom of the people.
สภาแก้ไขรัฐธรรมนูญสองมาตรา|Parliament amended two sections of the constitution.
ตามรัฐธรรมนูญ ศาลเป็นอิสระ|Under the constitution the courts are independent.
การเลือกตั้งจะมีขึ้นในเดือนหน้า|The election will be held next month.
ผลการเลือกตั้งประกาศแล้ว|The results of the election were announced.
พรรคต่าง ๆ เตรียมการเลือกตั้ง|The parties are preparing the election.
สองประเทศลงนามความตกลงแล้ว|The two countries signed the agreement.
ความตกลงมีผลใช้บังคับวันนี้|The agreement enters into force today.
รัฐบาลชี้แจงเรื่องความตกลงนี้|The government explained this agreement.
ฝนตกหนักในภาคเหนือ|It rained heavily in the north.
นักเรียนไปโรงเรียน|The pupils go to school.
รถไฟมาช้า|The train was late.
ตลาดเปิดตอนเช้า|The market opens in the morning.
แม่น้ำสายนี้ยาวมาก|This river is very long.
เธออ่านหนังสือ|She reads a book.
อากาศดี|The weather is fine.
"""
LAO = """
ກະຊວງການຕ່າງປະເທດອອກຖະແຫຼງການມື້ວານນີ້|The Ministry of Foreign Affairs issued a statement yesterday.
ຜູ້ຕາງໜ້າກະຊວງການຕ່າງປະເທດເຂົ້າຮ່ວມ|A representative of the Ministry of Foreign Affairs took part.
ລາວເຮັດວຽກຢູ່ກະຊວງການຕ່າງປະເທດສິບປີ|He worked at the Ministry of Foreign Affairs for ten years.
ລັດຖະທຳມະນູນປົກປ້ອງສິດຂອງປະຊາຊົນ|The constitution protects the rights of the people.
ສະພາປັບປຸງລັດຖະທຳມະນູນ|The assembly amended the constitution.
ຕາມລັດຖະທຳມະນູນ ສານເປັນອິດສະຫຼະ|Under the constitution the courts are independent.
ການເລືອກຕັ້ງຈະຈັດຂຶ້ນເດືອນໜ້າ|The election will be held next month.
ຜົນການເລືອກຕັ້ງປະກາດແລ້ວ|The results of the election were announced.
ພວກເຂົາກຽມການເລືອກຕັ້ງ|They are preparing the election.
ສອງປະເທດເຊັນສັນຍາແລ້ວ|The two countries signed the treaty.
ສັນຍາມີຜົນບັງຄັບມື້ນີ້|The treaty enters into force today.
ລັດຖະບານອະທິບາຍສັນຍານີ້|The government explained this treaty.
ຝົນຕົກແຮງຢູ່ພາກເໜືອ|It rained heavily in the north.
ນັກຮຽນໄປໂຮງຮຽນ|The pupils go to school.
ລົດໄຟມາຊ້າ|The train was late.
ຕະຫຼາດເປີດຕອນເຊົ້າ|The market opens in the morning.
ແມ່ນ້ຳນີ້ຍາວຫຼາຍ|This river is very long.
ນາງອ່ານປຶ້ມ|She reads a book.
ອາກາດດີ|The weather is fine.
ເດັກນ້ອຍຫຼິ້ນບານ|The children play football.
"""
KHMER = """
ក្រសួងការបរទេសបានចេញសេចក្តីថ្លែងការណ៍ម្សិលមិញ|The Ministry of Foreign Affairs issued a statement yesterday.
តំណាងក្រសួងការបរទេសចូលរួម|A representative of the Ministry of Foreign Affairs took part.
គាត់ធ្វើការនៅក្រសួងការបរទេសដប់ឆ្នាំ|He worked at the Ministry of Foreign Affairs for ten years.
រដ្ឋធម្មនុញ្ញការពារសិទ្ធិប្រជាពលរដ្ឋ|The constitution protects the rights of citizens.
រដ្ឋសភាកែប្រែរដ្ឋធម្មនុញ្ញ|The assembly amended the constitution.
តាមរដ្ឋធម្មនុញ្ញ តុលាការឯករាជ្យ|Under the constitution the courts are independent.
ការបោះឆ្នោតនឹងធ្វើឡើងខែក្រោយ|The election will be held next month.
លទ្ធផលការបោះឆ្នោតត្រូវបានប្រកាស|The results of the election were announced.
ពួកគេរៀបចំការបោះឆ្នោត|They are preparing the election.
ប្រទេសទាំងពីរចុះហត្ថលេខាលើសន្ធិសញ្ញា|The two countries signed the treaty.
សន្ធិសញ្ញាចូលជាធរមានថ្ងៃនេះ|The treaty enters into force today.
រដ្ឋាភិបាលពន្យល់អំពីសន្ធិសញ្ញានេះ|The government explained this treaty.
ភ្លៀងធ្លាក់ខ្លាំងនៅភាគខាងជើង|It rained heavily in the north.
សិស្សទៅសាលា|The pupils go to school.
រថភ្លើងមកយឺត|The train was late.
ផ្សារបើកពេលព្រឹក|The market opens in the morning.
ទន្លេនេះវែងណាស់|This river is very long.
នាងអានសៀវភៅ|She reads a book.
អាកាសធាតុល្អ|The weather is fine.
ក្មេងៗលេងបាល់|The children play football.
"""
MINISTRY, LAW, VOTE = "Ministry of Foreign Affairs", "constitution", "election"
TERMS = {
    "th": (THAI, {"กระทรวงการต่างประเทศ": MINISTRY, "รัฐธรรมนูญ": LAW, "การเลือกตั้ง": VOTE,
                  "ความตกลง": "agreement"}),
    "lo": (LAO, {"ກະຊວງການຕ່າງປະເທດ": MINISTRY, "ລັດຖະທຳມະນູນ": LAW, "ການເລືອກຕັ້ງ": VOTE,
                 "ສັນຍາ": "treaty"}),
    "km": (KHMER, {"ក្រសួងការបរទេស": MINISTRY, "រដ្ឋធម្មនុញ្ញ": LAW, "ការបោះឆ្នោត": VOTE,
                   "សន្ធិសញ្ញា": "treaty"}),
}  # fmt: skip


def units_of(text):
    return [tuple(line.split("|")) for line in text.strip().splitlines()]


@pytest.mark.parametrize("lang", TERMS)
def test_terms_are_found_whole_and_nothing_else_of_the_kind(lang):
    text, terms = TERMS[lang]
    units = units_of(text)
    found = {one.source: one.target for one in candidates(units, (lang, "en"))}
    assert found.items() >= terms.items()
    # no piece of a term is one
    assert not [one for one in found for term in terms if one != term and one in term]
    back = [(target, source) for source, target in units]
    found = {one.target: one.source for one in candidates(back, ("en", lang))}
    assert found.items() >= terms.items()


def test_zero_width_spaces_part_nothing():
    text, terms = TERMS["km"]
    units = units_of(text.replace("ក្រសួងការបរទេស", "ក្រសួង\u200bការបរទេស", 1))
    assert terms.keys() <= {one.source for one in candidates(units, ("km", "en"))}


def test_contexts_count_the_units_that_were_given(monkeypatch):
    monkeypatch.setattr(term_candidates, "_MOST_UNITS", 20)
    units = [unit for unit in units_of(THAI) for _ in range(3)]
    for one in candidates(units, ("th", "en")):
        assert one.contexts
        assert all(one.source in units[at][0] for at in one.contexts)


def test_the_work_is_bounded(monkeypatch):
    """With no more places to look at than the text has, only the shortest runs are tried."""
    texts = ["กขคงจ" * 20] * 3
    assert max(map(len, cluster_grams(texts, "th", 2))) == 20
    monkeypatch.setattr(cluster_module, "_WORK", 3 * (100 + 99))
    assert {len(gram) for gram in cluster_grams(texts, "th", 2)} <= {2}


CLUSTERS = st.sampled_from(["กา", "เท", "ศ", "ต่า", "ง", "ชา", "ติ", " ", "1", "ๆ", "a"])


@given(st.lists(st.lists(CLUSTERS, max_size=12).map("".join), max_size=8), st.integers(1, 3))
def test_a_run_stands_in_its_texts_and_in_no_other(texts, least):
    for gram, places in cluster_grams(texts, "th", least).items():
        assert places == [number for number, text in enumerate(texts) if gram in text]
        assert len(places) >= least
