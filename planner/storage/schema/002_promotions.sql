-- Promotions that are agreed, of the people of `csm`: the row of the same place.
CREATE TABLE promotion (
    place INTEGER PRIMARY KEY,
    day INTEGER NOT NULL,
    level TEXT NOT NULL
) STRICT;
