#include "planner/import/table_file.h"

#include "planner/base/saying.h"
#include "planner/base/text.h"
#include "planner/import/csv_reader.h"
#include "planner/import/file_content.h"
#include "planner/import/html_reader.h"
#include "planner/import/table_sniffer.h"
#include "planner/import/xlsx_reader.h"

#include <algorithm>
#include <fstream>
#include <set>
#include <sstream>

namespace headroom {
namespace {

constexpr std::size_t heldRows = 50;
constexpr std::size_t sheetSample = 200;

bool isBlank(const TableRow& row) {
    return std::all_of(row.cells.begin(), row.cells.end(),
                       [](const TableCell& cell) { return trimmed(cell.text).empty(); });
}

void show(const SampleRow& from, TableRow& row) {
    row.line = from.line;
    row.hidden = false;
    row.cells.clear();
    for (std::size_t i = 0; i < from.cells.size(); ++i) {
        row.cells.push_back({from.cells[i], from.kinds[i], false, from.currencies[i]});
    }
}

} // namespace

Result<TableFile> TableFile::open(const std::filesystem::path& path,
                                  const DialectOverrides& overrides, const JobControl* job) {
    auto bytes = openByteSource(path);
    if (!bytes) {
        return fail(bytes.error());
    }
    const std::string name = path.filename().string();
    const auto content = contentOf(name, **bytes);
    if (!content) {
        return fail(content.error());
    }
    if (*content == FileContent::Workbook) {
        return ofWorkbook(name, std::make_unique<std::ifstream>(path, std::ios::binary), overrides,
                          job);
    }
    auto source = stoppedBy(job, std::move(*bytes));
    return *content == FileContent::Html ? ofPage(name, std::move(source), overrides)
                                         : ofText(name, std::move(source), overrides);
}

Result<TableFile> TableFile::ofBytes(std::string name, std::string bytes,
                                     const DialectOverrides& overrides, const JobControl* job) {
    auto source = byteSourceOf(bytes);
    const auto content = contentOf(name, *source);
    if (!content) {
        return fail(content.error());
    }
    if (*content == FileContent::Workbook) {
        return ofWorkbook(std::move(name), std::make_unique<std::istringstream>(std::move(bytes)),
                          overrides, job);
    }
    source = stoppedBy(job, std::move(source));
    return *content == FileContent::Html ? ofPage(std::move(name), std::move(source), overrides)
                                         : ofText(std::move(name), std::move(source), overrides);
}

Result<TableFile> TableFile::ofWorkbook(std::string name, std::unique_ptr<std::istream> bytes,
                                        const DialectOverrides& overrides, const JobControl* job) {
    auto sheet = openSheet(std::move(bytes), name, overrides.sheet.value_or(std::string()), job);
    if (!sheet) {
        return fail(sheet.error());
    }
    TableFile file;
    file.name_ = std::move(name);
    file.dialect_.workbook = true;
    file.dialect_.sheet = sheet->sheet;
    file.otherSheets_ = std::move(sheet->otherSheets);
    file.alikeSheets_ = std::move(sheet->alike);
    file.source_ = std::move(sheet->source);
    return ofRows(std::move(file), overrides);
}

Result<TableFile> TableFile::ofPage(std::string name, std::unique_ptr<ByteSource> bytes,
                                    const DialectOverrides& overrides) {
    const auto encoding =
        overrides.encoding ? Result<TextEncoding>(*overrides.encoding) : encodingOfPage(*bytes);
    if (!encoding) {
        return fail(encoding.error());
    }
    TableFile file;
    file.name_ = std::move(name);
    file.dialect_.encoding = *encoding;
    file.source_ = std::make_unique<HtmlReader>(std::move(bytes), *encoding, file.name_);
    return ofRows(std::move(file), overrides);
}

Result<TableFile> TableFile::ofRows(TableFile file, const DialectOverrides& overrides) {
    std::vector<SampleRow> sample;
    TableRow row;
    while (sample.size() < sheetSample) {
        const auto more = file.source_->next(row);
        if (!more) {
            return fail(more.error());
        }
        if (!*more) {
            break;
        }
        if (!isBlank(row)) {
            sample.push_back(sampleOf(row));
        }
    }
    if (auto header = file.takeHeader(sample, overrides); !header) {
        return fail(header.error());
    }
    if (auto start = file.rewind(); !start) {
        return fail(start.error());
    }
    return file;
}

Result<TableFile> TableFile::ofText(std::string name, std::unique_ptr<ByteSource> bytes,
                                    const DialectOverrides& overrides) {
    auto sniffed = sniffText(*bytes, overrides);
    if (!sniffed) {
        return fail(sniffed.error());
    }
    TableFile file;
    file.name_ = std::move(name);
    file.dialect_.encoding = sniffed->format.encoding;
    file.dialect_.separator = sniffed->format.separator;
    file.source_ = std::make_unique<CsvReader>(std::move(bytes), sniffed->format);
    if (auto header = file.takeHeader(sniffed->sample, overrides); !header) {
        return fail(header.error());
    }
    if (auto start = file.rewind(); !start) {
        return fail(start.error());
    }
    return file;
}

Result<void> TableFile::takeHeader(const std::vector<SampleRow>& sample,
                                   const DialectOverrides& overrides) {
    if (sample.empty()) {
        return fail(ErrorCode::FileEmpty, name_, HEADROOM_SAY("The file has no text in it."));
    }
    std::optional<HeaderPlace> place;
    if (overrides.headerLine) {
        for (std::size_t i = 0; i < sample.size(); ++i) {
            if (sample[i].line == *overrides.headerLine) {
                place = HeaderPlace{i, 1};
            }
        }
        if (*overrides.headerLine == 0) {
            dialect_.headerLine = dialect_.headerRows = 0;
            nameColumns(std::vector<std::string>(sample.front().cells.size()));
            return {};
        }
    } else {
        place = findHeader(sample);
    }
    if (!place) {
        return fail(ErrorCode::NoHeader, name_,
                    HEADROOM_SAY("No row with column names was found above the data. Add a row of "
                                 "names such as Account ID, Account Name, ARR, Owner as the first "
                                 "row."));
    }
    const std::size_t last = place->first + place->rows - 1;
    dialect_.headerLine = sample[last].line;
    dialect_.headerRows = static_cast<std::int64_t>(place->rows);
    dialect_.preambleRows = static_cast<std::int64_t>(place->first);
    headerCells_ = sample[last].cells;
    nameColumns(headerNames(sample, *place));
    return {};
}

void TableFile::nameColumns(std::vector<std::string> names) {
    const bool named = std::any_of(names.begin(), names.end(),
                                   [](const std::string& name) { return !name.empty(); });
    while (named && names.back().empty()) {
        names.pop_back();
    }
    std::set<std::string> seen;
    for (std::size_t i = 0; i < names.size(); ++i) {
        std::string base = names[i].empty() ? "Column " + std::to_string(i + 1) : names[i];
        std::string name = base;
        for (int n = 2; !seen.insert(name).second; ++n) {
            name = base + " (" + std::to_string(n) + ")";
        }
        headers_.push_back(std::move(name));
    }
}

Result<void> TableFile::rewind() {
    held_.clear();
    footers_.clear();
    releasing_ = pending_ = false;
    repeatedHeaders_ = 0;
    return source_->rewind();
}

bool TableFile::isRepeatedHeader(const TableRow& row) const {
    return dialect_.headerLine > 0 && headerCells_.size() > 1 &&
           row.cells.size() == headerCells_.size() &&
           std::equal(row.cells.begin(), row.cells.end(), headerCells_.begin(),
                      [](const TableCell& cell, const std::string& name) {
                          return trimmed(cell.text) == trimmed(name);
                      });
}

bool TableFile::isThin(const TableRow& row) const {
    if (headers_.size() < 3) {
        return false;
    }
    int filled = 0;
    for (std::size_t i = 0; i < row.cells.size() && filled < 2; ++i) {
        filled += trimmed(row.cells[i].text).empty() ? 0 : 1;
    }
    return filled == 1;
}

void TableFile::handHeld(TableRow& row) {
    handed_ = std::move(held_.front());
    held_.pop_front();
    show(handed_, row);
}

void TableFile::closeHeld() {
    for (const SampleRow& row : held_) {
        FooterRow footer{row.line, {}};
        for (const std::string& cell : row.cells) {
            footer.text += std::string(trimmed(cell));
        }
        footers_.push_back(std::move(footer));
    }
    held_.clear();
}

Result<bool> TableFile::next(TableRow& row) {
    for (;;) {
        if (releasing_ && !held_.empty()) {
            handHeld(row);
            return true;
        }
        releasing_ = false;
        if (std::exchange(pending_, false)) {
            handed_ = std::move(waiting_);
            show(handed_, row);
            return true;
        }
        const auto more = source_->next(row);
        if (!more) {
            Error error = more.error();
            error.subject = error.subject.empty() ? name_ : error.subject;
            return fail(std::move(error));
        }
        if (!*more) {
            closeHeld();
            return false;
        }
        if (row.line <= dialect_.headerLine || isBlank(row)) {
            continue;
        }
        if (isRepeatedHeader(row)) {
            ++repeatedHeaders_;
            continue;
        }
        if (isThin(row)) {
            held_.push_back(sampleOf(row));
            releasing_ = held_.size() >= heldRows;
            continue;
        }
        if (!held_.empty()) {
            waiting_ = sampleOf(row);
            pending_ = releasing_ = true;
            continue;
        }
        return true;
    }
}

} // namespace headroom
