/// What pandoc must be told, in its own language, for Word and OpenDocument: their means for what the print page asks for by
/// class names.
enum PaperFilter {
    /// What pandoc is given of it.
    static var helper: Renderer.PandocHelper { ("--lua-filter", "paper.lua", Array(text.utf8)) }

    /// What the sheet sets apart without words, for everything that pandoc makes.
    static let apart = """
        -- What the sheet sets on lines of its own stands apart in words too.
        local isDocument = FORMAT == 'docx' or FORMAT == 'odt'
        function Span(span)
          if isDocument and (span.classes:includes('id') or span.classes:includes('tag')) then
            return pandoc.Strong(span.content)
          end
          if isDocument and span.classes:includes('knot-name') then return { span, pandoc.Str(': ') } end
          if span.classes:includes('moved') then return { pandoc.LineBreak(), span } end
          if span.classes:includes('tags') then
            local marks = pandoc.List()
            for _, mark in ipairs(span.content) do
              if mark.t ~= 'Space' and #marks > 0 then marks:extend({ pandoc.Str(' · ') }) end
              marks:insert(mark)
            end
            span.content = marks
            return span
          end
        end


        """

    static let text = """
        -- The title is the page's first heading; Word's title paragraph would say it twice. Its properties are
        -- written afterwards; what a page allows a browser is none.
        function Meta(meta)
          meta.referrer = nil
          meta.title = nil
          meta.author = nil
          meta.date = nil
          return meta
        end

        -- Paragraphs are numbered 1, 2, 3; a list within one a, b, c; a list within that i, ii, iii.
        local styles = { 'Decimal', 'LowerAlpha', 'LowerRoman' }
        local function number(blocks, level)
          return blocks:map(function(block)
            if block.t == 'OrderedList' then
              local inner = math.min(level + 1, #styles)
              block.listAttributes = pandoc.ListAttributes(block.start, styles[level] or 'Decimal', 'Period')
              block.content = block.content:map(function(item) return number(item, inner) end)
            elseif block.t == 'BulletList' then
              block.content = block.content:map(function(item) return number(item, level) end)
            elseif block.t == 'Div' or block.t == 'BlockQuote' then
              block.content = number(block.content, level)
            end
            return block
          end)
        end
        function Pandoc(document)
          document.blocks = number(document.blocks, 1)
          return document
        end


        """ + apart + """
            -- A cell is too narrow for the margin of a list: its items stand below each other, each with its mark. Figures
            -- stand at the right of their columns.
            local function marked(list)
              local blocks = pandoc.List()
              for _, item in ipairs(list.content) do
                local first = item[1]
                if #list.content > 1 and first and (first.t == 'Plain' or first.t == 'Para') then
                  first.content:insert(1, pandoc.Str('\u{2022}\u{a0}'))
                end
                blocks:extend(item)
              end
              return blocks
            end
            local function set(row)
              for _, cell in ipairs(row.cells) do
                if cell.classes:includes('number') then cell.alignment = pandoc.AlignRight end
              end
            end
            function Table(table)
              for _, body in ipairs(table.bodies) do
                for _, row in ipairs(body.body) do set(row) end
                -- What heads a row or a group of rows is lost on the way to OpenDocument, which knows no such cells.
                if FORMAT == 'odt' then
                  local rows = pandoc.List(body.head)
                  rows:extend(body.body)
                  body.head, body.body, body.row_head_columns = {}, rows, 0
                end
              end
              for _, row in ipairs(table.head.rows) do set(row) end
              return table:walk({ BulletList = marked })
            end

            -- The contents of a Word document are Word's own: a field that finds the headings of the parts again, and the
            -- pages of those that stand in it already.
            local function escaped(text)
              return (text:gsub('&', '&amp;'):gsub('<', '&lt;'):gsub('>', '&gt;'))
            end
            local function char(kind) return '<w:r><w:fldChar w:fldCharType="' .. kind .. '"/></w:r>' end
            local function run(text) return '<w:r><w:t xml:space="preserve">' .. escaped(text) .. '</w:t></w:r>' end
            local toc = char('begin') .. '<w:r><w:instrText xml:space="preserve">' .. [[ TOC \\o "2-2" \\h \\z ]]
              .. '</w:instrText></w:r>' .. char('separate')
            local function entry(link)
              local place = link.target:sub(2)
              return '<w:hyperlink w:anchor="' .. place .. '">' .. run(pandoc.utils.stringify(link.content))
                .. '<w:r><w:tab/></w:r><w:fldSimple w:dirty="true" w:instr=" PAGEREF ' .. place .. [[ \\h "/>]]
                .. '</w:hyperlink>'
            end
            local function contents(div)
              local links = pandoc.List()
              div:walk({ Link = function(link) links:insert(link) end })
              local lines = {}
              for place, link in ipairs(links) do
                lines[#lines + 1] = '<w:p><w:pPr><w:pStyle w:val="TOC1"/></w:pPr>' .. (place == 1 and toc or '')
                  .. entry(link) .. (place == #links and char('end') or '') .. '</w:p>'
              end
              local blocks = div.content:filter(function(block) return block.t == 'Header' end)
              blocks:insert(pandoc.RawBlock('openxml', table.concat(lines)))
              return blocks
            end
            -- The facts at a paper's head and end stand in a line, as they do in the PDF.
            local function inLine(list)
              local words = pandoc.List()
              for _, item in ipairs(list.content) do
                if #words > 0 then words:extend({ pandoc.Str(' · ') }) end
                words:extend({ pandoc.Strong(item[1]), pandoc.Str(': ') })
                for _, blocks in ipairs(item[2]) do words:extend(pandoc.utils.blocks_to_inlines(blocks)) end
              end
              return pandoc.Para(words)
            end
            -- OpenDocument knows no section within an item of a list, and programs leave out what stands in one: the place of
            -- a numbered paragraph is marked in its text.
            local function item(div)
              local first = div.content[1]
              if first and (first.t == 'Para' or first.t == 'Plain') then
                first.content:insert(1, pandoc.Span({}, pandoc.Attr(div.identifier)))
              end
              return div.content
            end
            function Div(div)
              if FORMAT == 'odt' and div.identifier:match('^paragraph%-%d') then return item(div) end
              if FORMAT == 'docx' and div.classes:includes('paper-contents') then return contents(div) end
              if div.classes:includes('paper-head') or div.classes:includes('paper-end') then
                return div:walk({ DefinitionList = inLine })
              end
              return div
            end

            """
}
