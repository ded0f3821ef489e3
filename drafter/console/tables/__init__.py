"""Tables of the console's own words, in both languages."""
