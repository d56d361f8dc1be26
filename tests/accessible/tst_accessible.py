# SPDX-FileCopyrightText: 2026 The Florilegium developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Drives the window through AT-SPI, as a screen reader does.

usage: tst_accessible.py PROGRAM     ends with 0, with 1 when something failed, with 77 when AT-SPI is not here
"""

import os
import subprocess
import sys
import traceback

import desktop

ARTICLE = """# On doors

The first door is open. The **second** door is shut. It has a [history](#history) of its own, and [a plan](https://example.org/plan).

## History

Nobody knows why the door was shut. It was open once.

### Later

The doors were painted green, all but one.
"""
TEXT = """On doors
The first door is open. The second door is shut. It has a history of its own, and a plan.
History
Nobody knows why the door was shut. It was open once.
Later
The doors were painted green, all but one."""


def follow(program, steps):
    """Runs the steps one after the other on one window; the number of those that failed."""
    failures = 0
    for step in steps:
        if program.poll() is not None:
            print(f"FAIL {step.__name__}: the program has ended")
            return failures + 1
        try:
            step()
            print(f"ok   {step.__name__}", flush=True)
        except Exception:  # whatever it is; once the page was found the next steps may still tell something
            print(f"FAIL {step.__name__}\n{traceback.format_exc()}", flush=True)
            failures += 1
            if step is steps[0]:
                break
    return failures


def inside(folder, program):
    from steps import Steps

    article = os.path.join(folder, "doors.md")
    with open(article, "w", encoding="utf-8") as file:
        file.write(ARTICLE)
    said = os.path.join(folder, "stderr")
    with desktop.running([desktop.launcher(), "--launch-immediately"], stderr=subprocess.DEVNULL), \
            open(said, "wb") as errors, \
            desktop.running([program, "--library", os.path.join(folder, "library.florilegium"), article],
                            stderr=errors) as window:
        failures = follow(window, Steps(TEXT).all())
        window.terminate()
        if (status := window.wait(desktop.PATIENCE)) != 0:
            print(f"FAIL the program ended with {status}")
            failures += 1
    with open(said, encoding="utf-8", errors="replace") as file:
        print(file.read(), end="")
    return 1 if failures else 0


def main(arguments):
    if arguments[:1] == ["--inside"]:
        return inside(*arguments[1:])
    if names := desktop.missing():
        print("skipped, not here:", ", ".join(names))
        return desktop.SKIPPED
    return desktop.play(os.path.abspath(__file__), arguments)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
