"""Who says what: the words between quotation marks, the reporting verbs, and whom a name, an office or a pronoun means."""
