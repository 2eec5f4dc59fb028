import Diagnostics
import PDF
import Plan

/// Reads `documents/NAME.pdf`, the document of `documents/NAME.md` as somebody else made it.
enum TakenPaperReader {
    /// The paper; nil, with a problem at its file, when nobody may publish it as it lies.
    static func read(_ bytes: [UInt8], _ path: String, _ context: inout ReadingContext) -> TakenPaper? {
        let place = SourceFile(path: path, text: "").start
        do throws(PDFFile.Fault) {
            let file = try PDFFile(bytes)
            guard file.pages <= TakenPaper.mostPages else {
                context.report(
                    .unusablePDF, "this PDF has \(file.pages) pages; \(TakenPaper.mostPages) is the most", at: place,
                    help: "split it into annexes, or name where it can be read and leave the file out")
                return nil
            }
            return TakenPaper(bytes: bytes, pages: file.pages, isUniversal: file.isUniversal)
        } catch {
            if error == .broken, let format = ForeignFormat.name(of: bytes), !bytes.starts(with: "%PDF".utf8) {
                context.report(
                    .unusablePDF, "this is \(format), and no PDF", at: place,
                    help: "open it in the program that made it and save it as PDF: another name alone changes nothing")
            } else {
                context.report(.unusablePDF, message(error), at: place, help: help(error))
            }
            return nil
        }
    }

    /// A file that no document is beside. Where endings are hidden, one is easily written twice, and some programs begin names
    /// with a capital.
    static func reportAlone(
        _ name: String, _ path: String, among documents: [String], _ context: inout ReadingContext
    ) {
        let place = SourceFile(path: path, text: "").start
        let isTwice = name.lowercased().hasSuffix(TakenPaper.ending)
        let bare = isTwice ? String(name.dropLast(TakenPaper.ending.count)) : name
        if let document = documents.first(where: { $0.lowercased() == bare.lowercased() }) {
            return context.report(
                .missingFile, "nothing reads this file, because the document beside it is called `\(document)`",
                at: place,
                help:
                    "call it `\(document)\(TakenPaper.ending)`; where endings are hidden, let the file manager show them"
            )
        }
        context.report(
            .missingFile, "nothing says what this PDF is", at: place,
            help: "write `documents/\(bare).md` with its title and who wrote it"
                + (isTwice ? ", call this `\(bare)\(TakenPaper.ending)`" : "") + ", or take the file out")
    }

    private static func message(_ fault: PDFFile.Fault) -> String {
        switch fault {
        case .broken: "this is no whole PDF"
        case .encrypted: "this PDF is locked"
        case .holds(let extra): "this PDF holds \(words(extra))"
        }
    }

    private static func words(_ extra: PDFFile.Extra) -> String {
        switch extra {
        case .script: "a script"
        case .program: "a link that starts a program"
        case .attachment: "a file within it"
        case .form: "a form to fill in"
        case .note: "a note that somebody left on a page"
        case .film: "a film or sound"
        }
    }

    private static func help(_ fault: PDFFile.Fault) -> String {
        switch fault {
        case .broken: "ask for the file again, or save it anew from the program that made it"
        case .encrypted: "ask for it without a password and without limits on what it may be used for"
        case .holds: "export it anew from the program that made it, without that: what is published are its pages"
        }
    }
}
