"""Sentence encoders of sentence-transformers (Reimers and Gurevych 2019) as evidence for alignment.

The extra ``transflow[embeddings]`` installs the library. Models are the user's: a folder, or the
name of one that was fetched before; nothing is fetched from here, and no code that comes with a
model is run.
"""

from __future__ import annotations

import json
from importlib import import_module
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np

from transflow.errors import InputError, ServiceError

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from numpy.typing import NDArray

BATCH = 64
"""Texts that go through the model at a time."""

_TOLD = 1024
"""Texts between two words about progress."""

_MODULES = "modules.json"
_OWN = "sentence_transformers."


class SentenceEncoder:
    """One model; see `alignment.knowledge.Encoder`.

    Args:
        model: A ``sentence_transformers.SentenceTransformer``.
    """

    def __init__(self, model: Any) -> None:
        self._model = model

    def encode(
        self, texts: Sequence[str], *, progress: Callable[[float], None] | None = None
    ) -> NDArray[np.float32]:
        """A vector of length 1 for each text.

        Args:
            texts: Any texts; what a model takes in is limited, the rest of a text is left out.
            progress: Told the share of the texts that is done, 0 to 1.

        Returns:
            Array [texts, dimensions].

        Raises:
            ServiceError: The model fails.
        """
        rows = []
        for first in range(0, len(texts), _TOLD):
            part = list(texts[first : first + _TOLD])
            try:
                found = self._model.encode(
                    part, batch_size=BATCH, convert_to_numpy=True, show_progress_bar=False
                )
            except (RuntimeError, ValueError, IndexError) as error:  # what torch raises
                raise ServiceError(
                    f"the sentence encoder failed: {_line(error)}",
                    hint="align without --encoder, or with another model",
                ) from error
            rows.append(np.asarray(found, dtype=np.float32))
            if progress is not None:
                progress(min(1.0, (first + len(part)) / len(texts)))
        if not rows:
            return np.zeros((0, 1), dtype=np.float32)
        vectors = np.concatenate(rows)
        length = np.linalg.norm(vectors, axis=1, keepdims=True)
        return np.asarray(vectors / np.maximum(length, 1e-9), dtype=np.float32)


def load_encoder(name_or_path: str, device: str = "cpu") -> SentenceEncoder:
    """Load a sentence-transformers model that is on this machine.

    Args:
        name_or_path: A folder, or the name of a model that was fetched before, such as
            ``sentence-transformers/LaBSE``.
        device: Where it runs, as torch names it: ``cpu``, ``cuda``, ``mps``.

    Raises:
        InputError: The folder holds no model that can be loaded, or one that needs code of its own.
        ServiceError: The library is not installed, or the model has not been fetched.
    """
    if find_spec("sentence_transformers") is None:
        raise ServiceError(
            "sentence encoders need a library that is not installed",
            hint="pip install 'transflow[embeddings]', or align without --encoder",
        )
    folder = Path(name_or_path).expanduser()
    local = folder.is_dir()
    if local:
        _no_code(folder)
    elif name_or_path.startswith((".", "/", "~")) or name_or_path.count("/") > 1:
        raise InputError("there is no such folder", path=name_or_path, hint="check the name")
    library = import_module("sentence_transformers")
    # It would draw a bar of its own for the second that loading takes.
    import_module("transformers.utils.logging").disable_progress_bar()
    try:
        model = library.SentenceTransformer(
            str(folder) if local else name_or_path,
            device=device,
            trust_remote_code=False,
            local_files_only=True,
        )
    except Exception as error:  # torch, transformers, tokenizers and safetensors have their own
        if local:
            raise InputError(
                f"holds no model that sentence-transformers can load: {_line(error)}",
                path=name_or_path,
                hint="give the folder that SentenceTransformer.save() or a download made",
            ) from error
        raise ServiceError(
            f"the model {name_or_path} is not on this machine: {_line(error)}",
            hint=f"fetch it once (hf download {name_or_path}), or give its folder",
        ) from error
    return SentenceEncoder(model)


def _no_code(folder: Path) -> None:
    """Refuse a folder whose parts are not the library's own.

    Older versions of the library run the code of a local folder even when it is not trusted.
    """
    path = folder / _MODULES
    if not path.is_file():
        return
    try:
        parts = json.loads(path.read_text(encoding="utf-8"))
        kinds = [str(part["type"]) for part in parts]
    except (ValueError, KeyError, TypeError, OSError) as error:
        raise InputError(
            "is no list of a model's parts", path=str(path), hint="fetch the model once more"
        ) from error
    for kind in kinds:
        if not kind.startswith(_OWN):
            raise InputError(
                f"the model needs code of its own ({kind[:60]}), which is not run",
                path=str(path),
                hint="choose a model made of sentence-transformers' own parts",
            )


def _line(error: Exception) -> str:
    """The first line of what a library says, not too long."""
    words = " ".join(str(error).split("\n", 1)[0].split())
    return f"{type(error).__name__}: {words[:200]}" if words else type(error).__name__
