import Diagnostics
import Graph
import Plan

extension PeopleOfSite {
    /// The names of the plans, inspections and pictures that the edition has, which are part of their addresses.
    func checkFileNames() -> [Diagnostic] {
        let content = plan.content
        let names = FileNamePeople(known: known.abbreviations)
        let folders = content.plans.map(\.scope) + content.inspections.map(\.scope)
        let root = content.site.file.path.dropLast("site.yaml".count)
        return folders.filter { names.isFound(in: $0.text, isPicture: false) }.map { fileName($0.text, at: $0.span) }
            + plan.usedAssets.filter { names.isFound(in: $0.name.withoutEnding, isPicture: true) }.map { asset in
                let file = SourceFile(path: root + Asset.folder + asset.name, text: "")
                return fileName(asset.name, at: file.start)
            }
    }

    func fileName(_ name: String, at span: Span) -> Diagnostic {
        Diagnostic(
            LinkingKind.namesAPerson, "the name `\(name)` seems to tell who a person is", at: span,
            help: "give the file a name that tells of nobody, also where it is used", subject: .init(entity: name),
            severity: severity)
    }

    func paths(_ source: SourceText, _ subject: Diagnostic.Subject?) -> [Diagnostic] {
        guard plan.edition.isPublic else { return [] }
        return FileSharePath.find(in: source.text).map { range in
            Diagnostic(
                LinkingKind.fileSharePath, "`\(source.slice(range).text)` leads into the council's own network",
                at: source.span(range), help: "say what it is and who keeps it, without the path", subject: subject)
        }
    }
}

extension String {
    fileprivate var withoutEnding: String { lastIndex(of: ".").map { String(self[..<$0]) } ?? self }
}
