import Testing

@testable import Linking

/// What a person's name is.
struct PersonNameTests {
    private func names(_ text: String) -> [String] {
        let words = NameWords(text)
        return PersonName.find(in: words).map { String(decoding: words.bytes[$0], as: UTF8.self) }
    }

    @Test(arguments: [
        ("Ask Mrs Brown.", "Mrs Brown"), ("Dr. Who came", "Dr. Who"), ("told by Mr Smith's team", "Mr Smith"),
        ("MR SMITH AGREED", "MR SMITH"), ("mr smith agreed", "mr smith"), ("dr Jones agreed", "dr Jones"),
        ("Ms J. O’Neill wrote", "Ms J. O’Neill"), ("Mr de Souza", "Mr de Souza"), ("Dr A Khan-Lee", "Dr A Khan-Lee"),
        ("Mrs\u{A0}Young", "Mrs\u{A0}Young"), ("Mr and Mrs Green", "Mrs Green"), ("Mr B said", "Mr B"),
        ("Mrs Jane Smith", "Mrs Jane Smith"), ("Miss Marple found one", "Miss Marple"), ("Mr.Smith", "Mr.Smith"),
        ("Cllr Ahmed asked", "Cllr Ahmed"), ("Councillor Young asked", "Councillor Young"), ("Ms Ünal", "Ms Ünal"),
        ("a boy called Ezekiel asked", "Ezekiel"), ("a care leaver named Tobi Okon spoke", "Tobi Okon"),
        ("a girl aged 9 called Xanthe", "Xanthe"), ("a child (called “Zed”)", "Zed"), ("her brother Kofi", "Kofi"),
        ("My name is Amara.", "Amara"), ("a social worker named Bisi", "Bisi"),
        ("notes of Jane Smith, 3 May", "Jane Smith"), ("JANE SMITH agreed", "JANE SMITH"),
        ("(Sarah J. Ward)", "Sarah J. Ward"), ("Zoë Brannigan rang", "Zoë Brannigan"),
        ("ask Siân Prys-Jones", "Siân Prys-Jones"), ("told Łukasz Nowak", "Łukasz Nowak"),
        ("Nguyễn Văn An came", "Nguyễn Văn An"), ("met Đorđe Petrović", "Đorđe Petrović"),
        ("signed off by O. Adeyemi", "O. Adeyemi"), ("asked O. Adeyemi", "O. Adeyemi"),
        ("agreed by Chukwuemeka Obi on 3 May", "Chukwuemeka Obi"),
        ("Contact: Xochitl Reyes-Vega", "Xochitl Reyes-Vega"),
        ("reviewed by D’Andre Okafor", "D’Andre Okafor"), ("seen by Pieter van der Merwe", "Pieter van der Merwe"),
        ("D’Andre Okafor visits", "D’Andre Okafor"), ("ask Xo O'Neill", "Xo O'Neill"),
        ("Xo N'Golo-Ba came", "Xo N'Golo-Ba"),
        ("Anne-Marie O'Brien wrote", "Anne-Marie O'Brien"),
        ("ask jane.smith@wexmoor.example", "jane.smith"), ("Mohammed van der Berg", "Mohammed van der Berg"),
    ])
    func `a title or a usual given name before a name is found`(text: String, name: String) {
        #expect(names(text) == [name])
    }

    @Test(arguments: [
        "", "Mrs", "Miss nobody out", "Miss School, Miss Out", "we miss Ofsted", "MS Teams", "Ms Teams",
        "the Lord Mayor", "an MR scanner",
        "the DR PLAN", "Councillor Conduct Panel", "James Street", "St James Park", "the Thomas Coram Foundation",
        "Queen Elizabeth Hospital", "Rowan House", "Head of Quality and Performance", "Principal Social Worker",
        "Children in Care Council", "Corporate Parenting Board", "for Jane. Reviews follow", "sir, madam",
        "Neighbourhood Superintendent", "North Yorkshire Police", "Speak Up", "Annex A. Summary", "Professor of Law",
        "A parent called Childline.", "A worker called Barnardos.", "the child called for help",
        "a group called Show Me", "agreed by Full Council", "led by North Yorkshire", "agreed by Cabinet in May",
        "checked by Internal Audit", "graded B. Children said so", "the Café Nero offer", "hepatitis B. Nurses visit",
        "stays at Tŷ Hafan", "agreed by The Improvement Board", "asked North Yorkshire", "Contact: Front Door",
        "led by Barnardo’s", "by O.",
        "L’Arche Kent offers", "King’s Cross Station", "Children’s Services", "CHILDREN’S SERVICES", "Rock ’N’ Roll",
        "a programme named Better Together", "her sister House", "my name is on it", "the person named Lead",
        "somebody called the Young Voices Group", "jane@wexmoor.example", "مدير",
    ])
    func `what is no name is left alone`(text: String) { #expect(names(text) == []) }

    @Test(arguments: [
        "Jane O'Neill", "Mary Bennett", "A. Okonkwo", "Zsófia Kis", "jane smith", "Smith Jane", "Jane",
        "Okonkwo Adeyemi",
        "Maria de Souza", "Tom Hall", "OLU ADEBAYO",
    ])
    func `where a post is expected two words with capitals are a name`(text: String) {
        #expect(PersonName.stands(for: text))
    }

    @Test(arguments: [
        "Head of Homes", "Improvement Board", "Internal Audit", "Ofsted", "Rowan House", "Care Quality Commission",
        "The Inspectorate", "Cabinet", "Full Council", "Deputy Director 2", "NHS Trust", "to be confirmed",
        "Chief Executive",
        "Designated Nurse", "Young Inspectors", "HOS QA", "MASH ATI", "Peer Review",
    ])
    func `posts, bodies and places are no names`(text: String) { #expect(!PersonName.stands(for: text)) }
}
