// Taking the terminal, giving it back, and its size.

#include "internal.h"

#include <errno.h>
#include <fcntl.h>
#include <langinfo.h>
#include <locale.h>
#include <ncurses.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>
#include <sys/ioctl.h>
#include <term.h>
#include <unistd.h>

cnc_state cnc_terminal;
static SCREEN *screen;

const char *cnc_terminal_name(void) {
  const char *name = getenv("TERM");
  return name ? name : "";
}

bool cnc_is_utf8(void) { return strcmp(nl_langinfo(CODESET), "UTF-8") == 0; }

/// Tells whether someone chose a character set that is not UTF-8.
static bool wants_other_than_utf8(void) {
  const char *variables[] = {"LC_ALL", "LC_CTYPE", "LANG"};
  for (size_t i = 0; i < sizeof variables / sizeof *variables; i++) {
    const char *value = getenv(variables[i]);
    if (!value || !*value) continue;
    if (strcmp(value, "C") == 0 || strcmp(value, "POSIX") == 0) return true;
    const char *set = strchr(value, '.');
    return set && strncasecmp(set, ".utf-8", 6) != 0 && strncasecmp(set, ".utf8", 5) != 0;
  }
  return false;
}

/// Chooses how characters are encoded, and nothing else.
///
/// The locale that LANG names is often not installed, in containers above all. Then another UTF-8
/// locale does as well. LC_NUMERIC stays "C": a decimal comma must never get into a file.
static void choose_encoding(void) {
  if (setlocale(LC_CTYPE, "") && cnc_is_utf8()) return;
  if (!wants_other_than_utf8()) {
    const char *names[] = {"C.UTF-8", "C.utf8", "en_US.UTF-8", "UTF-8"};
    for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
      if (setlocale(LC_CTYPE, names[i]) && cnc_is_utf8()) return;
    }
  }
  if (!setlocale(LC_CTYPE, "")) setlocale(LC_CTYPE, "C");
}

/// Finds a terminal even where standard input or output goes to a file.
static bool find_terminal(void) {
  if (isatty(STDIN_FILENO) && isatty(STDOUT_FILENO)) {
    cnc_terminal.input = stdin;
    cnc_terminal.output = stdout;
    return true;
  }
  FILE *input = fopen("/dev/tty", "re");
  FILE *output = fopen("/dev/tty", "we");
  if (input && output) {
    cnc_terminal.input = input;
    cnc_terminal.output = output;
    return true;
  }
  if (input) fclose(input);
  if (output) fclose(output);
  return false;
}

static void lose_terminal(void) {
  if (cnc_terminal.input && cnc_terminal.input != stdin) {
    fclose(cnc_terminal.input);
    fclose(cnc_terminal.output);
  }
  cnc_terminal.input = cnc_terminal.output = NULL;
}

static bool has(const char *capability) {
  const char *value = tigetstr(capability);
  return value && value != (char *)-1;
}

/// Asks the database first, because `newterm` would not say what is wrong.
static cnc_opening look_up(const char *name) {
  int error = 0;
  // An error of 1 is a terminal that prints on paper.
  if (setupterm(name, fileno(cnc_terminal.output), &error) == ERR) {
    return error == 1 ? CNC_TOO_LIMITED : CNC_UNKNOWN_TERMINAL;
  }
  bool is_enough = has("cup") && has("clear");
  // Elsewhere the brackets would be shown, or worse.
  cnc_terminal.brackets_pastes =
      has("BE") || strncmp(name, "xterm", 5) == 0 || strncmp(name, "tmux", 4) == 0;
  cnc_terminal.has_mouse = has("kmous") || strncmp(name, "xterm", 5) == 0;
  cnc_terminal.has_second_screen = has("smcup") && has("rmcup");
  del_curterm(cur_term);
  return is_enough ? CNC_OPENED : CNC_TOO_LIMITED;
}

cnc_opening cnc_open(const char *name, bool in_color) {
  static bool is_registered;
  if (!find_terminal()) return CNC_NO_TERMINAL;
  cnc_opening opening = look_up(name);
  if (opening != CNC_OPENED) {
    lose_terminal();
    return opening;
  }

  choose_encoding();
  tcgetattr(fileno(cnc_terminal.input), &cnc_terminal.modes);
  // Before ncurses sets its own handlers: those end curses within a handler, which is not safe.
  cnc_catch_signals();
  // The window's own size wins over LINES and COLUMNS.
  use_env(TRUE);
  use_tioctl(TRUE);
  screen = newterm(name, cnc_terminal.output, cnc_terminal.input);
  if (!screen) {
    cnc_release_signals();
    lose_terminal();
    return CNC_UNKNOWN_TERMINAL;
  }
  cnc_terminal.is_taken = true;
  if (!is_registered) atexit(cnc_close);
  is_registered = true;

  // Not cbreak: ^S, ^Q, ^Z and ^C are keys here, and must not freeze or kill anything.
  raw();
  noecho();
  nonl();
  // A frame is sent whole, even while keys are waiting.
  typeahead(-1);
  if (!getenv("ESCDELAY")) set_escdelay(50);
  cnc_choose_colors(in_color);
  cnc_open_input();
  cnc_fit();
  cnc_take_again();
  return CNC_OPENED;
}

/// Sends bytes that ncurses knows nothing of: only between frames, when it holds none back.
static void send(const char *bytes) {
  ssize_t sent = write(fileno(cnc_terminal.output), bytes, strlen(bytes));
  (void)sent;
}

static void send_mouse_modes(bool is_heard) {
  if (!cnc_terminal.has_mouse) return;
  // Presses and the wheel, by numbers where the terminal knows them: bytes end at column 223.
  send(is_heard ? "\033[?1000h\033[?1006h" : "\033[?1006l\033[?1000l");
}

bool cnc_has_mouse(void) { return cnc_terminal.has_mouse; }

void cnc_hear_mouse(bool is_heard) {
  if (cnc_terminal.hears_mouse == is_heard) return;
  cnc_terminal.hears_mouse = is_heard;
  if (!cnc_terminal.is_taken) return;
  cnc_begin_sending();
  send_mouse_modes(is_heard);
  cnc_end_sending();
}

/// Makes the terminal ours after it was taken or given back; the next frame does the rest.
void cnc_take_again(void) {
  cnc_terminal.is_taken = true;
  cnc_begin_sending();
  if (cnc_terminal.brackets_pastes) send("\033[?2004h");
  if (cnc_terminal.hears_mouse) send_mouse_modes(true);
  cnc_end_sending();
}

void cnc_give_back(void) {
  if (!cnc_terminal.is_taken) return;
  cnc_begin_sending();
  if (cnc_terminal.hears_mouse) send_mouse_modes(false);
  if (cnc_terminal.brackets_pastes) send("\033[?2004l");
  // Elsewhere the answers would stay on the screen, under the shell's prompt.
  if (!cnc_terminal.has_second_screen) {
    erase();
    refresh();
  }
  endwin();
  cnc_end_sending();
  cnc_terminal.is_taken = cnc_terminal.is_shown = false;
}

void cnc_close(void) {
  if (!screen) return;
  cnc_give_back();
  cnc_close_input();
  delscreen(screen);
  screen = NULL;
  cnc_terminal.hears_mouse = false;
  cnc_release_signals();
  lose_terminal();
}

int cnc_rows(void) { return screen ? getmaxy(stdscr) : 0; }
int cnc_columns(void) { return screen ? getmaxx(stdscr) : 0; }

/// Lets all rows of the window scroll.
///
/// A frame for an earlier size, still on its way when the window changed, left the rows of that
/// size; outside of those that scroll, some terminals neither insert nor delete characters.
static void free_rows(void) {
  if (!cnc_terminal.is_shown || !change_scroll_region) return;
  const char *rows = tiparm(change_scroll_region, 0, cnc_rows() - 1);
  if (!rows) return;
  cnc_begin_sending();
  send(rows);
  cnc_end_sending();
}

/// Takes on the size of the window.
///
/// All is sent again even where the size is what it was: a window that shrank and grew within one
/// burst has forgotten what it showed.
void cnc_fit(void) {
  struct winsize size = {0};
  if (ioctl(fileno(cnc_terminal.output), TIOCGWINSZ, &size) == 0) {
    // Some serial lines and build machines say 0×0.
    int height = size.ws_row ? size.ws_row : 24;
    int width = size.ws_col ? size.ws_col : 80;
    if (height != cnc_rows() || width != cnc_columns()) resize_term(height, width);
  }
  free_rows();
  cnc_repaint();
}
