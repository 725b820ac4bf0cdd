import RecoveryModel

/// What somebody meant who did not write a date as `YYYY-MM-DD`.
enum DateGuess {
    static func suggestion(for text: String) -> LocalizedText? {
        let parts = text.split(whereSeparator: { "-/. ".contains($0) }).map(String.init)
        guard parts.count == 3 || parts.count == 5 else { return nil }
        // "2 de diciembre de 2022"
        let words = parts.count == 5 ? [parts[0], parts[2], parts[4]] : parts
        guard let first = Int(words[0]), let last = Int(words[2]), let month = Int(words[1]) ?? monthNumber(words[1])
        else {
            return nil
        }
        let isYearFirst = words[0].count == 4
        let (year, day) = isYearFirst ? (first, last) : (last, first)
        guard isYearFirst || words[2].count == 4 else { return nil }
        if let date = CalendarDate(year: year, month: month, day: day) { return Complaint.write(date.isoText) }
        if isYearFirst || !(1...12).contains(day) {
            return (1...12).contains(month) ? noSuchDay(year, month) : noSuchMonth(month)
        }
        // 12/31/2022: month first, as in the United States.
        return CalendarDate(year: year, month: day, day: month).map { Complaint.write($0.isoText) }
    }

    private static func noSuchDay(_ year: Int, _ month: Int) -> LocalizedText? {
        guard let last = (28...31).last(where: { CalendarDate(year: year, month: month, day: $0) != nil }) else {
            return nil
        }
        let text = CalendarDate(year: year, month: month, day: last)?.isoText ?? ""
        return LocalizedText(
            es: "ese mes tiene \(last) días, el último es \(text)",
            en: "that month has \(last) days, the last is \(text)")
    }

    private static func noSuchMonth(_ month: Int) -> LocalizedText {
        LocalizedText(es: "no existe el mes \(month)", en: "there is no month \(month)")
    }

    private static func monthNumber(_ word: String) -> Int? {
        let spanish = [
            "enero", "febrero", "marzo", "abril", "mayo", "junio", "julio", "agosto", "septiembre", "octubre",
            "noviembre",
            "diciembre",
        ]
        let english = [
            "january", "february", "march", "april", "may", "june", "july", "august", "september", "october",
            "november",
            "december",
        ]
        let start = word.lowercased().prefix(3)
        guard start.count == 3 else { return nil }
        return [spanish, english].compactMap { names in names.firstIndex { $0.hasPrefix(start) } }.first.map { $0 + 1 }
    }
}
