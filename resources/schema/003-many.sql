-- SPDX-FileCopyrightText: 2026 The Florilegium developers
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- What is asked of very many passages is answered without their rows.

-- What counts of a passage, for those whose ids are known. SQLite does not choose it by itself, for the ids are unique:
-- whoever counts says INDEXED BY.
CREATE INDEX highlights_briefly ON highlights (id, article, created, deleted);

CREATE INDEX highlights_in_bin ON highlights (created) WHERE deleted IS NOT NULL;
