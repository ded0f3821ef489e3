"""The console: what an agent has open all day. Only this room knows Streamlit; no rule and no wording of policy lives here."""
