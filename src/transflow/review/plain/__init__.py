"""Reviewing line by line, for screen readers and terminals without a screen."""
