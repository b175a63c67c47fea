#pragma once

#include "planner/import/table_source.h"
#include "planner/import/text_decoding.h"

#include <memory>
#include <string>

namespace headroom {

/// The rows of the tables of a web page, in order and in constant memory: what many systems export
/// as ".xls". Blanks in cells are collapsed as a browser does; a cell that spans columns leaves the
/// others blank, one that spans rows is given to each of them. Every cell is text. Where a table
/// stands in a cell of another, only the inner one is read.
/// Error: TooManyColumns (over 512), UnsupportedFormat (no rows at all), those of the source.
class HtmlReader : public TableSource {
  public:
    HtmlReader(std::unique_ptr<ByteSource> source, TextEncoding encoding, std::string name);
    ~HtmlReader() override;

    Result<bool> next(TableRow& row) override;
    Result<void> rewind() override;
    const ReadingNotes& notes() const override;

  private:
    struct State;
    std::unique_ptr<State> state_;
};

/// The encoding that a page names (`<meta charset=…>`), else as for other texts; goes back to the
/// first byte.
Result<TextEncoding> encodingOfPage(ByteSource& source);

} // namespace headroom
