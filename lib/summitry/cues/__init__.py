"""What makes a wording of the event vocabulary name an event: its clause, what stands around it, its tense, its time."""
