/// What pandoc must be told, in its own language: Word's means for what the print page asks for by class names.
enum WordFilter {
    static let text = """
        -- The title is the page's first heading; Word's title paragraph would say it twice. Its properties are
        -- written afterwards.
        function Meta(meta)
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

        -- What the sheet sets on lines of its own stands apart in words too.
        function Span(span)
          if span.classes:includes('moved') then return { pandoc.LineBreak(), span } end
          if span.classes:includes('tags') then
            local marks = pandoc.List()
            for _, mark in ipairs(span.content) do
              if mark.t == 'Span' and #marks > 0 then marks:extend({ pandoc.Str(' · ') }) end
              marks:insert(mark)
            end
            span.content = marks
            return span
          end
        end

        -- A cell is too narrow for the margin of a list: its items stand below each other.
        function Table(table)
          return table:walk({
            BulletList = function(list)
              local blocks = pandoc.List()
              for _, item in ipairs(list.content) do blocks:extend(item) end
              return blocks
            end
          })
        end

        -- A wide table takes a section of its own, on its side. A section's page is told at its end.
        local margins = '<w:pgMar w:top="1134" w:right="1134" w:bottom="1134" w:left="1134" w:header="567" '
          .. 'w:footer="567" w:gutter="0"/>'
        local function ends(size)
          return pandoc.RawBlock('openxml', '<w:p><w:pPr><w:sectPr><w:pgSz ' .. size .. '/>' .. margins
            .. '</w:sectPr></w:pPr></w:p>')
        end
        function Div(div)
          if div.classes:includes('landscape') or div.classes:includes('part-exceptions') then
            return { ends('w:w="11906" w:h="16838"'), div, ends('w:w="16838" w:h="11906" w:orient="landscape"') }
          end
        end

        """
}
