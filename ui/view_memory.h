#pragma once

#include "ui/plan_document.h"

#include <QByteArray>
#include <QJsonObject>
#include <QObject>
#include <QTimer>
#include <map>

class QSplitter;

namespace headroom::ui {

class TableView;

/// What a table looked like: filter, order, columns, the row it stood on.
struct TableMemory {
    QString filter, currentId;
    QStringList sort; // column keys, "-" in front = descending
    QByteArray columns;
    QByteArray views; // saved views

    bool operator==(const TableMemory&) const = default;
};

/// Keeps the page, the tables' looks and where dividers were pulled to in the plan's file, so that
/// they are there again after the program ended in whatever way. Not undoable; nothing is written
/// for a plan that is read only.
class ViewMemory : public QObject {
    Q_OBJECT
  public:
    explicit ViewMemory(PlanDocument& document, QObject* parent = nullptr);

    /// Every table and divider of a page, in the order of its children. A page made after the plan
    /// was opened gets what the plan remembers of it.
    void track(const QString& page, QWidget& widget);
    void setPage(const QString& page);
    /// Empty when none is remembered.
    QString rememberedPage() const { return storedPage_; }
    /// Takes what the plan remembers; tables follow when they get their content. Call when a plan
    /// was opened, before its pages are shown.
    void restore();
    /// Writes at once what a timer would write soon.
    void save();

  private:
    struct Tracked {
        TableView* table = nullptr;
        TableMemory wanted;
        bool pending = false;
    };

    void trackTables(const QString& page, QWidget& widget);
    void trackSplitters(const QString& page, QWidget& widget);
    void placeSplitter(const QString& name);
    void touched();
    /// What the plan remembers of the table.
    void recallInto(const QString& name, Tracked& tracked);
    void applyTo(Tracked& tracked);
    static TableMemory lookOf(const TableView& table);
    QByteArray text() const;

    PlanDocument& document_;
    std::map<QString, Tracked> tables_;
    QJsonObject remembered_; // by name, also those of pages that are not there yet
    std::map<QString, QSplitter*> splitters_;
    QJsonObject sizes_; // by name, of the dividers that were pulled
    QString page_;
    QString storedPage_;
    QByteArray written_;
    QTimer timer_;
};

} // namespace headroom::ui
