"""sentence-transformers itself, with a tiny model of random weights that is made here."""

import json
import subprocess
import sys

import numpy as np
import pytest

from transflow.alignment.aligner import align
from transflow.alignment.embedding import read_similarity
from transflow.alignment.knowledge import Knowledge
from transflow.engines.sentence_encoder import load_encoder
from transflow.errors import InputError, ServiceError
from transflow.text.segmentation import segment

pytestmark = pytest.mark.live

SOURCE = "Le port ouvre lundi. Le ministre arrive mardi. Il signe deux accords. Il repart."
TARGET = "The port opens on Monday. The minister arrives on Tuesday. He signs two deals. He leaves."


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    """A BERT of one layer, 16 wide, saved as sentence-transformers saves its models."""
    library = pytest.importorskip(
        "sentence_transformers", reason="transflow[embeddings] is missing"
    )
    import torch
    from transformers import BertConfig, BertModel, BertTokenizerFast

    root = tmp_path_factory.mktemp("model")
    letters = [chr(code) for code in range(ord("a"), ord("z") + 1)]
    words = ["[PAD]", "[UNK]", "[CLS]", "[SEP]", "[MASK]", *letters, *(f"##{c}" for c in letters)]
    (root / "vocab.txt").write_text("\n".join(words) + "\n")
    config = BertConfig(
        vocab_size=len(words),
        hidden_size=16,
        num_hidden_layers=1,
        num_attention_heads=2,
        intermediate_size=32,
        max_position_embeddings=64,
    )
    torch.manual_seed(1)
    BertModel(config).save_pretrained(root / "bert")
    BertTokenizerFast(vocab_file=str(root / "vocab.txt")).save_pretrained(root / "bert")
    library.SentenceTransformer(str(root / "bert"), device="cpu").save(str(root / "tiny"))
    return root / "tiny"


def test_a_real_model_is_loaded(folder):
    told = []
    encoder = load_encoder(str(folder))
    texts = ["a port", "", "港", "the minister " * 400, "a port"]
    found = encoder.encode(texts, progress=told.append)
    assert found.shape == (5, 16)
    assert found.dtype == np.float32
    assert np.linalg.norm(found, axis=1) == pytest.approx(1.0, abs=1e-5)
    assert found[0] == pytest.approx(found[4], abs=1e-5)
    assert not np.allclose(found[0], found[3], atol=1e-3)
    assert told == [1.0]
    assert encoder.encode(texts) == pytest.approx(found, abs=1e-5)


def test_it_is_evidence(folder):
    encoder = load_encoder(str(folder))
    source, target = segment(SOURCE, "fr"), segment(TARGET, "en")
    texts = [s.text for s in source], [t.text for t in target]
    found = read_similarity(encoder, *texts)
    assert np.isfinite(found.nearness(np.arange(4), np.arange(4), 1, 1)).all()
    links = align(source, target, "fr", "en", knowledge=Knowledge(encoder=encoder))
    assert links == align(source, target, "fr", "en", knowledge=Knowledge(encoder=encoder))
    assert [(link.source, link.target) for link in links] == [((n,), (n,)) for n in range(4)]


def test_on_the_command_line(folder, tmp_path):
    (tmp_path / "a.txt").write_text(SOURCE)
    (tmp_path / "b.txt").write_text(TARGET)
    command = [sys.executable, "-m", "transflow", "align", "a.txt", "b.txt", "-o", "out.align"]
    command += ["--source", "fr", "--target", "en", "--encoder", str(folder)]
    done = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    assert len((tmp_path / "out.align").read_text().splitlines()) == 4


def test_what_is_no_model(folder, tmp_path):
    with pytest.raises(InputError, match="holds no model"):
        load_encoder(str(tmp_path))
    (tmp_path / "config.json").write_text("{")
    with pytest.raises(InputError, match="holds no model"):
        load_encoder(str(tmp_path))
    parts = json.loads((folder / "modules.json").read_text())
    parts[0]["type"] = "stranger.Module"
    (tmp_path / "modules.json").write_text(json.dumps(parts))
    with pytest.raises(InputError, match="code of its own"):
        load_encoder(str(tmp_path))


@pytest.mark.usefixtures("folder")
def test_a_model_that_was_never_fetched():
    with pytest.raises(ServiceError, match="is not on this machine"):
        load_encoder("transflow-tests/there-is-no-such-model")
