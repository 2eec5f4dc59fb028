import Diagnostics
import Parallel
import Pictures
import Plan

/// Looks at the files of `assets/`: what is not harmless, whole and small enough is refused.
enum AssetReader {
    /// The most bytes of a logo, which every page has. What other files may have is asked before they are read.
    private static let mostBytesOfLogo = 200 * 1024
    /// The most pixels that a picture may have on one side.
    static let mostPixels = 10_000

    /// The files that may be published, in the order of their names.
    static func read(
        _ files: [(name: String, bytes: [UInt8])], folder: String, _ context: inout ReadingContext
    ) -> [Asset] {
        let pictures = Set(files.map(\.name).filter(isPicture))
        return files.sorted { $0.name < $1.name }.compactMap { name, bytes in
            let path = folder + "/" + Asset.folder + name
            guard isSafe(name) else {
                context.report(
                    .badAsset, "`\(name)` cannot be the name of a picture", at: SourceFile(path: path, text: "").start,
                    help: "use lower-case letters, digits and dashes, at most 60, and one dot before the ending")
                return nil
            }
            if name.hasSuffix(Asset.documentEnding) { return ReferenceReader.read(name, bytes, path, &context) }
            if name == Asset.extraStyles { return styles(name, bytes, path, pictures, &context) }
            return name.hasSuffix(".svg")
                ? drawing(name, bytes, path, &context) : picture(name, bytes, path, &context)
        }
    }

    /// Finds the brand's logo among the files, and reports one that is too large for every page.
    static func logo(_ source: SourceText, _ context: inout ReadingContext) -> SourceText? {
        guard let asset = picture(source.text, at: source.span, &context) else { return nil }
        guard asset.bytes.count <= mostBytesOfLogo else {
            context.report(
                .badAsset,
                "this logo has \((asset.bytes.count + 1023) / 1024) KB; \(mostBytesOfLogo / 1024) KB is the most",
                at: source.span, help: "make the picture smaller, or save it with more compression")
            return nil
        }
        return source
    }

    /// Finds the document of a name that Word papers take their look from, and reports one that is not there or is no
    /// document.
    static func reference(_ source: SourceText, _ context: inout ReadingContext) -> SourceText? {
        let name = source.text
        if let asset = context.assets[name], asset.kind == .reference { return source }
        guard name.hasSuffix(Asset.documentEnding) else {
            context.report(
                .badAsset, "`\(name)` is not a document of Word", at: source.span,
                help: "name a file of the folder `assets` that ends in `\(Asset.documentEnding)`")
            return nil
        }
        // One that was refused has been reported.
        guard !context.assetNames.contains(name) else { return nil }
        let near = Suggestion.help(
            for: name, among: context.assetNames.filter { $0.hasSuffix(Asset.documentEnding) }.sorted())
        context.report(
            .unknownAsset, "there is no document `\(name)` in `assets`", at: source.span,
            help: near.isEmpty ? "put the file into the folder `assets`, or correct its name" : near)
        return nil
    }

    /// The picture of a name; reports one that is not there. One that was refused has been reported.
    static func picture(
        _ name: String, at span: Span, subject: Diagnostic.Subject? = nil, _ context: inout ReadingContext
    ) -> Asset? {
        if let asset = context.assets[name], asset.kind == .picture { return asset }
        guard !context.assetNames.contains(name) || !isPicture(name) else { return nil }
        let names = context.assetNames
        let near = context.pictureNames.value { KnownNames(names.filter(isPicture)) }.help(for: name)
        context.report(
            .unknownAsset, "there is no picture `\(name)` in `assets`", at: span,
            help: near.isEmpty ? "put the file into the folder `assets`, or correct its name" : near, subject: subject)
        return nil
    }

    private static func isPicture(_ name: String) -> Bool {
        name != Asset.extraStyles && !name.hasSuffix(Asset.documentEnding)
    }

    // MARK: - Each kind

    private static func styles(
        _ name: String, _ bytes: [UInt8], _ path: String, _ pictures: Set<String>, _ context: inout ReadingContext
    ) -> Asset? {
        guard let file = text(bytes, path, &context) else { return nil }
        var asset = Asset(name: name, kind: .styles, bytes: bytes)
        do throws(AssetFault) {
            try AssetText.check(file, of: "styles")
            asset.uses = try StyleCheck.files(in: SourceText(file: file, range: 0..<file.byteCount), names: pictures)
            return asset
        } catch {
            let help = "pages ask nothing of other servers; put the file into the folder `assets`, or take this out"
            context.report(.unsafeStyles, error.message, at: error.span, help: error.help.isEmpty ? help : error.help)
            return nil
        }
    }

    private static func drawing(
        _ name: String, _ bytes: [UInt8], _ path: String, _ context: inout ReadingContext
    ) -> Asset? {
        guard let file = text(bytes, path, &context) else { return nil }
        do throws(AssetFault) {
            let (size, words) = try SVGCheck.read(file)
            var asset = Asset(name: name, kind: .picture, bytes: SVGComments.removed(from: file.text))
            asset.words = words
            return sized(asset, size, file.start, &context)
        } catch {
            let help =
                "save the drawing again as plain SVG, without scripts, text from elsewhere or the editor's own data"
            context.report(
                error.isUnsafe ? .unsafeSVG : .badAsset, error.message, at: error.span,
                help: error.help.isEmpty ? help : error.help)
            return nil
        }
    }

    private static func picture(
        _ name: String, _ bytes: [UInt8], _ path: String, _ context: inout ReadingContext
    ) -> Asset? {
        let place = SourceFile(path: path, text: "").start
        let format = name.hasSuffix(".png") ? Picture.Format.png : .jpeg
        func refuse(_ message: String, help: String) -> Asset? {
            context.report(.badAsset, message, at: place, help: help)
            return nil
        }
        do throws(PictureFault) {
            let picture = try Picture.cleaned(bytes)
            guard picture.format == format else { throw .notWhole }
            if picture.hadPlace {
                context.report(
                    .pictureWithPlace, "this says where it was taken, which is not published", at: place,
                    help: "whoever has the file can read it: take its properties out of the file too")
            }
            let asset = Asset(name: name, kind: .picture, bytes: picture.bytes)
            return sized(asset, (picture.width, picture.height), place, &context)
        } catch {
            switch error {
            case .notWhole:
                return refuse(
                    "this is not a whole \(format.rawValue) picture",
                    help: "open it in a picture editor and save it again under this ending")
            case .moves:
                return refuse(
                    "this picture moves", help: "save one picture of it: readers could not stop it")
            }
        }
    }

    private static func sized(
        _ asset: Asset, _ size: (width: Int, height: Int), _ place: Span, _ context: inout ReadingContext
    ) -> Asset? {
        guard (1...mostPixels).contains(size.width), (1...mostPixels).contains(size.height) else {
            context.report(
                .badAsset, "this picture is \(size.width) by \(size.height) pixels", at: place,
                help: "make it between 1 and \(mostPixels) pixels wide and high")
            return nil
        }
        var asset = asset
        asset.width = size.width
        asset.height = size.height
        return asset
    }

    private static func text(_ bytes: [UInt8], _ path: String, _ context: inout ReadingContext) -> SourceFile? {
        let decoded = Decoding.decode(bytes, path: path)
        if let problem = decoded.problem { context.problems.append(problem) }
        return decoded.problem == nil ? decoded.file : nil
    }

    /// Whether a name works in an address on every system, with no device of Windows among its parts.
    private static func isSafe(_ name: String) -> Bool {
        let parts = name.split(separator: ".", omittingEmptySubsequences: false)
        guard parts.count == 2, name.utf8.count <= 60, let stem = parts.first, !stem.isEmpty else { return false }
        let isPlain = stem.utf8.allSatisfy { $0.isASCIIDigit || (0x61...0x7A).contains($0) || $0 == UInt8(ascii: "-") }
        let isDevice =
            ["con", "prn", "aux", "nul"].contains(String(stem))
            || (stem.utf8.count == 4 && (stem.hasPrefix("com") || stem.hasPrefix("lpt")) && stem.last?.isNumber == true)
        return isPlain && !isDevice
    }
}
