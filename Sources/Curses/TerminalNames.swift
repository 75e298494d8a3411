/// The names to try for a terminal, its own first.
///
/// Newer terminals have names that few machines know, and understand what xterm understands.
func terminalNames(for name: String) -> [String] {
  let likeXterm = [
    "xterm-", "alacritty", "contour", "foot", "ghostty", "iterm", "kitty", "rio", "wezterm",
  ]
  let likeScreen = ["tmux", "screen-", "screen."]
  return if likeXterm.contains(where: name.lowercased().hasPrefix) {
    [name, "xterm-256color", "xterm"]
  } else if likeScreen.contains(where: name.hasPrefix) {
    [name, "screen-256color", "screen"]
  } else {
    [name]
  }
}
