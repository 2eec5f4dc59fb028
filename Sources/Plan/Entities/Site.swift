package import Diagnostics

/// What `site.yaml` says about the council and how its plan is to be read.
package struct Site: Sendable {
    /// The file that it came from; faults of the site as a whole are shown there.
    package let file: SourceFile
    /// The council's name.
    package var council: PlainText
    /// The site's title.
    package var title: PlainText
    /// The service that the plan is for.
    package var service: PlainText?
    /// The language of the pages, a BCP 47 tag.
    package var language: String = "en"
    /// The day that the site reports on; nil means today.
    package var reportingDate: Day?
    /// How to reach the people who keep the plan.
    package var contact: PlainText?
    /// What readers must know of the site itself, wherever they come in: shown on every page and every print page.
    package var notice: PlainText?
    /// Who made the pages and papers; nil for the council itself.
    package var madeBy: PlainText?
    /// The audiences, from the narrowest to the widest.
    package var audiences: [String] = ["board", "intranet", "public"]
    /// Days without an update after which an action counts as not reported.
    package var quietAfter: Int = 90
    /// Which small numbers are kept back, and from whom.
    package var smallNumbers = SmallNumberRule()
    /// The scale on which progress is stated.
    package var statuses: [Status] = []
    /// Other scales, which columns of a plan's own name.
    package var scales: [Scale] = []
    /// The council's own names for fields and lists, by key. They have been understood when the sources were read;
    /// a snapshot keeps them for the live blocks in its texts.
    package var names: [FieldKey: [String]] = [:]
    /// Faults that are known and kept.
    package var accepted: [AcceptedFault] = []

    /// What makes it the council's own to look at.
    package var brand = Brand()
    /// What it calls things.
    package var labels = Labels()
    /// How the pages for young people are made.
    package var youngPeople = YoungPeopleSettings()
    /// What says in other languages how to get help, on every page and paper.
    package var languagePanel: [LanguageLine] = []
    /// How to have papers in other languages, at the end of packs.
    package var languageHelp: LanguageHelp?
    /// The council's links at the foot of every page.
    package var footerLinks: [FooterLink] = []
    /// Where editions stand on the web, by the edition's name.
    package var publishedAt: [String: WebRoot] = [:]

    /// Makes a site with the defaults that the guide names.
    package init(file: SourceFile, council: PlainText, title: PlainText) {
        self.file = file
        self.council = council
        self.title = title
    }

    /// Who answers for what the pages say: the author of pages and papers.
    package var author: PlainText { madeBy ?? council }

    /// The status of the scale that says that something is done; nil where it has none.
    package var complete: Status? { statuses.first { $0.meaning == .complete } }

    /// The status of what nobody reported on: the scale's own *not stated*, or a plain one where it has none. A word of
    /// the scale that says more (`Awaiting outturn`) is stamped only on what was said to be so.
    package var notStated: Status {
        let plain = Status.notStated(in: file)
        return statuses.first { $0.meaning == .notStated && $0.isCalled(plain.id.text) } ?? plain
    }
}

/// A fault that the council knows of and keeps.
package struct AcceptedFault: Sendable {
    /// That a date is taken for a misprint, so that it does not count: who said so, when and why.
    package struct Misprint: Sendable {
        package let by: PlainText
        package let on: Written<Day>
        /// The date as written, where only one of several is meant.
        package let date: SourceText?

        /// Makes one.
        package init(by: PlainText, on: Written<Day>, date: SourceText?) {
            self.by = by
            self.on = on
            self.date = date
        }
    }

    /// The kinds of dates that can be misprints: those that do not exist, and those before the plan began.
    package enum MisprintKind: String, Sendable, CaseIterable {
        case impossible = "impossible-date"
        case beforePlan = "deadline-before-plan"
    }

    /// The kind of problem.
    package let kind: SourceText
    /// The entity's full id; that of a plan or an inspection stands for everything in it that has the fault.
    package let entity: SourceText
    /// The field's key; nil accepts the fault of the entity itself.
    package let field: SourceText?
    /// Why it is kept.
    package let reason: PlainText
    /// Whether a date is left out as a suspected misprint.
    package let misprint: Misprint?

    /// Makes an acceptance.
    package init(
        kind: SourceText, entity: SourceText, field: SourceText?, reason: PlainText, misprint: Misprint? = nil
    ) {
        self.kind = kind
        self.entity = entity
        self.field = field
        self.reason = reason
        self.misprint = misprint
    }

    /// Whether it is accepted for everything of a plan or an inspection that has it.
    package var isOfWhole: Bool { AcceptedFault.namesWhole(entity.text) }

    /// Whether an id is that of a whole plan or inspection.
    package static func namesWhole(_ id: String) -> Bool { !id.contains(":") }
}
