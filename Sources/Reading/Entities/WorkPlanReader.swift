import Diagnostics
import Plan

/// Reads `work-plans/NAME.md`.
enum WorkPlanReader {
    /// The work plan, or nil when its front matter cannot be read.
    static func read(
        _ file: SourceFile, name: String, audiences: [String], _ context: inout ReadingContext
    ) -> WorkPlan? {
        guard let document = DocumentReader(definition: .workPlan, scope: name).read(file, &context),
            let source = document.front.name(.workPlan, sameAs: name, &context),
            let title = document.front.plain(.title), let board = document.front.plain(.board)
        else { return nil }
        let front = document.front.about(name)
        var plan = WorkPlan(name: source, title: title, board: board)
        plan.versions = front.records(.versions, &context).compactMap { PlanReader.version($0, &context) }
        plan.source = front.plain(.source)
        plan.formerly = front.texts(.formerly)
        plan.audience = front.audience(audiences, &context)
        plan.prose = document.root.prose
        plan.entries = document.entries.map { entry($0, audiences, &context) }
        return plan
    }

    private static func entry(
        _ read: Document.Entry, _ audiences: [String], _ context: inout ReadingContext
    ) -> WorkPlan.Entry {
        let fields = read.fields
        var entry = WorkPlan.Entry(id: read.id, title: read.title)
        entry.meeting = fields.day(.meeting, &context)
        entry.recurs = fields.plain(.recurs)
        entry.carriedFrom = fields.day(.carriedFrom, &context)
        entry.carriedOn = fields.day(.carriedOn, &context)
        entry.added = fields.day(.added, &context)
        entry.dropped = fields.day(.dropped, &context)
        entry.why = fields.plain(.why)
        entry.prose = read.body.prose
        entry.audience = fields.audience(audiences, &context)
        return entry
    }
}
