// Attributes of the document's own elements and of links and pictures.

extension Attribute where Tag: LinkingTag {
    /// `href`: where the link leads.
    package static func href(_ value: Link?) -> Attribute { Attribute("href", value) }

    /// `rel`: what the target is to this page.
    package static func rel(_ value: String?) -> Attribute { Attribute("rel", value) }

    /// `hreflang`: the target's language.
    package static func hreflang(_ value: String?) -> Attribute { Attribute("hreflang", value) }

    /// `type`: the target's media type.
    package static func type(_ value: String?) -> Attribute { Attribute("type", value) }
}

extension Attribute where Tag == HTMLKit.Tag.Anchor {
    /// `download`: the target is saved, not shown.
    package static var download: Attribute { Attribute("download", present: true) }

    /// `download`: the name under which the target is saved.
    package static func download(_ value: String?) -> Attribute { Attribute("download", value) }
}

extension Attribute where Tag == HTMLKit.Tag.LinkElement {
    /// `media`: the media that the style sheet is for.
    package static func media(_ value: String?) -> Attribute { Attribute("media", value) }

    /// `sizes`: the sizes of an icon.
    package static func sizes(_ value: String?) -> Attribute { Attribute("sizes", value) }

    /// `as`: what a preloaded file is.
    package static func `as`(_ value: String?) -> Attribute { Attribute("as", value) }
}

extension Attribute where Tag: SourceTag {
    /// `src`: where the file is.
    package static func src(_ value: Link?) -> Attribute { Attribute("src", value) }
}

extension Attribute where Tag == HTMLKit.Tag.Script {
    /// `defer`: run after the page is read.
    package static var `defer`: Attribute { Attribute("defer", present: true) }

    /// `type`: what kind of script or data it is.
    package static func type(_ value: String?) -> Attribute { Attribute("type", value) }
}

extension Attribute where Tag == HTMLKit.Tag.Image {
    /// `alt`: what the picture says; empty for decoration.
    package static func alt(_ value: String) -> Attribute { Attribute("alt", value) }

    /// `loading`: when the picture is fetched.
    package static func loading(_ value: Loading?) -> Attribute { Attribute("loading", value?.rawValue) }
}

extension Attribute where Tag == HTMLKit.Tag.Meta {
    /// `name`: which fact it is.
    package static func name(_ value: String?) -> Attribute { Attribute("name", value) }

    /// `content`: the fact.
    package static func content(_ value: String?) -> Attribute { Attribute("content", value) }

    /// `charset`: how the document is encoded.
    package static func charset(_ value: String?) -> Attribute { Attribute("charset", value) }

    /// `property`: which fact it is, for other sites.
    package static func property(_ value: String?) -> Attribute { Attribute("property", value) }

    /// `http-equiv`: which header it stands for.
    package static func httpEquiv(_ value: String?) -> Attribute { Attribute("http-equiv", value) }

    /// `media`: the media that it is for.
    package static func media(_ value: String?) -> Attribute { Attribute("media", value) }
}

extension Attribute where Tag: SizedTag {
    /// `width`: in pixels, or in units of the drawing.
    package static func width(_ value: Double) -> Attribute { Attribute("width", decimal: value) }

    /// `height`: in pixels, or in units of the drawing.
    package static func height(_ value: Double) -> Attribute { Attribute("height", decimal: value) }
}

/// When a picture is fetched.
package enum Loading: String, Sendable {
    /// When it comes near.
    case lazy
    /// At once.
    case eager
}
