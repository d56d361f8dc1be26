# SPDX-FileCopyrightText: 2026 The Florilegium developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""What is tried on the window, in this order."""

import pyatspi

from reader import Ear, all_below, attributes, children, has_state, press, until, with_role

KEY_TAB, KEY_ESCAPE, KEY_H, KEY_Z, KEY_PERIOD = 0xFF09, 0xFF1B, ord("h"), ord("z"), ord(".")


def expect(found, wanted):
    if found != wanted:
        raise AssertionError(f"found {found!r}, wanted {wanted!r}")


class Steps:
    def __init__(self, text):
        self.ear = Ear()
        self.text = text
        self.window = None
        self.page = None

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

    def finds_the_page(self):
        def application():
            return next((found for found in children(pyatspi.Registry.getDesktop(0))
                         if found.name.lower() == "florilegium"), None)

        def page():
            return next((found for found in with_role(until("the application", application),
                                                      pyatspi.ROLE_DOCUMENT_FRAME)
                         if found.queryText().characterCount > 0), None)

        self.page = until("a page with text", page)
        self.window = next(found for found in children(application()) if found.getRole() == pyatspi.ROLE_FRAME)
        until("the window's name", lambda: "On doors" in self.window.name)
        expect(self.page.name, "On doors")
        for state in (pyatspi.STATE_FOCUSABLE, pyatspi.STATE_READ_ONLY, pyatspi.STATE_MULTI_LINE,
                      pyatspi.STATE_SELECTABLE_TEXT):
            expect(self.page.getState().contains(state), True)

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
        self.page.queryComponent().grabFocus()
        until("the focus on the page", lambda: has_state(self.page, pyatspi.STATE_FOCUSED))
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
        self.page.queryComponent().grabFocus()
        until("the focus on the page", lambda: has_state(self.page, pyatspi.STATE_FOCUSED))
        self.ear.forget()
        press(KEY_H)
        until("words of the highlight", lambda: f"Highlighted: {words}" in self.ear.announced())
        until("a child more", lambda: self.ear.of("object:children-changed:add"))
        expect([child.name for child in self.highlights()], [words])
        expect("mark:true" in text.getAttributes(start)[0], True)
        expect("mark:true" in text.getAttributes(start + len(words))[0], False)

    def hears_its_edges(self):
        start = self.at("Nobody")
        self.caret_to(self.at("On doors"))
        until("the end of it", lambda: "End of highlight" in self.ear.announced() or not self.ear.announced())
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
        items = {}
        roles = (pyatspi.ROLE_MENU_ITEM, pyatspi.ROLE_CHECK_MENU_ITEM, pyatspi.ROLE_RADIO_MENU_ITEM,
                 pyatspi.ROLE_MENU)
        for item in all_below(self.window):
            if item.getRole() in roles:
                expect(bool(item.name), True)
                items[item.name] = item
        for name, key in (("Highlight", "H"), ("Find in the article", "Ctrl+F"), ("Search the library", "Ctrl+K"),
                          ("Next highlight", "."), ("Caret in the text", "F7")):
            expect(items[name].queryAction().getKeyBinding(0).split(";")[-1], key)
        expect(len(items) > 90, True)

    def walks_by_tab(self):
        self.page.queryComponent().grabFocus()
        until("the focus on the page", lambda: has_state(self.page, pyatspi.STATE_FOCUSED))
        stops = []
        while len(stops) < 60:
            self.ear.forget()
            press(KEY_TAB)
            stop = until("the next stop", lambda: next((event.source for event in reversed(
                self.ear.of("object:state-changed:focused")) if event.detail), None))
            until(f"the focus on {stop.name}", lambda: has_state(stop, pyatspi.STATE_FOCUSED))
            expect(bool(stop.name), True)
            if stop == self.page:
                break
            stops.append((stop.name, stop.getRoleName()))
        print(stops)
        expect(stop, self.page)
