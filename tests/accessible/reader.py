# SPDX-FileCopyrightText: 2026 The Florilegium developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""A screen reader's way to the window: what it hears, what it finds, what it does."""

import time

import pyatspi
from gi.repository import Atspi, GLib

from desktop import PATIENCE

HEARD = ("object:announcement", "object:text-caret-moved", "object:children-changed", "object:state-changed:focused")


class Heard:
    """One event, as it was when it came."""

    def __init__(self, event):
        self.type = str(event.type)
        self.detail = event.detail1
        self.source = event.source
        self.data = event.any_data


class Ear:
    """Every event of the application, in order."""

    def __init__(self):
        self.events = []
        pyatspi.Registry.registerEventListener(lambda event: self.events.append(Heard(event)), *HEARD)

    def forget(self):
        self.events.clear()

    def of(self, kind):
        return [event for event in self.events if event.type.startswith(kind)]

    def announced(self):
        return [str(event.data) for event in self.of("object:announcement")]


def until(what, condition):
    """Lets events come until the condition has a value that counts, and returns it."""
    context = GLib.MainContext.default()
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        try:
            if value := condition():
                return value
        except GLib.Error:
            pass  # what was asked has gone meanwhile
        GLib.timeout_add(20, lambda: False)  # wakes the loop where nothing happens
        context.iteration(True)
    raise AssertionError(f"in vain: {what}")


def application(name):
    """The program on the desktop, if it is there; nothing of it is remembered on this side."""
    desktop = pyatspi.Registry.getDesktop(0)
    desktop.clear_cache_single()
    found = next((child for child in children(desktop) if child.name.lower() == name), None)
    if found:
        found.set_cache_mask(Atspi.Cache.NONE)
    return found


def children(of):
    return [child for child in (of.getChildAtIndex(i) for i in range(of.childCount)) if child]


def all_below(of):
    for child in children(of):
        yield child
        yield from all_below(child)


def with_role(of, role):
    return [child for child in all_below(of) if child.getRole() == role]


def attributes(of):
    return dict(pair.split(":", 1) for pair in of.getAttributes())


def has_state(of, state):
    return of.getState().contains(state)


def press(keysym):
    """A real key, as the display's server sends it."""
    pyatspi.Registry.generateKeyboardEvent(keysym, None, pyatspi.KEY_SYM)
