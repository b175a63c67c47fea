-- What is true of the plan as a whole. One row each; a date is days since 1970-01-01.
CREATE TABLE plan_facts (
    one INTEGER PRIMARY KEY CHECK (one = 1),
    name TEXT NOT NULL,
    as_of INTEGER NOT NULL,
    currency TEXT NOT NULL,
    fiscal_year_start INTEGER NOT NULL
) STRICT;

CREATE TABLE plan_state (
    one INTEGER PRIMARY KEY CHECK (one = 1),
    base_book INTEGER NOT NULL,
    shown_scenario INTEGER NOT NULL
) STRICT;

-- Column mappings, page state …
CREATE TABLE memory (
    key TEXT PRIMARY KEY,
    text TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- Sum of the row hashes of every table of content (digest.h).
CREATE TABLE content_digest (
    table_name TEXT PRIMARY KEY,
    row_count INTEGER NOT NULL,
    sum_a INTEGER NOT NULL,
    sum_b INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- The schema files this file was made from. Programs from version `readable_from` on can read it.
CREATE TABLE migration (
    version INTEGER PRIMARY KEY,
    hash TEXT NOT NULL,
    readable_from INTEGER NOT NULL
) STRICT;
