"""onrecord reads the news and keeps the record: who said what, pinned to the exact words."""

__version__ = "0.1.0"
