"""Text to tags: the trained tagger, its windows, its decoder."""
