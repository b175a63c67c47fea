#include "planner/base/random.h"
#include "planner/import/table_file.h"
#include "tests/planner/import/import_files.h"
#include "tests/planner/import/workbook_maker.h"
#include "tests/support/test_registry.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace headroom;
using namespace headroom::test;

namespace {

/// While it lives, this is the folder for temporary files.
class TemporaryFolder {
  public:
    explicit TemporaryFolder(const QByteArray& path) : before_(qgetenv("TMPDIR")) {
        qputenv("TMPDIR", path);
    }
    ~TemporaryFolder() {
        if (before_.isEmpty()) {
            qunsetenv("TMPDIR");
        } else {
            qputenv("TMPDIR", before_);
        }
    }
    TemporaryFolder(const TemporaryFolder&) = delete;
    TemporaryFolder& operator=(const TemporaryFolder&) = delete;

  private:
    QByteArray before_;
};

QByteArray watchedFolder;

/// Reads everything; the error that ended it, if any.
std::optional<Error> readAll(const std::string& bytes) {
    const TemporaryFolder folder(watchedFolder);
    auto table = TableFile::ofBytes("book.xlsx", bytes);
    if (!table) {
        return table.error();
    }
    TableRow row;
    for (;;) {
        const auto more = table->next(row);
        if (!more) {
            return more.error();
        }
        if (!*more) {
            return std::nullopt;
        }
    }
}

std::string sheetOf(const std::string& rows) {
    return "<worksheet><sheetData>" + rows + "</sheetData></worksheet>";
}

int refused = 0;

void verifyRefused(const std::string& bytes, ErrorCode code, const char* what) {
    ++refused;
    const auto error = readAll(bytes);
    QVERIFY2(error.has_value(), what);
    QVERIFY2(error->code == code, (std::string(what) + ": " + error->detail).c_str());
    QVERIFY2(error->detail.size() > 20 && error->detail.ends_with('.'), what);
}

/// Names of what is in a folder and below.
QStringList contentOf(const QString& folder) {
    QStringList names;
    QDirIterator entries(folder, QDir::AllEntries | QDir::NoDotAndDotDot | QDir::Hidden,
                         QDirIterator::Subdirectories);
    while (entries.hasNext()) {
        names << entries.next();
    }
    return names;
}

const char* const parts[] = {
    "_rels/.rels",          "xl/workbook.xml", "xl/_rels/workbook.xml.rels",
    "xl/sharedStrings.xml", "xl/styles.xml",   "xl/worksheets/sheet1.xml"};

} // namespace

class HostileWorkbooksTest : public QObject {
    Q_OBJECT
  private slots:
    // Whatever a workbook holds, nothing of it may reach the disk: neither the folder for temporary
    // files nor the current one, from which names such as "../x" would start.
    void initTestCase() {
        QVERIFY(watched_.isValid());
        watchedFolder = watched_.path().toLocal8Bit();
        QVERIFY(QDir(watched_.path()).mkpath(QStringLiteral("here/below")));
        before_ = QDir::currentPath();
        QVERIFY(QDir::setCurrent(watched_.path() + QStringLiteral("/here/below")));
        untouched_ = contentOf(watched_.path());
    }
    void cleanup() {
        const QStringList now = contentOf(watched_.path());
        QVERIFY2(now == untouched_, qPrintable(now.join(QLatin1Char('\n'))));
    }
    void cleanupTestCase() { QDir::setCurrent(before_); }
    void the_watch_sees_what_is_written() {
        QFile file(QStringLiteral("../seen"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QVERIFY(contentOf(watched_.path()) != untouched_);
        QVERIFY(file.remove());
    }
    void names_of_parts_are_never_paths() {
        for (const char* name :
             {"../../evil", "/evil", "C:\\evil", "..\\evil", "xl/../../evil", "xl//evil",
              "xl/worksheets/../../../evil", "evil\0.xml", "~/evil", "./evil"}) {
            const auto error = readAll(WorkbookMaker().part(name, "<x/>").bytes());
            QVERIFY2(!error || error->detail.size() > 20, name);
        }
    }
    void document_types_are_refused_in_every_part() {
        for (const char* part : parts) {
            const std::string bomb =
                "<!DOCTYPE x [<!ENTITY a \"lol\"><!ENTITY b \"&a;&a;&a;\">]><x>&b;</x>";
            verifyRefused(WorkbookMaker().part(part, bomb).bytes(), ErrorCode::UnsupportedFormat,
                          part);
            const std::string external = "<!DOCTYPE x SYSTEM \"file:///etc/passwd\"><x/>";
            verifyRefused(WorkbookMaker().part(part, external).bytes(),
                          ErrorCode::UnsupportedFormat, part);
        }
    }
    void document_types_are_found_in_other_encodings_too() {
        for (const char* part : parts) {
            std::string wide = "\xFF\xFE";
            for (const char c :
                 std::string("<!DOCTYPE x [<!ENTITY a \"lol\">]><worksheet>&a;</worksheet>")) {
                wide += c;
                wide += '\0';
            }
            verifyRefused(WorkbookMaker().part(part, wide).bytes(), ErrorCode::UnsupportedFormat,
                          part);
        }
    }
    void broken_xml_is_refused_in_every_part() {
        for (const char* part : parts) {
            for (const char* xml : {"<a><b></a>", "no xml at all", "<a", "\xFF\xFE<"}) {
                verifyRefused(WorkbookMaker().part(part, xml).bytes(), ErrorCode::UnsupportedFormat,
                              part);
            }
        }
    }
    void bombs_are_refused() {
        const std::string zeros(20 * 1024 * 1024, ' ');
        verifyRefused(WorkbookMaker().part("xl/worksheets/sheet1.xml", sheetOf(zeros)).bytes(),
                      ErrorCode::FileTooLarge, "blank sheet");
        verifyRefused(
            WorkbookMaker().part("xl/sharedStrings.xml", "<sst>" + zeros + "</sst>").bytes(),
            ErrorCode::FileTooLarge, "blank strings");
        WorkbookMaker many;
        for (int i = 0; i < 1001; ++i) {
            many.part("xl/x" + std::to_string(i), "x");
        }
        verifyRefused(many.bytes(), ErrorCode::FileTooLarge, "entries");
    }
    void names_that_leave_the_archive_are_refused() {
        for (const char* name : {"../evil.xml", "/etc/evil", "xl/../../evil", "C:/evil",
                                 "xl\\evil.xml", "xl/worksheets/.."}) {
            verifyRefused(WorkbookMaker().part(name, "x").bytes(), ErrorCode::UnsupportedFormat,
                          name);
        }
    }
    void relations_that_lead_elsewhere_are_refused() {
        for (const char* target :
             {"../../../../etc/passwd", "file:///etc/passwd", "/etc/passwd", "http://evil/x.xml",
              "workbook.xml", "../_rels/.rels", "", ".", "worksheets", "worksheets/../../x.xml"}) {
            const std::string relations =
                "<Relationships><Relationship Id=\"rId1\" Type=\"a/worksheet\" Target=\"" +
                std::string(target) + "\"/></Relationships>";
            const auto error =
                readAll(WorkbookMaker().part("xl/_rels/workbook.xml.rels", relations).bytes());
            ++refused;
            QVERIFY2(error && error->detail.ends_with('.'), target);
            QVERIFY2(error->code == ErrorCode::UnsupportedFormat ||
                         error->code == ErrorCode::FileEmpty,
                     target);
        }
    }
    void relations_to_outside_are_no_relations() {
        for (const char* part : {"_rels/.rels", "xl/_rels/workbook.xml.rels"}) {
            const std::string outside =
                "<Relationships><Relationship Id=\"rId1\" Type=\"a/worksheet\" TargetMode="
                "\"External\" Target=\"http://evil/sheet.xml\"/></Relationships>";
            const auto error = readAll(WorkbookMaker().part(part, outside).bytes());
            QVERIFY2(!error || error->code == ErrorCode::UnsupportedFormat, part);
        }
    }
    void twins_are_refused() {
        verifyRefused(WorkbookMaker().part("XL/WORKBOOK.XML", "<x/>").bytes(),
                      ErrorCode::UnsupportedFormat, "twins");
    }
    void encrypted_files_are_named_as_such() {
        verifyRefused(withEncryptionFlag(WorkbookMaker().bytes()), ErrorCode::Encrypted, "flag");
        std::string wide;
        for (const char c : std::string("EncryptedPackage")) {
            wide.append({c, '\0'});
        }
        verifyRefused("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1" + std::string(512, '\0') + wide,
                      ErrorCode::Encrypted, "compound file");
    }
    void other_archives_are_named_as_such() {
        for (const char* gone :
             {"xl/workbook.xml", "xl/worksheets/sheet1.xml", "xl/_rels/workbook.xml.rels"}) {
            verifyRefused(WorkbookMaker().without(gone).bytes(), ErrorCode::UnsupportedFormat,
                          gone);
        }
        verifyRefused(
            WorkbookMaker().without("xl/workbook.xml").part("content.xml", "<x/>").bytes(),
            ErrorCode::UnsupportedFormat, "OpenDocument");
        verifyRefused(WorkbookMaker().rows("").bytes(), ErrorCode::FileEmpty, "no rows");
    }
    void wild_references_do_no_harm() {
        const std::string wild =
            "<row r=\"99999999999\"><c r=\"A1\" t=\"s\"><v>999999</v></c><c r=\"B1\" t=\"s\"><v>-1"
            "</v></c><c r=\"C1\" s=\"4000000000\"><v>1</v></c><c r=\"\" t=\"zz\"><v>nan</v></c>"
            "<c r=\"1A\"><v>inf</v></c></row><c><v>5</v></c><row r=\"-5\"><c r=\"A2\"><v>1e999</v>"
            "</c></row>";
        QVERIFY(!readAll(WorkbookMaker().rows(wild).bytes()).has_value() ||
                readAll(WorkbookMaker().rows(wild).bytes())->code == ErrorCode::NoHeader);
        verifyRefused(WorkbookMaker()
                          .rows("<row><c r=\"ZZZZZZZ1\"><v>1</v></c><c r=\"XFD1\"><v>2"
                                "</v></c></row>")
                          .bytes(),
                      ErrorCode::TooManyColumns, "wide");
    }
    void deep_nesting_does_no_harm() {
        std::string deep;
        for (int i = 0; i < 20000; ++i) {
            deep += "<a" + std::to_string(i) + ">";
        }
        verifyRefused(WorkbookMaker().part("xl/worksheets/sheet1.xml", deep).bytes(),
                      ErrorCode::UnsupportedFormat, "deep");
    }
    void cut_and_flipped_archives_never_crash() {
        const std::string whole = WorkbookMaker().bytes();
        QVERIFY(!readAll(whole).has_value());
        Random random(7);
        int broken = 0;
        for (int i = 0; i < 400; ++i) {
            std::string bytes = whole;
            if (i % 2 == 0) {
                bytes.resize(random.below(whole.size()));
            } else {
                const std::size_t at = random.below(whole.size());
                bytes[at] = static_cast<char>(bytes[at] ^ (1 << random.below(8)));
            }
            broken += readAll(bytes).has_value() ? 1 : 0;
        }
        QVERIFY(broken > 200); // every cut one at least
    }

    void sixty_were_refused_in_a_sentence() {
        if (refused == 0) { // run alone
            document_types_are_refused_in_every_part();
            broken_xml_is_refused_in_every_part();
            document_types_are_found_in_other_encodings_too();
            names_that_leave_the_archive_are_refused();
            relations_that_lead_elsewhere_are_refused();
            bombs_are_refused();
        }
        QVERIFY(refused >= 60);
    }

  private:
    QTemporaryDir watched_;
    QStringList untouched_;
    QString before_;
};

HEADROOM_TEST(HostileWorkbooksTest)
#include "hostile_workbooks_test.moc"
