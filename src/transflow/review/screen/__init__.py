"""The review screen, in Textual."""
