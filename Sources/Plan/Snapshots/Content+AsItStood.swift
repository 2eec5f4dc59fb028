import Diagnostics

/// The content of an earlier day, worked out from that of today.
extension Content {
    /// The content as it stood on a day: without the inspections, plans and actions that came later, what refers to
    /// them, later rows of the logs and later versions; a plan that ended later is in force, and plain words that were
    /// looked at later were not yet. What young people said later is left out, and what they were told later.
    ///
    /// What bears no date (a title, a step, a lead, the registers) stands as it is now: only a snapshot that was
    /// written on the day has it as it was.
    ///
    /// - Parameter scopes: Inspections and plans that came later and are not in the content any more.
    package func asItStood(on day: Day, without scopes: Set<String> = []) -> Content {
        var later = LaterThings(scopes: scopes)
        for inspection in inspections where inspection.isLater(than: day) { later.scopes.insert(inspection.scope.text) }
        for plan in plans {
            if plan.isLater(than: day) { later.scopes.insert(plan.scope.text) }
            for action in plan.sections.flatMap(\.actions) where action.isLater(than: day) {
                later.add(action, of: plan)
            }
        }
        var content = known(by: day)
        content.site.reportingDate = day
        content.inspections = inspections.filter { !later.scopes.contains($0.scope.text) }
            .map { $0.without(later) }
        content.plans = content.plans.filter { !later.scopes.contains($0.scope.text) }
            .map { $0.asItStood(on: day, without: later) }
        content.leaveOutMarks(after: day)
        return content
    }
}

extension Content {
    /// Nobody had looked at plain words on a day that was still to come.
    fileprivate mutating func leaveOutMarks(after day: Day) {
        func leaveOut(_ mark: inout Written<PlainWordsMark?>?) {
            if let seen = mark?.value?.day, seen > day { mark = nil }
        }
        for index in inspections.indices {
            for item in inspections[index].recommendations.indices {
                leaveOut(&inspections[index].recommendations[item].plainWordsLookedAt)
            }
        }
        for index in plans.indices {
            for section in plans[index].sections.indices {
                leaveOut(&plans[index].sections[section].plainWordsLookedAt)
                for action in plans[index].sections[section].actions.indices {
                    leaveOut(&plans[index].sections[section].actions[action].plainWordsLookedAt)
                }
            }
        }
    }
}

/// What was not there yet.
private struct LaterThings {
    /// Inspections and plans.
    var scopes: Set<String>
    /// Actions with their steps and measures.
    var ids: Set<EntityID> = []

    mutating func add(_ action: Action, of plan: ImprovementPlan) {
        for id in [action.id] + action.steps.flatMap(\.allIDs) + action.measures.flatMap(\.allIDs) {
            ids.insert(EntityID(scope: plan.scope.text, local: id.text))
        }
    }

    /// Whether a reference written in a scope leads to something that was not there.
    func has(_ reference: ReferenceText, in scope: String) -> Bool {
        let id = EntityID(written: reference.text, in: scope)
        return scopes.contains(id.scope) || scopes.contains(reference.text) || ids.contains(id)
    }

    func remaining(of references: [ReferenceText], in scope: String) -> [ReferenceText] {
        references.filter { !has($0, in: scope) }
    }
}

extension WrittenWhen {
    /// Whether all of the time that it names is after a day; a time without a first day is not.
    fileprivate func isLater(than day: Day) -> Bool { value.firstDay.map { $0 > day } ?? false }
}

extension Action {
    fileprivate func isLater(than day: Day) -> Bool { added?.isLater(than: day) ?? false }

    fileprivate func without(_ later: LaterThings, in scope: String) -> Action {
        var action = self
        action.answers = later.remaining(of: answers, in: scope)
        action.continues = later.remaining(of: continues, in: scope)
        return action
    }
}

extension Inspection {
    fileprivate func isLater(than day: Day) -> Bool { (tookPlace ?? published)?.isLater(than: day) ?? false }

    fileprivate func without(_ later: LaterThings) -> Inspection {
        var inspection = self
        inspection.recommendations = recommendations.map { recommendation in
            var recommendation = recommendation
            recommendation.takenUpBy = later.remaining(of: recommendation.takenUpBy, in: scope.text)
            return recommendation
        }
        return inspection
    }
}

extension ImprovementPlan {
    /// Whether it was not there yet: neither begun nor written down. A plan is often agreed before it begins.
    fileprivate func isLater(than day: Day) -> Bool {
        let known = ([began] + versions.map(\.date)).compactMap(\.self)
        return !known.isEmpty && known.allSatisfy { $0.isLater(than: day) }
    }

    fileprivate func asItStood(on day: Day, without later: LaterThings) -> ImprovementPlan {
        var plan = endedOnlyBy(day)
        let scope = scope.text
        plan.answers = later.remaining(of: answers, in: scope)
        plan.versions = versions.filter { !$0.date.isLater(than: day) }
        plan.sections = sections.map { section in
            var section = section
            section.answers = later.remaining(of: section.answers, in: scope)
            section.actions = section.actions.filter { !$0.isLater(than: day) }.map { $0.without(later, in: scope) }
            return section
        }
        plan.log = log.filter { !later.has($0.ref, in: scope) }
        plan.differences = differences.filter { !later.has($0.ref, in: scope) }
        plan.measured = plan.measured.filter { !later.has($0.measure, in: scope) }
        return plan
    }

    /// The same plan, in force again when it ended after a day.
    private func endedOnlyBy(_ day: Day) -> ImprovementPlan {
        guard state.value.hasEnded, let ended, ended.isLater(than: day) else { return self }
        let word = SourceText(
            text: "agreed", file: state.source.file,
            pieces: [.init(offset: 0, source: state.span.start)], sourceEnd: state.span.end)
        var plan = self
        plan.state = Written(.agreed, word)
        plan.ended = nil
        plan.statement = nil
        plan.statementSource = nil
        return plan
    }
}
