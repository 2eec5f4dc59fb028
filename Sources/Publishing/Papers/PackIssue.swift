import Assessing
package import Diagnostics
import Digest
import Graph
import Linking
package import Plan
package import Printing
import Reading

/// Issues the pack of a meeting, or a supplement: makes it once for each edition that has the meeting, for its folder in
/// `packs/`.
package enum PackIssue {
    /// Why a pack is not issued.
    package enum Failure: Error, Sendable {
        /// It was issued before.
        case issuedBefore
        /// No edition has it.
        case noEdition
        /// It could not be made, or what was made may not be published.
        case failed(PrintFailure)
        case unsafe([Diagnostic])
    }

    /// The meeting of a pack, by what the pack is called among the papers; nil where there is none.
    package static func meeting(ofPack name: String, in content: Content) -> Meeting? {
        content.packed.first { $0.packNames.contains(name) }
    }

    /// The editions that have a meeting. The draft is not given out, but where there is no other.
    package static func editions(of meeting: Meeting, in site: Site) -> [Edition] {
        Edition.all(of: site.audiences).filter { edition in
            (!edition.isDraft || site.audiences.isEmpty) && edition.shows(meeting.audience)
        }
    }

    /// Makes the folder of a pack.
    ///
    /// - Parameters:
    ///   - whole: The sources in the edition that shows most.
    ///   - sites: The same in each edition that has the pack.
    ///   - make: Makes the PDF of a print page for an edition.
    /// - Throws: `Failure`.
    package static func make(
        _ name: String, of whole: CheckedSite, for sites: [CheckedSite], path: String,
        printing make: (PrintJob, CheckedSite) async throws(PrintFailure) -> MadePaper
    ) async throws(Failure) -> KeptFolder {
        guard let plan = whole.assessment?.plan, let meeting = meeting(ofPack: name, in: plan.content), !sites.isEmpty
        else { throw .noEdition }
        if plan.content.packs.contains(where: { $0.name == name }) { throw .issuedBefore }
        var files = [(path: IssuedPack.sources, bytes: plan.sources(of: meeting, inPack: name).bytes)]
        for site in sites {
            guard let edition = site.assessment?.plan.edition,
                let job = SitePress(site, workers: 1)?.jobs.jobs.first(where: { $0.report == name })
            else { throw .noEdition }
            do throws(PrintFailure) {
                let made = try await make(job, site)
                files.append((IssuedPack.pdf(of: edition), made.bytes))
                files.append((IssuedPack.places(of: edition), PackPlaces(made, of: job).bytes))
            } catch {
                throw .failed(error)
            }
        }
        let folder = KeptFolder(name: name, path: path + "/" + name, files: files).sealed()
        let problems = IssuedPackReader.problems(of: folder, meeting: meeting.name.text)
        guard problems.isEmpty else { throw .unsafe(problems) }
        return folder
    }
}

extension LinkedPlan {
    /// The digests of what a pack is made from: its agenda, and the sources of each paper in it, by their names.
    func sources(of meeting: Meeting, inPack name: String) -> Sums {
        let held = meeting.items.filter { meeting.packName(of: $0) == name }.flatMap(\.papers)
        let papers = held.compactMap { paper in
            self.paper(named: paper.text)?.sourceBytes.map { (path: paper.text, bytes: $0) }
        }
        return Sums(of: papers)
    }
}

extension Meeting {
    /// The pack or supplement that has the papers of an item.
    func packName(of item: AgendaItem) -> String { supplement(of: item).map(name(of:)) ?? packName }
}

extension NamedPaper {
    /// What it is made from; nil for what is made from the plan alone or lies unchanged as it was issued.
    var sourceBytes: [UInt8]? {
        switch kind {
        case .report(let report): report.name.span.file.plainBytes
        case .document(let document): document.file?.bytes ?? document.name.span.file.plainBytes
        case .minutes(_, let minutes): minutes.name.span.file.plainBytes
        case .workPlan(let plan): plan.name.span.file.plainBytes
        case .scorecard, .issued, .other: nil
        }
    }
}

extension SourceFile {
    /// Its text, whatever the ends of its lines.
    var plainBytes: [UInt8] { Array(text.replacing("\r\n", with: "\n").utf8) }
}
