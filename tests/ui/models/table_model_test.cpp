#include "tests/support/test_registry.h"
#include "tests/ui/kit/sample_series.h"
#include "ui/models/table_model.h"

#include <QAbstractItemModelTester>
#include <QMimeData>
#include <QSignalSpy>
#include <QTest>
#include <memory>

using namespace headroom;
using namespace headroom::ui;

class TableModelTest : public QObject {
    Q_OBJECT
  private slots:
    void obeys_the_rules_of_models() {
        TableModel model;
        QAbstractItemModelTester tester(&model,
                                        QAbstractItemModelTester::FailureReportingMode::Fatal);
        model.setContent(test::sampleAccounts(50));
        model.setSort({{2, true}});
        model.setFilterText(QStringLiteral("segment:strategic"));
        model.setFilterText({});
        QCOMPARE(model.rowCount(), 50);
    }

    void sorts_and_filters_the_same_in_the_worker_as_at_once() {
        // 25,000 rows go to the worker, 20,000 do not; both hold the same first rows.
        TableModel small;
        TableModel large;
        small.setContent(test::sampleAccounts(20'000));
        large.setContent(test::sampleAccounts(25'000));
        for (TableModel* model : {&small, &large}) {
            model->setRowPredicate([](int row) { return row < 20'000; });
            model->setSort({{1, false}, {2, true}});
            model->setFilterText(QStringLiteral("arr>10k -rail"));
            model->waitUntilSorted();
        }
        QVERIFY(small.rowCount() > 1000);
        QCOMPARE(large.rowCount(), small.rowCount());
        for (int row = 0; row < small.rowCount(); ++row)
            QCOMPARE(large.sourceRow(row), small.sourceRow(row));
        QCOMPARE(large.footerTexts(), small.footerTexts());
    }

    void only_the_newest_pass_counts() {
        TableModel model;
        model.setContent(test::sampleAccounts(60'000));
        model.setSort({{0, false}});
        model.setSort({{2, true}});
        model.setSort({{2, false}});
        QVERIFY(model.isBusy());
        QTRY_VERIFY_WITH_TIMEOUT(!model.isBusy(), 60'000);
        const auto arr = [&model](int row) {
            return model.data(model.index(row, 2), TableModel::NumberRole).toDouble();
        };
        for (int row = 1; row < 2000; ++row)
            QVERIFY(arr(row - 1) <= arr(row));
    }

    void a_selected_row_follows_its_account_through_sorting() {
        TableModel model;
        model.setContent(test::sampleAccounts(500));
        const QPersistentModelIndex kept = model.index(17, 0);
        const int source = model.sourceRow(17);
        model.setSort({{2, true}});
        QCOMPARE(model.sourceRow(kept.row()), source);
        model.setFilterText(QStringLiteral("nothing-like-this"));
        QVERIFY(!kept.isValid());
    }

    void footer_sums_what_is_shown() {
        TableModel model;
        TableContent content = test::sampleAccounts(300);
        content.columns.at(2).footerText = [](double sum) { return QString::number(sum, 'f', 2); };
        const auto arr = content.columns.at(2).number;
        model.setContent(std::move(content));
        model.setRowPredicate([](int row) { return row % 3 == 0; });
        double sum = 0.0;
        for (int row = 0; row < 300; row += 3)
            sum += arr(row);
        QCOMPARE(model.footerTexts().at(2), QString::number(sum, 'f', 2));
    }

    void an_edit_is_one_gesture_and_may_be_refused() {
        TableModel model;
        model.setContent(test::sampleAccounts(10));
        std::vector<CellEdit> asked;
        QString answer;
        model.setEditHook([&](const std::vector<CellEdit>& edits) {
            asked = edits;
            return answer;
        });
        QSignalSpy rejected(&model, &TableModel::editRejected);
        const QModelIndex csm = model.index(3, 5);
        QVERIFY(csm.flags().testFlag(Qt::ItemIsEditable));
        QVERIFY(!model.index(3, 0).flags().testFlag(Qt::ItemIsEditable));
        QVERIFY(model.setData(csm, QStringLiteral("B. Lindqvist"), Qt::EditRole));
        QCOMPARE(asked, (std::vector<CellEdit>{
                            {3, QStringLiteral("csm"), QStringLiteral("B. Lindqvist")}}));
        answer = QStringLiteral("There is no such CSM.");
        QVERIFY(!model.setData(csm, QStringLiteral("nobody"), Qt::EditRole));
        QCOMPARE(rejected.value(0).value(0).toString(), answer);
    }

    void dragged_rows_carry_their_identities() {
        TableModel model;
        model.setContent(test::sampleAccounts(10));
        const std::unique_ptr<QMimeData> mime(
            model.mimeData({model.index(4, 0), model.index(2, 1), model.index(4, 2)}));
        QCOMPARE(mime->data(QString::fromLatin1(TableModel::rowMimeType)),
                 QByteArray("acc-2\nacc-4"));
    }

    void tool_tips_show_data_as_text() {
        TableModel model;
        TableContent content = test::sampleAccounts(1);
        content.columns.at(0).cellTip = [](int) { return QStringLiteral("R&D <b>"); };
        model.setContent(std::move(content));
        QCOMPARE(model.data(model.index(0, 0), Qt::ToolTipRole).toString(),
                 QStringLiteral("<span>R&amp;D &lt;b&gt;</span>"));
    }
};

HEADROOM_TEST(TableModelTest)
#include "table_model_test.moc"
