"""What makes a wording of the vocabulary a commitment: its complement, what governs it, who commits and towards whom."""
