import Plan
import Testing

/// Numbers that can be rung.
struct PhoneNumberTests {
    @Test(
        arguments: [
            ("999", "999"), ("111", "111"), ("116 123", "116123"), ("0800 1111", "08001111"),
            ("0800 528 0731", "08005280731"), ("0808 157 0142", "08081570142"), ("01632 960001", "01632960001"),
            ("(01632) 960001", "01632960001"), ("+44 (0)1632 960001", "01632960001"),
            ("+44 1632 960001", "01632960001"),
            ("020 7946 0000", "02079460000"), ("07700 900000", "07700900000"), ("0800 123456", "0800123456"),
            ("01204 12345", "0120412345"),
            ("01632\u{A0}960-001", "01632960001"),
        ]) func `a number is what is dialled, however it is written`(written: String, digits: String)
    {
        #expect(PhoneNumber(written)?.digits == digits)
    }

    @Test(
        arguments: [
            "", " ", "+", "0", "99", "998", "9999", "0800", "0800 111", "0800 11111", "01632 96000", "01632 9600011",
            "020 7946 000", "07700 90000", "09001 234567", "0600 000 0000", "+33 1 23 45 67 89", "+440 1632 960001",
            "0800 1111 or 999", "0800 1111 (free)", "O8OO 1111", "٠٨٠٠ ١١١١", "０８００１１１１", "01632 960001 ext 2",
            "01632/960001", "tel:08001111", "0800\n1111", "+44+441632960001",
        ]) func `what nobody can ring is no number`(written: String)
    {
        #expect(PhoneNumber(written) == nil)
    }

    @Test func `the numbers that every list has are numbers`() {
        for number in [PhoneNumber.emergency, .childline, .helpAtHand] {
            #expect(PhoneNumber(number.digits) == number)
        }
    }
}
