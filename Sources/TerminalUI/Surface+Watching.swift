/// Something done to a surface, for a test that looks for what is cut or covered.
enum Stroke: Sendable {
  /// Text, of which only what is within the limits is shown.
  case text(String, row: Int, column: Int, limits: Range<Int>)
  case fill(Area)
  /// Lines of a page for which there is neither room nor a sign that they are there.
  case loss
}

extension Surface {
  #if DEBUG
    /// Hears of all that is drawn, in order.
    @TaskLocal static var watcher: (@Sendable (Stroke) -> Void)?
  #endif

  /// Tells who watches; a release build has nobody who could.
  static func tell(_ stroke: @autoclosure () -> Stroke) {
    #if DEBUG
      watcher?(stroke())
    #endif
  }
}
