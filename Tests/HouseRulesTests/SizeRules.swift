/// Files of 400 lines, functions of 70, lines of 120 characters at most.
enum SizeRules {
    private static let function = Pattern(
        #"(?<![.\w])(?:func[ \t]+[^\s(<]+|init[?]?(?=[ \t]*[(<])|deinit\b|subscript(?=[ \t]*[(<]))"#)

    static func violations(in files: [SourceFile]) -> [Violation] {
        files.filter(\.isSwift).flatMap { file in
            let count = file.text.hasSuffix("\n") ? file.lines.count - 1 : file.lines.count
            let long =
                count > 400 ? [Violation(path: file.path, line: count, text: "\(count) lines, more than 400")] : []
            return long + longLines(file) + longFunctions(file)
        }
    }

    private static func longLines(_ file: SourceFile) -> [Violation] {
        file.lines.enumerated().filter { $0.element.count > 120 }.map {
            Violation(path: file.path, line: $0.offset + 1, text: "\($0.element.count) characters, more than 120")
        }
    }

    private static func longFunctions(_ file: SourceFile) -> [Violation] {
        let code = Array(file.code.utf16)
        return function.matches(in: file.code).compactMap { match in
            guard let end = endOfBody(in: code, from: match.end) else { return nil }
            let count = file.line(at: end) - file.line(at: match.offset) + 1
            return count > 70 ? file.violation(at: match.offset, "a function of \(count) lines, more than 70") : nil
        }
    }

    /// The offset of the brace that ends a function's body; nil for a requirement of a protocol.
    static func endOfBody(in code: [UInt16], from start: Int) -> Int? {
        var index = start
        var depth = 0
        while index < code.count {
            switch Character(Unicode.Scalar(code[index]) ?? " ") {
            case "(", "[": depth += 1
            case ")", "]": depth -= 1
            case "{" where depth <= 0: return endOfBraces(in: code, from: index)
            case "}" where depth <= 0: return nil
            case "\n" where depth <= 0 && !continuesSignature(code, from: index): return nil
            default: break
            }
            index += 1
        }
        return nil
    }

    private static func continuesSignature(_ code: [UInt16], from index: Int) -> Bool {
        let rest = code[index...].drop { $0 == 10 || $0 == 32 }.prefix(6)
        let text = String(decoding: rest, as: UTF16.self)
        return ["{", "->", "where", "throws", "async", ")"].contains { text.hasPrefix($0) }
    }

    private static func endOfBraces(in code: [UInt16], from start: Int) -> Int? {
        var depth = 0
        for index in start..<code.count {
            if code[index] == UInt16(UInt8(ascii: "{")) { depth += 1 }
            if code[index] == UInt16(UInt8(ascii: "}")) {
                depth -= 1
                if depth == 0 { return index }
            }
        }
        return nil
    }
}
