"""Reviewing: the plain line mode."""
