@main
struct DRP {
    static func main() {}
}
