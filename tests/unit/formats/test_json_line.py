import json

import pytest

from transflow.formats.json_line import json_line


@pytest.mark.parametrize("text", ["会談", "a\u2028b\x85c", "\x9b\x7f", "\ud800", '"\\\n', "𠮷"])
def test_one_object_is_one_line_for_every_reader(text):
    line = json_line({"text": text})
    assert line.endswith(b"\n")
    assert len(line.decode("utf-8").splitlines()) == 1
    assert json.loads(line) == {"text": text}


def test_keys_keep_their_order_and_text_stays_readable():
    assert json_line({"b": "会", "a": 1}) == '{"b": "会", "a": 1}\n'.encode()


def test_a_number_that_json_cannot_write_is_refused():
    with pytest.raises(ValueError, match="JSON"):
        json_line({"x": float("nan")})
