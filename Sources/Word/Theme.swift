import XML

/// The colours and typefaces that styles name by their part in the look of a document, `accent 1` or `the body's`.
enum Theme {
    private static let known = Vocabulary(
        """
        a:clrScheme(name) a:dk1 a:lt1 a:dk2 a:lt2 a:accent1 a:accent2 a:accent3 a:accent4 a:accent5 a:accent6 a:hlink
        a:folHlink a:srgbClr(val) a:sysClr(val lastClr)
        a:fontScheme(name) a:majorFont a:minorFont a:latin(typeface panose) a:ea(typeface) a:cs(typeface)
        a:font(script typeface)
        """)

    /// A theme with the colours and typefaces of another; nil when that has none. How shapes are filled and lined is
    /// plain: pictures can stand there.
    static func cleaned(_ theme: Element) -> Element? {
        guard let parts = theme.first("a:themeElements"),
            let colours = parts.first("a:clrScheme").flatMap({ known.known($0, change: named) }),
            let letters = parts.first("a:fontScheme").flatMap({ known.known($0, change: named) })
        else { return nil }
        return Element(
            "a:theme", [("name", "Paper")],
            elements: [Element("a:themeElements", elements: [colours, letters, plain])])
    }

    /// Names of schemes are often those of a person or a firm.
    private static func named(_ element: Element) -> Element? {
        guard element["name"] != nil else { return element }
        var element = element
        element.attributes = [.init("name", "Paper")]
        return element
    }

    private static let plain: Element = {
        let fill = Element("a:solidFill", elements: [Element("a:schemeClr", [("val", "phClr")])])
        let lines = [6350, 12_700, 19_050].map { Element("a:ln", [("w", "\($0)")], elements: [fill]) }
        let effect = Element("a:effectStyle", elements: [Element("a:effectLst")])
        return Element(
            "a:fmtScheme", [("name", "Paper")],
            elements: [
                Element("a:fillStyleLst", elements: [fill, fill, fill]), Element("a:lnStyleLst", elements: lines),
                Element("a:effectStyleLst", elements: [effect, effect, effect]),
                Element("a:bgFillStyleLst", elements: [fill, fill, fill]),
            ])
    }()
}
