"""Alembic's entry: it migrates over the connection that it is handed, in the transaction that this one is in."""

from __future__ import annotations

from alembic import context

from drafter.records.tables import METADATA

context.configure(connection=context.config.attributes["connection"], target_metadata=METADATA)
context.run_migrations()
