"""The console: what an agent has open all day. Only this room and ``app.py`` know Streamlit; no rule and no wording of policy lives here."""
