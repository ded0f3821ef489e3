"""The migrations of the records, run by Alembic when a database is opened; ``HEAD`` is the version that this code reads and writes."""

HEAD = "0001"
