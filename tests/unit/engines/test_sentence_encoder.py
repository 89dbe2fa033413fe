"""Loading and asking a sentence encoder; the library is played, see tests/live for the real one."""

import json
from types import SimpleNamespace

import numpy as np
import pytest

from transflow.engines import sentence_encoder
from transflow.engines.sentence_encoder import SentenceEncoder, load_encoder
from transflow.errors import InputError, ServiceError


class Model:
    """A model whose vectors have the length of the text."""

    def __init__(self):
        self.parts = []

    def encode(self, texts, **how):
        assert how == {"batch_size": 64, "convert_to_numpy": True, "show_progress_bar": False}
        self.parts.append(len(texts))
        return np.array([[len(text), 1.0, 0.0] for text in texts], dtype=np.float64)


@pytest.fixture
def library(monkeypatch):
    """The library, as if it were installed; what it was asked to load is noted."""
    asked = []

    def load(name, **how):
        asked.append((name, how))
        if "broken" in name:
            raise OSError("we could not find model.safetensors\nand much more")
        return Model()

    found = SimpleNamespace(SentenceTransformer=load, disable_progress_bar=lambda: None)
    monkeypatch.setattr(sentence_encoder, "find_spec", lambda _name: object())
    monkeypatch.setattr(sentence_encoder, "import_module", lambda _name: found)
    return asked


def test_vectors_have_length_one():
    model = Model()
    told = []
    texts = ["x" * (1 + n % 30) for n in range(2_500)]
    found = SentenceEncoder(model).encode(texts, progress=told.append)
    assert found.dtype == np.float32
    assert found.shape == (2_500, 3)
    assert np.linalg.norm(found, axis=1) == pytest.approx(1.0, abs=1e-6)
    assert model.parts == [1024, 1024, 452]
    assert told == [pytest.approx(0.4096), pytest.approx(0.8192), 1.0]


def test_no_texts_are_no_vectors():
    assert SentenceEncoder(Model()).encode([]).shape[0] == 0


def test_a_model_that_fails_says_so():
    class Failing:
        def encode(self, _texts, **_how):
            raise RuntimeError("index out of range in self\nstack")

    with pytest.raises(ServiceError, match="RuntimeError: index out of range in self \\(align wit"):
        SentenceEncoder(Failing()).encode(["a"])


def test_a_name_is_looked_up_on_this_machine_only(library):
    load_encoder("sentence-transformers/LaBSE", device="cuda")
    how = {"device": "cuda", "trust_remote_code": False, "local_files_only": True}
    assert library == [("sentence-transformers/LaBSE", how)]


def test_a_folder_is_loaded(library, tmp_path):
    parts = [{"type": "sentence_transformers.models.Transformer"}]
    (tmp_path / "modules.json").write_text(json.dumps(parts))
    assert isinstance(load_encoder(str(tmp_path)), SentenceEncoder)
    assert library[0][0] == str(tmp_path)


def test_without_the_library_the_extra_is_named(monkeypatch):
    monkeypatch.setattr(sentence_encoder, "find_spec", lambda _name: None)
    with pytest.raises(ServiceError, match=r"transflow\[embeddings\]"):
        load_encoder("sentence-transformers/LaBSE")


def test_a_model_that_was_not_fetched(library):
    with pytest.raises(ServiceError) as caught:
        load_encoder("some/broken")
    assert "some/broken is not on this machine: OSError: we could not find" in str(caught.value)
    assert "much more" not in str(caught.value)
    assert "hf download some/broken" in str(caught.value)


@pytest.mark.parametrize("name", ["./model", "/no/such/model", "~/no-such-model", "a/b/c"])
def test_a_folder_that_is_not_there(library, name):
    with pytest.raises(InputError, match="no such folder"):
        load_encoder(name)
    assert library == []


def test_a_folder_without_a_model(library, tmp_path):
    folder = tmp_path / "broken"
    folder.mkdir()
    with pytest.raises(InputError, match=r"broken: holds no model .*OSError"):
        load_encoder(str(folder))


@pytest.mark.parametrize(
    "content,words",
    [
        (json.dumps([{"type": "evil.Module"}]), "code of its own \\(evil.Module\\)"),
        (json.dumps([{"type": "sentence_transformersx.Module"}]), "code of its own"),
        ("{", "no list of a model's parts"),
        ("[7]", "no list of a model's parts"),
        ('[{"name": "0"}]', "no list of a model's parts"),
    ],
)
def test_no_code_of_a_model_is_run(library, tmp_path, content, words):
    (tmp_path / "modules.json").write_text(content)
    with pytest.raises(InputError, match=words):
        load_encoder(str(tmp_path))
    assert library == []
