#pragma once

#include "planner/scenarios/change_set.h"
#include "ui/plan_document.h"

#include <QAction>
#include <QList>
#include <QWidget>

namespace headroom::ui {

class AppActions;
class HiringProjection;
class JobRunner;

/// What every page works with; outlives the pages.
struct PageContext {
    PlanDocument& document;
    JobRunner& jobs;
    AppActions& actions;
    HiringProjection& hiring;
};

/// One page of the window. It reads the document, changes it by edits, and is refreshed with what
/// changed since it was last shown; it knows no other page.
class Page : public QWidget {
    Q_OBJECT
  public:
    explicit Page(const PageContext& context, QWidget* parent = nullptr)
        : QWidget(parent), context_(context) {}

    virtual QString title() const = 0;
    /// False: can be shown without a plan.
    virtual bool needsPlan() const { return true; }
    /// Only called while the page is shown and, if it needs one, a plan is open.
    virtual void refresh(ChangeSet changes) = 0;
    /// Buttons of the top bar: the page's own, and its one primary action.
    virtual QList<QAction*> topActions() const { return {}; }
    virtual QAction* primaryAction() const { return nullptr; }

  signals:
    /// Another page is wanted; `subject` may name an account ("account:ID") or a CSM ("csm:ID").
    void pageRequested(const QString& key, const QString& subject);
    /// A toast; with `undoable` it offers Undo.
    void noted(const QString& text, bool undoable);
    void failed(const headroom::Error& error);
    /// Rows and sum of a selection, for the status bar.
    void selectionDescribed(const QString& text);

  public:
    /// Shows an account or CSM asked for by another page; default does nothing.
    virtual void showSubject(const QString& subject) { Q_UNUSED(subject) }

  protected:
    PlanDocument& document() const { return context_.document; }
    JobRunner& jobs() const { return context_.jobs; }
    AppActions& actions() const { return context_.actions; }
    HiringProjection& hiring() const { return context_.hiring; }
    bool hasPlan() const { return context_.document.isOpen(); }

  private:
    PageContext context_;
};

} // namespace headroom::ui
