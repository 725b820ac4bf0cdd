/// What the business demands of a process or a system; what is absent was never set.
package struct Objectives: Hashable, Sendable {
    /// Maximum tolerable period of disruption.
    package let mtpd: Duration?
    /// Recovery time objective.
    package let rto: Duration?
    /// Work recovery time: working off the backlog after the service is back.
    package let wrt: Duration?
    /// Recovery point objective; zero is legal and differs from absent.
    package let rpo: Duration?
    /// Minimum service level accepted during the contingency, in words.
    package let minimumService: String?
    package let approvedBy: String?
    package let approvedOn: CalendarDate?
    package let reviewBy: CalendarDate?

    static let fields: [FieldSchema] = [
        .optional("mtpd", .duration, "Maximum tolerable period of disruption."),
        .optional("rto", .duration, "Recovery time objective."),
        .optional("wrt", .duration, "Work recovery time: working off the backlog."),
        .optional("rpo", .duration, "Recovery point objective; 0 s means no loss is tolerated."),
        .optional("minimum_service", .text, "Minimum service accepted during the contingency."),
        .optional("approved_by", .reference([.person]), "Process owner who approved them."),
        .optional("approved_on", .date, "Day of approval."),
        .optional("review_by", .date, "Day by which they must be reviewed."),
    ]

    init(_ reader: RecordReader?) {
        mtpd = reader?.duration("mtpd")
        rto = reader?.duration("rto")
        wrt = reader?.duration("wrt")
        rpo = reader?.duration("rpo")
        minimumService = reader?.optionalText("minimum_service")
        approvedBy = reader?.optionalText("approved_by")
        approvedOn = reader?.date("approved_on")
        reviewBy = reader?.date("review_by")
    }
}
