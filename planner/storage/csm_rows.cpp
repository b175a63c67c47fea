#include "planner/storage/csm_rows.h"

#include <charconv>

namespace headroom {
namespace {

/// Leaves as a list: first day, last day, first day … in days since 1970-01-01.
std::vector<std::string> leaveDays(const std::vector<Leave>& leaves) {
    std::vector<std::string> days;
    for (const Leave& leave : leaves)
        for (const Date day : {leave.from, leave.to})
            days.push_back(std::to_string(day.time_since_epoch().count()));
    return days;
}

std::optional<Date> dayFromText(const std::string& text) {
    std::int64_t count = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), count);
    if (error != std::errc() || end != text.data() + text.size())
        return std::nullopt;
    return Date(std::chrono::days(count));
}

std::vector<Leave> leavesFrom(const std::vector<std::string>& days, RowReader& row) {
    std::vector<Leave> leaves;
    for (std::size_t i = 0; i + 1 < days.size(); i += 2) {
        const auto from = dayFromText(days[i]);
        const auto to = dayFromText(days[i + 1]);
        if (!from || !to)
            row.refuse("a leave that cannot be read");
        leaves.push_back({from.value_or(Date{}), to.value_or(Date{})});
    }
    if (days.size() % 2 != 0)
        row.refuse("a leave without an end");
    return leaves;
}

template <class Row, class CsmOrConst, class Days>
void visitFields(Row& row, CsmOrConst& csm, Days& leaves) {
    row(csm.id)(csm.name)(csm.email)(csm.fte)(csm.level);
    row(csm.segments)(csm.regions)(csm.languages)(csm.industries);
    row(csm.start)(csm.end)(leaves).choice(csm.status, CsmStatus::Hire);
    row(csm.monthlyCost)(csm.arrCap);
}

constexpr int csmColumns = 16;

/// Few people have one: a table of its own, at the places of theirs.
void writePromotions(PlanDatabase& database, std::int64_t book, const std::vector<Csm>& csms) {
    RowWriter row(database, "promotion", 3);
    for (std::size_t j = 0; j < csms.size(); ++j) {
        if (const auto& promotion = csms[j].promotion) {
            row(placeOf(book) + static_cast<std::int64_t>(j))(promotion->from)(promotion->level);
            row.put();
        }
    }
}

void readPromotions(PlanReading& reading, std::int64_t book, std::vector<Csm>& csms) {
    RowReader row(reading, "promotion", OfGroup{book});
    while (row.next()) {
        std::int64_t place = 0;
        LevelChange promotion;
        row(place)(promotion.from)(promotion.level);
        const std::int64_t j = place - placeOf(book);
        if (j < 0 || j >= std::ssize(csms))
            row.refuse("a promotion of nobody");
        else
            csms[static_cast<std::size_t>(j)].promotion = std::move(promotion);
    }
}

} // namespace

void writeCsms(PlanDatabase& database, std::int64_t book, const std::vector<Csm>& csms) {
    RowWriter row(database, "csm", csmColumns);
    std::int64_t place = placeOf(book);
    for (const Csm& csm : csms) {
        const std::vector<std::string> leaves = leaveDays(csm.leaves);
        row(place++);
        visitFields(row, csm, leaves);
        row.put();
    }
    writePromotions(database, book, csms);
}

std::vector<Csm> readCsms(PlanReading& reading, std::int64_t book) {
    std::vector<Csm> csms;
    RowReader row(reading, "csm", OfGroup{book});
    while (row.next()) {
        std::int64_t place = 0;
        std::vector<std::string> leaves;
        row(place);
        visitFields(row, csms.emplace_back(), leaves);
        csms.back().leaves = leavesFrom(leaves, row);
    }
    readPromotions(reading, book, csms);
    return csms;
}

} // namespace headroom
