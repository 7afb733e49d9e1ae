"""From bytes to stories: capture, decoding, the parts of a page, and the text that every other noun points into."""
