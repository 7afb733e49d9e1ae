"""The record: one database file that holds pages, readings, and every noun that was read, with receipts."""

from onrecord.store.checks import Fault
from onrecord.store.errors import StoreError
from onrecord.store.queries import StatementQuery, StatementRow, StoryHeader, StoryRow
from onrecord.store.store import Found, Store, open_store

__all__ = [
    "Fault",
    "Found",
    "StatementQuery",
    "StatementRow",
    "Store",
    "StoreError",
    "StoryHeader",
    "StoryRow",
    "open_store",
]
