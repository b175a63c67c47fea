#include "planner/storage/base_rows.h"

#include "planner/scenarios/edit_text.h"
#include "planner/storage/base_values.h"

namespace headroom {
namespace {

class ValueWriter {
  public:
    explicit ValueWriter(PlanDatabase& database) : row_(database, "base_value", 2) {}

    template <class T>
    void operator()(const char* key, const T& value) {
        row_(key)(value).put();
    }
    template <class Enum>
    void choice(const char* key, Enum value, Enum last) {
        row_(key).choice(value, last).put();
    }

  private:
    RowWriter row_;
};

class ValueReader {
  public:
    explicit ValueReader(PlanReading& reading) : reading_(reading) {}

    template <class T>
    void operator()(const char* key, T& value) {
        RowReader row(reading_, "base_value", OfKey{"key", key});
        std::string same;
        if (row.next())
            row(same)(value);
    }
    template <class Enum>
    void choice(const char* key, Enum& value, Enum last) {
        RowReader row(reading_, "base_value", OfKey{"key", key});
        std::string same;
        if (row.next())
            row(same).choice(value, last);
    }

  private:
    PlanReading& reading_;
};

std::vector<Edit> listEdits(const PlanInputs& base) {
    std::vector<Edit> edits = {
        SetSegmentRules{base.segmentRules},  SetComplexityWeights{base.complexityWeights},
        SetPolicies{base.policies},          SetLevels{base.workload.levels},
        SetMigration{base.hiring.migration}, SetHires{base.hires}};
    for (const GrowthAssumption& growth : base.hiring.growth)
        edits.emplace_back(SetGrowth{growth, false});
    for (const auto& [account, segment] : base.segmentOverrides)
        edits.emplace_back(OverrideSegment{account, segment});
    for (const auto& [id, csm] : base.team)
        edits.emplace_back(ChangeCsm{id, csm, false});
    for (const auto& [account, csm] : base.pins)
        edits.emplace_back(PinAccount{account, csm});
    for (const auto& [account, csm] : base.rejected)
        edits.emplace_back(RejectPair{account, csm, true});
    AssignOwners accepted;
    for (const auto& [account, owner] : base.owners)
        accepted.changes.push_back({account, owner});
    edits.emplace_back(std::move(accepted));
    return edits;
}

/// Puts a stored part in its place as it is: nothing is checked against the book, so that what was
/// stored is what is loaded.
struct Placement {
    PlanInputs& base;
    bool known = true;

    void operator()(const SetSegmentRules& e) { base.segmentRules = e.rules; }
    void operator()(const SetComplexityWeights& e) { base.complexityWeights = e.weights; }
    void operator()(const SetPolicies& e) { base.policies = e.policies; }
    void operator()(const SetLevels& e) { base.workload.levels = e.levels; }
    void operator()(const SetMigration& e) { base.hiring.migration = e.migration; }
    void operator()(const SetHires& e) { base.hires = e.hires; }
    void operator()(const SetGrowth& e) { base.hiring.growth.push_back(e.growth); }
    void operator()(const OverrideSegment& e) {
        base.segmentOverrides[e.account] = e.segment.value_or(SegmentOverride{});
    }
    void operator()(const ChangeCsm& e) { base.team[e.csm] = e.value; }
    void operator()(const PinAccount& e) { base.pins[e.account] = e.csm.value_or(CsmId()); }
    void operator()(const RejectPair& e) { base.rejected.emplace(e.account, e.csm); }
    void operator()(const AssignOwners& e) {
        for (const auto& change : e.changes)
            base.owners[change.account] = change.owner.value_or(CsmId());
    }
    void operator()(const ReplaceBook&) { known = false; }
    void operator()(const SetValue&) { known = false; }
    void operator()(const EditGroup&) { known = false; }
};

enum class RemarkKind { Source, Note };

void writeRemarks(RowWriter& row, RemarkKind kind,
                  const std::map<std::string, std::string>& remarks) {
    for (const auto& [key, text] : remarks)
        row.choice(kind, RemarkKind::Note)(key)(text).put();
}

void readRemarks(PlanReading& reading, PlanInputs& base) {
    base.sources.clear();
    base.notes.clear();
    RowReader row(reading, "base_remark", "kind, key");
    while (row.next()) {
        RemarkKind kind = RemarkKind::Source;
        std::string key;
        row.choice(kind, RemarkKind::Note)(key);
        row(kind == RemarkKind::Source ? base.sources[key] : base.notes[key]);
    }
}

void readLists(PlanReading& reading, PlanInputs& base) {
    base.hiring.growth.clear();
    RowReader row(reading, "base_edit", "position");
    while (row.next()) {
        std::int64_t position = 0;
        std::string kind;
        std::string text;
        row(position)(kind)(text);
        const auto edit = editFromText(text);
        Placement placement{base};
        if (edit)
            std::visit(placement, *edit);
        if (!edit || !placement.known)
            row.refuse("a part that cannot be read (" + kind + ")");
    }
}

} // namespace

void writeBase(PlanDatabase& database, const PlanInputs& base) {
    ValueWriter values(database);
    visitBaseValues(values, base);
    RowWriter lists(database, "base_edit", 3);
    std::int64_t position = 0;
    for (const Edit& edit : listEdits(base)) {
        const std::string text = editToText(edit);
        if (!editFromText(text))
            database.connection.refuse(
                {ErrorCode::BadValue, editKind(edit), "this part cannot be stored", {}, {}});
        lists(position++)(editKind(edit))(text).put();
    }
    RowWriter remarks(database, "base_remark", 3);
    writeRemarks(remarks, RemarkKind::Source, base.sources);
    writeRemarks(remarks, RemarkKind::Note, base.notes);
}

void writeFactSources(PlanDatabase& database, const std::map<std::string, std::string>& sources) {
    eraseRows(database, "base_remark", "kind = ? AND key LIKE 'facts.%'",
              {static_cast<int>(RemarkKind::Source)});
    RowWriter remarks(database, "base_remark", 3);
    writeRemarks(remarks, RemarkKind::Source, sources);
}

void readBase(PlanReading& reading, PlanInputs& base) {
    ValueReader values(reading);
    visitBaseValues(values, base);
    readLists(reading, base);
    readRemarks(reading, base);
}

} // namespace headroom
