"""The recipe: how the tagger that the package ships is trained. The only part that imports torch."""
