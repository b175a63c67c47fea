#pragma once

#include <string>
#include <utility>
#include <vector>

namespace headroom::test {

/// A small workbook whose parts can be replaced, as bytes of a ZIP archive.
class WorkbookMaker {
  public:
    /// One sheet: "Account ID, Account Name, ARR" and one account.
    WorkbookMaker();

    WorkbookMaker& part(const std::string& name, const std::string& content);
    WorkbookMaker& without(const std::string& name);
    /// `<sheetData>` of the one sheet.
    WorkbookMaker& rows(const std::string& xml);
    /// Number formats by code; style 0 is General, then these.
    WorkbookMaker& formats(const std::vector<std::string>& codes);
    std::string bytes() const;

  private:
    std::vector<std::pair<std::string, std::string>> parts_;
};

/// Sets the "encrypted" bit of every entry.
std::string withEncryptionFlag(std::string archive);

} // namespace headroom::test
