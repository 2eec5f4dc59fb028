extension Words {
    /// The same words with a council's own names for the things that a plan is made of.
    ///
    /// Wherever the interface says "action" or "Sections", the council's noun stands instead, with a capital where ours
    /// has one. Sentences are worded so that no article stands right before one of the nouns.
    package func using(_ own: Labels) -> Words {
        guard own != Labels() else { return self }
        let names = Renaming(from: self, to: own)
        var (site, labels, headings, nouns, gaps, outcome) = (site, labels, headings, nouns, gaps, outcome)
        var views = views
        for path in Words.siteTexts { site[keyPath: path] = names.apply(site[keyPath: path]) }
        for path in Words.labelTexts { labels[keyPath: path] = names.apply(labels[keyPath: path]) }
        for path in Words.headingTexts { headings[keyPath: path] = names.apply(headings[keyPath: path]) }
        nouns.actions = nouns.actions.map(names.apply)
        nouns.sections = nouns.sections.map(names.apply)
        nouns.recommendations = nouns.recommendations.map(names.apply)
        gaps.noAction = names.apply(gaps.noAction)
        gaps.noTaggedMeasure = names.apply(gaps.noTaggedMeasure)
        gaps.noLead = names.apply(gaps.noLead)
        views.blocks.noAction = names.apply(views.blocks.noAction)
        views.blocks.noActionOf = names.apply(views.blocks.noActionOf)
        views.blocks.due = views.blocks.due.map(names.apply)
        views.blocks.noneDue = names.apply(views.blocks.noneDue)
        views.blocks.noneDueOf = names.apply(views.blocks.noneDueOf)
        outcome.caption = names.apply(outcome.caption)
        outcome.completed = names.apply(outcome.completed)
        return Words(
            language: language, site: site, labels: labels, headings: headings, status: status, planStates: planStates,
            sum: sum, outcome: outcome, gaps: gaps, evidence: evidence, through: through, parts: parts, nouns: nouns,
            dates: dates, views: views, finding: finding, changes: changes, reports: reports, papers: papers,
            statement: statement, gallery: gallery)
    }

    private static var siteTexts: [WritableKeyPath<SiteWords, String>] { [\.recommendations, \.leads] }

    private static var labelTexts: [WritableKeyPath<LabelWords, String>] {
        [
            \.action, \.section, \.recommendation, \.actions, \.sections, \.recommendations, \.openActions,
            \.actionsInForce, \.lead, \.statusOfActions,
        ]
    }

    private static var headingTexts: [WritableKeyPath<HeadingWords, String>] {
        [
            \.recommendations, \.actions, \.actionsInFigures, \.sections, \.progressOfSection, \.actionsInForce,
            \.earlierActions, \.leadsLeadIn, \.unknownLeads, \.withoutLead, \.openActions, \.sectionsLed,
            \.endedActions,
        ]
    }
}

/// Puts nouns in the place of others, as whole words.
private struct Renaming {
    private var names: [Substring: String] = [:]

    init(from words: Words, to own: Labels) {
        add(own.action, words.labels.action, words.labels.actions)
        add(own.section, words.labels.section, words.labels.sections)
        add(own.recommendation, words.labels.recommendation, words.labels.recommendations)
        add(own.lead, words.labels.lead, words.site.leads)
    }

    private mutating func add(_ label: Label?, _ one: String, _ many: String) {
        guard let label else { return }
        for (old, new) in [(one, label.one), (many, label.many)] {
            names[old[...]] = new
            names[Renaming.small(old)[...]] = Renaming.small(new)
        }
    }

    /// A noun within a sentence; one in capitals stays as it is.
    private static func small(_ noun: String) -> String {
        guard noun.dropFirst().first?.isUppercase != true else { return noun }
        return noun.prefix(1).lowercased() + noun.dropFirst()
    }

    func apply(_ text: String) -> String {
        var result = ""
        var rest = text[...]
        while let first = rest.first {
            let word = rest.prefix { $0.isLetter }
            if word.isEmpty {
                result.append(first)
                rest = rest.dropFirst()
            } else {
                result += names[word] ?? String(word)
                rest = rest.dropFirst(word.count)
            }
        }
        return result
    }

    func apply(_ phrase: Phrase) -> Phrase {
        Phrase(
            parts: phrase.parts.map { part in
                if case .text(let text) = part { .text(apply(text)) } else { part }
            })
    }
}
