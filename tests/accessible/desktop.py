# SPDX-FileCopyrightText: 2026 The Florilegium developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""A desktop that no one sees: folders, a display, a window manager, a bus, and the program on it."""

import contextlib
import glob
import os
import shutil
import signal
import subprocess
import sys
import tempfile

SKIPPED = 77
PATIENCE = 60  # seconds that anything may take on a busy machine, with sanitizers


def launcher():
    places = ["/usr/libexec/at-spi-bus-launcher", "/usr/lib/at-spi2-core/at-spi-bus-launcher"]
    return next((place for place in places + glob.glob("/usr/lib/*/at-spi2-core/at-spi-bus-launcher")
                 if os.access(place, os.X_OK)), None)


def missing():
    """What is not here of all that the test needs; empty when nothing is."""
    names = [name for name in ("Xvfb", "openbox", "dbus-run-session") if not shutil.which(name)]
    if not launcher():
        names.append("at-spi2-core")
    try:
        import pyatspi  # noqa: F401
    except (ImportError, ValueError):
        names.append("python3-pyatspi")
    return names


def environment(folder):
    """The reader's own folders, display, buses and settings stay outside."""
    names = dict(os.environ)
    for name in ("WAYLAND_DISPLAY", "XAUTHORITY", "AT_SPI_BUS_ADDRESS", "NO_AT_BRIDGE", "DBUS_SESSION_BUS_ADDRESS",
                 "XDG_CURRENT_DESKTOP", "KDE_FULL_SESSION", "LANGUAGE", "LANG"):
        names.pop(name, None)
    for name in ("DATA", "CONFIG", "CACHE", "STATE"):
        names[f"XDG_{name}_HOME"] = os.path.join(folder, name.lower())
    names |= {"HOME": folder, "XDG_RUNTIME_DIR": os.path.join(folder, "run"), "GSETTINGS_BACKEND": "memory",
              "QT_QPA_PLATFORM": "xcb", "QT_ACCESSIBILITY": "1", "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
              "LC_ALL": "C.UTF-8", "TZ": "UTC", "NO_COLOR": "1"}
    os.mkdir(names["XDG_RUNTIME_DIR"], 0o700)
    return names


@contextlib.contextmanager
def running(command, **options):
    """A program that is ended in the end, if it has not ended itself."""
    process = subprocess.Popen(command, **options)
    try:
        yield process
    finally:
        if process.poll() is None:
            process.terminate()
        try:
            process.wait(PATIENCE)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()


@contextlib.contextmanager
def display(names):
    """An X server and a window manager, which gives the window the focus."""
    quiet = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL}
    server = ["Xvfb", "-displayfd", "1", "-screen", "0", "1280x900x24", "-nolisten", "tcp", "-noreset"]
    with running(server, env=names, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL) as xvfb:
        number = xvfb.stdout.readline().decode().strip()
        if not number:
            sys.exit("the virtual display did not start")
        names["DISPLAY"] = f":{number}"
        with running(["openbox", "--sm-disable"], env=names, **quiet):
            yield


def play(script, arguments):
    """Runs the script again within a session of its own; returns its status."""
    with tempfile.TemporaryDirectory(prefix="florilegium-") as folder:
        names = environment(folder)
        with display(names):
            command = ["dbus-run-session", "--", sys.executable, "-B", script, "--inside", folder, *arguments]
            with running(command, env=names, start_new_session=True) as session:
                try:
                    return session.wait(4 * PATIENCE)
                except subprocess.TimeoutExpired:
                    os.killpg(session.pid, signal.SIGKILL)
                    print("FAIL the session did not end")
                    return 1
