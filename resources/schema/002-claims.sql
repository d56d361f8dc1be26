-- SPDX-FileCopyrightText: 2026 The Florilegium developers
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Claims say more of themselves, their histories who and why; and what their evidence comes to is kept beside them.

ALTER TABLE claims ADD COLUMN kind TEXT NOT NULL DEFAULT 'fact';

ALTER TABLE claims ADD COLUMN confidence TEXT NOT NULL DEFAULT 'unset';

ALTER TABLE claims ADD COLUMN open_question TEXT NOT NULL DEFAULT '';

ALTER TABLE claims ADD COLUMN changed_by TEXT NOT NULL DEFAULT '';

ALTER TABLE claims ADD COLUMN reason TEXT NOT NULL DEFAULT '';

ALTER TABLE claim_history ADD COLUMN changed_by TEXT NOT NULL DEFAULT '';

ALTER TABLE claim_history ADD COLUMN reason TEXT NOT NULL DEFAULT '';

-- For the order of the ledger: the statement and the first name, folded.
ALTER TABLE claims ADD COLUMN statement_key TEXT NOT NULL DEFAULT '';

ALTER TABLE claims ADD COLUMN person_key TEXT NOT NULL DEFAULT '';

-- What the living evidence comes to (library/ledger.h); days are '' without an article. Made of the other tables by the
-- writer, in the transaction that changes them, for the claims that the triggers below name.
ALTER TABLE claims ADD COLUMN supporting INTEGER NOT NULL DEFAULT 0;

ALTER TABLE claims ADD COLUMN contradicting INTEGER NOT NULL DEFAULT 0;

ALTER TABLE claims ADD COLUMN qualifying INTEGER NOT NULL DEFAULT 0;

ALTER TABLE claims ADD COLUMN sources_for INTEGER NOT NULL DEFAULT 0;

ALTER TABLE claims ADD COLUMN sources_against INTEGER NOT NULL DEFAULT 0;

ALTER TABLE claims ADD COLUMN first_day TEXT NOT NULL DEFAULT '';

ALTER TABLE claims ADD COLUMN last_day TEXT NOT NULL DEFAULT '';

-- Claims whose sums are to be made anew; empty between transactions. No "OR IGNORE" in the triggers: a statement that
-- writes a row or else changes it takes that away from them.
CREATE TABLE unsettled_claims (
    claim TEXT PRIMARY KEY NOT NULL
) STRICT, WITHOUT ROWID;

INSERT INTO unsettled_claims (claim) SELECT id FROM claims;

CREATE TRIGGER evidence_comes AFTER INSERT ON evidence
BEGIN
    INSERT INTO unsettled_claims (claim)
    SELECT NEW.claim WHERE NEW.claim NOT IN (SELECT claim FROM unsettled_claims);
END;

CREATE TRIGGER evidence_goes AFTER DELETE ON evidence
BEGIN
    INSERT INTO unsettled_claims (claim)
    SELECT OLD.claim WHERE OLD.claim NOT IN (SELECT claim FROM unsettled_claims);
END;

CREATE TRIGGER evidence_changes AFTER UPDATE ON evidence
BEGIN
    INSERT INTO unsettled_claims (claim)
    SELECT OLD.claim WHERE OLD.claim NOT IN (SELECT claim FROM unsettled_claims);
    INSERT INTO unsettled_claims (claim)
    SELECT NEW.claim WHERE NEW.claim NOT IN (SELECT claim FROM unsettled_claims);
END;

CREATE TRIGGER evidence_passage AFTER UPDATE OF article, marking, deleted ON highlights
WHEN OLD.article <> NEW.article OR OLD.marking <> NEW.marking OR OLD.deleted IS NOT NEW.deleted
BEGIN
    INSERT INTO unsettled_claims (claim)
    SELECT DISTINCT e.claim FROM evidence e
    WHERE e.highlight = NEW.id AND e.claim NOT IN (SELECT claim FROM unsettled_claims);
END;

CREATE TRIGGER evidence_article AFTER UPDATE OF published, added, deleted ON articles
WHEN OLD.published <> NEW.published OR OLD.added IS NOT NEW.added OR OLD.deleted IS NOT NEW.deleted
BEGIN
    INSERT INTO unsettled_claims (claim)
    SELECT DISTINCT e.claim FROM highlights h JOIN evidence e ON e.highlight = h.id
    WHERE h.article = NEW.id AND e.claim NOT IN (SELECT claim FROM unsettled_claims);
END;

CREATE TRIGGER evidence_claim AFTER UPDATE OF deleted ON claims
WHEN OLD.deleted IS NOT NEW.deleted
BEGIN
    INSERT INTO unsettled_claims (claim)
    SELECT DISTINCT e.claim FROM evidence e
    WHERE e.other = NEW.id AND e.claim NOT IN (SELECT claim FROM unsettled_claims);
END;
