"""The pages' building blocks: the only part of the package that imports streamlit."""
