"""Queue one SMS for each line of a CSV file with the columns `to` and `text`: `send.py <campaign> <file> <sender>`.

The id of a job is made of the campaign and the recipient: running it again queues the same jobs, and sends none twice.
"""

from __future__ import annotations

import csv
import sys
from pathlib import Path

from .tasks import in_doubt, send_sms


def main(campaign: str, file: str, sender: str) -> None:
    with Path(file).open(newline="", encoding="utf-8") as lines:
        for line in csv.DictReader(lines):
            send_sms.delay(f"{campaign}/{line['to']}", line["to"], line["text"], sender)
    for job in in_doubt():
        print("in doubt, or being sent now:", job)


if __name__ == "__main__":
    main(*sys.argv[1:])
