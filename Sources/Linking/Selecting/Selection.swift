import Diagnostics
package import Plan

/// What one edition may show: the content without what is meant for narrower audiences.
///
/// It is made before anything is counted, linked or rendered, so that no page, list or file can hold a trace of what
/// was left out. Only the ids of what was left out go on, so that a reference to one can be reported.
package struct Selection: Sendable {
    /// The edition.
    package let edition: Edition
    /// The content of the edition.
    package internal(set) var content: Content
    /// The ids of what was left out.
    package private(set) var withheld: Set<EntityID> = []
    /// The names of the papers that were left out.
    package private(set) var withheldReports: Set<String> = []
    /// The rows of progress that were left out.
    private var withheldRows = WithheldRows()
    /// What plain words go back to, of what is shown: digests, the same in every edition.
    package private(set) var wordings: [EntityID: Wording] = [:]

    /// Selects an edition of the content.
    ///
    /// - Parameter numbers: What was decided of the content's small numbers; decided anew where it is not given.
    package static func select(
        _ edition: Edition, of content: Content, keepingBack numbers: SmallNumbers? = nil
    ) -> Selection {
        select(edition, of: content, keepingBack: numbers, hasRegisters: true)
    }

    /// Selects the same edition of content that was kept. Rows that are withheld today were never there: what they said
    /// would be told by what is different now. Its registers stay whole: changes since are told with them, and none of
    /// them is shown by itself.
    package func select(kept content: Content) -> Selection {
        let logs = Dictionary(
            self.content.plans.map { ($0.scope.text, $0.log) }, uniquingKeysWith: { first, _ in first })
        var content = content
        for index in content.plans.indices {
            let scope = content.plans[index].scope.text
            let log = content.plans[index].log
            content.plans[index].log = withheldRows.shown(of: log, beside: logs[scope] ?? [], in: scope)
        }
        return Selection.select(edition, of: content, keepingBack: nil, hasRegisters: false)
    }

    private static func select(
        _ edition: Edition, of content: Content, keepingBack numbers: SmallNumbers?, hasRegisters: Bool
    ) -> Selection {
        // Before anything else: what is kept back is gone before anything is counted.
        let content =
            content.site.smallNumbers.allows(edition)
            ? content : content.keepingBack(numbers ?? SmallNumbers.decide(for: content))
        var selection = Selection(edition: edition, content: content)
        selection.selectInspections()
        selection.content.plans = content.plans.compactMap { selection.select($0) }
        selection.content.pages = content.pages.filter { page in
            if edition.shows(page.audience) { return true }
            selection.withhold(page.id)
            return false
        }
        selection.selectPapers()
        selection.content.documents = content.documents.filter { document in
            if edition.shows(document.audience) { return true }
            selection.withhold(document.id)
            return false
        }
        selection.selectMeetings()
        selection.selectScorecards()
        selection.selectYoungPeople()
        var texts = TextSelection(edition: edition)
        selection.content.visitTexts(&texts)
        // The draft edition withholds nothing.
        if hasRegisters, !edition.isDraft { selection.content.selectRegisters(from: content) }
        selection.wordings = Wording.all(of: content).filter { !selection.withheld.contains($0.key) }
        return selection
    }

    private init(edition: Edition, content: Content) {
        self.edition = edition
        self.content = content
    }

    /// An issued paper keeps the audience with which it was issued; where that of its report or of the paper is
    /// narrower than the other, it counts for both.
    private mutating func selectPapers() {
        let narrow = Set(content.reports.filter { !edition.shows($0.audience) }.map(\.name.text))
        let hidden = Set(content.papers.filter { !edition.shows($0.head.audience) }.map(\.name))
        content.papers.removeAll { hidden.contains($0.name) || narrow.contains($0.head.report) }
        content.reports.removeAll { report in
            let name = report.name.text
            let paper = report.issued.map { IssuedPaper.name(of: name, $0.version) }
            guard narrow.contains(name) || paper.map(hidden.contains) == true else { return false }
            withheldReports.insert(name)
            return true
        }
    }

    /// Pages that nobody has checked are drafts: other editions have them only where the council says so.
    private mutating func selectYoungPeople() {
        let hasDrafts = edition.isDraft || content.site.youngPeople.drafts == .labelled
        for index in content.youngPeople.languages.indices {
            content.youngPeople.languages[index].pages.removeAll {
                !edition.shows($0.audience) || ($0.check == nil && !hasDrafts)
            }
        }
        content.youngPeople.heard.removeAll { !edition.shows($0.audience) }
    }

    private mutating func selectInspections() {
        content.inspections = content.inspections.compactMap { inspection in
            let isShown = edition.shows(inspection.audience)
            if !isShown { withheld.insert(inspection.id) }
            var inspection = inspection
            inspection.recommendations = inspection.recommendations.filter { recommendation in
                if isShown, edition.shows(recommendation.audience) { return true }
                withhold(recommendation.id, recommendation.formerly, in: inspection.scope.text)
                return false
            }
            let scope = inspection.scope.text
            inspection.log = inspection.log.filter { keeps($0.ref.text, for: $0.audience, in: scope) }
            return isShown ? inspection : nil
        }
    }

    /// A plan without what is withheld of it; nil when the whole of it is. A draft is in the draft edition only.
    private mutating func select(_ plan: ImprovementPlan) -> ImprovementPlan? {
        var isShown = edition.shows(plan.audience)
        if case .draft = plan.state.value, !edition.isDraft { isShown = false }
        if !isShown { withheld.insert(plan.id) }
        let scope = plan.scope.text
        var plan = plan
        plan.sections = plan.sections.compactMap { section in
            let sectionIsShown = isShown && edition.shows(section.audience)
            if !sectionIsShown { withhold(section.id, section.formerly, in: scope) }
            var section = section
            section.groups = section.groups.filter { group in
                if sectionIsShown, edition.shows(group.audience) { return true }
                withhold(group.id, [], in: scope)
                return false
            }
            let groups = Set(section.groups.map(\.id.text))
            section.actions = section.actions.filter { action in
                let groupIsShown = action.group.map { groups.contains($0.text) } ?? true
                if sectionIsShown, groupIsShown, edition.shows(action.audience) { return true }
                withhold(action, in: scope)
                return false
            }
            return sectionIsShown ? section : nil
        }
        guard isShown else { return nil }
        plan.log = plan.log.filter { row in
            if keeps(row.ref.text, for: row.audience, in: scope) { return true }
            withheldRows.insert(row, in: scope)
            return false
        }
        plan.differences = plan.differences.filter { keeps($0.ref.text, for: $0.audience, in: scope) }
        plan.measured = plan.measured.filter { !isWithheld($0.measure.text, in: scope) }
        plan.accounts = plan.accounts.filter { account in
            !plan.answers.contains { isWithheld(account.recommendation.text, in: $0.text) }
        }
        return plan
    }

    /// Whether rows of progress about something are left out.
    func withholdsRows(about id: EntityID) -> Bool { withheldRows.has(rowsAbout: id) }

    /// Whether a row is shown: it is meant for the edition, and so is what it tells about.
    private func keeps(_ reference: String, for audience: Audience, in scope: String) -> Bool {
        edition.shows(audience) && !isWithheld(reference, in: scope)
    }

    /// Keeps the id of something that is left out.
    mutating func withhold(_ id: EntityID) { withheld.insert(id) }

    private mutating func withhold(_ action: Action, in scope: String) {
        withhold(action.id, action.formerly, in: scope)
        for id in action.steps.flatMap(\.allIDs) + action.measures.flatMap(\.allIDs) { withhold(id, [], in: scope) }
    }

    private mutating func withhold(_ id: LocalID, _ formerly: [LocalID], in scope: String) {
        for name in [id] + formerly { withheld.insert(EntityID(scope: scope, local: name.text)) }
    }

    /// Whether a reference written in a plan means something that was left out.
    private func isWithheld(_ reference: String, in scope: String) -> Bool {
        if withheld.contains(EntityID(written: reference, in: scope)) { return true }
        guard !reference.contains(":") else { return false }
        let answers = content.plans.first { $0.scope.text == scope }?.answers ?? []
        return answers.contains { withheld.contains(EntityID(scope: $0.text, local: reference)) }
    }
}
