"""Persons: where their names stand in an article, what stands around them, and who is who."""
