-- SPDX-FileCopyrightText: 2026 The Florilegium developers
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- The library. Blank lines separate the statements (and stand nowhere within one).
-- Times are ISO 8601 in UTC with milliseconds, offsets UTF-16 units, words those of the core; absent times are NULL,
-- absent texts ''.

CREATE TABLE articles (
    id TEXT PRIMARY KEY NOT NULL,
    title TEXT NOT NULL,
    title_key TEXT NOT NULL, -- the title folded, for sorting
    byline TEXT NOT NULL,
    site TEXT NOT NULL,
    url TEXT NOT NULL,
    canonical_url TEXT NOT NULL,
    published TEXT NOT NULL,
    language TEXT NOT NULL,
    excerpt TEXT NOT NULL,
    path TEXT NOT NULL,
    words INTEGER NOT NULL,
    state TEXT NOT NULL,
    rating INTEGER NOT NULL,
    note TEXT NOT NULL,
    added TEXT,
    deleted TEXT
) STRICT;

CREATE INDEX articles_by_added ON articles (added);

CREATE INDEX articles_by_title ON articles (title_key);

CREATE INDEX articles_by_url ON articles (url) WHERE url <> '';

CREATE INDEX articles_by_path ON articles (path) WHERE path <> '';

CREATE INDEX articles_by_canonical_url ON articles (canonical_url) WHERE canonical_url <> '';

-- Original bytes, zstd. NULL once the bin was emptied.
CREATE TABLE versions (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    article TEXT NOT NULL REFERENCES articles (id) ON DELETE CASCADE,
    sha256 TEXT NOT NULL,
    source TEXT NOT NULL,
    format TEXT NOT NULL,
    size INTEGER NOT NULL,
    taken TEXT,
    original BLOB,
    UNIQUE (article, sha256)
) STRICT;

CREATE INDEX versions_by_sha256 ON versions (sha256);

-- What one parser with one set of rules made of a version: its flat bytes, zstd; sha256 is of the flat bytes.
CREATE TABLE texts (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    version INTEGER NOT NULL REFERENCES versions (id) ON DELETE CASCADE,
    parser INTEGER NOT NULL,
    rules TEXT NOT NULL,
    sha256 TEXT NOT NULL,
    made TEXT NOT NULL,
    flat BLOB NOT NULL,
    UNIQUE (version, parser, rules, sha256)
) STRICT;

CREATE TABLE reading_places (
    article TEXT PRIMARY KEY NOT NULL REFERENCES articles (id) ON DELETE CASCADE,
    start_at INTEGER NOT NULL,
    pixels REAL NOT NULL,
    progress REAL NOT NULL,
    happened TEXT
) STRICT, WITHOUT ROWID;

CREATE TABLE colours (
    key TEXT PRIMARY KEY NOT NULL,
    label TEXT NOT NULL,
    position INTEGER NOT NULL,
    shade TEXT NOT NULL DEFAULT '', -- '': the key's own
    pattern TEXT NOT NULL DEFAULT ''
) STRICT;

INSERT INTO colours (key, label, position) VALUES
    ('claim', '', 0), ('evidence', '', 1), ('question', '', 2), ('contradiction', '', 3), ('definition', '', 4);

CREATE TABLE themes (
    id TEXT PRIMARY KEY NOT NULL,
    parent TEXT REFERENCES themes (id) DEFERRABLE INITIALLY DEFERRED,
    name TEXT NOT NULL,
    colour TEXT NOT NULL,
    definition TEXT NOT NULL,
    shortcut INTEGER NOT NULL,
    position INTEGER NOT NULL,
    deleted TEXT
) STRICT;

CREATE INDEX themes_by_parent ON themes (parent);

-- An article with highlights cannot be removed, whatever the change says.
CREATE TABLE highlights (
    id TEXT PRIMARY KEY NOT NULL,
    article TEXT NOT NULL REFERENCES articles (id) DEFERRABLE INITIALLY DEFERRED,
    marking INTEGER NOT NULL, -- which of its anchors are in force
    colour TEXT NOT NULL,
    note TEXT NOT NULL,
    created TEXT,
    modified TEXT,
    deleted TEXT
) STRICT;

CREATE INDEX highlights_by_article ON highlights (article, deleted);

CREATE INDEX highlights_by_created ON highlights (created, id);

-- Never overwritten: a passage marked anew gets another marking beside the old ones.
CREATE TABLE anchors (
    highlight TEXT NOT NULL REFERENCES highlights (id) ON DELETE CASCADE,
    marking INTEGER NOT NULL,
    ordinal INTEGER NOT NULL,
    text INTEGER REFERENCES texts (id) DEFERRABLE INITIALLY DEFERRED,
    start_at INTEGER NOT NULL,
    end_at INTEGER NOT NULL,
    exact TEXT NOT NULL,
    prefix TEXT NOT NULL,
    suffix TEXT NOT NULL,
    heading_path TEXT NOT NULL, -- JSON array
    occurrences INTEGER NOT NULL,
    occurrence INTEGER NOT NULL, -- which of them it was, from 1
    PRIMARY KEY (highlight, marking, ordinal)
) STRICT, WITHOUT ROWID;

CREATE INDEX anchors_by_text ON anchors (text);

CREATE TRIGGER anchors_stay BEFORE UPDATE ON anchors
BEGIN
    SELECT RAISE(ABORT, 'anchors are never overwritten');
END;

-- Append-only; the newest entry of a highlight in a text holds: its rows are numbered from 0. NULL offsets: looked for
-- and not found. decided: the reader chose or confirmed it.
CREATE TABLE placements (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    highlight TEXT NOT NULL REFERENCES highlights (id) ON DELETE CASCADE,
    text INTEGER NOT NULL REFERENCES texts (id) ON DELETE CASCADE,
    ordinal INTEGER NOT NULL,
    start_at INTEGER,
    end_at INTEGER,
    kept_at INTEGER NOT NULL, -- where an orphan is shown
    decided INTEGER NOT NULL,
    score REAL NOT NULL,
    placed_by TEXT NOT NULL,
    made TEXT NOT NULL
) STRICT;

CREATE INDEX placements_by_highlight ON placements (highlight, text, id);

CREATE INDEX placements_by_text ON placements (text);

CREATE TRIGGER placements_stay BEFORE UPDATE ON placements
BEGIN
    SELECT RAISE(ABORT, 'placements are only added');
END;

CREATE TABLE highlight_themes (
    highlight TEXT NOT NULL REFERENCES highlights (id) ON DELETE CASCADE,
    theme TEXT NOT NULL REFERENCES themes (id) DEFERRABLE INITIALLY DEFERRED,
    position INTEGER NOT NULL,
    PRIMARY KEY (highlight, theme)
) STRICT, WITHOUT ROWID;

CREATE INDEX highlight_themes_by_theme ON highlight_themes (theme, highlight);

CREATE TABLE claims (
    id TEXT PRIMARY KEY NOT NULL,
    statement TEXT NOT NULL,
    status TEXT NOT NULL,
    created TEXT,
    modified TEXT,
    deleted TEXT
) STRICT;

CREATE INDEX claims_by_created ON claims (created);

CREATE TABLE people (
    name TEXT PRIMARY KEY NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE claim_people (
    claim TEXT NOT NULL REFERENCES claims (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    person TEXT NOT NULL REFERENCES people (name),
    PRIMARY KEY (claim, position)
) STRICT, WITHOUT ROWID;

CREATE INDEX claim_people_by_person ON claim_people (person);

-- Append-only, and kept when an undo takes the claim itself away.
CREATE TABLE claim_history (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    claim TEXT NOT NULL,
    status TEXT NOT NULL,
    attributed_to TEXT NOT NULL, -- JSON array
    happened TEXT NOT NULL
) STRICT;

CREATE INDEX claim_history_by_claim ON claim_history (claim, id);

CREATE TRIGGER claim_history_stays BEFORE UPDATE ON claim_history
BEGIN
    SELECT RAISE(ABORT, 'history is only added to');
END;

CREATE TABLE evidence (
    id TEXT PRIMARY KEY NOT NULL,
    claim TEXT NOT NULL REFERENCES claims (id) DEFERRABLE INITIALLY DEFERRED,
    relation TEXT NOT NULL,
    highlight TEXT REFERENCES highlights (id) DEFERRABLE INITIALLY DEFERRED,
    other TEXT REFERENCES claims (id) DEFERRABLE INITIALLY DEFERRED,
    comment TEXT NOT NULL,
    created TEXT,
    CHECK ((highlight IS NULL) <> (other IS NULL))
) STRICT;

CREATE INDEX evidence_by_claim ON evidence (claim);

CREATE INDEX evidence_by_highlight ON evidence (highlight) WHERE highlight IS NOT NULL;

CREATE INDEX evidence_by_other ON evidence (other) WHERE other IS NOT NULL;

CREATE TABLE collections (
    id TEXT PRIMARY KEY NOT NULL,
    parent TEXT REFERENCES collections (id) DEFERRABLE INITIALLY DEFERRED,
    name TEXT NOT NULL,
    filter TEXT NOT NULL, -- words of a search, for one that fills itself
    position INTEGER NOT NULL,
    deleted TEXT
) STRICT;

CREATE TABLE collection_members (
    collection TEXT NOT NULL REFERENCES collections (id) ON DELETE CASCADE,
    article TEXT NOT NULL REFERENCES articles (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    PRIMARY KEY (collection, article)
) STRICT, WITHOUT ROWID;

CREATE INDEX collection_members_by_article ON collection_members (article);

CREATE TABLE settings (
    key TEXT PRIMARY KEY NOT NULL,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- Tells this library from every other one: its search index belongs to it alone.
INSERT INTO settings (key, value) VALUES ('library.id', lower(hex(randomblob(16))));

-- Append-only: each change of the reader as JSON, with the schema it was written under.
CREATE TABLE journal (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    happened TEXT NOT NULL,
    change TEXT NOT NULL,
    schema INTEGER NOT NULL
) STRICT;

CREATE TRIGGER journal_stays BEFORE UPDATE ON journal
BEGIN
    SELECT RAISE(ABORT, 'the journal is only added to');
END;

-- Hash of each block as an export last wrote it.
CREATE TABLE export_states (
    target TEXT NOT NULL,
    block TEXT NOT NULL,
    hash TEXT NOT NULL,
    PRIMARY KEY (target, block)
) STRICT, WITHOUT ROWID;
