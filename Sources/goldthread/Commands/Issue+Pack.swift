import ArgumentParser
import Assessing
import Diagnostics
import Graph
import Linking
import Plan
import Printing
import Publishing

/// Issuing the pack of a meeting, or a supplement: in one copy for each edition that has it.
extension Issue {
    /// Makes the pack and keeps it, if it is one that was asked for.
    ///
    /// - Parameter draft: The sources in the edition that shows most.
    /// - Returns: Whether it was one.
    func makePack(from draft: CheckedSite) async throws -> Bool {
        guard let content = draft.assessment?.plan.content, let meeting = PackIssue.meeting(ofPack: report, in: content)
        else { return false }
        let sites = try PackIssue.editions(of: meeting, in: content.site).map { try checked(for: $0.name) }
        let shelf = KeptShelf(content: self.content, parent: KeptFolder.packs)
        let folder: KeptFolder
        do throws(PackIssue.Failure) {
            folder = try await PackIssue.make(
                report, of: draft, for: sites, path: self.content + "/" + KeptFolder.packs
            ) { job, site throws(PrintFailure) in
                let made = try await printing.make(job, .pdf, of: site)
                warn(of: made, .pdf)
                return made
            }
        } catch {
            try tell(error)
            throw ExitCode.failure
        }
        // Whoever interrupts wants no pack.
        if Task.isCancelled { throw ExitCode(130) }
        try Report.orExit { () throws(OutputFailure) in try shelf.create(folder) }
        let bytes = folder.files.map(\.bytes.count).reduce(0, +)
        try Console.print(
            "Issued \(shelf.path(of: folder.name)) for \(sites.map(\.edition).joined(separator: ", ")), "
                + "\((bytes + 1_023) / 1_024) KB")
        return true
    }

    private func tell(_ failure: PackIssue.Failure) throws {
        switch failure {
        case .noEdition: Report.printError("`\(report)` is in no edition that its readers have")
        case .issuedBefore:
            Report.printError(
                "`\(report)` was issued before, and never changes\n   = help: publish what is new as a supplement")
        case .failed(let failure): Report.printError("`\(report)` was not issued: \(failure.text)")
        case .unsafe(let problems):
            try Report().print(problems)
            Report.printError("`\(report)` was not issued")
        }
    }
}
