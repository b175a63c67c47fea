-- What all scenarios start from, whole and not as a difference from the program's defaults, so that
-- other defaults in a later version leave old plans alone.
CREATE TABLE base_value (
    key TEXT PRIMARY KEY,
    value ANY
) STRICT, WITHOUT ROWID;

-- Lists and tables: the edits that set them, as text (edit_text.h).
CREATE TABLE base_edit (
    position INTEGER PRIMARY KEY,
    kind TEXT NOT NULL,
    edit TEXT NOT NULL
) STRICT;

-- Where a value comes from, and notes.
CREATE TABLE base_remark (
    kind INTEGER NOT NULL, -- 0 source, 1 note
    key TEXT NOT NULL,
    text TEXT NOT NULL,
    PRIMARY KEY (kind, key)
) STRICT, WITHOUT ROWID;
