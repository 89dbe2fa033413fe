"""File formats: bytes to model and back, one module a format."""
