import Assessing
import Diagnostics
import Graph
import HTMLKit
import Linking
import Parallel
import Plan
import Printing
import Templates

/// Renders a checked site in two steps, each on all cores: first the print pages, which papers are made of and which never
/// mention papers; then the pages that link papers.
package struct SitePress: Sendable {
    /// How many pieces each worker takes, so that one with long pages does not keep the others waiting.
    private static let piecesPerWorker = 16

    /// What there is to print.
    package let jobs: PrintJobs
    /// The site without papers.
    private let publication: Publication
    /// The pages that are still to be rendered.
    private let pages: [PageTemplate]
    /// The files that are there already.
    private let files: [OutputPlan.File]
    private let workers: Int

    /// Renders the print pages of a site; nil when the sources have none to speak of.
    package init?(_ site: CheckedSite, workers: Int) {
        guard let assessment = site.assessment else { return nil }
        let plan = assessment.plan
        let words = site.words
        let ((publication, pages), beside) = parallel(
            {
                let publication = Publication(assessment, words, states: site.states)
                return (publication, SitePages.all(publication))
            },
            { SitePress.besidePages(plan, words) + plan.issuedFiles })
        let printed = SitePress.renderAll(pages.filter { $0.address.printedReport != nil }, workers)
        jobs = PrintJobs(printed, using: beside, leaflets: SitePress.leaflets(of: plan))
        self.publication = publication
        self.pages = pages.filter { $0.address.printedReport == nil }
        files = beside + printed
        self.workers = workers
    }

    /// Renders the other pages, with links to papers where there are any.
    package func render(linking papers: PaperSet? = nil) -> OutputPlan {
        var publication = publication
        if let papers { publication.papers = papers.papers }
        let linked = publication
        let edition = linked.assessment.plan.edition
        let index: [@Sendable () -> OutputPlan.File] =
            edition.isForYoungPeople
            ? [] : [{ OutputPlan.File(address: .searchIndex, bytes: SearchIndex.bytes(linked)) }]
        let files =
            files + SitePress.renderAll(pages.map { $0.linking(linked.papers) }, workers, beside: index)
        return papers?.plan(edition, files: files) ?? OutputPlan(edition: edition, files: files)
    }

    /// A paper that is about to be issued: what it is printed from, and its page with the files beside it.
    ///
    /// - Throws: When its print page asks for what is not on paper.
    static func issuing(
        _ report: Report, _ issue: Report.Issue, in assessment: Assessment, _ site: CheckedSite
    ) throws(PrintJob.Fault) -> (job: PrintJob, files: [(path: String, bytes: [UInt8])]) {
        let publication = Publication(assessment, site.words, states: site.states)
        let (printed, kept) = SitePages.issuing(report, issue, publication)
        let available = besidePages(assessment.plan, site.words).map {
            PrintJob.File(address: $0.address, bytes: $0.bytes)
        }
        let pages = [printed, kept].flatMap { render([$0][...]) }
        let job = try PrintJob(
            report: report.name.text, page: PrintJob.File(address: pages[0].address, bytes: pages[0].bytes),
            formats: PaperFormat.allCases, available: available)
        let pictures = job.files.filter { $0.address != .printSheet }.map { file in
            (path: String(file.address.path.dropFirst(file.address.folder.count)), bytes: file.bytes)
        }
        return (
            job,
            [(IssuedPaper.page, pages[1].bytes), (IssuedPaper.sheet, PaperSheet.issued(site.words))] + pictures
        )
    }

    private static func leaflets(of plan: LinkedPlan) -> Set<Address> {
        Set(plan.content.youngPeople.leaflets.map { .leaflet($0.language.tag, $0.size) })
    }

    /// The styles, scripts and pictures that the pages of an edition use.
    private static func besidePages(_ plan: LinkedPlan, _ words: Words) -> [OutputPlan.File] {
        let content = plan.content
        var files: [OutputPlan.File] = []
        if !plan.edition.isForYoungPeople {
            files = [
                OutputPlan.File(address: .styleSheet, bytes: StyleSheet.bytes(content.site.brand)),
                OutputPlan.File(address: .script, bytes: Scripts.site),
                OutputPlan.File(address: .searchScript, bytes: Scripts.search),
            ]
            if plan.hasGallery {
                files.append(OutputPlan.File(address: .gallerySheet, bytes: GallerySheet.bytes))
            }
            if !content.reports.isEmpty {
                files.append(OutputPlan.File(address: .printSheet, bytes: PaperSheet.bytes(words)))
            }
        }
        if content.youngPeople.languages.contains(where: { !$0.pages.isEmpty }) {
            files.append(OutputPlan.File(address: .youngSheet, bytes: YoungSheet.bytes(content.site.brand)))
            files.append(
                OutputPlan.File(address: .leafletSheet, bytes: LeafletSheet.bytes(content.youngPeople.languages)))
        }
        return files + plan.usedAssets.map { OutputPlan.File(address: .asset($0.name), bytes: $0.bytes) }
    }

    /// Renders pages on all cores, and makes what else is asked for beside them.
    private static func renderAll(
        _ pages: [PageTemplate], _ workers: Int, beside others: [@Sendable () -> OutputPlan.File] = []
    ) -> [OutputPlan.File] {
        let count = min(workers * piecesPerWorker, pages.count)
        let pieces = (0..<count).map { piece in
            let range = (pages.count * piece / count)..<(pages.count * (piece + 1) / count)
            return { @Sendable in render(pages[range]) }
        }
        // What else there is comes first, because it takes longest of all.
        let work = others.map { other in { @Sendable in [other()] } } + pieces
        return work.parallelMap(pieces: work.count, workers: workers) { $0() }.flatMap(\.self)
    }

    /// Renders some pages with one writer, whose memory is used again.
    private static func render(_ pages: ArraySlice<PageTemplate>) -> [OutputPlan.File] {
        var writer = HTMLWriter(capacity: 32_768)
        var files: [OutputPlan.File] = []
        files.reserveCapacity(pages.count)
        for page in pages {
            writer.removeAll(keepingCapacity: true)
            page.render(&writer)
            // A copy of what was written: to hand out the writer's own memory would give every page as much of it as
            // the longest one took, and the writer would have to begin with new memory each time.
            let bytes = writer.bytes.withUnsafeBufferPointer { Array($0) }
            files.append(OutputPlan.File(address: page.address, bytes: bytes))
        }
        return files
    }
}
