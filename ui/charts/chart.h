#pragma once

#include "ui/charts/table_twin.h"
#include "ui/style/tokens.h"

#include <QImage>
#include <QPointF>
#include <QRectF>
#include <QStringList>
#include <QVector>
#include <QWidget>
#include <algorithm>
#include <functional>
#include <optional>

class QCPLayerable;
class QCPPainter;
class QCustomPlot;
class QKeyEvent;
class QMenu;
class QMouseEvent;
class QWheelEvent;

namespace headroom::ui {

/// Asks for a file to write; empty = the user thought better of it. Tests replace it.
using FilePicker =
    std::function<QString(QWidget* parent, const QString& suggestion, const QString& filter)>;

/// What all charts share: hover facts, click to select, keyboard (arrows walk over the items, Enter
/// selects), context menu (PNG, PDF, CSV, copy picture), theme, accessible name and description.
/// Items are what can be hovered and selected: bars, points, months. They have an ID for linked
/// views; the title says the conclusion, the subtitle the measure. A Card shows both (ChartCard).
class Chart : public QWidget {
    Q_OBJECT
  public:
    ~Chart() override;

    void setTitle(const QString& title);
    void setSubtitle(const QString& subtitle);
    QString title() const { return title_; }
    QString subtitle() const { return subtitle_; }

    /// Shown in the middle, without axes, while there is nothing to draw.
    void setEmptyText(const QString& sentence);

    virtual TableTwin tableTwin() const = 0;

    /// Marks an item without emitting `selected`; an unknown or empty ID takes the mark away.
    void setSelectedId(const QString& id);
    QString selectedId() const { return selectedId_; }
    /// What an item is about, for views that show the same in another way: of a map of people and
    /// months the person. Default: the item itself.
    virtual QString subjectOf(const QString& id) const { return id; }
    /// Marks what shows the subject and brings it into view, without emitting `selected`.
    virtual void markSubject(const QString& subject);

    /// Of the plan's money: files name it, where a sign of the currency would be no number.
    void setCurrencyCode(const QString& code) { currencyCode_ = code; }

    /// Closer by `factor` about a place of the plot; less than 1 = further away. Charts of which
    /// all is read anyway do not zoom.
    void zoom(double factor, QPointF about);
    void showWhole();
    bool canZoom() const { return zoomAxes() != 0; }
    bool isZoomed() const { return seen_ != QRectF(0.0, 0.0, 1.0, 1.0); }

    static constexpr int pictureMargin = 16; ///< around the chart in a file
    /// Least width of a picture that shows all of it, without scrolling; 0 = any.
    virtual int wholeWidth() const { return 0; }

    /// Title and subtitle are drawn on top, in the light colours; `scale` pixels for one of `size`.
    QImage picture(QSize size, double scale);
    /// The same in a file. False when the file cannot be written.
    /// A size that is empty is the chart's own.
    bool exportPng(const QString& path, QSize size = QSize(), double scale = 2.0);
    bool exportPdf(const QString& path, QSize size = QSize());
    bool exportCsv(const QString& path) const;
    static void setFilePicker(FilePicker picker);

    /// Pixels that the picture has for one on the screen, for prints; 0 = as the screen has.
    void setPictureScale(double scale);

    QSize sizeHint() const override { return {480, 280}; }
    QSize minimumSizeHint() const override { return {240, 160}; }
    QCustomPlot* plot() const { return plot_; }
    /// Middle of an item in plot pixels (after the last replot); for tests and linked marks.
    std::optional<QPointF> itemCenter(const QString& id) const;

  signals:
    /// Empty when the mouse is over nothing.
    void hovered(const QString& id);
    void selected(const QString& id);
    /// Enter or double click.
    void activated(const QString& id);
    void titleChanged();
    /// The place of the keyboard is shown on this chart, or no longer: by the card around it.
    void focusMarkChanged();
    /// A sentence: what was written, or why not.
    void exported(const QString& path, bool ok);

  protected:
    explicit Chart(QWidget* parent);

    // What a chart is made of.
    virtual int itemCount() const = 0;
    /// True: there is nothing to show, and the empty text stands in its place.
    virtual bool isEmpty() const { return itemCount() == 0; }
    virtual QString itemId(int item) const = 0;
    virtual QStringList itemFacts(int item) const = 0; // first line is the heading
    virtual QRectF itemRect(int item) const = 0;       // plot pixels
    virtual int itemAt(QPointF pixel) const;           // −1 = none
    /// Margins, axes and ticks for the present size; called before every full replot.
    virtual void layoutPlot() = 0;
    /// Everything that does not move under the mouse, above the grid.
    virtual void drawContent(QCPPainter& painter) = 0;
    /// What moves; hover and selection are drawn here by default.
    virtual void drawOverlay(QCPPainter& painter);
    virtual QString summary() const { return {}; } // accessible description
    /// The keyboard walks to an item that may have been scrolled out.
    virtual void reveal(int item) { Q_UNUSED(item) }
    /// Of a file or a copied picture.
    virtual QSize pictureSize() const { return {std::max(1000, wholeWidth()), 560}; }

    /// Axes that can be looked at closer.
    virtual Qt::Orientations zoomAxes() const { return {}; }
    /// The part of an axis from low to high that is seen.
    struct AxisPart {
        double low = 0.0;
        double high = 1.0;
    };
    AxisPart seen(Qt::Orientation axis, double low, double high) const;
    /// How much wider all of it would be; 1 = all is seen.
    double closeness() const { return 1.0 / seen_.width(); }
    /// Neither scrolled out nor beside the part that is looked at closer.
    bool isInView(int item) const;
    /// Header of a column of money in a file.
    QString inCurrency(const QString& header) const;

    // Gestures of a chart's own; true = taken.
    virtual bool pressed(QMouseEvent& event);
    virtual bool dragged(QMouseEvent& event);
    virtual bool released(QMouseEvent& event);
    virtual bool keyPressed(QKeyEvent& event);
    virtual Qt::CursorShape cursorAt(QPointF pixel) const;

    /// A click on an item, as a gesture of a chart's own sees it.
    void pick(int item) { choose(item); }
    /// Data or theme changed: one full replot, queued.
    void refresh();
    /// Only what moves.
    void refreshOverlay();
    int hoveredItem() const { return hovered_; }
    QPointF hoverPoint() const { return hoverAt_; }
    int indexOf(const QString& id) const;
    QRectF plotArea() const;
    /// Of the theme, or the light ones while a file is written.
    const Tokens& colors() const { return *colors_; }
    QFont labelFont(bool strong = false) const;
    double textWidth(const QString& text, bool strong = false) const;
    void drawFacts(QCPPainter& painter, QPointF at, const QStringList& facts) const;

    bool event(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;

  private:
    void addLayers();
    void applyTokens(const Tokens& tokens);
    void drawInto(QCPPainter& painter, QSize size);
    void drawContentOrReason(QCPPainter& painter);
    void layoutAll();
    void hover(int item, QPointF at);
    void mouse(QMouseEvent& event);
    bool key(QKeyEvent& event);
    void walkTo(int item);
    void choose(int item);
    void describe();
    void exportVia(const QString& suffix, const QString& filter);
    void shiftSeen(QPointF pixels);
    bool zoomByKey(const QKeyEvent& event);
    bool zoomByWheel(const QWheelEvent& event);
    bool panByMouse(const QMouseEvent& event);
    void addZoom(QMenu& menu);

    QCustomPlot* plot_;
    QCPLayerable* content_ = nullptr;
    QCPLayerable* overlay_ = nullptr;
    QString title_;
    QString subtitle_;
    QString emptyText_;
    QString currencyCode_;
    QRectF seen_{0.0, 0.0, 1.0, 1.0}; // of the whole axes, from the left and from below
    std::optional<QPointF> panFrom_;
    bool panned_ = false;
    QString selectedId_;
    int selected_ = -1; // its place, found once per change: there may be a million items
    int hovered_ = -1;
    QPointF hoverAt_;
    bool ownGesture_ = false;
    bool pressedInside_ = false;
    const Tokens* colors_;
};

} // namespace headroom::ui
