#pragma once

#include <QObject>
#include <QPointer>
#include <QString>
#include <map>
#include <vector>

namespace headroom::ui {

class Chart;
class TableView;

/// What the items of a chart or the rows of a table are, by the IDs they have there.
enum class Linked { Account, Csm, Hire, Scenario, Month };

/// The view shows such things; what is chosen in it is marked in every view of the same kind.
void linkAs(Chart& chart, Linked what);
void linkAs(TableView& table, Linked what);

/// One selection for all pages: a click on a person's bar marks the person's row, month by month
/// map and bar wherever they are, also on pages that are shown later.
class SelectionLinks : public QObject {
    Q_OBJECT
  public:
    explicit SelectionLinks(QObject* parent = nullptr) : QObject(parent) {}

    /// Every view of the page that was linked.
    void track(QWidget& page);
    /// Another plan has other things of the same names.
    void forget();

  protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

  private:
    void choose(Linked what, const QString& subject, const QWidget* by);
    void mark(QWidget& view, const QString& subject);
    void markSoon(QWidget& view, Linked what);
    void follow(TableView& table, Linked what, int row);

    std::map<Linked, std::vector<QPointer<QWidget>>> views_;
    std::map<Linked, QString> chosen_;
    std::map<const QWidget*, QString> current_; // of the tables
    bool marking_ = false;                      // what is marked is no new choice
};

} // namespace headroom::ui
