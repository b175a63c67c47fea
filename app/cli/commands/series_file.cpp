#include "app/cli/commands/series_file.h"

#include "app/cli/commands/series_table.h"
#include "planner/base/text.h"

#include <cmath>
#include <fstream>
#include <map>
#include <sstream>

namespace headroom::cli {
namespace {

tl::unexpected<Error> badLine(std::int64_t line, const std::string& detail) {
    return fail(Error{ErrorCode::BadValue, "series", detail, line, {}});
}

std::vector<std::string> wordsOf(std::string text) {
    for (char& c : text)
        if (c == ',' || c == '\t' || c == ';')
            c = ' ';
    std::istringstream in(text);
    std::vector<std::string> words;
    for (std::string word; in >> word;)
        words.push_back(std::move(word));
    return words;
}

/// A whole number from `least` to `most`.
Result<int> wholeWord(const std::string& word, const std::string& what, int least, int most,
                      std::int64_t line) {
    const auto number = parseDecimal(word);
    if (!number || *number != std::floor(*number) || *number < least || *number > most)
        return badLine(line, what + " must be a whole number from " + std::to_string(least) +
                                 " to " + std::to_string(most) + ", not '" + word + "'");
    return static_cast<int>(*number);
}

/// `id m n h x1 … xn [ignored…]`, blanks, tabs, commas or semicolons between.
Result<Series> seriesOf(const std::string& text, std::int64_t line, std::optional<int> horizon) {
    const std::vector<std::string> words = wordsOf(text);
    if (words.size() < 5)
        return badLine(line, "it must be: id, season, history length, horizon, then the history");
    const auto period = wholeWord(words[1], "the season", 1, 366, line);
    if (!period)
        return fail(period.error());
    const auto count = wholeWord(words[2], "the length of the history", 1, 100'000, line);
    if (!count)
        return fail(count.error());
    if (!horizon) {
        const auto own = wholeWord(words[3], "the horizon", 1, 120, line);
        if (!own)
            return fail(own.error());
        horizon = *own;
    }
    const auto last = 4 + static_cast<std::size_t>(*count);
    if (words.size() < last)
        return badLine(line, "it has " + std::to_string(words.size() - 4) + " of the " +
                                 std::to_string(*count) + " values of history it promises");
    Series series;
    series.id = words[0];
    series.line = line;
    for (std::size_t i = 4; i < last; ++i) {
        const auto value = parseDecimal(words[i]);
        if (!value || std::abs(*value) > 1e15)
            return badLine(line, "value " + std::to_string(i - 3) + ", '" + words[i] +
                                     "', is not a number of at most 1e15; a forecast needs every "
                                     "value, so fill it in or begin after it");
        if (last - i <= mostValues)
            series.values.push_back(*value);
    }
    series.options = optionsForSeries(series.values, *period, *horizon);
    return series;
}

/// A header names its columns; a line of the list has the season, a number, after its id.
bool isTable(std::ifstream& file) {
    std::string text;
    while (std::getline(file, text) && trimmed(text).empty())
        ;
    const std::vector<std::string> words = wordsOf(text);
    file.clear();
    file.seekg(0);
    const bool binary = text.starts_with("PK");
    const auto season = words.size() > 1 ? parseDecimal(words[1]) : 0.0;
    return binary || !season || *season >= 1800.0; // years as column names
}

} // namespace

Result<std::vector<Series>> seriesOfFile(const Invocation& invocation, const std::string& path,
                                         std::optional<int> horizon) {
    std::ifstream file(path);
    if (!file)
        return fail(ErrorCode::FileNotFound, path);
    if (isTable(file))
        return seriesOfTable(invocation, path, horizon);
    std::vector<Series> all;
    std::map<std::string, std::int64_t> lines;
    std::string text;
    for (std::int64_t line = 1; std::getline(file, text); ++line) {
        if (line == 1 && text.starts_with("\xEF\xBB\xBF"))
            text.erase(0, 3);
        if (trimmed(text).empty())
            continue;
        auto series = seriesOf(text, line, horizon);
        if (!series)
            return fail(series.error());
        const auto [before, isNew] = lines.emplace(series->id, line);
        if (!isNew)
            invocation.note("Lines " + std::to_string(before->second) + " and " +
                            std::to_string(line) + " have the same id, " + series->id +
                            "; both are forecast, in the order of the file.");
        all.push_back(std::move(*series));
    }
    if (all.empty())
        return fail(ErrorCode::FileEmpty, path);
    return all;
}

} // namespace headroom::cli
