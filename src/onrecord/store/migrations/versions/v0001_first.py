"""The first schema: pages, readings, and what was read."""

import sqlalchemy as sa
from alembic import op

from onrecord.store.search import create_search

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make every table of the first schema."""
    _pages_and_readings()
    _stories_and_records()
    _what_was_read()
    _statements()
    _refusals()
    create_search(op.get_bind())


def _pages_and_readings() -> None:
    op.create_table(
        "page",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("sha256", sa.Text(), nullable=False),
        sa.Column("source", sa.Text(), nullable=False),
        sa.Column("media_type", sa.Text(), nullable=False),
        sa.Column("captured_at", sa.Text(), nullable=False),
        sa.Column("size", sa.Integer(), nullable=False, comment="bytes before compression"),
        sa.Column("content", sa.LargeBinary(), nullable=False, comment="zlib"),
        sa.PrimaryKeyConstraint("id", name="pk_page"),
        sa.UniqueConstraint("sha256", name="uq_page_sha256"),
    )
    op.create_table(
        "reading",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("page_id", sa.Text(), nullable=False),
        sa.Column("maker", sa.Text(), nullable=False),
        sa.Column(
            "published_given", sa.Text(), nullable=True, comment="the date that the user gave for pages without one"
        ),
        sa.Column("read_at", sa.Text(), nullable=False),
        sa.Column("current", sa.Boolean(), nullable=False),
        sa.ForeignKeyConstraint(["page_id"], ["page.id"], name="fk_reading_page_id"),
        sa.PrimaryKeyConstraint("id", name="pk_reading"),
    )
    op.create_index(
        "uq_reading_current",
        "reading",
        ["page_id"],
        unique=True,
        sqlite_where=sa.text("current = 1"),
        postgresql_where=sa.text("current"),
    )


def _stories_and_records() -> None:
    op.create_table(
        "story",
        sa.Column("n", sa.Integer(), nullable=False),
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("page_id", sa.Text(), nullable=False),
        sa.Column("ordinal", sa.Integer(), nullable=False),
        sa.Column("title", sa.Text(), nullable=True),
        sa.Column("kicker", sa.Text(), nullable=True),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("published", sa.Text(), nullable=True),
        sa.Column("given_id", sa.Text(), nullable=True),
        sa.ForeignKeyConstraint(["page_id"], ["page.id"], name="fk_story_page_id"),
        sa.PrimaryKeyConstraint("n", name="pk_story"),
        sa.UniqueConstraint("id", name="uq_story_id"),
    )
    op.create_index("ix_story_page_id", "story", ["page_id"], unique=False)
    op.create_table(
        "record",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("reading_id", sa.Text(), nullable=False),
        sa.Column("story_id", sa.Text(), nullable=False),
        sa.Column("ordinal", sa.Integer(), nullable=False),
        sa.Column("published_from", sa.Text(), nullable=False),
        sa.Column("outlet", sa.Text(), nullable=True),
        sa.Column("url", sa.Text(), nullable=True),
        sa.Column("truncated", sa.Boolean(), nullable=False),
        sa.Column("credits", sa.Text(), nullable=False, comment="JSON"),
        sa.ForeignKeyConstraint(["reading_id"], ["reading.id"], name="fk_record_reading_id"),
        sa.ForeignKeyConstraint(["story_id"], ["story.id"], name="fk_record_story_id"),
        sa.PrimaryKeyConstraint("id", name="pk_record"),
        sa.UniqueConstraint("reading_id", "ordinal", name="uq_record_reading_id_ordinal"),
    )
    op.create_index("ix_record_story_id", "record", ["story_id"], unique=False)


def _what_was_read() -> None:
    op.create_table(
        "entity",
        sa.Column("record_id", sa.Text(), nullable=False),
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("ordinal", sa.Integer(), nullable=False),
        sa.Column("type", sa.Text(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("names", sa.Text(), nullable=False, comment="JSON"),
        sa.Column("role", sa.Text(), nullable=True),
        sa.Column("of", sa.Text(), nullable=True),
        sa.Column("lexicon_id", sa.Text(), nullable=True),
        sa.ForeignKeyConstraint(
            ["record_id", "of"],
            ["entity.record_id", "entity.id"],
            name="fk_entity_record_id_of",
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.ForeignKeyConstraint(["record_id"], ["record.id"], name="fk_entity_record_id"),
        sa.PrimaryKeyConstraint("record_id", "id", name="pk_entity"),
    )
    op.create_index("ix_entity_lexicon_id", "entity", ["lexicon_id"], unique=False)
    op.create_index("ix_entity_name", "entity", ["name"], unique=False)
    op.create_table(
        "transfer",
        sa.Column("record_id", sa.Text(), nullable=False),
        sa.Column("ordinal", sa.Integer(), nullable=False),
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("supplier", sa.Text(), nullable=False),
        sa.Column("recipient", sa.Text(), nullable=False),
        sa.Column("category", sa.Text(), nullable=False),
        sa.Column("status", sa.Text(), nullable=False),
        sa.Column("body", sa.Text(), nullable=False, comment="JSON in the annotation form"),
        sa.ForeignKeyConstraint(["record_id"], ["record.id"], name="fk_transfer_record_id"),
        sa.PrimaryKeyConstraint("record_id", "ordinal", name="pk_transfer"),
    )
    op.create_index("ix_transfer_recipient", "transfer", ["recipient"], unique=False)
    op.create_index("ix_transfer_supplier", "transfer", ["supplier"], unique=False)
    op.create_table(
        "sanction",
        sa.Column("record_id", sa.Text(), nullable=False),
        sa.Column("ordinal", sa.Integer(), nullable=False),
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("authority", sa.Text(), nullable=False),
        sa.Column("measure", sa.Text(), nullable=False),
        sa.Column("status", sa.Text(), nullable=False),
        sa.Column("body", sa.Text(), nullable=False, comment="JSON in the annotation form"),
        sa.ForeignKeyConstraint(["record_id"], ["record.id"], name="fk_sanction_record_id"),
        sa.PrimaryKeyConstraint("record_id", "ordinal", name="pk_sanction"),
    )
    op.create_index("ix_sanction_authority", "sanction", ["authority"], unique=False)


def _statements() -> None:
    op.create_table(
        "statement",
        sa.Column("n", sa.Integer(), nullable=False),
        sa.Column("record_id", sa.Text(), nullable=False),
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("ordinal", sa.Integer(), nullable=False),
        sa.Column("source_start", sa.Integer(), nullable=True),
        sa.Column("source_words", sa.Text(), nullable=True),
        sa.Column("cue_start", sa.Integer(), nullable=False),
        sa.Column("cue_words", sa.Text(), nullable=False),
        sa.Column("content", sa.Text(), nullable=False, comment="JSON: [[start, words], ...]"),
        sa.Column("words", sa.Text(), nullable=False, comment="the content's words, for search"),
        sa.Column("speaker", sa.Text(), nullable=True),
        sa.Column("speaker_names", sa.Text(), nullable=False, comment="every name of the speaker, for search"),
        sa.Column("act", sa.Text(), nullable=False),
        sa.Column("manner", sa.Text(), nullable=False),
        sa.Column("within", sa.Text(), nullable=True),
        sa.ForeignKeyConstraint(
            ["record_id", "speaker"], ["entity.record_id", "entity.id"], name="fk_statement_record_id_speaker"
        ),
        sa.ForeignKeyConstraint(
            ["record_id", "within"],
            ["statement.record_id", "statement.id"],
            name="fk_statement_record_id_within",
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.ForeignKeyConstraint(["record_id"], ["record.id"], name="fk_statement_record_id"),
        sa.PrimaryKeyConstraint("n", name="pk_statement"),
        sa.UniqueConstraint("record_id", "id", name="uq_statement_record_id_id"),
    )
    op.create_index("ix_statement_act", "statement", ["act"], unique=False)


def _refusals() -> None:
    op.create_table(
        "refusal",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("reading_id", sa.Text(), nullable=True, comment="null where there was no page to read"),
        sa.Column("record_id", sa.Text(), nullable=True, comment="null where it concerns the page"),
        sa.Column("ordinal", sa.Integer(), nullable=False),
        sa.Column("stage", sa.Text(), nullable=False),
        sa.Column("place", sa.Text(), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("detail", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["reading_id"], ["reading.id"], name="fk_refusal_reading_id"),
        sa.ForeignKeyConstraint(["record_id"], ["record.id"], name="fk_refusal_record_id"),
        sa.PrimaryKeyConstraint("id", name="pk_refusal"),
    )
    op.create_index("ix_refusal_reading_id", "refusal", ["reading_id"], unique=False)
    op.create_index("ix_refusal_record_id", "refusal", ["record_id"], unique=False)
