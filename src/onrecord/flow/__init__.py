"""The only place that knows the order: one story, one page, many pages."""
