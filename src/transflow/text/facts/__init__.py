"""Numbers, dates, times, amounts and references, read from text into comparable facts."""
