"""The page that Streamlit runs: ``drafter console``, or ``streamlit run app.py``."""

from drafter.console.shell import main

main()
