#include "app/cli/commands/all_commands.h"
#include "app/cli/json_values.h"
#include "app/cli/messages.h"
#include "app/cli/opened_plan.h"
#include "app/cli/rendering.h"
#include "planner/base/safe_file.h"
#include "planner/plan_session/export_use_case.h"
#include "planner/plan_session/sample_content.h"

#include <algorithm>
#include <array>
#include <fmt/format.h>

namespace headroom::cli {
namespace {

constexpr std::array charts = {"utilisation", "segments", "frontier", "hiring",
                               "timeline",    "bridge",   "scenarios"};

/// Runs the main job on the sample plan, file by file.
class Demo {
  public:
    Demo(const Invocation& invocation, std::filesystem::path folder)
        : invocation_(invocation), folder_(std::move(folder)) {}

    Result<void> run(const SampleOptions& options) {
        if (auto made = makeFolder(folder_); !made)
            return made;
        auto content = sampleContent(options);
        if (!content)
            return fail(content.error());
        if (auto written = writeCrmExports(*content->base.book); !written)
            return written;
        if (auto opened = openFresh(*content); !opened)
            return opened;
        if (auto solved = solveBooks(); !solved)
            return solved;
        if (auto hired = planHiring("Hiring"); !hired)
            return hired;
        if (auto branched = branchAnew(options); !branched)
            return branched;
        if (auto exported = exportTables(); !exported)
            return exported;
        plan_ = {}; // closes the file: the window's program reads it next
        drawPictures();
        return {};
    }

    const Json& document() const { return document_; }

  private:
    std::filesystem::path planPath() const { return folder_ / "sample.headroom"; }

    Result<void> write(const std::string& name, const std::string& content) {
        auto done = writeWholeFile(folder_ / name, content);
        if (done)
            noteFile(folder_ / name);
        return done;
    }

    void noteFile(const std::filesystem::path& path) {
        document_["files"].push_back(path.string());
        invocation_.note("  " + path.string());
    }

    Result<void> writeCrmExports(const Book& book) {
        const SampleCsv csv = sampleCsv(book);
        return write("accounts.csv", csv.accounts)
            .and_then([&] { return write("csms.csv", csv.csms); })
            .and_then([&] { return write("history.csv", csv.history); });
    }

    Result<void> openFresh(const PlanContent& content) {
        std::error_code ignored;
        std::filesystem::remove(planPath(), ignored); // made by an earlier run of the demo
        if (auto made = PlanFile::create(planPath(), content); !made)
            return fail(made.error());
        auto opened = openPlan(planPath(), Access::Write);
        if (!opened)
            return fail(opened.error());
        plan_ = std::move(*opened);
        noteFile(planPath());
        return {};
    }

    Result<void> solveBooks() {
        PlanSession& session = *plan_.session;
        SolveRequest request;
        request.seed = invocation_.seed;
        request.threads = invocation_.threads;
        const auto proposal = propose(session.state(), request, invocation_.control);
        if (!proposal)
            return fail(proposal.error());
        document_["solve"] = proposalJson(*proposal);
        invocation_.note(fmt::format("Books: {}, busiest {:.1f} % → {:.1f} %, gap {:.2f} %",
                                     counted(proposal->changes.moves, "move", "moves"),
                                     toFraction(session.state()->importedLoad.busiest) * 100.0,
                                     toFraction(proposal->load.busiest) * 100.0,
                                     proposal->report.gap() * 100.0));
        if (auto kept = session.keep(*proposal, session.shown()); !kept)
            return kept;
        const auto step = session.apply(PlanSession::acceptance(*proposal));
        return step ? Result<void>() : Result<void>(fail(step.error()));
    }

    /// Scenarios keep the books of the time they were made: those of the sample are made anew, so
    /// that they differ in what they assume and not by whether books are balanced.
    Result<void> branchAnew(const SampleOptions& options) {
        PlanSession& session = *plan_.session;
        const ScenarioId base = session.shown();
        for (const SampleScenario& sample : sampleScenarios(options)) {
            const auto& all = session.tree().scenarios();
            const auto old = std::ranges::find(all, sample.name, &Scenario::name);
            if (old != all.end())
                if (auto gone = session.erase(old->id); !gone)
                    return fail(gone.error());
            const auto made = session.fork(base, sample.name);
            if (!made)
                return fail(made.error());
            if (auto shown = session.show(*made); !shown)
                return shown;
            if (const auto step = session.apply(sample.assumption); !step)
                return fail(step.error());
            if (auto hired = planHiring(sample.name); !hired)
                return hired;
        }
        return session.show(base);
    }

    Result<void> planHiring(const std::string& title) {
        PlanSession& session = *plan_.session;
        HiringRequest request;
        request.seed = invocation_.seed;
        request.threads = invocation_.threads;
        const auto outlook = projectHiring(*session.state(), request, invocation_.control);
        if (!outlook)
            return fail(outlook.error());
        if (!document_.contains("hire"))
            document_["hire"] = hiringJson(outlook->prepared.hiringCase, outlook->plan);
        invocation_.note(
            fmt::format("{}: {} in {}; salaries, hiring and missing capacity {:.0f} {}", title,
                        counted(std::ssize(outlook->hires), "hire", "hires"),
                        counted(outlook->prepared.hiringCase.months, "month", "months"),
                        outlook->plan.total.total(), session.facts().currency));
        const auto step = session.apply(hiringAcceptance(*outlook));
        if (!step)
            return fail(step.error());
        return {};
    }

    Result<void> exportTables() {
        for (const ExportTable table : headroom::exportTables()) {
            ExportRequest request;
            request.table = table;
            request.seed = invocation_.seed;
            request.threads = invocation_.threads;
            const auto files = exportContent(*plan_.session, request, invocation_.control);
            if (!files)
                return fail(files.error());
            const auto written = writeExport(
                *files, folder_ / (std::string(exportTableKey(table)) + exportExtension(table)));
            if (!written)
                return fail(written.error());
            for (const std::filesystem::path& path : *written)
                noteFile(path);
        }
        return {};
    }

    void draw(const std::string& what, const std::string& name) {
        if (auto drawn = render(planPath(), what, folder_ / name))
            noteFile(folder_ / name);
        else
            invocation_.note("Not drawn: " + name + ": " + drawn.error().detail);
    }

    void drawPictures() {
        for (const char* chart : charts)
            draw(std::string("chart:") + chart, std::string("chart-") + chart + ".png");
        draw("report", "report.pdf");
    }

    const Invocation& invocation_;
    std::filesystem::path folder_;
    OpenedPlan plan_;
    Json document_ = {{"files", Json::array()}};
};

int runDemo(const Invocation& invocation) {
    const auto accounts = invocation.arguments.integer("accounts");
    const auto csms = invocation.arguments.integer("csms");
    if (!accounts || !csms)
        return invocation.refuse(!accounts ? accounts.error() : csms.error());
    SampleOptions options;
    options.accounts = static_cast<int>(accounts->value_or(options.accounts));
    options.csms = static_cast<int>(csms->value_or(options.csms));
    Demo demo(invocation, invocation.arguments.positional.front());
    if (auto done = demo.run(options); !done)
        return invocation.refuse(done.error());
    if (invocation.json)
        invocation.print(demo.document());
    return exitDone;
}

} // namespace

Command demoCommand() {
    return {"demo",
            "DIR",
            "runs the whole job on the sample plan and writes every file",
            {{"accounts", "N", "size of the invented customer base (default 1,200)"},
             {"csms", "N", "size of the team (default 24)"}},
            1,
            1,
            runDemo};
}

} // namespace headroom::cli
