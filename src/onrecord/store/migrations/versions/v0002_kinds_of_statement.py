"""How certain a statement is, and to whom, on what occasion and when it was made; older rows say nothing of it."""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add the columns in place: the table is one that full-text search reads, and must not be made anew."""
    for name, default, comment in (
        ("polarity", "positive", None),
        ("modality", "certain", None),
        ("hedges", "[]", "JSON: [[start, words, strength], ...]"),
    ):
        op.add_column("statement", sa.Column(name, sa.Text(), nullable=False, server_default=default, comment=comment))
    for name in ("addressee", "occasion", "time"):
        op.add_column("statement", sa.Column(f"{name}_start", sa.Integer()))
        op.add_column("statement", sa.Column(f"{name}_words", sa.Text()))
