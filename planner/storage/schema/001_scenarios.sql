-- The tree, and the edits of each scenario from 1 on. Below a child's fork_seq they are frozen.
CREATE TABLE scenario (
    id INTEGER PRIMARY KEY CHECK (id > 0),
    parent INTEGER REFERENCES scenario (id),
    fork_seq INTEGER NOT NULL,
    name TEXT NOT NULL,
    note TEXT NOT NULL
) STRICT;

CREATE TABLE scenario_edit (
    scenario INTEGER NOT NULL REFERENCES scenario (id),
    seq INTEGER NOT NULL,
    kind TEXT NOT NULL,
    edit TEXT NOT NULL,
    PRIMARY KEY (scenario, seq)
) STRICT, WITHOUT ROWID;

-- The books of an edit's imports, in the order in which they stand in it.
CREATE TABLE edit_book (
    scenario INTEGER NOT NULL,
    seq INTEGER NOT NULL,
    position INTEGER NOT NULL,
    book INTEGER NOT NULL REFERENCES book (id),
    PRIMARY KEY (scenario, seq, position),
    FOREIGN KEY (scenario, seq) REFERENCES scenario_edit (scenario, seq)
) STRICT, WITHOUT ROWID;
