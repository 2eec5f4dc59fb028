import Assessing
import Diagnostics
import Graph
import Plan

/// Collects what the search finds, from the linked plan of the edition: what the edition withholds is not in it.
///
/// Of equally good hits the first counts, so that recommendations come before plans, and plans in force before others.
struct SearchEntries {
    let context: PageContext

    private var words: Words { context.words }
    private var publication: Publication { context.publication }

    var all: [SearchEntry] {
        inspections + publication.assessment.plansByState.flatMap(entries) + documents + papers + meetings + scorecards
            + leads
            + glossary + pages
    }

    // MARK: - Inspections

    private var inspections: [SearchEntry] {
        publication.assessment.inspectionsByDay.flatMap { inspection in
            context.plan.recommendations(of: inspection).map { recommendation($0, of: inspection) } + [
                SearchEntry(
                    kind: words.labels.inspection, address: .inspection(inspection.scope.text),
                    title: inspection.title.text, id: EntityID(scope: ""),
                    otherIDs: [inspection.scope.text],
                    texts: inspection.judgements.flatMap { [$0.area.text, $0.grade.text] } + plain(inspection.prose)
                        + [inspection.kind, inspection.inspectedBy].compactMap { $0?.text })
            ]
        }
    }

    private func recommendation(_ linked: LinkedRecommendation, of inspection: Inspection) -> SearchEntry {
        let item = linked.recommendation
        return SearchEntry(
            kind: words.labels.recommendation, address: linked.address, title: item.title.text,
            place: inspection.title.text, id: linked.id, otherIDs: item.formerly.map(\.text),
            answers: linked.takesUp,
            texts: plain([item.context, item.plainWords].compactMap { $0 } + item.prose)
                + linked.accounts.flatMap { plain($0.account.prose) + measures($0.account.doneSoFar) }
                + [item.paragraphs, item.addressedTo].compactMap { $0?.text } + values(of: item.columns)
                + linked.log.flatMap { row in
                    plain([row.text].compactMap { $0 }) + [row.by, row.document].compactMap { $0?.text }
                })
    }

    // MARK: - Plans

    private func entries(of plan: ImprovementPlan) -> [SearchEntry] {
        [
            SearchEntry(
                kind: words.labels.plan, address: .plan(plan.scope.text), title: plan.title.text,
                otherIDs: [plan.scope.text],
                texts: plain(plan.prose) + [plan.statement, plan.agreedBy].compactMap { $0?.text }
                    + progress(context.plan.planLog[plan.id] ?? []))
        ]
            + context.plan.sections(of: plan).flatMap { section in
                [entry(of: section, in: plan)] + section.groups.map { entry(of: $0, in: section, plan) }
                    + section.actions.compactMap(context.entry).map { entry(of: $0, in: section, plan) }
            }
    }

    private func entry(of linked: LinkedSection, in plan: ImprovementPlan) -> SearchEntry {
        let section = linked.section
        let words = publication.ownWords[plan.scope.text] ?? words
        return SearchEntry(
            kind: words.labels.section, address: linked.address, title: section.title.text, place: plan.title.text,
            id: linked.id, otherIDs: section.formerly.map(\.text), answers: linked.ties.map(\.recommendation),
            texts: linked.earlierWords.map(\.words.text)
                + plain(section.prose + [section.plainWords].compactMap { $0 }) + measures(section.measures)
                + names(of: linked.leads, context.assessment.holders(of: linked)) + progress(linked.log)
                + changes(linked.differences))
    }

    private func entry(of linked: LinkedGroup, in section: LinkedSection, _ plan: ImprovementPlan) -> SearchEntry {
        SearchEntry(
            kind: words.labels.group, address: section.address, title: linked.group.title.text,
            place: words.finding.within.filled(["outer": plan.title.text, "inner": section.section.wholeName]),
            id: linked.id,
            texts: plain(linked.group.prose) + linked.leads.map(\.written.text)
                + linked.earlierWords.map(\.words.text) + progress(linked.log))
    }

    /// The values of own columns.
    private func values(of columns: [String: ColumnValue]) -> [String] {
        columns.sorted { $0.key < $1.key }.map(\.value.text.text)
    }

    private func entry(
        of entry: AssessedAction, in section: LinkedSection, _ plan: ImprovementPlan
    ) -> SearchEntry {
        let action = entry.action
        return SearchEntry(
            kind: words.labels.action, address: entry.address, title: action.title.text,
            place: words.finding.within.filled([
                "outer": plan.title.text, "inner": section.section.wholeName,
            ]),
            id: entry.id, otherIDs: action.formerly.map(\.text) + entry.ownIDs,
            standings: words.standings(of: entry.state).filter { !Standing.onlyForFilters.contains($0.key) },
            answers: entry.ties.map(\.recommendation),
            texts: entry.earlierWords.map(\.words.text) + steps(action.steps)
                + action.steps.flatMap(\.withParts).compactMap { $0.lead?.text }
                + measures(action.measures)
                + plain([action.context, action.plainWords, action.plainWhy].compactMap { $0 } + action.prose)
                + values(of: action.columns) + entry.log.flatMap { values(of: $0.columns) }
                + names(of: entry.leads, context.assessment.holders(of: entry)) + progress(entry.log)
                + entry.stepLog.sorted { $0.key < $1.key }.flatMap { progress($0.value) }
                + changes(entry.differences))
    }

    /// What leads are called: as written, by the names of their posts, and by those that have the work on the day.
    private func names(of leads: [Lead], _ holders: [PostRegistry.Index]) -> [String] {
        let posts = leads.compactMap { if case .post(let post) = $0.who { post } else { nil } }
        return leads.map(\.written.text) + (posts + holders).map { context.plan.posts.posts[$0].name.text }
    }

    // MARK: - Registers

    private var leads: [SearchEntry] {
        context.plan.posts.posts.indices.map { index in
            let post = context.plan.posts.posts[index]
            return SearchEntry(
                kind: words.labels.name(of: post.kind), address: publication.postAddresses[index],
                title: post.name.text, place: post.organisation?.text ?? "", texts: post.also.map(\.text))
        }
    }

    private var glossary: [SearchEntry] {
        let terms = publication.glossary.terms.map { term, place in
            SearchEntry(
                kind: words.finding.term, address: place.address, fragment: place.fragment,
                title: term.standsFor.map { "\(term.term.text) – \($0.text)" } ?? term.term.text,
                texts: [term.meaning?.text].compactMap { $0 })
        }
        let boards = publication.glossary.boards.map { board, place in
            SearchEntry(
                kind: words.finding.board, address: place.address, fragment: place.fragment,
                title: board.name.text,
                texts: ([board.purpose, board.meets, board.chair].compactMap { $0 } + board.also + board.members
                    + board.receives).map(\.text))
        }
        return terms + boards
    }

    private var documents: [SearchEntry] {
        context.plan.content.documents.map { document in
            SearchEntry(
                kind: words.labels.documents.document, address: .document(document.name.text),
                title: document.title.text,
                place: document.inspection.flatMap { context.plan.inspection($0.text)?.title.text } ?? "",
                otherIDs: [document.name.text],
                texts: plain(document.prose)
                    + [document.kind, document.sender, document.recipient].compactMap { $0?.text })
        }
    }

    private var meetings: [SearchEntry] {
        let content = context.plan.content
        let meetings = content.meetings.flatMap { meeting in
            [
                SearchEntry(
                    kind: words.meetings.meeting, address: .meeting(meeting.name.text), title: meeting.title.text,
                    otherIDs: [meeting.name.text],
                    texts: meeting.items.map(\.title.text) + plain(meeting.prose + meeting.items.flatMap(\.prose)))
            ] + (meeting.minutes.map { entries(of: $0, at: meeting) } ?? [])
        }
        let bodies = context.assessment.meetingBodies.map {
            SearchEntry(
                kind: words.meetings.body, address: .body($0.name.text), title: $0.name.text,
                texts: [$0.purpose?.text].compactMap(\.self) + $0.also.map(\.text))
        }
        let plans = content.workPlans.map {
            SearchEntry(
                kind: words.meetings.workPlan, address: .workPlan($0.name.text), title: $0.title.text,
                place: $0.board.text, otherIDs: [$0.name.text], texts: $0.entries.map(\.title.text) + plain($0.prose))
        }
        return bodies + meetings + plans
    }

    private func entries(of minutes: Minutes, at meeting: Meeting) -> [SearchEntry] {
        let whole = SearchEntry(
            kind: words.meetings.minutes, address: .minutes(meeting.name.text), title: meeting.title.text,
            texts: plain(minutes.prose))
        return [whole] + minutes.entries.map { entry(of: $0, at: meeting) }
    }

    private func entry(of minute: Minute, at meeting: Meeting) -> SearchEntry {
        SearchEntry(
            kind: words.meetings.minute, address: .minutes(meeting.name.text), fragment: Slug.make(minute.id.text),
            title: words.meetings.title(of: minute), place: meeting.title.text,
            texts: plain(minute.prose + minute.resolutions.map(\.text) + [minute.reason].compactMap(\.self)))
    }

    private var papers: [SearchEntry] {
        publication.listedPapers.map { paper in
            SearchEntry(
                kind: words.reports.name(of: paper.kind, letter: paper.letter), address: paper.address,
                title: paper.title, place: paper.board ?? "", otherIDs: [paper.name], texts: texts(of: paper))
        }
    }

    /// What a paper says: of one that was issued, what it said then.
    private func texts(of paper: ListedPaper) -> [String] {
        if let issued = paper.issued {
            return [issued.folder[IssuedPaper.file(.txt)].map { String(decoding: $0, as: UTF8.self) } ?? ""]
        }
        let report = context.plan.content.reports.first { $0.name.text == paper.name }
        return report.map { plain($0.prose + $0.requests.flatMap(\.prose)) } ?? []
    }

    private var pages: [SearchEntry] {
        context.plan.content.pages.map { page in
            SearchEntry(
                kind: words.finding.page, address: .page(page.name.text), title: page.title.text,
                texts: plain(page.prose))
        }
            + publication.fixedPages.map { SearchEntry(kind: words.finding.page, address: $0.address, title: $0.name) }
    }

    // MARK: - Texts

    func plain(_ proses: [Prose]) -> [String] {
        proses.map(context.plainText) + proses.flatMap { tables(in: $0) }
    }

    /// What stands in the tables of a text: their captions and cells. The texts of containers are in the text itself.
    private func tables(in prose: Prose) -> [String] {
        prose.blocks.flatMap { block -> [String] in
            guard case .table(let table) = block else { return [] }
            return [table.caption.text] + (table.header + table.rows.joined()).map { context.plainText($0) }
        }
    }

    private func steps(_ steps: [Step]) -> [String] {
        steps.flatMap { [context.plainText($0.text)] + self.steps($0.steps) }
    }

    private func measures(_ measures: [Measure]) -> [String] {
        measures.flatMap { [context.plainText($0.text)] + self.measures($0.parts) }
    }

    private func progress(_ log: [LogEntry]) -> [String] {
        log.flatMap {
            [$0.text.map(context.plainText), $0.why?.text, $0.evidence?.text, $0.correctiveAction?.text].compactMap {
                $0
            }
        }
    }

    private func changes(_ differences: [Difference]) -> [String] {
        differences.map { context.plainText($0.change) }
    }
}
