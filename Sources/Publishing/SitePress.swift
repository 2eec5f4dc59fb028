import Assessing
import Diagnostics
import Graph
import Linking
import Parallel
package import Plan
import Printing
import Templates

/// Renders the print pages of a checked site on all cores: papers are made of them, and they never mention papers. The
/// pages that link papers are rendered when they are written.
package struct SitePress: Sendable {
    /// What there is to print.
    package let jobs: PrintJobs
    /// The site without papers.
    private let publication: Publication
    /// The pages that are still to be rendered.
    private let pages: [PageTemplate]
    /// The packs that are out.
    private let out: [(name: String, papers: [Paper])]
    /// The files that are there already.
    private let files: [OutputPlan.File]

    /// Renders the print pages of a site; nil when the sources have none to speak of.
    package init?(_ site: CheckedSite, workers: Int) {
        guard let assessment = site.assessment else { return nil }
        let plan = assessment.plan
        let words = site.words
        let ((publication, pages), beside) = parallel(
            {
                var publication = Publication(assessment, words, states: site.states)
                publication.wider = site.wider.mapValues { Publication($0.assessment, words, states: $0.states) }
                return (publication, SitePages.all(publication))
            },
            { SitePress.besidePages(plan, words) + plan.issuedFiles + plan.documentFiles })
        // A pack that is out is not made again.
        out = plan.issuedPacks.map { ($0.name, [$0.paper]) }
        let outNames = Set(out.map(\.name))
        let packs = plan.issuedPacks.map { OutputPlan.File(address: .paper($0.name, .pdf), bytes: $0.bytes) }
        let papers = pages.filter { $0.address.printedReport.map { !outNames.contains($0) } ?? false }
        let printed = papers.parallelMap(pieces: papers.count, workers: workers, SitePress.render)
        jobs = PrintJobs(printed, using: beside, leaflets: SitePress.leaflets(of: plan))
        self.publication = publication
        self.pages = pages.filter { $0.address.printedReport == nil }
        files = beside + printed + packs
    }

    /// The whole edition, with links to papers where there are any.
    package func plan(linking papers: PaperSet? = nil) -> OutputPlan {
        var publication = publication
        publication.papers = linked(papers)
        let linked = publication
        let edition = linked.assessment.plan.edition
        var files = files + pages.map { OutputPlan.File($0.linking(linked.papers)) }
        if !edition.isForYoungPeople {
            files.append(OutputPlan.File(address: .searchIndex) { SearchIndex.bytes(linked) })
            files += SitePress.dataFiles(linked)
            files.append(OutputPlan.File(address: .changesFeed) { ChangesFeed.bytes(linked) })
            files.append(OutputPlan.File(address: .changesData) { ChangesData.bytes(linked) })
        }
        return papers?.plan(edition, files: files) ?? OutputPlan(edition: edition, files: files)
    }

    /// The papers that pages lead to: those that are printed, and the packs that are out.
    package func linked(_ papers: PaperSet?) -> Papers { (papers?.papers ?? Papers()).adding(out) }

    /// A paper that is about to be issued: what it is printed from, and its page with the files beside it.
    ///
    /// - Throws: When its print page asks for what is not on paper.
    static func issuing(
        _ report: Report, _ issue: Report.Issue, in assessment: Assessment, _ site: CheckedSite
    ) throws(PrintJob.Fault) -> (job: PrintJob, files: [(path: String, bytes: [UInt8])]) {
        let publication = Publication(assessment, site.words, states: site.states)
        let (printed, kept, figures) = SitePages.issuing(report, issue, publication)
        let available = besidePages(assessment.plan, site.words).map {
            PrintJob.File(address: $0.address, bytes: $0.bytes)
        }
        let pages = [printed, kept].map(render)
        let job = try PrintJob(
            report: report.name.text, page: PrintJob.File(address: pages[0].address, bytes: pages[0].bytes),
            formats: PaperFormat.allCases, available: available)
        let pictures = job.files.filter { $0.address != .printSheet }.map { file in
            (path: String(file.address.path.dropFirst(file.address.folder.count)), bytes: file.bytes)
        }
        return (
            job,
            [
                (IssuedPaper.page, pages[1].bytes),
                (IssuedPaper.sheet, PaperSheet.issued(site.words, assessment.plan.content.site.brand)),
            ] + (figures.map { [(IssuedPaper.figures, $0)] } ?? []) + pictures
        )
    }

    /// What other programs can read of an edition.
    private static func dataFiles(_ publication: Publication) -> [OutputPlan.File] {
        DataFile.all(of: publication).flatMap { file in
            [
                OutputPlan.File(address: file.address) { file.bytes(publication) },
                OutputPlan.File(address: file.schemaAddress, bytes: file.schema),
            ]
        }
            + DataTables.files(of: publication).map { OutputPlan.File(address: $0.address, make: $0.make) }
            + DeadlineCalendar.all(of: publication).map { address, post in
                OutputPlan.File(address: address) { DeadlineCalendar.bytes(publication, of: post) }
            }
            + MeetingsCalendar.addresses(of: publication).map { address in
                OutputPlan.File(address: address) { MeetingsCalendar.bytes(publication) }
            }
    }

    private static func leaflets(of plan: LinkedPlan) -> Set<Address> {
        Set(plan.content.youngPeople.leaflets.map { .leaflet($0.language.tag, $0.size) })
            .union(plan.content.packed.flatMap(\.packNames).map { .printPage($0) })
    }

    /// The styles, scripts and pictures that the pages of an edition use.
    private static func besidePages(_ plan: LinkedPlan, _ words: Words) -> [OutputPlan.File] {
        let content = plan.content
        var files = [OutputPlan.File(address: .icon, bytes: SiteIcon.bytes(content.site.brand))]
        if !plan.edition.isForYoungPeople {
            files += [
                OutputPlan.File(address: .styleSheet, bytes: StyleSheet.bytes(content.site.brand)),
                OutputPlan.File(address: .script, bytes: Scripts.site),
                OutputPlan.File(address: .searchScript, bytes: Scripts.search),
            ]
            files += PageSheet.allCases.map { OutputPlan.File(address: $0.address, bytes: StyleSheet.bytes($0)) }
            if plan.hasGallery {
                files.append(OutputPlan.File(address: .gallerySheet, bytes: GallerySheet.bytes))
            }
            if !content.reports.isEmpty || !content.packed.isEmpty {
                files.append(OutputPlan.File(address: .printSheet, bytes: PaperSheet.bytes(words, content.site.brand)))
            }
            if !content.packed.isEmpty {
                files.append(OutputPlan.File(address: .packSheet, bytes: PackSheet.bytes(words)))
            }
        }
        if content.youngPeople.languages.contains(where: { !$0.pages.isEmpty }) {
            files.append(OutputPlan.File(address: .youngSheet, bytes: YoungSheet.bytes(content.site.brand)))
            files.append(
                OutputPlan.File(
                    address: .leafletSheet,
                    bytes: LeafletSheet.bytes(content.youngPeople.languages, content.site.brand)))
        }
        return files + plan.usedAssets.map { OutputPlan.File(address: .asset($0.name), bytes: $0.bytes) }
    }

    /// A page that is kept in memory, because papers are made of it.
    private static func render(_ page: PageTemplate) -> OutputPlan.File {
        OutputPlan.File(address: page.address, bytes: OutputPlan.File(page).bytes)
    }
}
