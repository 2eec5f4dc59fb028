import Diagnostics
import Plan
import QRCode

/// Reads `site.yaml`: the council, its names for things, its status scale, the faults that it accepts.
enum SiteReader {
    /// The site, or nil when it cannot be read; the context learns the names and the scale.
    static func read(_ file: SourceFile, _ context: inout ReadingContext) -> Site? {
        guard let value = RegisterReader.value(file, &context) else { return nil }
        let record = Record.read(value, as: .site, &context)
        let site = record.flatMap { read($0, of: file, &context) }
        if let record, site != nil, context.knowsAudiences { AudienceOrder.check(record, &context) }
        context.knowsGroups = !context.problems.contains {
            $0.span.file === file && $0.severity == .error && !$0.isAcceptable
        }
        // The words of marks are in the file itself, so its own texts come last.
        StrayMarks.check(value, &context)
        return site
    }

    /// The same from its record.
    static func read(_ record: Record, of file: SourceFile, _ context: inout ReadingContext) -> Site? {
        guard let council = record.plain(.council), let title = record.plain(.title) else { return nil }
        var site = Site(file: file, council: council, title: title)
        site.service = record.plain(.service)
        site.language = record.text(.language)?.text ?? "en"
        site.reportingDate = record.day(.reportingDate, &context)?.value
        site.contact = record.plain(.contact)
        site.notice = record.plain(.notice)
        site.madeBy = record.plain(.madeBy)
        let audiences = AudienceReader.read(record, &context)
        if !audiences.isEmpty { site.audiences = audiences }
        site.quietAfter = record.number(.quietAfter, &context) ?? site.quietAfter
        site.smallNumbers =
            record.record(.smallNumbers, &context).map { smallNumbers($0, site.audiences, &context) }
            ?? site.smallNumbers
        var known = context.problems.count
        site.statuses = record.records(.statuses, &context).compactMap { status($0, &context) }
        context.knowsNames =
            context.problems.count == known && !record.isMisshapen(.statuses) && !record.isMisshapen(.names)
        reportDuplicates(site.statuses, &context)
        site.scales = record.records(.scales, &context).compactMap { scale($0, &context) }
        site.accepted = record.records(.accepted, &context).flatMap { AcceptedFaultReader.read($0, &context) }
        site.brand = BrandReader.brand(record, &context)
        site.labels = BrandReader.labels(record, &context)
        site.footerLinks = BrandReader.footerLinks(record, &context)
        site.publishedAt = WebRootReader.read(record, site.audiences, &context)
        site.youngPeople = record.record(.youngPeople, &context).map { youngPeople($0, &context) } ?? site.youngPeople
        site.languagePanel = record.records(.languagePanel, &context).compactMap { line($0, &context) }
        site.languageHelp = record.record(.languageHelp, &context).flatMap { languageHelp($0, &context) }
        known = context.problems.count
        site.names = names(record, &context)
        if context.problems.count > known { context.knowsNames = false }
        for (key, names) in site.names {
            context.vocabulary.add(names, for: key)
            // What a council calls a field first stands over its column; a lead is a noun of sentences.
            if key != .lead { site.labels[heading: key] = names.first }
        }
        context.statuses = site.statuses
        context.scales = site.scales
        context.labels = site.labels
        context.audiences = site.audiences
        let audience = DocumentDefinition.page.front[.audience]
        context.marks = MarkWords(
            audiences: site.audiences, fields: audience.map(context.vocabulary.names) ?? [])
        return site
    }

    private static func smallNumbers(
        _ record: Record, _ audiences: [String], _ context: inout ReadingContext
    ) -> SmallNumberRule {
        var rule = SmallNumberRule()
        if let threshold = record.number(.threshold, &context) {
            if (3...20).contains(threshold) {
                rule.threshold = threshold
            } else {
                context.report(
                    .wrongType, "`\(threshold)` protects nobody, or hides nearly everything",
                    at: record.text(.threshold)?.span ?? record.span, help: "write a number from 3 to 20, such as 5",
                    subject: record.subject(.threshold))
            }
        }
        guard let edition = record.text(.shownTo) else { return rule }
        let names = [Edition.draftName] + audiences
        if names.contains(edition.text), Edition(edition.text, audiences: audiences)?.isPublic == false {
            rule.shownTo = edition
        } else if names.contains(edition.text) {
            context.report(
                .wrongType, "everybody may read `\(edition.text)`, and small numbers are not for everybody",
                at: edition.span, help: "name a narrower edition, or take the line out",
                subject: record.subject(.shownTo))
        } else {
            context.report(
                .wrongType, "`\(edition.text)` is no edition of this site", at: edition.span,
                help: Suggestion.help(for: edition.text, among: names).orElse(
                    "one of " + names.map { "`\($0)`" }.joined(separator: ", ")), subject: record.subject(.shownTo))
        }
        return rule
    }

    private static func youngPeople(_ record: Record, _ context: inout ReadingContext) -> YoungPeopleSettings {
        var settings = YoungPeopleSettings()
        settings.title = record.plain(.title)
        settings.address = record.plain(.address).flatMap { address($0, &context) }
        settings.drafts =
            record.choice(.drafts, of: YoungPeopleSettings.Drafts.self, &context)?.value ?? settings.drafts
        settings.groups = record.texts(.groups).map(PlainText.init)
        settings.answerWithin = record.number(.answerWithin, &context)
        settings.lastLeaflet = record.day(.lastLeaflet, &context)
        settings.readingGrade = record.number(.readingGrade, &context) ?? settings.readingGrade
        return settings
    }

    /// An address that can be typed, and that fits into the code that is printed beside it.
    private static func address(_ text: PlainText, _ context: inout ReadingContext) -> PlainText? {
        if text.text.contains(where: \.isWhitespace) {
            context.report(
                .wrongType, "`\(text.text)` is not a web address", at: text.source.span,
                help: "write it without spaces, as people type it: `wexmoor.example/promises`")
            return nil
        }
        do throws(QRMatrix.TooLong) {
            _ = try QRMatrix(YoungPeopleSettings.link(to: text.text))
            return text
        } catch {
            context.report(
                .wrongType, "this address has \(error.bytes) letters and signs, and its code holds \(error.limit)",
                at: text.source.span,
                help: "give a short address that leads to the pages; people also have to type it from paper")
            return nil
        }
    }

    private static func languageHelp(_ record: Record, _ context: inout ReadingContext) -> LanguageHelp? {
        guard let lead = record.plain(.lead) else { return nil }
        var help = LanguageHelp(lead: lead)
        for language in record.texts(.languages) {
            if let first = help.languages.first(where: { Vocabulary.fold($0.text) == Vocabulary.fold(language.text) }) {
                context.report(
                    .duplicateKey, "`\(language.text)` is among the languages twice", at: language.span,
                    label: "again here", help: "keep one of the two", related: [.init(first.span, "first here")],
                    subject: record.subject(.languages))
            } else {
                help.languages.append(PlainText(language))
            }
        }
        if let telephone = record.text(.telephone), HelpReader.phoneNumber(telephone, &context) != nil {
            help.telephone = PlainText(telephone)
        }
        return help
    }

    private static func line(_ record: Record, _ context: inout ReadingContext) -> LanguageLine? {
        guard let tag = record.text(.language), let text = record.plain(.text) else { return nil }
        guard let language = LanguageTag(tag.text) else {
            context.reportUnknownLanguage(tag.text, at: tag.span)
            return nil
        }
        return LanguageLine(language: language, text: text)
    }

    private static func status(_ record: Record, _ context: inout ReadingContext) -> Status? {
        guard let id = record.text(.id), let word = record.plain(.word),
            let shape = record.choice(.shape, of: Status.Shape.self, &context),
            let colour = record.choice(.colour, of: Status.Colour.self, &context),
            let meaning = record.choice(.meaning, of: Status.Meaning.self, &context)
        else { return nil }
        return Status(id: id, word: word, shape: shape.value, colour: colour.value, meaning: meaning.value)
    }

    private static func scale(_ record: Record, _ context: inout ReadingContext) -> Scale? {
        guard let name = record.text(.name) else { return nil }
        let statuses = record.records(.statuses, &context).compactMap { status($0, &context) }
        reportDuplicates(statuses, &context)
        return Scale(name: name, statuses: statuses)
    }

    /// Two statuses that the log could not tell apart.
    private static func reportDuplicates(_ statuses: [Status], _ context: inout ReadingContext) {
        var seen: [String: SourceText] = [:]
        for status in statuses {
            for name in Set([status.id.text, status.word.text].map { Vocabulary.fold($0) }).sorted() {
                guard let first = seen.updateValue(status.id, forKey: name) else { continue }
                context.report(
                    .duplicateKey, "two statuses are called `\(name)`", at: status.id.span, label: "again here",
                    help: "give each an id and a word of its own", related: [.init(first.span, "first here")])
            }
        }
    }

    /// The council's own names for fields and lists.
    private static func names(_ record: Record, _ context: inout ReadingContext) -> [FieldKey: [String]] {
        guard case .mapping(let pairs, _) = record[.names] else { return [:] }
        var names: [FieldKey: [String]] = [:]
        for (key, value) in pairs {
            guard let field = FieldKey(rawValue: Vocabulary.fold(key.text)), Vocabulary.nameable.contains(field) else {
                let known = RecordDefinition(
                    "`names`", Vocabulary.nameable.map { FieldDefinition($0, .texts, "") })
                context.reportUnknown(.unknownKey, key, in: known)
                continue
            }
            switch value {
            case .text(let name):
                names[field, default: []].append(name.text)
                context.ownNames.append(name)
            case .list(let items, _):
                names[field, default: []] += items.compactMap {
                    if case .text(let name) = $0 {
                        context.ownNames.append(name)
                        return name.text
                    }
                    context.reportItem($0, of: key.text)
                    return nil
                }
            case .mapping:
                context.report(
                    .wrongType, "`\(key.text)` takes a list of names, and this is \(value.describedKind)",
                    at: value.span, help: "write the names in square brackets: `due: [Due, By when]`")
            }
        }
        return names
    }
}
