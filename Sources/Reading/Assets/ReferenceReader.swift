import Diagnostics
import Pictures
import Plan
import Word

/// Reads the document that Word papers take their look from, and keeps of it the look alone.
enum ReferenceReader {
    /// The look of a document; what in it would go out with every paper, or cannot be read, is reported.
    static func read(_ name: String, _ bytes: [UInt8], _ path: String, _ context: inout ReadingContext) -> Asset? {
        let place = SourceFile(path: path, text: "").start
        do throws(WordFault) {
            let letterhead = try Letterhead(bytes, picture: picture)
            for refusal in letterhead.refusals {
                context.report(.unsafeDocument, refusal.message, at: place, help: refusal.help)
            }
            return letterhead.refusals.isEmpty ? Asset(name: name, kind: .reference, bytes: letterhead.bytes) : nil
        } catch {
            context.report(
                .badAsset, message(error), at: place,
                help: "open it in a word processor and save it again as `\(Asset.documentEnding)`")
            return nil
        }
    }

    /// A picture of a header or footer, without places, makers and texts; nil when it is not whole. Word shows it as it is
    /// stored, and turns it by what the document says.
    private static func picture(_ bytes: [UInt8]) -> [UInt8]? {
        guard let picture = try? Picture.cleaned(bytes, saysTurn: false),
            [picture.width, picture.height].allSatisfy((1...AssetReader.mostPixels).contains)
        else { return nil }
        return picture.bytes
    }

    private static func message(_ fault: WordFault) -> String {
        switch fault {
        case .broken: "this is not a whole document of Word"
        case .older: "this is a document of Word 2003 or before, or one that opens with a password"
        case .strict: "this document was saved as *Strict Open XML*"
        case .tooLarge: "this document unpacks to more than any document of Word"
        case .brokenPart(let part): "the part `\(part)` of this document is not whole"
        case .declaration(let part): "the part `\(part)` of this document declares entities, which Word never does"
        case .largePart(let part): "the part `\(part)` of this document holds more than any document of Word"
        }
    }
}
