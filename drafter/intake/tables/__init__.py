"""The words that intake knows, in English and Arabic, each Arabic word with a gloss beside it."""
