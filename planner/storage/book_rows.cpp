#include "planner/storage/book_rows.h"

#include "planner/storage/account_rows.h"
#include "planner/storage/csm_rows.h"
#include "planner/storage/history_rows.h"
#include "planner/storage/row_writer.h"

namespace headroom {
namespace {

std::int64_t nextBook(PlanDatabase& database) {
    const std::int64_t next =
        database.connection.integerOf("SELECT coalesce(max(id), 0) + 1 FROM book");
    if (next >= groupLimit)
        database.connection.refuse(
            {ErrorCode::OutOfRange, "book", "the plan has had too many imports", {}, {}});
    return next;
}

void refuseBook(Connection& connection, const Error& error) {
    connection.refuse({ErrorCode::PlanDamaged, error.subject, error.detail, {}, {}});
}

std::shared_ptr<const Book> readBook(PlanReading& reading, std::int64_t number) {
    auto accounts = readAccounts(reading, number);
    auto csms = readCsms(reading, number);
    auto history = readHistory(reading, number);
    if (!reading.connection.good())
        return Book::empty();
    auto book = Book::make(std::move(accounts), std::move(csms), std::move(history));
    if (book)
        return *book;
    refuseBook(reading.connection, book.error());
    return Book::empty();
}

} // namespace

std::int64_t bookNumber(PlanDatabase& database, const std::shared_ptr<const Book>& book,
                        const std::string& source) {
    for (const auto& [number, known] : database.books)
        if (known.lock() == book)
            return number;
    const std::int64_t number = nextBook(database);
    RowWriter row(database, "book", 2);
    row(number)(source).put();
    writeAccounts(database, number, book->accounts());
    writeCsms(database, number, book->csms());
    writeHistory(database, number, book->history());
    database.books[number] = book;
    return number;
}

void eraseUnusedBooks(PlanDatabase& database) {
    std::vector<std::int64_t> unused;
    Statement rows(database.connection,
                   "SELECT id FROM book WHERE id NOT IN (SELECT base_book FROM plan_state)"
                   " AND id NOT IN (SELECT book FROM edit_book)");
    while (rows.step())
        unused.push_back(rows.integer(0));
    for (const std::int64_t number : unused) {
        for (const char* table : {"account", "csm", "promotion", "history_month", "forecast_month"})
            eraseGroup(database, table, number);
        eraseRows(database, "book", "id = ?", {number});
        database.books.erase(number);
    }
}

Books readBooks(PlanReading& reading) {
    Books books;
    std::string source;
    RowReader row(reading, "book", "id");
    while (row.next()) {
        std::int64_t number = 0;
        row(number)(source);
        if (number >= groupLimit)
            row.refuse("a number out of range");
        books[number] = nullptr;
    }
    for (auto& [number, book] : books)
        book = readBook(reading, number);
    return books;
}

} // namespace headroom
