"""Text: blocks and sentences, normalisation with offsets, facts, tokens, differences."""
