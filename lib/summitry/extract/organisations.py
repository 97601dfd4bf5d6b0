"""Names of organisations and titles of persons, as spans: words in them name a body, not a subject."""


from summitry.extract.rows import Name
from summitry.layout import ArticleText


def find(text: ArticleText) -> list[Name]:
    """Find names of organisations (ministries, institutes, commissions, companies) and titles of persons."""
    return []
