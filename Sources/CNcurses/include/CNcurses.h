// The terminal, as Swift sees it.
//
// Swift 6 cannot import most of <ncurses.h>: its constants are macros, its functions variadic, its
// screen a mutable global. So the library stays behind these functions, and signals, which may
// arrive between any two instructions, are met here, where nothing of Swift's runtime runs.

#pragma once

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

// Taking the terminal and giving it back: terminal.c

typedef enum {
  CNC_OPENED,
  /// Neither standard input and output nor /dev/tty is a terminal.
  CNC_NO_TERMINAL,
  /// The terminal is in no database of this machine.
  CNC_UNKNOWN_TERMINAL,
  /// The terminal cannot move its cursor or clear its screen.
  CNC_TOO_LIMITED,
} cnc_opening;

/// The name of the terminal in the environment, empty where there is none.
const char *cnc_terminal_name(void);

/// Takes the terminal, believing it to be of this name, with colours where it has any.
cnc_opening cnc_open(const char *name, bool in_color);

/// Gives the terminal back, where it was taken.
void cnc_close(void);

/// Tells whether the terminal can be sent more than ASCII.
bool cnc_is_utf8(void);

int cnc_rows(void);
int cnc_columns(void);

/// Tells whether the terminal can tell of the mouse.
bool cnc_has_mouse(void);

/// Asks the terminal to tell of the mouse, or to select text with it again.
void cnc_hear_mouse(bool is_heard);

// Signals: signals.c and crash.c

/// Gives the terminal back when the program crashes, and dumps no memory: to be called first thing.
void cnc_guard(void);

/// Stops the program and whatever runs with it, at the next call of `cnc_wait`, as ^Z would.
void cnc_suspend(void);

/// Gives the terminal back and ends as the signal would have ended the program.
_Noreturn void cnc_end_by_signal(int signal);

// What happens: input.c

typedef enum {
  CNC_NOTHING,
  /// A Unicode scalar was typed, control characters too.
  CNC_TEXT,
  /// A key of `cnc_key` was pressed.
  CNC_KEY,
  /// Text was pasted: see `cnc_pasted`.
  CNC_PASTE,
  /// The left button was pressed at `row` and `column`.
  CNC_CLICK,
  /// The wheel was turned: `value` is negative for up.
  CNC_WHEEL,
  CNC_UNDECODABLE,
  CNC_TIMEOUT,
  CNC_RESIZED,
  CNC_RESUMED,
  /// A signal asks the program to end.
  CNC_END,
  CNC_HANGUP,
} cnc_kind;

typedef enum {
  CNC_UP,
  CNC_DOWN,
  CNC_LEFT,
  CNC_RIGHT,
  CNC_HOME,
  CNC_END_KEY,
  CNC_PAGE_UP,
  CNC_PAGE_DOWN,
  CNC_ENTER,
  CNC_BACK_TAB,
  CNC_BACKSPACE,
  CNC_DELETE,
  /// F1; the others follow up to F12.
  CNC_F1,
} cnc_key;

typedef struct {
  cnc_kind kind;
  /// The scalar, the key or the signal.
  int32_t value;
  /// A place, counted from nought.
  int32_t row, column;
} cnc_event;

/// Waits for something to happen; a negative limit is none.
cnc_event cnc_wait(int milliseconds);

/// The bytes of the last paste, valid until the next call of `cnc_wait`.
const char *cnc_pasted(size_t *length);

// What is shown: drawing.c

enum {
  CNC_BOLD = 1 << 0,
  CNC_REVERSE = 1 << 1,
  CNC_UNDERLINE = 1 << 2,
  CNC_RED = 1 << 4,
  CNC_BLUE = 2 << 4,
  CNC_ORANGE = 3 << 4,
  CNC_COLORS = 3 << 4,
};

/// How many cells the C library, and so ncurses, gives a scalar; -1 where it knows none.
int cnc_width(uint32_t scalar);

/// Blanks the screen of the next frame.
void cnc_erase(void);

/// Puts scalars into the next frame.
void cnc_put(int row, int column, const uint32_t *scalars, int count, unsigned look);

/// Sends the frame, with the cursor at a place.
void cnc_show(int row, int column);

/// Makes the next frame be sent whole, whatever the terminal is thought to show.
void cnc_repaint(void);
