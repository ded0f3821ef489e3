"""The words that decide a reading, each with its gloss: data, no rules."""
