/// A heading whose level is known only at run time. A level below 1 is written as `<h1>`, one above 6 as `<h6>`.
@inlinable
package func heading<Content: HTML>(
    level: Int,
    _ attributes: Attribute<Tag.Plain>...,
    @HTMLBuilder content: @escaping () -> Content
) -> Element<Tag.Plain> {
    let name: StaticString =
        switch level {
        case ...1: "h1"
        case 2: "h2"
        case 3: "h3"
        case 4: "h4"
        case 5: "h5"
        default: "h6"
        }
    return Element(name, attributes, content)
}
