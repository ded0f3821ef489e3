"""``python -m drafter``: the same as the command ``drafter``."""

from __future__ import annotations

import sys

from drafter.cli import main

if __name__ == "__main__":
    sys.exit(main())
