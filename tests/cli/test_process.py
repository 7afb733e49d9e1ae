"""The command as a process: interrupted, killed, in a pipe, in a terminal."""

from __future__ import annotations

import os
import pty
import resource
import signal
import struct
import subprocess
import sys
import termios
from fcntl import ioctl
from pathlib import Path

from onrecord.store import open_store
from tests.news import TANKS_PAGE

HERE = Path(__file__).parents[2]


def listen_to_interrupts() -> None:
    signal.signal(signal.SIGINT, signal.default_int_handler)


def start(
    *args: object, folder: Path, seconds: float = 0, output: int = subprocess.PIPE, largest_file: int | None = None
) -> subprocess.Popen[bytes]:
    path = os.pathsep.join([str(HERE), *filter(None, [os.environ.get("PYTHONPATH")])])
    env = os.environ | {"FAKE_SECONDS": str(seconds), "PYTHONPATH": path, "TERM": "xterm"}
    for name in ("ONRECORD_RECORD", "COLUMNS", "NO_COLOR"):
        env.pop(name, None)
    process = subprocess.Popen(
        [sys.executable, "-m", "tests.cli.fake", *map(str, args)],
        cwd=folder,
        env=env,
        stdout=output,
        stderr=subprocess.PIPE,
        # a shell's background job ignores interrupts, and its children inherit that
        preexec_fn=listen_to_interrupts,  # noqa: PLW1509 - no threads run here
    )
    if largest_file is not None:
        resource.prlimit(process.pid, resource.RLIMIT_FSIZE, (largest_file, largest_file))
    return process


def stories(folder: Path) -> int:
    with open_store(folder / "record.db", create=False) as store:
        assert list(store.verify()) == []
        return len(list(store.stories()))


def wait_for(process: subprocess.Popen[bytes], words: bytes) -> None:
    assert process.stderr is not None
    for line in process.stderr:
        if words in line:
            return
    raise AssertionError(f"{words!r} was never said")


def test_an_interrupt_keeps_what_is_finished(news: Path, here: Path) -> None:
    process = start("read", "--workers", 1, news, folder=here, seconds=1)
    wait_for(process, b"reading Colonel")
    process.send_signal(signal.SIGINT)
    out, err = process.communicate(timeout=120)
    assert process.returncode == 130
    assert b"1 page: 1 story, 3 statements." in out
    assert b"Traceback" not in err
    assert b"the same command goes on from there" in err
    assert stories(here) == 1
    again = start("read", news, folder=here)
    out, _ = again.communicate(timeout=120)
    assert again.returncode == 0
    assert b"2 pages, 1 of them read before: 2 stories, 5 statements." in out


def test_a_killed_batch_leaves_a_sound_record_and_goes_on(news: Path, here: Path) -> None:
    process = start("read", "--workers", 1, news, folder=here, seconds=1)
    wait_for(process, b"reading Colonel")
    process.kill()
    process.communicate(timeout=120)
    assert stories(here) == 1
    again = start("read", news, folder=here)
    out, _ = again.communicate(timeout=120)
    assert b"2 pages, 1 of them read before" in out
    assert stories(here) == 2


def test_a_disk_that_takes_no_more_loses_nothing(news: Path, here: Path) -> None:
    start("read", news / "1-ferry.txt", folder=here).communicate(timeout=120)
    (news / "2-tanks.txt").write_text(TANKS_PAGE + " ".join(f"Wagon {number} was empty." for number in range(30_000)))
    process = start("read", news, folder=here, largest_file=(here / "record.db").stat().st_size)
    out, err = process.communicate(timeout=120)
    assert process.returncode == 3
    assert b"1 page, 1 of them read before: 1 story, 3 statements." in out
    assert b"Traceback" not in err
    assert b"all that was stored before is kept" in err
    assert stories(here) == 1


def test_a_reader_of_the_pipe_may_leave_early(news: Path, here: Path) -> None:
    for number in range(20):
        (news / f"{number}.txt").write_text((news / "1-ferry.txt").read_text() + f"\nIt was boat {number}.\n")
    start("read", news, folder=here).communicate(timeout=120)
    with start("statements", "--json", folder=here) as process:
        assert process.stdout is not None
        process.stdout.read(10)
        process.stdout.close()
        assert process.stderr is not None
        assert b"Traceback" not in process.stderr.read()


def test_in_a_terminal_lines_fit_its_width(news: Path, here: Path) -> None:
    start("read", news, folder=here).communicate(timeout=120)
    for width in (60, 100):
        lines = on_terminal("statements", folder=here, width=width)
        assert "speaker" in lines[0]
        assert max(map(len, lines)) <= width
        assert "Ivo Marn" in "\n".join(lines)


def on_terminal(*args: str, folder: Path, width: int) -> list[str]:
    """What a terminal of this width is sent, without colours."""
    master, slave = pty.openpty()
    ioctl(slave, termios.TIOCSWINSZ, struct.pack("HHHH", 40, width, 0, 0))
    process = start(*args, folder=folder, output=slave)
    os.close(slave)
    sent = b""
    while True:
        try:
            part = os.read(master, 4096)
        except OSError:
            break
        if not part:
            break
        sent += part
    os.close(master)
    process.communicate(timeout=120)
    assert process.returncode == 0
    assert b"\x1b[1m" in sent
    plain = sent.decode().replace("\x1b[1m", "").replace("\x1b[0m", "")
    return plain.splitlines()
