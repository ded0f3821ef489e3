"""Words that decide something in an evaluation, with a gloss beside the Arabic."""
