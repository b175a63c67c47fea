#pragma once

#include "ui/pages/page.h"

#include <QObject>
#include <QTimer>
#include <functional>
#include <map>
#include <vector>

class QStackedWidget;

namespace headroom::ui {

class PlanOpening;

/// The window's pages. Each is made when it is first asked for or, one at a time, while the window
/// has nothing else to do: made all at once they would hold the window up at its start.
class PageShelf : public QObject {
    Q_OBJECT
  public:
    PageShelf(const PageContext& context, PlanOpening& opening, QStackedWidget& stack,
              QObject* parent = nullptr);

    /// Made now when it is not there yet; null for a key no page has.
    Page* page(const QString& key);
    bool isMade(const QString& key) const { return made_.contains(key); }
    /// Those that are there.
    const std::map<QString, Page*>& made() const { return made_; }

    /// From now on only what is asked for is made.
    void rest() { idle_.stop(); }

  signals:
    /// Before anybody sees it.
    void pageMade(const QString& key, headroom::ui::Page* page);

  private:
    using Make = std::function<Page*()>;

    void makeNext();

    QStackedWidget& stack_;
    std::vector<std::pair<QString, Make>> all_; // those seen first stand first
    std::map<QString, Page*> made_;
    QTimer idle_;
};

} // namespace headroom::ui
