/// What WeasyPrint must be told, in its own language: how texts in scripts whose letters are stacked and moved, those of
/// India and its neighbours, can be read and searched in a PDF.
///
/// It notes for each glyph the letters that it found it under first. In such scripts these are others each time, or
/// none, so that readers and searches find nonsense. Python runs a file of this name before any program.
enum WeasyPrintLetters {
    /// The name of the file, in a folder of its own.
    static let name = folder + "/sitecustomize.py"
    static let folder = "python"

    static let text = """
        import pydyf
        from weasyprint.draw import text as drawing
        from weasyprint.pdf import fonts

        SAYS_NOTHING = '\\u200b'


        # A glyph that was found under no letter says nothing; PDF/UA-1 wants even that to be said.
        class Letters(dict):
            def __setitem__(self, glyph, letters):
                super().__setitem__(glyph, letters or SAYS_NOTHING)


        make_font, draw_line = fonts.Font.__init__, drawing.draw_first_line


        def font_with_letters(font, *arguments, **options):
            make_font(font, *arguments, **options)
            font.to_unicode = Letters(font.to_unicode)


        # The letters of a line stand beside it (ActualText). Lines from right to left are read rightly without.
        def line_with_letters(stream, textbox, *arguments, **options):
            if not any('\\u0900' <= letter < '\\u1800' for letter in textbox.text):
                return draw_line(stream, textbox, *arguments, **options)
            stream.begin_marked_content('Span', pydyf.Dictionary({'ActualText': pydyf.String(textbox.text)}))
            drawn = draw_line(stream, textbox, *arguments, **options)
            stream.end_marked_content()
            return drawn


        fonts.Font.__init__ = font_with_letters
        drawing.draw_first_line = line_with_letters
        """
}
