#include "planner/import/table_sniffer.h"

#include "planner/base/text.h"

#include <algorithm>
#include <map>

namespace headroom {
namespace {

constexpr std::size_t sampleBytes = 256 * 1024;
constexpr std::size_t sampleRows = 500;

struct SampleText {
    std::string text; // UTF-8
    bool whole = false;
};

Result<SampleText> readSample(ByteSource& source, TextEncoding encoding) {
    std::string bytes(sampleBytes, '\0');
    std::size_t size = 0;
    SampleText sample;
    while (size < bytes.size()) {
        const auto count = source.read(bytes.data() + size, bytes.size() - size);
        if (!count) {
            return fail(count.error());
        }
        if (*count == 0) {
            sample.whole = true;
            break;
        }
        size += *count;
    }
    bytes.resize(size);
    TextDecoder decoder(encoding);
    decoder.decode(bytes, sample.text);
    if (sample.whole) {
        decoder.finish(sample.text);
    }
    if (auto back = source.rewind(); !back) {
        return fail(back.error());
    }
    return sample;
}

std::optional<char> separatorLine(std::string_view text) {
    if (text.starts_with('"')) {
        text.remove_prefix(1);
    }
    if (text.size() < 5 || lowered(text.substr(0, 4)) != "sep=") {
        return std::nullopt;
    }
    const char separator = text[4];
    const char behind = text.size() > 5 ? text[5] : '\n';
    const bool alone = behind == '\n' || behind == '\r' || behind == '"';
    return alone && separator != '\n' && separator != '\r' ? std::optional<char>(separator)
                                                           : std::nullopt;
}

struct Trial {
    std::vector<SampleRow> rows;
    double score = -1.0;
};

double evenness(const std::vector<SampleRow>& rows, const ReadingNotes& notes) {
    std::map<std::size_t, double> widths;
    for (const SampleRow& row : rows) {
        widths[row.cells.size()] += 1.0;
    }
    widths.erase(1);
    if (widths.empty() || rows.empty()) {
        return 0.0;
    }
    std::size_t usual = 0;
    double most = 0.0;
    double wide = 0.0;
    for (const auto& [width, count] : widths) {
        wide += count;
        if (count >= most) {
            most = count;
            usual = width;
        }
    }
    const double all = static_cast<double>(rows.size());
    const double strays = static_cast<double>(std::min<std::size_t>(notes.strayQuotes.size(), 6));
    return most / all + 0.3 * (wide - most) / all +
           0.02 * static_cast<double>(std::min<std::size_t>(usual, 20)) - 0.05 * strays;
}

Trial tryFormat(const SampleText& sample, CsvFormat format) {
    format.encoding = TextEncoding::Utf8;
    CsvReader reader(byteSourceOf(sample.text), format);
    Trial trial;
    TableRow row;
    while (trial.rows.size() < sampleRows) {
        const auto more = reader.next(row);
        if (!more || !*more) {
            break;
        }
        const bool blank = std::all_of(row.cells.begin(), row.cells.end(),
                                       [](const auto& cell) { return trimmed(cell.text).empty(); });
        if (!blank) {
            trial.rows.push_back(sampleOf(row));
        }
    }
    if (!sample.whole && trial.rows.size() < sampleRows && trial.rows.size() > 1) {
        trial.rows.pop_back(); // cut off by the end of the sample
    }
    trial.score = evenness(trial.rows, reader.notes());
    return trial;
}

} // namespace

Result<SniffedText> sniffText(ByteSource& source, const DialectOverrides& overrides) {
    SniffedText sniffed;
    if (overrides.encoding) {
        sniffed.format.encoding = *overrides.encoding;
    } else {
        const auto encoding = detectEncoding(source);
        if (!encoding) {
            return fail(encoding.error());
        }
        sniffed.format.encoding = *encoding;
    }
    const auto sample = readSample(source, sniffed.format.encoding);
    if (!sample) {
        return fail(sample.error());
    }
    const std::optional<char> announced = separatorLine(sample->text);
    sniffed.format.skipFirstLine = announced.has_value();
    std::string candidates = ",;\t|";
    if (overrides.separator) {
        candidates = *overrides.separator;
    } else if (announced) {
        candidates = *announced;
    }
    double best = -1.0;
    for (const char separator : candidates) {
        CsvFormat format = sniffed.format;
        format.separator = separator;
        Trial trial = tryFormat(*sample, format);
        if (trial.score > best) {
            best = trial.score;
            sniffed.format.separator = separator;
            sniffed.sample = std::move(trial.rows);
        }
    }
    return sniffed;
}

} // namespace headroom
