@main
struct CRS {
  static func main() {}
}
