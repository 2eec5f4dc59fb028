import Plan
package import Printing

/// What there is to print in an edition: its print pages with what they use.
package struct PrintJobs: Sendable {
    /// The pages that can be printed, sorted by address.
    package let jobs: [PrintJob]
    /// The reports whose print pages cannot, with the reason.
    package let refused: [(report: String, failure: PrintFailure)]

    /// Collects the pages and what they use.
    ///
    /// - Parameters:
    ///   - pages: The files of an edition; those that are no print pages do not count.
    ///   - files: The style sheets and pictures of the edition.
    package init(_ pages: [OutputPlan.File], using files: [OutputPlan.File]) {
        var jobs: [PrintJob] = []
        var refused: [(report: String, failure: PrintFailure)] = []
        let available = files.map { PrintJob.File(address: $0.address, bytes: $0.bytes) }
        for page in pages.sorted(by: { $0.address < $1.address }) {
            guard let report = page.address.printedReport else { continue }
            do throws(PrintJob.Fault) {
                let file = PrintJob.File(address: page.address, bytes: page.bytes)
                jobs.append(try PrintJob(report: report, page: file, available: available))
            } catch {
                let failure = PrintFailure(
                    "its print page asks for `\(error.reference)`, which is not on paper",
                    details: "a paper shows only files of the edition, and links only within itself or to the web")
                refused.append((report, failure))
            }
        }
        self.jobs = jobs
        self.refused = refused
    }

    /// The reports that papers can be asked for.
    package var reports: [String] { (jobs.map(\.report) + refused.map(\.report)).sorted() }
}
