import Testing

@testable import Linking

/// Given names that stand alone, letters with a home, and numbers by which registers know somebody.
@Suite struct NamesAloneTests {
    private func isFound(_ text: String) -> Bool {
        let words = NameWords(text)
        return !PersonName.find(in: words).isEmpty || !Initials(words: words, known: []).find().isEmpty
            || !PersonalNumber.find(in: words).isEmpty
    }

    @Test(arguments: [
        "My worker Becky never rings.", "Her foster carer Linda was told.", "Social worker: Becky", "Written by Anna",
        "Thanks to Anna and Raj for their work.", "Thank you to Karen", "Chloe's mum was told.",
        "Chloe’s mum was told.",
        "Tom and Lucy asked", "my social worker is called Priya", "KT at St Mary's Primary was excluded.",
        "K.T. attends St Mary's Primary.", "KT (Y9) was moved.", "Young person A from Moorside Academy",
        "15 year old K. was moved.",
        "They never listened. – Chloe, 15", "They never listened. — Jade, 13", "DOB 12/03/2011",
        "Date of birth: 12 March 2011",
        "born on 12/03/2011", "NHS number 485 777 3456", "UPN A123456789012", "Case LCS 1234567",
        "the only Kurdish girl in Year 9 at Moorside Academy", "Ella and Max chose the colours.", "Grace and Tom asked",
        "Sarah rang the duty team.", "The room that Tyler chose is blue.", "Hannah lives at home again.",
        "Contact Emma on Monday.", "With Sarah for approval", "Mohammed from the MASH team rang.", "LAC ID 104233",
        "Case 2024/0173 was closed.",
    ]) func `who somebody is, is told`(text: String) {
        #expect(isFound(text))
    }

    @Test(arguments: [
        "April Cottage and Victoria House opened.", "The Grace Road surgery and King Edward School took part.",
        "St John's school and St Mary's Primary took part.", "The Martin House hospice helped.",
        "The Ruth Gorse Academy",
        "Written by the Junior Group.", "Thanks to all who took part.", "Our worker training began.",
        "Team A at Rowan House",
        "Option A (Y9) costs more.", "The only home in the county is Rowan House.",
        "The NHS number of each child is checked.",
        "A date of birth is asked for.", "Case numbers fell by 1,200 in 2024.", "The service was born in 2011.",
        "Children and families at Oakfield School", "Rose and Daisy cottages opened.", "Actions: Mark and send",
        "Faith and Hope groups met.", "Martha House moved.", "May and June were quiet.", "The Thomas Road home moved.",
    ]) func `what tells of nobody is not`(text: String) {
        #expect(!isFound(text))
    }
}
