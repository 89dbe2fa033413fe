"""Alignment: evidence, beads, dynamic programming, posteriors."""
