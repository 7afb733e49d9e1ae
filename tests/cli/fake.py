"""``python -m tests.cli.fake ARGS``: the command line with the fake reader behind the door.

With FAKE_SECONDS set it takes that long over each story, and says on standard error when it begins.
"""

from __future__ import annotations

import os
import sys
import time

from onrecord.cli.doors import Doors
from onrecord.cli.main import main
from onrecord.model import Record, Story
from tests.news import FakeReader


class SlowReader(FakeReader):
    def read(self, story: Story) -> Record:
        sys.stderr.write(f"reading {story.title}\n")
        sys.stderr.flush()
        time.sleep(float(os.environ.get("FAKE_SECONDS", "0")))
        return super().read(story)


if __name__ == "__main__":
    main(obj=Doors(SlowReader))
