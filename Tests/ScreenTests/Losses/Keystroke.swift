import PseudoTerminal

/// A key on the keyboard, under a name of its own where the program's `Key` is known as well.
typealias Keystroke = Key
