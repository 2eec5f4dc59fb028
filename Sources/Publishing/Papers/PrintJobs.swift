import Parallel
package import Plan
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
    ///   - leaflets: The pages that are printed and nothing else: nobody works on a leaflet in Word.
    package init(_ pages: [OutputPlan.File], using files: [OutputPlan.File], leaflets: Set<Address> = []) {
        var jobs: [PrintJob] = []
        var refused: [(report: String, failure: PrintFailure)] = []
        let available = files.map { PrintJob.File(address: $0.address, bytes: $0.bytes) }
        let results = pages.sorted { $0.address < $1.address }.parallelMap { page -> Result<PrintJob, Refusal>? in
            guard let report = page.address.printedReport else { return nil }
            let file = PrintJob.File(address: page.address, bytes: page.bytes)
            do throws(PrintJob.Fault) {
                let formats = leaflets.contains(page.address) ? [.pdf] : PaperFormat.allCases
                return .success(try PrintJob(report: report, page: file, formats: formats, available: available))
            } catch {
                return .failure(Refusal(report: report, fault: error))
            }
        }
        for result in results {
            switch result {
            case .success(let job): jobs.append(job)
            case .failure(let refusal): refused.append((refusal.report, refusal.failure))
            case nil: continue
            }
        }
        self.jobs = jobs
        self.refused = refused
    }

    /// A print page that cannot be printed.
    private struct Refusal: Error {
        let report: String
        let fault: PrintJob.Fault

        var failure: PrintFailure { PrintFailure(fault) }
    }

    /// The reports that papers can be asked for.
    package var reports: [String] { (jobs.map(\.report) + refused.map(\.report)).sorted() }
}

extension PrintFailure {
    /// That a print page asks for what is not on paper.
    init(_ fault: PrintJob.Fault) {
        self.init(
            "its print page asks for `\(fault.reference)`, which is not on paper",
            details: "a paper shows only files of the edition, and links only within itself or to the web")
    }
}
