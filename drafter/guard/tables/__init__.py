"""Words by which the guard's rooms find what is wrong."""
