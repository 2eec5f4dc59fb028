import Assessing
import Graph
import Linking
import Plan
package import Printing

extension CheckedSite {
    /// What makes the papers of the site, one for each format.
    package var renderers: [Renderer] {
        let words = (words.reports.page, words.reports.of)
        return [
            .weasyPrint, .word(reference: assessment?.plan.referenceDocument, words: words),
            .openDocument(words: words),
        ]
    }

    /// The name of the edition's folder; empty where the sources have no site to speak of.
    package var edition: String { assessment?.plan.edition.name ?? "" }

    /// The papers in a folder of editions that are still those of their print pages.
    package func keptPapers(_ jobs: PrintJobs, in output: String) -> PaperSet? {
        if jobs.jobs.isEmpty { return nil }
        return .kept(jobs, by: renderers, on: PaperShelf(output: output, edition: edition))
    }
}
