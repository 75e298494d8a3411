// What the mouse reports.
//
// Not through ncurses: of a report that a slow line tore, it waits for the rest in a read that no
// signal and no time limit ends.

#include "internal.h"

enum {
  REPORT_MILLISECONDS = 1000,
  /// Whoever clicks twice by habit has not seen yet what the first click brought under the second.
  TWICE_MILLISECONDS = 300,
  LEFT_BUTTON = 0,
  WHEEL_UP = 64,
  WHEEL_DOWN = 65,
};

/// A report that has begun: `ESC [ <` and numbers, or `ESC [ M` and three bytes.
static struct {
  char form;
  int field;
  /// The button, then column and row from 1.
  int numbers[3];
  int64_t until;
} report;

/// The last press of the button.
static struct {
  int row, column;
  int64_t at;
} pressed = {-1, -1, 0};

bool cnc_begin_report(int code) {
  // Elsewhere `ESC [ M` may be a key, and ends with its letter.
  if (code != '<' && !(code == 'M' && cnc_terminal.has_mouse)) return false;
  report.form = (char)code;
  report.field = 0;
  for (int i = 0; i < 3; i++) report.numbers[i] = 0;
  report.until = cnc_now() + REPORT_MILLISECONDS;
  return true;
}

void cnc_forget_press(void) { pressed.row = pressed.column = -1; }

static cnc_event press(int row, int column) {
  bool is_second =
      row == pressed.row && column == pressed.column && cnc_now() - pressed.at < TWICE_MILLISECONDS;
  pressed.row = row;
  pressed.column = column;
  pressed.at = cnc_now();
  if (is_second) return (cnc_event){.kind = CNC_NOTHING};
  return (cnc_event){.kind = CNC_CLICK, .row = row, .column = column};
}

/// What a whole report says: of other buttons, of keys held meanwhile, of places that the window
/// has not, and where nobody asked for it, nothing.
static cnc_event meaning(void) {
  int column = report.numbers[1] - 1, row = report.numbers[2] - 1;
  bool is_inside = row >= 0 && row < cnc_rows() && column >= 0 && column < cnc_columns();
  if (!cnc_terminal.hears_mouse || !is_inside) return (cnc_event){.kind = CNC_NOTHING};
  switch (report.numbers[0]) {
    case LEFT_BUTTON: return press(row, column);
    case WHEEL_UP: return (cnc_event){.kind = CNC_WHEEL, .value = -1};
    case WHEEL_DOWN: return (cnc_event){.kind = CNC_WHEEL, .value = 1};
    default: return (cnc_event){.kind = CNC_NOTHING};
  }
}

static bool continue_bytes(int code, cnc_event *event) {
  if (code < ' ' || code > 0xFF) {
    report.form = 0;
    return false;
  }
  report.numbers[report.field++] = code - ' ';
  if (report.field < 3) return true;
  report.form = 0;
  *event = meaning();
  return true;
}

static bool continue_numbers(int code, cnc_event *event) {
  if (code >= '0' && code <= '9') {
    int *number = &report.numbers[report.field < 2 ? report.field : 2];
    if (*number < 100000) *number = *number * 10 + (code - '0');
    return true;
  }
  if (code == ';') {
    if (report.field < 3) report.field++;
    return true;
  }
  report.form = 0;
  // A small m is the button let go.
  if (code == 'M' && report.field == 2) *event = meaning();
  return code == 'M' || code == 'm';
}

bool cnc_continue_report(int code, cnc_event *event) {
  if (!report.form) return false;
  if (cnc_now() >= report.until) {
    report.form = 0;
    return false;
  }
  return report.form == 'M' ? continue_bytes(code, event) : continue_numbers(code, event);
}
