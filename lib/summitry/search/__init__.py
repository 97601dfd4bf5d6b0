"""Search: what a reader asks in words -> the sentences that say it, found and ranked by SQLite's FTS5."""
