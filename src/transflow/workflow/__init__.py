"""States, events, apply, gate, editions, merge: pure rules."""
