#include "planner/import/table_file.h"
#include "planner/import/table_sniffer.h"
#include "tests/planner/import/csv_cells.h"
#include "tests/planner/import/golden_files.h"
#include "tests/support/test_registry.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace headroom;
using namespace headroom::test;

namespace {

std::filesystem::path nasty(const std::string& path) {
    return sharedFile("data/csv-nasty/" + path);
}

Cells rawCells(const std::string& path, char* separator) {
    auto bytes = openByteSource(nasty(path));
    const auto sniffed = sniffText(**bytes, {});
    *separator = sniffed->format.separator;
    CsvReader reader(std::move(*bytes), sniffed->format);
    return cellsOf(reader);
}

QString textOf(const QJsonValue& value) {
    // The copy at hand of the files with CRLF inside cells has lost its CR.
    return value.isDouble() ? QString::number(value.toDouble(), 'g', 17)
                            : value.toString().replace(QLatin1String("\r\n"), QLatin1String("\n"));
}

} // namespace

class GoldenFilesTest : public QObject {
    Q_OBJECT
  private slots:
    void every_cell_of_the_odd_files_is_read_as_expected() {
        if (!std::filesystem::exists(nasty("duckdb"))) {
            QSKIP("the collections of odd CSV files are not here");
        }
        int references = 0;
        for (const GoldenFile& golden : goldenFiles) {
            char separator = 0;
            const Cells cells = rawCells(golden.path, &separator);
            QVERIFY2(separator == golden.separator, golden.path);
            QVERIFY2(cells.size() == golden.rows, golden.path);
            QVERIFY2(digestOf(cells) == golden.digest, golden.path);
            references += golden.reference ? 1 : 0;
        }
        QCOMPARE(references, 153);
    }
    void csv_spectrum_equals_its_json() {
        const auto folder = nasty("csv-spectrum/csvs");
        if (!std::filesystem::exists(folder)) {
            QSKIP("csv-spectrum is not here");
        }
        int files = 0;
        for (const auto& entry : std::filesystem::directory_iterator(folder)) {
            const std::string stem = entry.path().stem().string();
            if (stem == "location_coordinates") {
                continue; // its JSON is not valid UTF-8 and names another phone number
            }
            QFile json(
                QString::fromStdString(nasty("csv-spectrum/json/" + stem + ".json").string()));
            QVERIFY2(json.open(QIODevice::ReadOnly), stem.c_str());
            const QJsonArray expected = QJsonDocument::fromJson(json.readAll()).array();
            auto table = TableFile::open(entry.path());
            QVERIFY2(table.has_value(), stem.c_str());
            TableRow row;
            for (const QJsonValue& object : expected) {
                QVERIFY2(*table->next(row), stem.c_str());
                const auto& headers = table->headers();
                QCOMPARE(object.toObject().size(), static_cast<int>(headers.size()));
                for (std::size_t c = 0; c < headers.size(); ++c) {
                    const QString name = QString::fromStdString(headers[c]);
                    const QString cell = QString::fromUtf8(
                        row.cells[c].text.data(), static_cast<int>(row.cells[c].text.size()));
                    QCOMPARE(cell, textOf(object.toObject().value(name)));
                }
            }
            QVERIFY2(!*table->next(row), stem.c_str());
            ++files;
        }
        QCOMPARE(files, 11);
    }
    void quotes_inside_coordinates_are_text() {
        const auto path = nasty("csv-spectrum/csvs/location_coordinates.csv");
        if (!std::filesystem::exists(path)) {
            QSKIP("csv-spectrum is not here");
        }
        auto table = TableFile::open(path);
        TableRow row;
        QVERIFY(*table->next(row));
        QCOMPARE(row.cells.size(), std::size_t(4));
        QVERIFY(row.cells[1].text.ends_with("17.9\"W"));
        QCOMPARE(row.cells[3].text, std::string_view("Stanislaus"));
    }
};

HEADROOM_TEST(GoldenFilesTest)
#include "golden_files_test.moc"
