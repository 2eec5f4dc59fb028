package import Diagnostics
import Parallel
package import Plan

/// Reads a `Content/` folder: the first stage. Everything after it works on values.
package struct ContentReader: Sendable {
    private let files: ContentFiles
    private var context = ReadingContext()
    private var site: Site

    /// Reads a folder.
    ///
    /// - Parameters:
    ///   - folder: Where it is on the disk.
    ///   - name: How it is called in messages (`Content`).
    /// - Returns: What the sources say, nil when there is no site to speak of, and every problem that was found.
    package static func read(folder: String, name: String) -> (content: Content?, problems: [Diagnostic]) {
        var context = ReadingContext()
        return read(ContentFiles.load(folder: folder, name: name, &context), context)
    }

    /// Reads files that are in memory, as if they stood in a folder of that name.
    package static func read(
        files: [(path: String, bytes: [UInt8])], name: String
    ) -> (content: Content?, problems: [Diagnostic]) {
        var context = ReadingContext()
        return read(ContentFiles.decode(files, name: name, &context), context)
    }

    /// The sources of a folder as they stand on the disk, by their paths in it: what a snapshot is made from.
    package static func sources(folder: String, name: String) -> [(path: String, file: SourceFile)] {
        var context = ReadingContext()
        return ContentFiles.load(folder: folder, name: name, &context).sources
    }

    private static func read(
        _ files: ContentFiles, _ start: ReadingContext
    ) -> (content: Content?, problems: [Diagnostic]) {
        var context = start
        guard let file = files["site.yaml"] else {
            guard !files.isRefused("site.yaml") else { return (nil, context.problems) }
            // Another folder than that of the sources was named: nothing in it was meant for us.
            var alone = ReadingContext()
            alone.report(
                .missingFile, "there is no `site.yaml` in `\(files.name)`",
                at: SourceFile(path: files.name + "/site.yaml", text: "").start,
                help: "check the folder's name, or write one with `council` and `title`")
            return (nil, alone.problems)
        }
        files.reportEmpty(&context)
        guard !file.isBlank else { return (nil, context.problems) }
        let assets = AssetReader.read(files.assets, folder: files.name, &context)
        context.assets = Dictionary(assets.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
        context.assetNames = files.assetNames
        guard let site = SiteReader.read(file, &context) else { return (nil, context.problems) }
        var reader = ContentReader(files: files, context: context, site: site)
        let content = reader.read()
        return (content, context.knowsNames ? reader.context.problems : context.problems)
    }

    private init(files: ContentFiles, context: ReadingContext, site: Site) {
        self.files = files
        self.context = context
        self.site = site
    }

    /// What a part of the sources adds to the content.
    private typealias Addition = @Sendable (inout Content) -> Void

    /// The parts, the longest first, each of which is read with a context of its own, on any core.
    private static let parts: [@Sendable (inout ContentReader) -> Addition] = [
        { $0.plans() }, { $0.registers() }, { $0.papers() }, { $0.texts() }, { $0.youngPeople() },
        { $0.scorecards() }, { $0.meetings() },
    ]

    private mutating func read() -> Content {
        var content = Content(site: site)
        content.assets = context.assets.values.sorted { $0.name < $1.name }
        for words in content.assets.flatMap(\.words) { StrayMarks.check(words, &context) }
        content.snapshots = files.keptFolders(in: KeptFolder.snapshots)
        if let calendar = files["calendar.yaml"].flatMap({ RegisterReader.record($0, as: .calendar, &context) }) {
            content.calendar = RegisterReader.calendar(calendar, &context)
        }
        // Dates of plans are counted from events.
        context.dateForms = DateForms(events: content.calendar.events)
        let parts = ContentReader.parts
        let read = parts.parallelMap(pieces: parts.count) { [self] part in apart { part(&$0) } }
        for part in read {
            part.value(&content)
            context.problems += part.problems
        }
        files.reportUnusedTables(&context)
        StatusSlips.tell(content, &context)
        NameSlips.tell(&context)
        AudienceSlips.tell(&context)
        SecrecyCheck.check(content, &context)
        OldRows.check(files, content.snapshots, content.plans, &context)
        return content
    }

    /// Reads a part with a context of its own, and gives what was found with the problems.
    private func apart<Value>(_ read: (inout ContentReader) -> Value) -> (value: Value, problems: [Diagnostic]) {
        var reader = self
        reader.context.problems = []
        let value = read(&reader)
        return (value, reader.context.problems.condensed())
    }

    /// Reads a file with a context of its own, and adds what was found.
    private mutating func alone<Value>(_ read: (inout ContentReader) -> Value) -> Value {
        let (value, problems) = apart(read)
        context.problems += problems
        return value
    }

    private mutating func plans() -> Addition {
        let plans = files.folders(in: "plans").compactMap { name in alone { $0.plan(name) } }
        return { $0.plans = plans }
    }

    private mutating func registers() -> Addition {
        let posts = RegisterReader.posts(records("posts.yaml", as: .post), &context)
        let boards = RegisterReader.boards(records("boards.yaml", as: .board), &context)
        let offices = RegisterReader.offices(records(FileKind.offices, as: .officeHolder), &context)
        let glossary = RegisterReader.glossary(records("glossary.yaml", as: .glossaryTerm), &context)
        let words = RegisterReader.preferredWords(
            records(FileKind.preferredWords, as: .preferredWord), &context)
        return { content in
            content.posts = posts
            content.boards = boards
            content.offices = offices
            content.glossary = glossary
            content.preferredWords = words
        }
    }

    private mutating func papers() -> Addition {
        let reader = ReportReader(audiences: site.audiences, files: files.tables(in: "reports"))
        let reports = files.documents(in: "reports").compactMap { reader.read($0.file, name: $0.name, &context) }
        let folders = files.keptFolders(in: KeptFolder.papers)
        let papers = folders.compactMap { IssuedPaperReader.read($0, &context) }
        let whole = Set(papers.map(\.name))
        return { content in
            content.reports = reports
            content.papers = papers
            content.damagedPapers = Set(folders.map(\.name)).subtracting(whole)
        }
    }

    private mutating func texts() -> Addition {
        let inspections = files.documents(in: "inspections").compactMap { file, name in
            alone { $0.inspection(file, name) }
        }
        let pages = files.documents(in: "pages").compactMap { file, name in
            alone { reader in
                let tables = reader.files.tables(in: "pages")
                if name == StatementReader.name {
                    return StatementReader.read(file, site: reader.site, files: tables, &reader.context)
                }
                return PageReader.read(
                    file, name: name, audiences: reader.site.audiences, files: tables, &reader.context)
            }
        }
        let documents = files.documents(in: "documents").compactMap { file, name in
            alone { reader in
                var document = SourceDocumentReader.read(
                    file, name: name, audiences: reader.site.audiences, files: reader.files.tables(in: "documents"),
                    &reader.context)
                document?.file = reader.pdf(of: name)
                return document
            }
        }
        for path in files.pdfs.keys.sorted() {
            let name = String(path.dropFirst("documents/".count).dropLast(TakenPaper.ending.count))
            if files["documents/\(name).md"] == nil, !files.isRefused("documents/\(name).md") {
                TakenPaperReader.reportAlone(
                    name, "\(files.name)/\(path)", among: files.documents(in: "documents").map(\.name), &context)
            }
        }
        return { content in
            content.inspections = inspections
            content.pages = pages
            content.documents = documents
        }
    }

    /// A document as somebody else made it, if its file is there.
    private mutating func pdf(of name: String) -> TakenPaper? {
        let path = "documents/\(name)\(TakenPaper.ending)"
        return files.pdfs[path].flatMap { TakenPaperReader.read($0, "\(files.name)/\(path)", &context) }
    }

    /// An inspection with its log, if there is one beside it.
    private mutating func inspection(_ file: SourceFile, _ name: String) -> Inspection? {
        var inspection = InspectionReader.read(file, name: name, audiences: site.audiences, &context)
        let log = LogReader(scope: name, audiences: site.audiences)
        inspection?.log = files["inspections/\(name).csv"].map { log.followUps($0, &context) } ?? []
        return inspection
    }

    private mutating func youngPeople() -> Addition {
        let youngPeople = YoungPeopleReader(files: files, site: site).read(&context)
        return { $0.youngPeople = youngPeople }
    }

    private mutating func meetings() -> Addition {
        let reader = MeetingReader(audiences: site.audiences)
        var meetings = files.documents(in: Meeting.folder).compactMap {
            reader.meeting($0.file, name: $0.name, &context)
        }
        for (file, name) in files.documents(in: Minutes.folder) {
            guard let minutes = reader.minutes(file, name: name, &context) else { continue }
            guard let place = meetings.firstIndex(where: { $0.name.text == name }) else {
                reader.reportWithoutMeeting(
                    minutes, files.isRefused("\(Meeting.folder)/\(name).md"), meetings, &context)
                continue
            }
            meetings[place].minutes = minutes
        }
        let answers = files[Minutes.folder + "/" + Answer.file].map { reader.answers($0, &context) } ?? []
        let plans = files.documents(in: WorkPlan.folder).compactMap { file, name in
            WorkPlanReader.read(file, name: name, audiences: site.audiences, &context)
        }
        let packs = files.keptFolders(in: KeptFolder.packs).filter {
            IssuedPackReader.isWhole($0, meetings: files.documents(in: Meeting.folder).map(\.name), &context)
        }
        return { [meetings] content in
            content.meetings = meetings
            content.packs = packs
            content.answers = answers
            content.workPlans = plans
        }
    }

    private mutating func scorecards() -> Addition {
        let scorecards = files.folders(in: Scorecard.folder).compactMap { name in
            ScorecardReader(name: name, audiences: site.audiences, files: files).read(&context)
        }
        return { $0.scorecards = scorecards }
    }

    /// The records of a register that need not be there.
    private mutating func records(_ name: String, as definition: RecordDefinition) -> [Record] {
        files[name].map { RegisterReader.records($0, as: definition, &context) } ?? []
    }

    private mutating func plan(_ name: String) -> ImprovementPlan? {
        let folder = "plans/" + name
        guard let file = files[folder + "/plan.md"] else {
            guard !files.isRefused(folder + "/plan.md") else { return nil }
            let place = SourceFile(path: "\(files.name)/\(folder)/plan.md", text: "").start
            context.report(
                .missingFile, "the plan `\(name)` has no `plan.md`", at: place,
                help: "write one with `plan`, `title` and `state`")
            return nil
        }
        if let written = FrontMatter.value(of: .plan, in: file), written.text != name,
            files["plans/\(written.text)/plan.md"] != nil
        {
            context.report(
                .copiedFile, "the folder `\(name)` is a copy of `\(written.text)`, and nothing of it is read",
                at: written.span,
                help:
                    "lay the two side by side, put what is right into `\(written.text)`, and delete the copy; if it is a plan "
                    + "of its own, write `plan: \(name)`")
            return nil
        }
        let tables = files.tables(in: folder)
        guard
            var plan = PlanReader.read(file, name: name, audiences: site.audiences, files: tables, &context)
        else { return nil }
        let reader = SectionReader(plan: plan, audiences: site.audiences, files: tables)
        let sections = sections(files.documents(in: folder).filter { $0.name != "plan" }.map(\.file), reader)
        plan.sections = SectionCopies.left(of: sections, &context).sorted(by: ContentReader.isBefore)
        let log = LogReader(
            scope: name, audiences: site.audiences, gates: plan.gates, columns: plan.columns.filter(\.isLogged))
        plan.log = files[folder + "/progress.csv"].map { log.progress($0, &context) } ?? []
        plan.differences = files[folder + "/difference.csv"].map { log.differences($0, &context) } ?? []
        plan.measured =
            files[folder + "/" + ImprovementPlan.measures].map { MeasuresReader(scope: name).read($0, &context) } ?? []
        return plan
    }

    /// Reads the sections of a plan, which hold nearly everything that there is to read, on all cores.
    private mutating func sections(_ files: [SourceFile], _ reader: SectionReader) -> [Section] {
        let results = files.parallelMap { [self] file in apart { reader.read(file, &$0.context) } }
        context.problems += results.flatMap(\.problems)
        return results.compactMap(\.value)
    }

    /// Sections stand in the order of their printed numbers; those without one follow, by id.
    private static func isBefore(_ left: Section, _ right: Section) -> Bool {
        let one = (left.number?.text ?? "\u{10FFFF}", left.id.text)
        let two = (right.number?.text ?? "\u{10FFFF}", right.id.text)
        if one.0 != two.0 { return NaturalOrder.isLess(one.0, two.0) }
        return NaturalOrder.isLess(one.1, two.1)
    }
}
