#include "planner/export/workbook_writer.h"

#include "planner/base/text.h"

#include <algorithm>
#include <array>
#include <chrono>
#include <cmath>
#include <filesystem>
#include <fstream>
#include <locale.h>
#include <sstream>
#include <xlsxwriter.h>

namespace headroom {
namespace {

constexpr std::size_t maxCharacters = 32767;
constexpr std::size_t measuredRows = 50;
constexpr std::size_t widest = 60;
constexpr int mostDecimals = 6;
constexpr std::chrono::year firstYear(1900); // spreadsheets count their days from there on

/// A private folder that goes with all that is in it: the library writes to a path only.
class ScratchFolder {
  public:
    ScratchFolder() {
        std::error_code error;
        const auto base = std::filesystem::temp_directory_path(error);
        const auto tick = std::chrono::system_clock::now().time_since_epoch().count();
        for (int n = 0; n < 1000 && !error && !made_; ++n) {
            path_ = base / ("headroom-" + std::to_string(tick + n));
            made_ = std::filesystem::create_directory(path_, error); // false: another's
        }
        if (made_)
            std::filesystem::permissions(path_, std::filesystem::perms::owner_all, error);
    }
    ~ScratchFolder() {
        std::error_code ignored;
        if (made_)
            std::filesystem::remove_all(path_, ignored);
    }
    ScratchFolder(const ScratchFolder&) = delete;
    ScratchFolder& operator=(const ScratchFolder&) = delete;

    bool made() const { return made_; }
    const std::filesystem::path& path() const { return path_; }

  private:
    std::filesystem::path path_;
    bool made_ = false;
};

/// Decimals are points on this thread while it lives: the library prints numbers as the locale in
/// force writes them, and "1,5" is no number in a workbook.
class PointDecimals {
  public:
    PointDecimals() : before_(::uselocale(plain())) {}
    PointDecimals(const PointDecimals&) = delete;
    PointDecimals& operator=(const PointDecimals&) = delete;
    ~PointDecimals() { ::uselocale(before_); }

  private:
    static locale_t plain() {
        static const locale_t locale = ::newlocale(LC_ALL_MASK, "C", nullptr);
        return locale;
    }
    locale_t before_;
};

/// At most `maxCharacters`, counted as a spreadsheet counts them (UTF-16 units).
std::string fitting(std::string_view text) {
    std::size_t units = 0;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const auto byte = static_cast<unsigned char>(text[i]);
        if ((byte & 0xC0) == 0x80)
            continue;
        units += byte >= 0xF0 ? 2 : 1;
        if (units > maxCharacters)
            return std::string(text.substr(0, i));
    }
    return std::string(text);
}

std::size_t charactersOf(std::string_view text) {
    return static_cast<std::size_t>(std::count_if(text.begin(), text.end(), [](char c) {
        return (static_cast<unsigned char>(c) & 0xC0) != 0x80;
    }));
}

struct Formats {
    explicit Formats(lxw_workbook* book) {
        header = workbook_add_format(book);
        format_set_bold(header);
        format_set_bottom(header, LXW_BORDER_THIN);
        day = workbook_add_format(book);
        format_set_num_format(day, "yyyy-mm-dd");
        std::string pattern = "#,##0";
        for (std::size_t i = 0; i < decimals.size(); ++i) {
            decimals[i] = workbook_add_format(book);
            format_set_num_format(decimals[i], pattern.c_str());
            pattern += i == 0 ? ".0" : "0";
        }
    }

    lxw_format* header = nullptr;
    lxw_format* day = nullptr;
    std::array<lxw_format*, mostDecimals + 1> decimals{};
};

class SheetWriter final : public TableWriter {
  public:
    SheetWriter(lxw_worksheet* sheet, const Formats& formats) : sheet_(sheet), formats_(formats) {}

    void header(const std::vector<std::string>& names) override {
        for (const std::string& name : names)
            string(name, formats_.header);
        columns_ = column_;
        worksheet_freeze_panes(sheet_, 1, 0);
        endRow();
    }
    TableWriter& text(std::string_view value) override { return string(value, nullptr); }
    TableWriter& exact(std::string_view value) override { return string(value, nullptr); }
    TableWriter& number(double value, int decimals) override {
        if (!std::isfinite(value))
            return empty(); // a workbook with such a cell cannot be opened
        const std::string shown = fixedText(value, decimals);
        const auto place = static_cast<std::size_t>(std::clamp(decimals, 0, mostDecimals));
        write(worksheet_write_number, parseDecimal(shown).value_or(value),
              formats_.decimals[place]);
        return passed(shown.size() + shown.size() / 4);
    }
    TableWriter& value(double value) override {
        if (!std::isfinite(value))
            return empty();
        write(worksheet_write_number, value, nullptr);
        return passed(decimalText(value).size());
    }
    TableWriter& date(Date value) override {
        const std::chrono::year_month_day day(value);
        if (day.year() < firstYear)
            return exact(toIso(value));
        lxw_datetime stamp{};
        stamp.year = static_cast<int>(day.year());
        stamp.month = static_cast<int>(static_cast<unsigned>(day.month()));
        stamp.day = static_cast<int>(static_cast<unsigned>(day.day()));
        write(worksheet_write_datetime, &stamp, formats_.day);
        return passed(10);
    }
    TableWriter& empty() override { return passed(0); }
    void endRow() override {
        ++row_;
        column_ = 0;
    }

    /// Widths and the filter. False when rows were lost.
    bool close() {
        for (std::size_t c = 0; c < widths_.size(); ++c)
            worksheet_set_column(sheet_, lxw_col_t(c), lxw_col_t(c),
                                 static_cast<double>(std::min(widths_[c], widest)) + 2.0, nullptr);
        if (columns_ > 0 && row_ > 1)
            worksheet_autofilter(sheet_, 0, 0, row_ - 1, lxw_col_t(columns_ - 1));
        return !lost_;
    }

  private:
    TableWriter& string(std::string_view value, lxw_format* format) {
        if (!value.empty())
            write(worksheet_write_string, fitting(value).c_str(), format);
        return passed(charactersOf(value));
    }
    /// The library writes a row to disk when the first cell of the next one comes.
    template <class Put, class Value>
    void write(Put put, Value value, lxw_format* format) {
        const PointDecimals decimals;
        lost_ = lost_ || put(sheet_, row_, column_, value, format) != LXW_NO_ERROR;
    }
    TableWriter& passed(std::size_t characters) {
        if (row_ <= measuredRows) {
            widths_.resize(std::max<std::size_t>(widths_.size(), column_ + 1U));
            widths_[column_] = std::max(widths_[column_], characters);
        }
        ++column_;
        return *this;
    }

    lxw_worksheet* sheet_;
    const Formats& formats_;
    lxw_row_t row_ = 0;
    lxw_col_t column_ = 0;
    lxw_col_t columns_ = 0;
    std::vector<std::size_t> widths_;
    bool lost_ = false;
};

} // namespace

struct WorkbookWriter::State {
    ScratchFolder folder;
    std::string path;
    std::string folderPath;
    lxw_workbook* book = nullptr;
    std::optional<Formats> formats;
    std::vector<std::unique_ptr<SheetWriter>> sheets;
};

WorkbookWriter::WorkbookWriter(std::string title, Date made) : state_(std::make_unique<State>()) {
    State& state = *state_;
    state.folderPath = state.folder.path().string();
    state.path = (state.folder.path() / "book.xlsx").string();
    lxw_workbook_options options{};
    options.constant_memory = LXW_TRUE;
    options.tmpdir = state.folderPath.data();
    state.book = workbook_new_opt(state.path.c_str(), &options);
    state.formats.emplace(state.book);
    lxw_doc_properties properties{};
    properties.title = title.data();
    properties.created = static_cast<time_t>(
        std::chrono::duration_cast<std::chrono::seconds>(made.time_since_epoch()).count());
    workbook_set_properties(state.book, &properties);
}

WorkbookWriter::~WorkbookWriter() {
    if (state_->book != nullptr)
        lxw_workbook_free(state_->book);
}

TableWriter& WorkbookWriter::sheet(const std::string& name) {
    lxw_worksheet* sheet = workbook_add_worksheet(state_->book, name.c_str());
    state_->sheets.push_back(std::make_unique<SheetWriter>(sheet, *state_->formats));
    return *state_->sheets.back();
}

Result<std::string> WorkbookWriter::finish() {
    State& state = *state_;
    bool whole = true;
    for (const auto& sheet : state.sheets)
        whole = sheet->close() && whole;
    const PointDecimals decimals;
    const lxw_error error = workbook_close(state.book);
    state.book = nullptr;
    if (!whole)
        return fail(ErrorCode::OutOfRange, "workbook",
                    "a sheet holds at most 1,048,576 rows; export the table as CSV instead");
    if (error != LXW_NO_ERROR || !state.folder.made())
        return fail(error == LXW_ERROR_CREATING_TMPFILE ? ErrorCode::DiskFull
                                                        : ErrorCode::FileNotWritable,
                    state.folderPath, lxw_strerror(error));
    std::ifstream in(state.path, std::ios::binary);
    std::ostringstream bytes;
    bytes << in.rdbuf();
    if (!in || bytes.str().empty())
        return fail(ErrorCode::FileNotReadable, state.path);
    return bytes.str();
}

} // namespace headroom
