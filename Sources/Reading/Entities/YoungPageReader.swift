import Diagnostics
import Plan

/// Reads `young-people/LANGUAGE/NAME.md`.
struct YoungPageReader {
    let site: Site
    let files: @Sendable (String) -> SourceFile?
    let language: LanguageTag

    /// The page, or nil when its front matter cannot be read.
    func read(_ file: SourceFile, name: String, _ context: inout ReadingContext) -> YoungPage? {
        let subject = "\(YoungPage.folder)/\(language.tag)/\(name)"
        let reader = DocumentReader(definition: .youngPage, scope: subject, files: files)
        guard let document = reader.read(file, &context),
            let source = document.front.name(.page, sameAs: name, &context),
            let title = document.front.plain(.title)
        else { return nil }
        let front = document.front.about(subject)
        var page = YoungPage(name: source, title: title)
        page.short = front.plain(.short)
        page.order = front.number(.order, &context)
        page.drawing = front.choice(.drawing, of: Drawing.self, &context)?.value
        page.audience = front.audience(site.audiences, &context)
        page.prose = document.root.prose
        page.check = check(front, &context)
        let easyRead = front.choice(.easyRead, of: AccessibilityStatement.Answer.self, &context)
        page.isEasyRead = easyRead?.value == .yes && page.check != nil
        if let easyRead, easyRead.value == .yes, page.check == nil {
            context.report(
                .uncheckedEasyRead, "this page calls itself Easy Read, and does not say who checked it",
                at: easyRead.span,
                help: "add `checked by`, `checked on` and `checked with`, or take `easy read` out",
                subject: front.subject(.easyRead))
        }
        return page
    }

    /// Who checked it. All three facts are needed; when only some are given, the others are asked for.
    private func check(_ front: Record, _ context: inout ReadingContext) -> YoungPage.Check? {
        let keys: [FieldKey] = [.checkedBy, .checkedOn, .checkedWith]
        let missing = keys.filter { front.text($0) == nil }
        guard missing.count < keys.count else { return nil }
        for key in missing {
            context.report(
                .missingField, "a page that was checked needs `\(key.rawValue)`", at: front.span,
                help: "say who checked it, when, and with which readers", subject: front.subject(key))
        }
        guard let by = front.plain(.checkedBy), let date = front.day(.checkedOn, &context),
            let readers = front.plain(.checkedWith)
        else { return nil }
        return YoungPage.Check(by: by, date: date, readers: readers)
    }
}
