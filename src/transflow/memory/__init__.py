"""Translation memory: exact and fuzzy matches."""
