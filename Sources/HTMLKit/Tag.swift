/// What an attribute can belong to. The types are never made; they only tell attributes apart.
@usableFromInline
package enum Tag {
    /// An element that has only the attributes of all elements.
    @usableFromInline
    package enum Plain {}
    /// `<html>`.
    @usableFromInline
    package enum Root {}
    /// `<meta>`.
    @usableFromInline
    package enum Meta {}
    /// `<link>`.
    @usableFromInline
    package enum LinkElement: LinkingTag {}
    /// `<script>`.
    @usableFromInline
    package enum Script: SourceTag {}
    /// `<a>`.
    @usableFromInline
    package enum Anchor: LinkingTag {}
    /// `<img>`.
    @usableFromInline
    package enum Image: SourceTag, SizedTag {}
    /// `<blockquote>` and `<q>`.
    @usableFromInline
    package enum Quotation: CitingTag {}
    /// `<del>` and `<ins>`.
    @usableFromInline
    package enum Edit: CitingTag, DatedTag {}
    /// `<time>`.
    @usableFromInline
    package enum Time: DatedTag {}
    /// `<data>`.
    @usableFromInline
    package enum DataElement: ValueTag {}
    /// `<ol>`.
    @usableFromInline
    package enum OrderedList {}
    /// `<li>`.
    @usableFromInline
    package enum ListItem {}
    /// `<details>`.
    @usableFromInline
    package enum Details: NamedTag {}
    /// `<col>` and `<colgroup>`.
    @usableFromInline
    package enum Column {}
    /// `<td>`.
    @usableFromInline
    package enum Cell: CellTag {}
    /// `<th>`.
    @usableFromInline
    package enum HeaderCell: CellTag {}
    /// `<form>`.
    @usableFromInline
    package enum Form: NamedTag {}
    /// `<fieldset>`.
    @usableFromInline
    package enum Control: ControlTag {}
    /// `<label>` and `<output>`.
    @usableFromInline
    package enum Label {}
    /// `<input>`.
    @usableFromInline
    package enum Input: ControlTag, ValueTag, FieldTag, RangeTag {}
    /// `<button>`.
    @usableFromInline
    package enum Button: ControlTag, ValueTag {}
    /// `<select>`.
    @usableFromInline
    package enum Select: ControlTag, FieldTag {}
    /// `<optgroup>`.
    @usableFromInline
    package enum OptionGroup: ChoiceTag {}
    /// `<option>`.
    @usableFromInline
    package enum Option: ChoiceTag, ValueTag {}
    /// `<textarea>`.
    @usableFromInline
    package enum TextArea: ControlTag, FieldTag {}
    /// `<progress>` and `<meter>`.
    @usableFromInline
    package enum Gauge: ValueTag, RangeTag {}
    /// The elements of SVG, which share their attributes.
    @usableFromInline
    package enum Drawing: SizedTag {}
}

/// Elements with `href`.
@usableFromInline
package protocol LinkingTag {}
/// Elements with `src`.
@usableFromInline
package protocol SourceTag {}
/// Elements with `width` and `height`.
@usableFromInline
package protocol SizedTag {}
/// Elements with `cite`.
@usableFromInline
package protocol CitingTag {}
/// Elements with `datetime`.
@usableFromInline
package protocol DatedTag {}
/// Elements with `name`.
@usableFromInline
package protocol NamedTag {}
/// Elements with `value`.
@usableFromInline
package protocol ValueTag {}
/// Cells of a table.
@usableFromInline
package protocol CellTag {}
/// Controls that can be named and disabled.
@usableFromInline
package protocol ControlTag: NamedTag {}
/// Controls that can be filled in.
@usableFromInline
package protocol FieldTag {}
/// Elements with `min` and `max`.
@usableFromInline
package protocol RangeTag {}
/// Choices in a list.
@usableFromInline
package protocol ChoiceTag {}
