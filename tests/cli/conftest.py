"""The command line, run in this process."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from onrecord.cli.doors import Doors
from onrecord.cli.main import main
from tests.news import FERRY_PAGE, TANKS_PAGE, FakeReader

Run = Callable[..., Result]


@pytest.fixture
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder where the commands run."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.delenv("ONRECORD_RECORD", raising=False)
    return tmp_path


@pytest.fixture
def run(here: Path) -> Run:
    """Run a command; whatever happens, nobody may see a stack trace."""

    def invoke(*args: object) -> Result:
        result = CliRunner().invoke(main, [str(arg) for arg in args], obj=Doors(FakeReader))
        assert result.exception is None or isinstance(result.exception, SystemExit), result.exception
        assert "Traceback" not in result.output
        return result

    assert here.is_dir()
    return invoke


@pytest.fixture
def news(here: Path) -> Path:
    folder = here / "news"
    folder.mkdir()
    (folder / "1-ferry.txt").write_text(FERRY_PAGE)
    (folder / "2-tanks.txt").write_text(TANKS_PAGE)
    return folder


@pytest.fixture
def recorded(run: Run, news: Path) -> Run:
    """The same, with two stories on record."""
    assert run("read", "--published", "2021-07-30", news).exit_code == 0
    return run
