package import XML

/// The settings of a document that decide what it looks like. The others tell where it comes from: its template, who
/// changed it and when, which data it is joined with.
package enum Settings {
    /// In the order that is laid down.
    private static let order = [
        "w:defaultTabStop", "w:evenAndOddHeaders", "w:characterSpacingControl", "w:footnotePr", "w:themeFontLang",
        "w:clrSchemeMapping", "w:decimalSymbol", "w:listSeparator",
    ]
    private static let known = Vocabulary(
        """
        w:defaultTabStop(val) w:evenAndOddHeaders(val) w:characterSpacingControl(val) w:footnotePr w:footnote(id)
        w:themeFontLang(val eastAsia bidi) w:decimalSymbol(val) w:listSeparator(val)
        w:clrSchemeMapping(bg1 t1 bg2 t2 accent1 accent2 accent3 accent4 accent5 accent6 hyperlink followedHyperlink)
        """)
    /// Those that a header or a tab of a council's document needs.
    static let lent: Set = ["w:defaultTabStop", "w:evenAndOddHeaders"]

    /// The settings that are known, in their order.
    ///
    /// - Parameter names: Which of them are taken; nil takes all.
    package static func cleaned(_ settings: Element, only names: Set<String>? = nil) -> Element {
        let elements = order.filter { names?.contains($0) ?? true }.compactMap {
            settings.first($0).flatMap { known.known($0) }
        }
        return Element("w:settings", elements: elements)
    }
}
