#pragma once

// The C half of the terminal tests: what must happen between fork and exec, and libvterm behind
// a small opaque API. Swift sees neither <vterm.h> nor a terminal's C structures.

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <sys/types.h>

// MARK: Processes

/// What to start, and where.
typedef struct {
  char *const *arguments;
  char *const *environment;
  /// NULL for the folder of the caller.
  const char *folder;
  /// The signals that the program finds ignored, as under nohup: bit n for signal n.
  uint64_t ignored;
} cpt_command;

/// A running program, and the session leader that watches over it.
typedef struct {
  pid_t leader, program;
  /// Where `cpt_report`s arrive: never blocks.
  int reports;
} cpt_process;

typedef enum : int32_t {
  /// `value` is the process.
  CPT_STARTED,
  /// `value` is the error number of what failed before or in exec.
  CPT_NOT_STARTED,
  /// `value` is the exit code.
  CPT_EXITED,
  /// `value` is the signal that ended it.
  CPT_SIGNALLED,
  /// `value` is the signal that stopped it.
  CPT_STOPPED,
  CPT_CONTINUED,
} cpt_event;

/// What the session leader says of the program.
typedef struct {
  cpt_event event;
  int32_t value;
  /// Processor time in user and system mode, once the program has ended.
  int64_t cpu_microseconds;
} cpt_report;

/// Opens a terminal, of which the near side never blocks: -1 and `errno` where it cannot.
int cpt_open_terminal(int rows, int columns, int *program_side);

/// Starts a program in the foreground of a terminal: 0, or an error number.
int cpt_spawn(const cpt_command *command, int program_side, cpt_process *process);

/// Gives the terminal a new size, which sends SIGWINCH to the foreground.
int cpt_resize(int terminal, int rows, int columns);

/// Fills the line from program to terminal, so that the program's next words wait to be read.
int cpt_fill(int terminal);

/// Stops what the program sends, as ^S does, read or not.
int cpt_stop_output(int terminal);

/// How many bytes have been typed that the program has not read, -1 where that is unknown.
int cpt_unread(int terminal);

/// Whether a process waits for something.
bool cpt_is_waiting(pid_t process);

/// The most memory a running program has had resident, in bytes; -1 where that is unknown.
int64_t cpt_peak_memory(pid_t process);

// MARK: Screens

/// A terminal emulator.
typedef struct cpt_screen cpt_screen;

/// A colour: -1 the terminal's own, 0 to 255 from the palette, 0x1RRGGBB a direct one.
typedef int32_t cpt_colour;

/// How a cell looks.
typedef struct {
  int width;
  bool bold, underline, italic, blink, reverse, strike;
  cpt_colour foreground, background;
} cpt_style;

/// What the program has told the terminal to be.
typedef struct {
  int row, column;
  bool cursor_visible, alternate_screen, mouse;
} cpt_state;

typedef enum : int32_t {
  CPT_KEY_ENTER = 1, CPT_KEY_TAB, CPT_KEY_BACK_TAB, CPT_KEY_BACKSPACE, CPT_KEY_ESCAPE,
  CPT_KEY_UP, CPT_KEY_DOWN, CPT_KEY_LEFT, CPT_KEY_RIGHT,
  CPT_KEY_INSERT, CPT_KEY_DELETE, CPT_KEY_HOME, CPT_KEY_END, CPT_KEY_PAGE_UP, CPT_KEY_PAGE_DOWN,
  /// Plus n for Fn.
  CPT_KEY_FUNCTION = 100,
} cpt_key;

cpt_screen *cpt_screen_new(int rows, int columns);
void cpt_screen_free(cpt_screen *screen);
void cpt_screen_resize(cpt_screen *screen, int rows, int columns);

/// Shows bytes from the program.
void cpt_screen_write(cpt_screen *screen, const char *bytes, size_t count);

/// Encodes a key the way the terminal's modes ask for, for `cpt_screen_take_output`.
void cpt_screen_press(cpt_screen *screen, int32_t key);

/// Encodes the bracket before (or after) pasted text, which is empty unless the program asked.
void cpt_screen_paste_bracket(cpt_screen *screen, bool start);

/// Takes what the terminal has to say to the program: keys, and answers to its questions.
size_t cpt_screen_take_output(cpt_screen *screen, char *buffer, size_t capacity);

/// Writes the text of the columns `from..<to` of a row as UTF-8, and returns its length.
size_t cpt_screen_text(
  const cpt_screen *screen, int row, int from, int to, char *buffer, size_t capacity);

cpt_style cpt_screen_style(const cpt_screen *screen, int row, int column);
cpt_state cpt_screen_state(const cpt_screen *screen);
