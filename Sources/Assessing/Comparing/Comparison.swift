import Graph
package import Plan

/// What is different between two assessed plans, action by action, and of plans, sections and groups as wholes: a snapshot and today, two snapshots, or the same
/// plan on two days. Actions are known by their ids and by `Formerly:`, never by their words.
package struct Comparison: Sendable {
    /// An action, plan, section or group with everything that is different about it.
    package struct Item: Sendable {
        /// Its id: the one that it has now, or, when it is not there any more, the last that it had.
        package let id: EntityID
        /// What it is called where there is room for little.
        package let name: String
        /// The id that it had on the earlier side, when it has another now.
        package let formerID: EntityID?
        /// Whether it is on the later side.
        package let isThere: Bool
        /// Whether somebody leads it there.
        package let isLed: Bool
        /// Whether it is a plan, section or group: when one of those came or went, no row says.
        package let isWhole: Bool
        /// What is different, in the order of the cases of `Change`; never empty.
        package let changes: [Change]

        /// Takes what is different about one.
        package init(
            id: EntityID, name: String, formerID: EntityID? = nil, isThere: Bool, isLed: Bool, isWhole: Bool = false,
            changes: [Change]
        ) {
            self.id = id
            self.name = name
            self.formerID = formerID
            self.isThere = isThere
            self.isLed = isLed
            self.isWhole = isWhole
            self.changes = changes
        }
    }

    /// The actions that are different: those of the later side in its order, then those that are not there any more, in
    /// the order of the earlier side, then the plans, sections and groups that are.
    package let items: [Item]

    /// Compares an earlier side with a later one.
    ///
    /// - Parameter plans: The scopes that are compared, such as those that a snapshot is limited to; empty for all. What
    ///   the edition of the later side leaves out is not compared: nothing may tell that it is there.
    package init(from earlier: Assessment, to later: Assessment, plans: Set<String> = []) {
        let matcher = ActionMatcher(earlier.plan, later.plan)
        let isCompared = { (action: LinkedAction) in plans.isEmpty || plans.contains(action.id.scope) }
        var items: [Item] = []
        for after in later.plan.actions where isCompared(after) {
            let before = matcher.earlier[after.id]
            let pair = ActionPair(earlier: earlier, later: later, before: before, after: after, matcher: matcher)
            items += [Comparison.item(before, after, pair.changes)].compactMap(\.self)
        }
        for before in matcher.vanished where isCompared(before) && earlier.state(of: before.id).isThere {
            items += [Comparison.item(before, nil, [.vanished])].compactMap(\.self)
        }
        self.items =
            items
            + WholePair.items(earlier, later, matcher)
            .filter { plans.isEmpty || plans.contains($0.id.scope) }
    }

    private static func item(_ before: LinkedAction?, _ after: LinkedAction?, _ changes: [Change]) -> Item? {
        guard !changes.isEmpty, let told = after ?? before else { return nil }
        return Item(
            id: told.id, name: told.action.shortName, formerID: before.flatMap { $0.id == told.id ? nil : $0.id },
            isThere: after != nil, isLed: after.map { !$0.leads.isEmpty } ?? false, changes: changes)
    }
}
