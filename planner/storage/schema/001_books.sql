-- Data as imported. A plan has one book, and one more for each import kept as an edit.
-- `place` = book × 2^32 + position: rows of a book lie together, in order, without an index.
-- Money is hundredths of the plan's currency, a date days since 1970-01-01, a month 12 × year +
-- month − 1; what the file did not say is NULL, an empty text is an empty text. A list is its items,
-- each ended by a line feed (\\ and \n escaped).
CREATE TABLE book (
    id INTEGER PRIMARY KEY CHECK (id > 0),
    source TEXT NOT NULL
) STRICT;

CREATE TABLE account (
    place INTEGER PRIMARY KEY,
    id TEXT NOT NULL,
    name TEXT NOT NULL,
    arr INTEGER,
    file_currency TEXT NOT NULL,
    owner TEXT NOT NULL,
    segment TEXT NOT NULL,
    region TEXT NOT NULL,
    country TEXT NOT NULL,
    language TEXT NOT NULL,
    industry TEXT NOT NULL,
    parent TEXT NOT NULL,
    lifecycle INTEGER NOT NULL,
    health INTEGER,
    customer_since INTEGER,
    renewal_date INTEGER,
    owner_since INTEGER,
    owner_changes INTEGER,
    products REAL,
    integrations REAL,
    seats REAL,
    support_tickets REAL,
    sites REAL,
    employees REAL
) STRICT;

CREATE TABLE csm (
    place INTEGER PRIMARY KEY,
    id TEXT NOT NULL,
    name TEXT NOT NULL,
    email TEXT NOT NULL,
    fte INTEGER NOT NULL, -- thousandths
    level TEXT NOT NULL,
    segments TEXT NOT NULL,
    regions TEXT NOT NULL,
    languages TEXT NOT NULL,
    industries TEXT NOT NULL,
    start_date INTEGER,
    end_date INTEGER,
    leaves TEXT NOT NULL, -- list of first day, last day, first day …
    status INTEGER NOT NULL,
    monthly_cost INTEGER,
    arr_cap INTEGER
) STRICT;

CREATE TABLE history_month (
    place INTEGER PRIMARY KEY,
    month INTEGER NOT NULL,
    segment TEXT NOT NULL,
    new_logos REAL,
    churned REAL,
    moved_in REAL,
    moved_out REAL,
    closing_customers REAL,
    new_arr INTEGER,
    expansion INTEGER,
    contraction INTEGER,
    churned_arr INTEGER,
    closing_arr INTEGER
) STRICT;

CREATE TABLE forecast_month (
    place INTEGER PRIMARY KEY,
    month INTEGER NOT NULL,
    segment TEXT NOT NULL,
    new_logos REAL NOT NULL,
    low REAL,
    high REAL
) STRICT;
