import Diagnostics
import Graph
import Markup
package import Plan

extension LinkedPlan {
    /// The pictures and styles that the edition shows, in the order of their names. What nothing in it shows is not
    /// published, so that a picture for the board does not lie beside the public's pages.
    package var usedAssets: [Asset] {
        let assets = content.assets
        guard !assets.isEmpty else { return [] }
        var names: Set<String> = [Asset.extraStyles]
        if let logo = content.site.brand.logo { names.insert(logo.text) }
        for text in TextList(content).texts { text.markup.map { names.formUnion(Pictures.names(in: $0)) } }
        for asset in assets where names.contains(asset.name) { names.formUnion(asset.uses) }
        return assets.filter { names.contains($0.name) && $0.kind != .reference }
    }

    /// The document that Word papers take their look from, where the council has one of its own. It is not published.
    package var referenceDocument: [UInt8]? {
        guard let name = content.site.brand.referenceDocument else { return nil }
        return content.assets.first { $0.name == name.text }?.bytes
    }
}

/// The pictures of a Markdown text.
private struct Pictures: MarkupVisitor {
    private var names: Set<String> = []

    static func names(in markup: Markup) -> Set<String> {
        guard markup.words == nil else { return [] }
        var pictures = Pictures()
        markup.walk(with: &pictures)
        return pictures.names
    }

    mutating func enter(_ node: MarkupNode) {
        let destination = node.destination
        guard node.kind == .image, destination.hasPrefix(Asset.folder) else { return }
        names.insert(String(destination.dropFirst(Asset.folder.count)))
    }
}
