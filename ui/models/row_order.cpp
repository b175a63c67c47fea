#include "ui/models/row_order.h"

#include <QCollator>
#include <QHash>
#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>
#include <optional>

namespace headroom::ui {
namespace {

constexpr double absent = std::numeric_limits<double>::quiet_NaN();
constexpr int stopEvery = 4096;

bool stopped(int row, const std::stop_token& stop) {
    return row % stopEvery == 0 && stop.stop_requested();
}

std::vector<double> numbersOf(const TableColumn& column, int rows, const std::stop_token& stop) {
    std::vector<double> keys(static_cast<std::size_t>(rows), absent);
    for (int row = 0; row < rows && !stopped(row, stop); ++row)
        keys[static_cast<std::size_t>(row)] = column.number(row);
    return keys;
}

/// The texts of a column, each once, and where they stand; most columns repeat a few.
struct DistinctTexts {
    std::vector<QString> texts;
    std::vector<int> ofRow; // index of the row's text, −1 = empty
};

DistinctTexts distinctTexts(const TableColumn& column, int rows, const std::stop_token& stop) {
    DistinctTexts result;
    result.ofRow.assign(static_cast<std::size_t>(rows), -1);
    QHash<QString, int> known;
    for (int row = 0; row < rows && !stopped(row, stop); ++row) {
        QString text = column.text(row);
        if (text.isEmpty())
            continue;
        auto place = known.constFind(text);
        if (place == known.constEnd()) {
            place = known.insert(text, static_cast<int>(result.texts.size()));
            result.texts.push_back(std::move(text));
        }
        result.ofRow[static_cast<std::size_t>(row)] = *place;
    }
    return result;
}

struct TextKey {
    QCollatorSortKey key;
    std::size_t text;
};

/// The rank of each text in the order of people; equal to the collator are equal here. Keys of a
/// million texts are 200 MB: they live no longer than this takes.
std::vector<double> ranksAmong(const std::vector<QString>& texts) {
    QCollator collator;
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    collator.setNumericMode(true);
    std::vector<TextKey> order;
    order.reserve(texts.size());
    for (const QString& text : texts)
        order.push_back({collator.sortKey(text), order.size()});
    std::sort(order.begin(), order.end(),
              [](const TextKey& a, const TextKey& b) { return a.key.compare(b.key) < 0; });
    std::vector<double> ranks(texts.size());
    double rank = 0.0;
    for (std::size_t i = 0; i < order.size(); ++i) {
        if (i > 0 && order[i - 1].key.compare(order[i].key) != 0)
            rank += 1.0;
        ranks[order[i].text] = rank;
    }
    return ranks;
}

/// Ranks instead of texts: equal texts share a rank, later comparisons are one subtraction.
std::vector<double> ranksOf(const TableColumn& column, int rows, const std::stop_token& stop) {
    const DistinctTexts distinct = distinctTexts(column, rows, stop);
    const std::vector<double> ranks = stop.stop_requested()
                                          ? std::vector<double>(distinct.texts.size(), absent)
                                          : ranksAmong(distinct.texts);
    std::vector<double> keys(static_cast<std::size_t>(rows), absent);
    for (std::size_t row = 0; row < keys.size(); ++row)
        if (const int text = distinct.ofRow[row]; text >= 0)
            keys[row] = ranks[static_cast<std::size_t>(text)];
    return keys;
}

/// −1, 0, 1; absent values are larger than all, whichever the direction.
int compareKeys(double a, double b, bool descending) {
    const bool noA = std::isnan(a);
    const bool noB = std::isnan(b);
    if (noA || noB)
        return static_cast<int>(noA) - static_cast<int>(noB);
    if (a == b)
        return 0;
    return (a < b) != descending ? -1 : 1;
}

} // namespace

ColumnKeys columnKeys(const TableColumn& column, int rowCount, std::stop_token stop) {
    if (column.number)
        return std::make_shared<const std::vector<double>>(numbersOf(column, rowCount, stop));
    if (column.text)
        return std::make_shared<const std::vector<double>>(ranksOf(column, rowCount, stop));
    return std::make_shared<const std::vector<double>>(static_cast<std::size_t>(rowCount), absent);
}

void sortRows(std::vector<int>& rows, const std::vector<OrderBy>& by) {
    if (by.empty())
        return;
    std::stable_sort(rows.begin(), rows.end(), [&by](int a, int b) {
        for (const OrderBy& order : by) {
            const auto& keys = *order.keys;
            const int result = compareKeys(keys[static_cast<std::size_t>(a)],
                                           keys[static_cast<std::size_t>(b)], order.descending);
            if (result != 0)
                return result < 0;
        }
        return false;
    });
}

} // namespace headroom::ui
