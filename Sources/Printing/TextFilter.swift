/// What pandoc must be told to make plain text of a print page, in its own language.
enum TextFilter {
    /// The words, without shapes that only repeat one.
    static let words =
        PaperFilter.apart + """

            function Image(image)
              if #image.caption == 0 then return {} end
            end


            """

    /// A table with more columns than a line has room for becomes a list: what each row is of, and what stands in its cells.
    static let wideTables = """
        local most = 8

        function Table(found)
          if #found.colspecs <= most then return nil end
          local simple = pandoc.utils.to_simple_table(found)
          local rows = {}
          for _, row in ipairs(simple.rows) do
            local told = {}
            for place = 2, #row do
              local text = pandoc.utils.stringify(row[place])
              if text ~= '' then told[#told + 1] = pandoc.utils.stringify(simple.headers[place]) .. ': ' .. text end
            end
            rows[#rows + 1] = { pandoc.Plain(pandoc.utils.stringify(row[1]) .. '. ' .. table.concat(told, '; ')) }
          end
          return { pandoc.Para(simple.caption), pandoc.BulletList(rows) }
        end
        """

    /// The tables alone, as CSV: each with its caption above it and an empty line after it.
    static let tables = #"""
        local function words(blocks)
          local parts = {}
          for _, block in ipairs(blocks) do
            if block.t == 'BulletList' or block.t == 'OrderedList' then
              for _, item in ipairs(block.content) do parts[#parts + 1] = words(item) end
            elseif block.t == 'Div' or block.t == 'BlockQuote' then
              parts[#parts + 1] = words(block.content)
            else
              parts[#parts + 1] = pandoc.utils.stringify(block)
            end
          end
          return table.concat(parts, '; ')
        end
        local function cell(text)
          -- A spreadsheet takes what begins so for a formula, and may run it.
          if text:match('^[=+@%-\t]') and not text:match('^[=+%-]%s*[%d.,]*$') then text = "'" .. text end
          return '"' .. text:gsub('"', '""') .. '"'
        end
        local function line(cells)
          local texts = {}
          for _, blocks in ipairs(cells) do texts[#texts + 1] = cell(words(blocks)) end
          return table.concat(texts, ',')
        end
        function Pandoc(document)
          local lines = {}
          document.blocks:walk({
            Table = function(found)
              local simple = pandoc.utils.to_simple_table(found)
              if #lines > 0 then lines[#lines + 1] = '' end
              lines[#lines + 1] = cell(pandoc.utils.stringify(simple.caption))
              lines[#lines + 1] = line(simple.headers)
              for _, row in ipairs(simple.rows) do lines[#lines + 1] = line(row) end
            end
          })
          return pandoc.Pandoc({ pandoc.RawBlock('plain', table.concat(lines, '\n')) })
        end
        """#
}
