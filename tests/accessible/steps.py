# SPDX-FileCopyrightText: 2026 The Florilegium developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""What is tried on the window, in this order."""

import pyatspi

from reader import Ear, all_below, application, attributes, children, has_state, press, until, with_role

# Keysyms of X11.
KEY_TAB, KEY_ESCAPE, KEY_DOWN, KEY_F10, KEY_H, KEY_PERIOD = 0xFF09, 0xFF1B, 0xFF54, 0xFFC7, ord("h"), ord(".")
MENU_ITEMS = (pyatspi.ROLE_MENU, pyatspi.ROLE_MENU_ITEM, pyatspi.ROLE_CHECK_MENU_ITEM, pyatspi.ROLE_RADIO_MENU_ITEM)


def expect(found, wanted):
    if found != wanted:
        raise AssertionError(f"found {found!r}, wanted {wanted!r}")


class Steps:
    def __init__(self, text):
        self.ear = Ear()
        self.text = text
        self.application = self.window = self.page = None  # found by the first step

    def all(self):
        return [self.finds_the_page, self.reads_it, self.moves_the_caret, self.finds_headings, self.follows_links,
                self.makes_a_highlight, self.hears_its_edges, self.finds_it_again, self.names_menus,
                self.walks_by_tab]

    def at(self, words):
        return self.text.index(words)

    def caret_to(self, offset):
        text = self.page.queryText()
        self.ear.forget()
        text.setCaretOffset(offset)
        until(f"the caret at {offset}", lambda: any(event.detail == offset
                                                    for event in self.ear.of("object:text-caret-moved")))
        expect(text.caretOffset, offset)

    def focus_page(self):
        self.page.queryComponent().grabFocus()
        until("the focus on the page", lambda: has_state(self.page, pyatspi.STATE_FOCUSED))

    def finds_the_page(self):
        self.application = until("the application", lambda: application("florilegium"))

        def page():
            return next((found for found in with_role(self.application, pyatspi.ROLE_DOCUMENT_FRAME)
                         if found.queryText().characterCount > 0), None)

        self.page = until("a page with text", page)
        self.window = children(self.application)[0]
        expect(self.window.getRole() in (pyatspi.ROLE_FRAME, pyatspi.ROLE_WINDOW), True)
        until("the window's name", lambda: "On doors" in self.window.name)
        expect(len(with_role(self.window, pyatspi.ROLE_STATUS_BAR)), 1)
        until("the window filled", lambda: any(child.name == "Menu" for child in all_below(self.window)))
        expect(self.page.name, "On doors")
        # That its text can be selected Qt 6.8 does not hand on.
        for state in (pyatspi.STATE_FOCUSABLE, pyatspi.STATE_READ_ONLY, pyatspi.STATE_MULTI_LINE):
            expect((state, self.page.getState().contains(state)), (state, True))

    def reads_it(self):
        text = self.page.queryText()
        expect(text.characterCount, len(self.text))
        expect(text.getText(0, -1), self.text)
        offset = self.at("second")
        expect(text.getTextAtOffset(offset + 2, pyatspi.TEXT_BOUNDARY_WORD_START)[0], "second")
        expect(text.getTextAtOffset(offset + 2, pyatspi.TEXT_BOUNDARY_CHAR)[0], "c")
        expect(text.getTextAtOffset(offset, pyatspi.TEXT_BOUNDARY_SENTENCE_START)[0], "The second door is shut.")
        line = text.getTextAtOffset(offset, pyatspi.TEXT_BOUNDARY_LINE_START)[0]
        expect(line.startswith("The first door is open."), True)

    def moves_the_caret(self):
        self.focus_page()
        self.caret_to(self.at("second"))
        found = self.page.queryText().getAttributes(self.at("second"))
        expect("bold" in found[0] or "700" in found[0], True)
        expect((found[1], found[2]), (self.at("second"), self.at(" door is shut")))

    def finds_headings(self):
        found = [(heading.name, attributes(heading).get("level"))
                 for heading in children(self.page) if heading.getRole() == pyatspi.ROLE_HEADING]
        expect(found, [("On doors", "1"), ("History", "2"), ("Later", "3")])
        last = [child for child in children(self.page) if child.name == "Later"][0]
        last.queryAction().doAction(0)
        until("the caret at a heading", lambda: self.page.queryText().caretOffset == self.at("Later"))

    def follows_links(self):
        links = [child for child in children(self.page) if child.getRole() == pyatspi.ROLE_LINK]
        expect([link.name for link in links], ["history", "a plan"])
        links[0].queryAction().doAction(0)
        until("the caret where the link leads", lambda: self.page.queryText().caretOffset == self.at("History"))
        links[1].queryAction().doAction(0)
        until("words of where it leads", lambda: "https://example.org/plan" in " ".join(self.ear.announced()))

    def highlights(self):
        return [child for child in children(self.page) if attributes(child).get("xml-roles") == "mark"]

    def makes_a_highlight(self):
        text = self.page.queryText()
        words = "Nobody knows why"
        start = self.at(words)
        expect(text.addSelection(start, start + len(words)), True)
        expect(tuple(text.getSelection(0))[:2], (start, start + len(words)))
        self.focus_page()
        self.ear.forget()
        press(KEY_H)
        until("words of the highlight", lambda: f"Highlighted: {words}" in self.ear.announced())
        until("a child more", lambda: self.ear.of("object:children-changed:add"))
        expect([child.name for child in self.highlights()], [words])
        # The attribute "mark" is not among those that Qt 6.8 hands on: the child alone tells of it from outside.

    def hears_its_edges(self):
        start = self.at("Nobody")
        self.caret_to(start + 3)  # whatever making it left behind
        self.caret_to(self.at("On doors"))
        until("the end of it", lambda: "End of highlight" in self.ear.announced())
        self.caret_to(start)
        until("its start", lambda: self.ear.announced())
        expect(self.ear.announced(), ["Highlight: Claim"])
        self.caret_to(start + 7)
        expect(self.ear.announced(), [])
        self.caret_to(start + len("Nobody knows why"))
        until("its end", lambda: self.ear.announced())
        expect(self.ear.announced(), ["End of highlight"])
        self.caret_to(start + 20)
        expect(self.ear.announced(), [])

    def finds_it_again(self):
        self.caret_to(0)
        self.ear.forget()
        press(KEY_PERIOD)
        until("the caret at the highlight", lambda: self.page.queryText().caretOffset == self.at("Nobody"))
        until("its start", lambda: self.ear.announced())
        expect(self.ear.announced(), ["Highlight: Claim"])
        self.caret_to(0)
        self.highlights()[0].queryAction().doAction(0)
        until("the caret at the highlight", lambda: self.page.queryText().caretOffset == self.at("Nobody"))

    def names_menus(self):
        self.focus_page()
        self.ear.forget()
        press(KEY_F10)
        press(KEY_DOWN)
        first = until("an item of the menu", lambda: next(
            (event.source for event in self.ear.of("object:state-changed:focused")
             if event.source.getRole() in MENU_ITEMS), None))
        menu = first.parent
        expect(menu.getRole(), pyatspi.ROLE_POPUP_MENU)
        items = {item.name: item for item in all_below(menu) if item.getRole() in MENU_ITEMS}
        expect("" in items, False)
        expect(len(items) > 90, True)
        for name, key in (("Highlight", "H"), ("Find in the article", "Ctrl+F"), ("Search the library", "Ctrl+Shift+F"),
                          ("Next highlight", "."), ("Caret in the text", "F7"), ("Archive", "Ctrl+M, A")):
            expect(items[name].queryAction().getKeyBinding(0), key)
        press(KEY_ESCAPE)
        until("the menu closed", lambda: has_state(self.page, pyatspi.STATE_FOCUSED))

    def walks_by_tab(self):
        self.focus_page()
        stop, names = self.page, []
        while len(names) < 60:
            before = stop
            self.ear.forget()
            press(KEY_TAB)
            stop = until(f"a stop after {before.name}", lambda: next(
                (event.source for event in reversed(self.ear.of("object:state-changed:focused"))
                 if event.detail and event.source != before and has_state(event.source, pyatspi.STATE_FOCUSED)), None))
            expect((bool(stop.name), stop.getRole() != pyatspi.ROLE_FILLER), (True, True))
            names.append(stop.name)
            if stop == self.page:
                break
        expect(names[-1], "On doors")
        for name in ("Notes in the margin", "Go to articles, themes and claims, do, or search", "Width of the sidebar",
                     "Menu"):
            expect(name in names, True)
