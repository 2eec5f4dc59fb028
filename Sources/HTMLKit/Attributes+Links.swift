// Attributes of the document's own elements and of links and pictures.

extension Attribute where Tag: LinkingTag {
    /// `href`: where the link leads.
    package static func href(_ value: Link?) -> Attribute { Attribute("href", value) }
}

extension Attribute where Tag == HTMLKit.Tag.Anchor {
    /// `hreflang`: the target's language.
    package static func hreflang(_ value: String?) -> Attribute { Attribute("hreflang", value) }

    /// `download`: what the target's file is called by whoever takes it.
    package static func download(_ value: String?) -> Attribute { Attribute("download", value) }
}

extension Attribute where Tag == HTMLKit.Tag.LinkElement {
    /// `rel`: what the target is to this page.
    package static func rel(_ value: String?) -> Attribute { Attribute("rel", value) }

    /// `type`: of which type the target is.
    package static func type(_ value: String?) -> Attribute { Attribute("type", value) }
}

extension Attribute where Tag: SourceTag {
    /// `src`: where the file is.
    package static func src(_ value: Link?) -> Attribute { Attribute("src", value) }
}

extension Attribute where Tag == HTMLKit.Tag.Script {
    /// `defer`: run after the page is read.
    package static var `defer`: Attribute { Attribute("defer", present: true) }
}

extension Attribute where Tag == HTMLKit.Tag.Image {
    /// `alt`: what the picture says; empty for decoration.
    package static func alt(_ value: String) -> Attribute { Attribute("alt", value) }
}

extension Attribute where Tag == HTMLKit.Tag.Meta {
    /// `name`: which fact it is.
    package static func name(_ value: String?) -> Attribute { Attribute("name", value) }

    /// `content`: the fact.
    package static func content(_ value: String?) -> Attribute { Attribute("content", value) }

    /// `http-equiv`: which header it stands for.
    package static func httpEquiv(_ value: String?) -> Attribute { Attribute("http-equiv", value) }
}

extension Attribute where Tag: SizedTag {
    /// `width`: in pixels, or in units of the drawing.
    package static func width(_ value: Double) -> Attribute { Attribute("width", decimal: value) }

    /// `height`: in pixels, or in units of the drawing.
    package static func height(_ value: Double) -> Attribute { Attribute("height", decimal: value) }
}
