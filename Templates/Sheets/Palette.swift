import Plan

/// The colours that come before every other rule: those that a council can set are those of `ColourRole`, those that mean
/// something are those of `FixedColour`. What is left of the palette is decoration, and stands in `palette.css`.
enum Palette {
    /// The colours of a brand, and those that are given.
    static func colours(of brand: Brand) -> String {
        func properties(_ scheme: ColourRole.Scheme) -> String {
            let own = ColourRole.allCases.map { ($0.rawValue, brand.colour($0, scheme)) }
            let fixed = FixedColour.allCases.map { ($0.rawValue, $0.colour(scheme)) }
            return (own + fixed).map { "--\($0): \($1.hex);" }.joined(separator: " ")
        }
        return ":root { \(properties(.light)) }\n"
            + "@media (prefers-color-scheme: dark) { :root { \(properties(.dark)) } }\n"
    }
}
