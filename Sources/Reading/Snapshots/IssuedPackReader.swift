package import Diagnostics
import Digest
package import Plan

/// Looks at the folder of a pack that is out, before it is published as it lies. Whoever can change a file there can write its
/// digest anew, so its PDF files pass by the rules for those of others.
package enum IssuedPackReader {
    /// What is wrong with a folder that was just made.
    package static func problems(of folder: KeptFolder, meeting: String) -> [Diagnostic] {
        var context = ReadingContext()
        _ = isWhole(folder, meetings: [meeting], &context)
        return context.problems
    }

    /// Whether a folder may be published; what is wrong with it is told.
    static func isWhole(_ folder: KeptFolder, meetings: [String], _ context: inout ReadingContext) -> Bool {
        let known = context.problems.count
        for (file, message) in folder.damage {
            context.report(
                .issuedPaperChanged, "\(message), and this pack is out", at: folder.place(file),
                help: "bring it back from an earlier version of the sources; what is new comes as a supplement")
        }
        guard context.problems.count == known else { return false }
        if !meetings.contains(where: { folder.name == $0 + "-pack" || folder.name.hasPrefix($0 + "-supplement-") }) {
            context.report(
                .missingFile, "no meeting has a pack that is called `\(folder.name)`", at: folder.place(Sums.name),
                help: "bring the meeting back, or take the folder out if nothing of it was published")
        }
        for (path, bytes) in folder.files where path != Sums.name && path != IssuedPack.sources {
            if path.hasSuffix(TakenPaper.ending) {
                _ = TakenPaperReader.read(bytes, folder.path + "/" + path, &context)
            } else if !path.hasSuffix(IssuedPack.placesEnding) {
                context.report(
                    .unsafePaper, "a pack that is out has no such file", at: folder.place(path),
                    help: "bring its folder back from an earlier version of the sources")
            }
        }
        return context.problems.count == known
    }
}
