"""Checks: functions from a pair or a document to diagnostics."""
