"""The tables. Rows of what was read are never changed; only which reading of a page is the current one is.

Ids are those of the nouns. `n` is a plain integer key wherever full-text search needs one. What a story's id covers
stands in `story`; what a later reading may judge anew stands in `record`, one row for each story of a reading.
"""

from __future__ import annotations

from sqlalchemy import (
    Boolean,
    Column,
    ForeignKey,
    ForeignKeyConstraint,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    Table,
    Text,
    UniqueConstraint,
    true,
)

metadata = MetaData(
    naming_convention={
        "pk": "pk_%(table_name)s",
        "fk": "fk_%(table_name)s_%(column_0_N_name)s",
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
    }
)

page = Table(
    "page",
    metadata,
    Column("id", Text, primary_key=True),
    Column("sha256", Text, nullable=False, unique=True),
    Column("source", Text, nullable=False),
    Column("media_type", Text, nullable=False),
    Column("captured_at", Text, nullable=False),
    Column("size", Integer, nullable=False, comment="bytes before compression"),
    Column("content", LargeBinary, nullable=False, comment="zlib"),
)

reading = Table(
    "reading",
    metadata,
    Column("id", Text, primary_key=True),
    Column("page_id", ForeignKey("page.id"), nullable=False),
    Column("maker", Text, nullable=False),
    Column("published_given", Text, comment="the date that the user gave for pages without one"),
    Column("read_at", Text, nullable=False),
    Column("current", Boolean, nullable=False),
)
Index(
    "uq_reading_current",
    reading.c.page_id,
    unique=True,
    sqlite_where=reading.c.current == true(),
    postgresql_where=reading.c.current == true(),
)

story = Table(
    "story",
    metadata,
    Column("n", Integer, primary_key=True),
    Column("id", Text, nullable=False, unique=True),
    Column("page_id", ForeignKey("page.id"), nullable=False, index=True),
    Column("ordinal", Integer, nullable=False),
    Column("title", Text),
    Column("kicker", Text),
    Column("text", Text, nullable=False),
    Column("published", Text),
    Column("given_id", Text),
)

record = Table(
    "record",
    metadata,
    Column("id", Text, primary_key=True),
    Column("reading_id", ForeignKey("reading.id"), nullable=False),
    Column("story_id", ForeignKey("story.id"), nullable=False, index=True),
    Column("ordinal", Integer, nullable=False),
    Column("published_from", Text, nullable=False),
    Column("outlet", Text),
    Column("url", Text),
    Column("truncated", Boolean, nullable=False),
    Column("credits", Text, nullable=False, comment="JSON"),
    UniqueConstraint("reading_id", "ordinal"),
)

entity = Table(
    "entity",
    metadata,
    Column("record_id", ForeignKey("record.id"), primary_key=True),
    Column("id", Text, primary_key=True),
    Column("ordinal", Integer, nullable=False),
    Column("type", Text, nullable=False),
    Column("name", Text, nullable=False, index=True),
    Column("names", Text, nullable=False, comment="JSON"),
    Column("role", Text),
    Column("of", Text),
    Column("lexicon_id", Text, index=True),
    ForeignKeyConstraint(["record_id", "of"], ["entity.record_id", "entity.id"], deferrable=True, initially="DEFERRED"),
)

statement = Table(
    "statement",
    metadata,
    Column("n", Integer, primary_key=True),
    Column("record_id", ForeignKey("record.id"), nullable=False),
    Column("id", Text, nullable=False),
    Column("ordinal", Integer, nullable=False),
    Column("source_start", Integer),
    Column("source_words", Text),
    Column("cue_start", Integer, nullable=False),
    Column("cue_words", Text, nullable=False),
    Column("content", Text, nullable=False, comment="JSON: [[start, words], ...]"),
    Column("words", Text, nullable=False, comment="the content's words, for search"),
    Column("speaker", Text),
    Column("speaker_names", Text, nullable=False, comment="every name of the speaker, for search"),
    Column("act", Text, nullable=False, index=True),
    Column("manner", Text, nullable=False),
    Column("within", Text),
    Column("polarity", Text, nullable=False, server_default="positive"),
    Column("modality", Text, nullable=False, server_default="certain"),
    Column("hedges", Text, nullable=False, server_default="[]", comment="JSON: [[start, words, strength], ...]"),
    Column("addressee_start", Integer),
    Column("addressee_words", Text),
    Column("occasion_start", Integer),
    Column("occasion_words", Text),
    Column("time_start", Integer),
    Column("time_words", Text),
    UniqueConstraint("record_id", "id"),
    ForeignKeyConstraint(["record_id", "speaker"], ["entity.record_id", "entity.id"]),
    ForeignKeyConstraint(
        ["record_id", "within"], ["statement.record_id", "statement.id"], deferrable=True, initially="DEFERRED"
    ),
)

transfer = Table(
    "transfer",
    metadata,
    Column("record_id", ForeignKey("record.id"), primary_key=True),
    Column("ordinal", Integer, primary_key=True),
    Column("id", Text, nullable=False),
    Column("supplier", Text, nullable=False, index=True),
    Column("recipient", Text, nullable=False, index=True),
    Column("category", Text, nullable=False),
    Column("status", Text, nullable=False),
    Column("body", Text, nullable=False, comment="JSON in the annotation form"),
)

sanction = Table(
    "sanction",
    metadata,
    Column("record_id", ForeignKey("record.id"), primary_key=True),
    Column("ordinal", Integer, primary_key=True),
    Column("id", Text, nullable=False),
    Column("authority", Text, nullable=False, index=True),
    Column("measure", Text, nullable=False),
    Column("status", Text, nullable=False),
    Column("body", Text, nullable=False, comment="JSON in the annotation form"),
)

refusal = Table(
    "refusal",
    metadata,
    Column("id", Text, primary_key=True),
    Column("reading_id", ForeignKey("reading.id"), index=True, comment="null where there was no page to read"),
    Column("record_id", ForeignKey("record.id"), index=True, comment="null where it concerns the page"),
    Column("ordinal", Integer, nullable=False),
    Column("stage", Text, nullable=False),
    Column("place", Text, nullable=False),
    Column("reason", Text, nullable=False),
    Column("detail", Text, nullable=False),
)
