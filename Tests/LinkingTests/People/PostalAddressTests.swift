import Testing

@testable import Linking

/// Where somebody lives.
@Suite struct PostalAddressTests {
    private func found(_ text: String) -> [String] {
        let words = NameWords(text)
        return PostalAddress.find(in: words).map { String(decoding: words.bytes[$0], as: UTF8.self) }
    }

    @Test(arguments: [
        ("Visits to 14 Station Road, Hollin, went well.", "14 Station Road"), ("3a Mill Lane is ready", "3a Mill Lane"),
        ("Flat 2, 12 Oak Avenue is let", "12 Oak Avenue"), ("at 7 St John's Close", "7 St John's Close"),
        ("A home in YO31 7EX opened.", "YO31 7EX"), ("near W1A 1AA", "W1A 1AA"), ("(SW1A 1AA)", "SW1A 1AA"),
        ("moved from 5 Old Orchard Court", "5 Old Orchard Court"),
        ("The family at number 14 moved", "family at number 14"), ("children from no. 3 came", "children from no. 3"),
    ]) func `a house and its street, and a postcode, are found`(text: String, address: String) {
        #expect(found(text) == [address])
    }

    @Test(arguments: [
        "", "West Offices, Station Rise, York YO1 6GA", "The Family Hub, 14 Station Road, opens.", "14 May 2023",
        "3 Crown Court judges", "Q3 2023", "P2.10 Mill Lane", "£14 Station Road", "12 children in Station Road",
        "14 Regional Adoption Agency staff", "S1 2 Decisions", "OA1 and OA2", "in 2024 Mill Lane was closed",
        "12 Green Lane homes for £3".replacing("12 ", with: "The "), "9 Children Looked After", "Y9 2FTE",
        "the family at 14 homes", "children in number bands", "families at number 14 of the list",
    ]) func `what nobody lives at is left alone`(text: String) { #expect(found(text) == []) }
}
