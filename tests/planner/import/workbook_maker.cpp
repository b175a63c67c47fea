#include "tests/planner/import/workbook_maker.h"

#include "tests/planner/import/import_files.h"

#include <algorithm>
#include <fstream>
#include <iterator>
#include <zip.h>

namespace headroom::test {
namespace {

const char* const relationsHead =
    R"(<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">)";
const char* const typeBase = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

std::string relation(const std::string& id, const std::string& type, const std::string& target) {
    return "<Relationship Id=\"" + id + "\" Type=\"" + typeBase + type + "\" Target=\"" + target +
           "\"/>";
}

} // namespace

WorkbookMaker::WorkbookMaker() {
    part("_rels/.rels", relationsHead + relation("rId1", "officeDocument", "xl/workbook.xml") +
                            "</Relationships>");
    part("xl/workbook.xml",
         "<workbook xmlns:r=\"x\"><sheets><sheet name=\"Accounts\" sheetId=\"1\" "
         "r:id=\"rId1\"/></sheets></workbook>");
    part("xl/_rels/workbook.xml.rels",
         relationsHead + relation("rId1", "worksheet", "worksheets/sheet1.xml") +
             relation("rId2", "sharedStrings", "sharedStrings.xml") +
             relation("rId3", "styles", "styles.xml") + "</Relationships>");
    part("xl/sharedStrings.xml", "<sst><si><t>Account ID</t></si><si><t>Account Name</t></si>"
                                 "<si><r><t>AR</t></r><r><t>R</t></r><rPh><t>x</t></rPh></si>"
                                 "<si><t>Acme</t></si></sst>");
    part("xl/styles.xml", "<styleSheet><cellXfs><xf numFmtId=\"0\"/></cellXfs></styleSheet>");
    rows("<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"B1\" t=\"s\"><v>1</v></c>"
         "<c r=\"C1\" t=\"s\"><v>2</v></c></row><row r=\"2\"><c r=\"A2\" t=\"inlineStr\"><is><t>A1"
         "</t></is></c><c r=\"B2\" t=\"s\"><v>3</v></c><c r=\"C2\"><v>12.5</v></c></row>");
}

WorkbookMaker& WorkbookMaker::part(const std::string& name, const std::string& content) {
    without(name);
    parts_.emplace_back(name, content);
    return *this;
}

WorkbookMaker& WorkbookMaker::without(const std::string& name) {
    std::erase_if(parts_, [&](const auto& entry) { return entry.first == name; });
    return *this;
}

WorkbookMaker& WorkbookMaker::rows(const std::string& xml) {
    return part("xl/worksheets/sheet1.xml",
                "<worksheet><sheetData>" + xml + "</sheetData></worksheet>");
}

WorkbookMaker& WorkbookMaker::formats(const std::vector<std::string>& codes) {
    std::string formats;
    std::string styles = "<xf numFmtId=\"0\"/>";
    for (std::size_t i = 0; i < codes.size(); ++i) {
        const std::string id = std::to_string(164 + i);
        formats += "<numFmt numFmtId=\"" + id + "\" formatCode=\"" + codes[i] + "\"/>";
        styles += "<xf numFmtId=\"" + id + "\"/>";
    }
    return part("xl/styles.xml", "<styleSheet><numFmts>" + formats + "</numFmts><cellXfs>" +
                                     styles + "</cellXfs></styleSheet>");
}

std::string WorkbookMaker::bytes() const {
    const std::filesystem::path path = fileOf("made.xlsx", "");
    zipFile archive = zipOpen64(path.string().c_str(), APPEND_STATUS_CREATE);
    for (const auto& [name, content] : parts_) {
        zipOpenNewFileInZip(archive, name.c_str(), nullptr, nullptr, 0, nullptr, 0, nullptr, 8, 9);
        zipWriteInFileInZip(archive, content.data(), static_cast<unsigned>(content.size()));
        zipCloseFileInZip(archive);
    }
    zipClose(archive, nullptr);
    std::ifstream in(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), std::istreambuf_iterator<char>()};
}

std::string withEncryptionFlag(std::string archive) {
    for (const auto& [signature, offset] : {std::pair(std::string("PK\x03\x04"), std::size_t(6)),
                                            std::pair(std::string("PK\x01\x02"), std::size_t(8))}) {
        for (std::size_t at = archive.find(signature); at != std::string::npos;
             at = archive.find(signature, at + 4)) {
            archive[at + offset] = static_cast<char>(archive[at + offset] | 1);
        }
    }
    return archive;
}

} // namespace headroom::test
