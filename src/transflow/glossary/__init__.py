"""Concepts and terms: one-pass matching and enforcement."""
