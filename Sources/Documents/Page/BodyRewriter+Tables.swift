import RecoveryModel

extension BodyRewriter {
    /// Any element whose name begins with t; only those of a table are known.
    mutating func tablePart() {
        if matches("<td") {
            cell()
        } else if matches("<tr>") {
            position += 4
            if namesRows, matches("\n<td>") || matches("\n<td ") { nameOfRow() }
        } else if matches("<th>") {
            replace(4, with: "<th scope=\"col\">")
        } else if matches("<th align=\"") {
            aligned("<th align=\"", opening: "<th scope=\"col\"")
        } else if matches("<table>") {
            beginTable(caption: nil)
        } else {
            skipTag()
        }
    }

    /// Closes the wrapper after `</table>`.
    mutating func endTable() {
        position += 8
        copy()
        output += "\n</div>"
    }

    /// `<p><strong>Tabla: …</strong></p>` right before a table is its caption; anything else stays a paragraph.
    mutating func captionOrParagraph() {
        let prefix: StaticString = language == .es ? "<p><strong>Tabla: " : "<p><strong>Table: "
        guard matches(prefix), let end = index(of: "</p>", from: position),
            matches("</strong></p>\n<table>", at: end - 9)
        else { return skipTag() }
        let caption = (position + prefix.utf8CodeUnitCount)..<(end - 9)
        copy()
        position = end + 5
        copied = position
        beginTable(caption: caption)
    }

    private mutating func beginTable(caption: Range<Int>?) {
        copy()
        position += 7
        copied = position
        let word = language == .es ? "Tabla" : "Table"
        let afterHead = endOfEmptyHead()
        namesRows = afterHead != nil
        // Wide tables scroll by themselves, and what scrolls must be reachable with the keyboard.
        output += "<div class=\"table\" tabindex=\"0\" role=\"group\" "
        if let caption {
            tables += 1
            output += "aria-labelledby=\"table-\(tables)\">\n<table\(namesRows ? " class=\"names\"" : "")>\n"
            output += "<caption id=\"table-\(tables)\"><strong>\(word) \(tables).</strong> "
            appendSentence(caption)
            output += "</caption>"
        } else {
            output += "aria-label=\"\(word)\">\n<table\(namesRows ? " class=\"names\"" : "")>"
        }
        if let afterHead {
            position = afterHead
            copied = afterHead
        }
    }

    /// The index after `</thead>` when no header cell says anything.
    private func endOfEmptyHead() -> Int? {
        guard matches("\n<thead>\n<tr>\n") else { return nil }
        var index = position + 14
        while matches("<th", at: index) {
            guard let close = self.index(of: ">", from: index), matches("</th>\n", at: close + 1) else { return nil }
            index = close + 7
        }
        return matches("</tr>\n</thead>", at: index) ? index + 14 : nil
    }

    /// The first cell of a row becomes its header.
    private mutating func nameOfRow() {
        guard let open = index(of: ">", from: position), let close = index(of: "</td>", from: open) else { return }
        position += 1
        copy()
        output += "<th scope=\"row\">"
        output.append(contentsOf: UnsafeBufferPointer(rebasing: source[(open + 1)..<close]))
        output += "</th>"
        position = close + 5
        copied = position
    }

    /// A short cell that begins with a digit (a telephone, a date, a figure), or has a hyphen and no space (an id),
    /// must not break.
    private mutating func cell() {
        guard matches("<td>") else { return aligned("<td align=\"", opening: "<td") }
        position += 4
        let first = at(position)
        let isNumber = first >= UInt8(ascii: "0") && first <= UInt8(ascii: "9")
        var (hasSpace, hasHyphen) = (false, false)
        var index = position
        while index < position + 26, at(index) != UInt8(ascii: "<") {
            if at(index) == UInt8(ascii: " ") { hasSpace = true }
            if at(index) == UInt8(ascii: "-") { hasHyphen = true }
            index += 1
        }
        guard at(index) == UInt8(ascii: "<"), isNumber || (hasHyphen && !hasSpace) else { return }
        position -= 4
        replace(4, with: "<td class=\"nowrap\">")
    }

    /// `align="right"` is obsolete in HTML5: a class says it.
    private mutating func aligned(_ written: StaticString, opening: StaticString) {
        copy()
        let start = position + written.utf8CodeUnitCount
        skipTag()
        copied = position
        output += opening
        output += " class=\""
        output.append(contentsOf: UnsafeBufferPointer(rebasing: source[start..<max(start, position - 2)]))
        output += "\">"
    }

    private mutating func replace(_ count: Int, with text: StaticString) {
        copy()
        output += text
        position += count
        copied = position
    }

    /// Copies a text whose first letter follows a full stop, and so is a capital: a to z, and á to þ of Latin-1.
    private mutating func appendSentence(_ range: Range<Int>) {
        var rest = range
        let first = source[range.lowerBound]
        if (0x61...0x7A).contains(first) {
            output.append(first - 0x20)
            rest = range.dropFirst()
        } else if first == 0xC3, range.count > 1, (0xA0...0xBE).contains(source[range.lowerBound + 1]) {
            output.append(first)
            output.append(source[range.lowerBound + 1] - 0x20)
            rest = range.dropFirst(2)
        }
        output.append(contentsOf: UnsafeBufferPointer(rebasing: source[rest]))
    }
}
