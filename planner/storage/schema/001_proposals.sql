-- The latest proposal of a scenario.
CREATE TABLE proposal (
    scenario INTEGER PRIMARY KEY REFERENCES scenario (id),
    edit_seq INTEGER NOT NULL,
    inputs_digest TEXT NOT NULL,
    seed INTEGER NOT NULL,
    status TEXT NOT NULL,
    objective INTEGER NOT NULL,
    bound INTEGER NOT NULL,
    iterations INTEGER NOT NULL,
    seconds REAL NOT NULL
) STRICT;

-- `place` = scenario × 2^32 + position.
CREATE TABLE proposal_term (
    place INTEGER PRIMARY KEY,
    name TEXT NOT NULL,
    points INTEGER NOT NULL
) STRICT;

CREATE TABLE proposal_owner (
    place INTEGER PRIMARY KEY,
    account TEXT NOT NULL,
    csm TEXT NOT NULL
) STRICT;
