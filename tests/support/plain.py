"""Plain reviews with scripted answers: what was asked, what was said."""

from __future__ import annotations

from transflow.review.keymap import KeyMap
from transflow.review.plain.session import PlainReview
from transflow.review.unsaved import UnsavedTexts

PAIRS = (
    ("協議の概要", "Summary of the Consultation"),
    ("会合は三月に開かれた。", "The meeting was held in March."),
    ("１２名が出席した。", "It was attended by 15 people."),
    ("次回は来年開かれる。", "The next meeting will be held next year."),
)
GLOSSARY = "source,target,status,note\n協議,Consultation,preferred,\n協議,Parley,forbidden,old\n"
RIGHT = "It was attended by 12 people."


class Line:
    """The line of a dumb terminal: an empty answer takes what is prefilled."""

    def __init__(self, answers):
        self.answers, self.prompts, self.prefills = list(answers), [], []

    def __call__(self, prompt, prefill=""):
        self.prompts.append(prompt)
        self.prefills.append(prefill)
        if not self.answers:
            return None
        answer = self.answers.pop(0)
        if isinstance(answer, type):
            raise answer
        if callable(answer):
            # Something happens while the person is being asked.
            answer = answer()
        return answer or prefill


class Table:
    """A person's plain sessions in a room."""

    def __init__(self, made, name="sato"):
        self.made, self.name = made, name
        self.line = None

    def unsaved(self):
        folder = self.made.root / ".transflow" / "unsaved"
        return UnsavedTexts(folder, self.made.document.id, self.name)

    def review(
        self, *answers, keys=None, read_only=False, everything=False, clock=None, whole=True
    ):
        """Run one session; gives what was said. A whole one is left at its last answer."""
        reviewer = self.made.reviewer(self.name, read_only=read_only)
        self.line, said = Line(answers), []
        PlainReview(
            reviewer.desk,
            reviewer.decisions,
            KeyMap(keys),
            self.unsaved(),
            ask=self.line,
            tell=said.append,
            clock=clock or reviewer.clock,
            everything=everything,
            read_only=read_only,
        ).run()
        assert not (whole and self.line.answers), f"left before {self.line.answers}"
        assert not any("\n" in line for line in said)
        return said

    @property
    def units(self):
        return self.made.session("reader").store.units(self.made.document.id)

    def items(self, entity, image):
        rows = self.made.session("reader").store.items(self.made.document.id, entity)
        return [image.decode(row) for row in rows.values()]

    @property
    def events(self):
        store = self.made.session("reader").store
        return [event.kind for event in store.events(self.made.document.id, after=1)]


def states(table):
    return "".join(
        {"final": "F", "reviewed": "R", "needs_work": "!", "translated": "t"}.get(u.state, ".")
        for u in table.units
    )


def targets(table):
    return [unit.target for unit in table.units]


def visited(said):
    """The units that were shown, in order."""
    return [line.split(",")[0] for line in said if ", unit " in line and line.startswith("u")]
