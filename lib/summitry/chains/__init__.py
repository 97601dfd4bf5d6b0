"""Things that can be followed from one visit to the next: where a text names them, and what it says became of them."""
