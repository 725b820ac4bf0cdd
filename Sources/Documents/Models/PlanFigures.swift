/// The drawings of the plan.
enum PlanFigures {
    static let best = "orden-mejor-caso"
    static let worst = "orden-peor-caso"

    static func figures(_ c: PlanContext) -> [PageFigure] { [] }
}
