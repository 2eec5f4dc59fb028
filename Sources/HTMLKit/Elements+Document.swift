// Elements of a document as a whole. `HTMLDocument` writes the usual frame.

/// `<html>`: the whole document.
@inlinable
package func html<Content: HTML>(
    _ attributes: Attribute<Tag.Root>...,
    @HTMLBuilder content: @escaping () -> Content = { EmptyHTML() }
) -> Element<Tag.Root> {
    Element("html", attributes, content)
}

/// `<head>`: what describes the document.
@inlinable
package func head<Content: HTML>(
    _ attributes: Attribute<Tag.Plain>...,
    @HTMLBuilder content: @escaping () -> Content = { EmptyHTML() }
) -> Element<Tag.Plain> {
    Element("head", attributes, content)
}

/// `<title>`: the document's name. In a type with a property of that name, write `HTMLKit.title`.
@inlinable
package func title<Content: HTML>(
    _ attributes: Attribute<Tag.Plain>...,
    @HTMLBuilder content: @escaping () -> Content = { EmptyHTML() }
) -> Element<Tag.Plain> {
    Element("title", attributes, content)
}

/// `<body>`: what the document shows. Inside a template, write `HTMLKit.body`.
@inlinable
package func body<Content: HTML>(
    _ attributes: Attribute<Tag.Plain>...,
    @HTMLBuilder content: @escaping () -> Content = { EmptyHTML() }
) -> Element<Tag.Plain> {
    Element("body", attributes, content)
}

/// `<meta>`: a fact about the document.
@inlinable
package func meta(_ attributes: Attribute<Tag.Meta>...) -> VoidElement<Tag.Meta> {
    VoidElement("meta", attributes)
}

/// `<link>`: a style sheet, icon or feed of the document.
@inlinable
package func link(_ attributes: Attribute<Tag.LinkElement>...) -> VoidElement<Tag.LinkElement> {
    VoidElement("link", attributes)
}

/// `<script>`: a script, by its address.
@inlinable
package func script<Content: HTML>(
    _ attributes: Attribute<Tag.Script>...,
    @HTMLBuilder content: @escaping () -> Content = { EmptyHTML() }
) -> Element<Tag.Script> {
    Element("script", attributes, content)
}

/// `<noscript>`: what is shown where scripts are off.
@inlinable
package func noscript<Content: HTML>(
    _ attributes: Attribute<Tag.Plain>...,
    @HTMLBuilder content: @escaping () -> Content = { EmptyHTML() }
) -> Element<Tag.Plain> {
    Element("noscript", attributes, content)
}

/// `<template>`: markup for a script to copy.
@inlinable
package func template<Content: HTML>(
    _ attributes: Attribute<Tag.Plain>...,
    @HTMLBuilder content: @escaping () -> Content = { EmptyHTML() }
) -> Element<Tag.Plain> {
    Element("template", attributes, content)
}
