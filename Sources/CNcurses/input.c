// Bytes become events: keys, letters, pastes, and the end of the terminal.

#include "internal.h"

#include <errno.h>
#include <ncurses.h>
#include <poll.h>
#include <string.h>
#include <sys/ioctl.h>
#include <time.h>
#include <wchar.h>

enum { ESCAPE = 27, TORN_MILLISECONDS = 300, PASTE_MILLISECONDS = 1000, LONGEST_PASTE = 1 << 16 };

static const cnc_event nothing = {.kind = CNC_NOTHING};

/// Keys are read through a pad, because reading through a window would draw the window first.
static WINDOW *keys;
/// What was read too early, oldest first.
static int waiting[64];
static int waiting_count;
/// The letter of which only the first bytes have arrived.
static mbstate_t letter;
static bool is_in_letter;
/// When a lone Esc was last pressed.
static int64_t escaped_at = -TORN_MILLISECONDS;
static char paste[LONGEST_PASTE];
static size_t paste_length;

void cnc_open_input(void) {
  waiting_count = 0;
  is_in_letter = false;
  keys = newpad(1, 1);
  intrflush(keys, FALSE);
  nodelay(keys, TRUE);
  // Not meta(): it would have Alt set the eighth bit, and endwin does not take that back. Where the
  // line has eight bits ncurses takes all of them anyway.
  keypad(keys, TRUE);
  cnc_define_keys();
}

void cnc_close_input(void) {
  if (keys) delwin(keys);
  keys = NULL;
}

const char *cnc_pasted(size_t *length) {
  *length = paste_length;
  return paste;
}

int64_t cnc_now(void) {
  struct timespec time;
  clock_gettime(CLOCK_MONOTONIC, &time);
  return time.tv_sec * INT64_C(1000) + time.tv_nsec / 1000000;
}

/// The next byte or key, or ERR where none has arrived.
static int next(void) {
  if (waiting_count == 0) return wgetch(keys);
  int first = waiting[0];
  memmove(waiting, waiting + 1, (size_t)--waiting_count * sizeof *waiting);
  return first;
}

/// Puts what was read back, before what else is waiting.
static void put_back(const int *codes, int count) {
  if (waiting_count + count > (int)(sizeof waiting / sizeof *waiting)) return;
  memmove(waiting + count, waiting, (size_t)waiting_count * sizeof *waiting);
  memcpy(waiting, codes, (size_t)count * sizeof *codes);
  waiting_count += count;
}

typedef enum { READY, WOKEN, LATE, GONE } wait_result;

/// Tells whether the terminal is readable only because it has ended: it says so for ever.
static bool has_ended(int descriptor) {
  int count = 0;
  if (ioctl(descriptor, FIONREAD, &count) != 0) return true;
  if (count > 0) return false;
  struct pollfd again = {descriptor, POLLIN, 0};
  return poll(&again, 1, 0) == 1 && ioctl(descriptor, FIONREAD, &count) == 0 && count == 0;
}

static wait_result wait_until(int64_t deadline, bool hears_signals) {
  int terminal = fileno(cnc_terminal.input);
  struct pollfd files[] = {{terminal, POLLIN, 0}, {cnc_wake_descriptor(), POLLIN, 0}};
  int64_t left = deadline - cnc_now();
  int limit = deadline == INT64_MAX ? -1 : left < 0 ? 0 : (int)left;
  int count = poll(files, hears_signals ? 2 : 1, limit);
  if (count < 0) return errno == EINTR || errno == EAGAIN ? WOKEN : GONE;
  if (count == 0) return LATE;
  if (files[1].revents) return WOKEN;
  if (files[0].revents & POLLIN) return has_ended(terminal) ? GONE : READY;
  return GONE;
}

/// The next byte or key before a time, or ERR.
static int next_before(int64_t deadline) {
  for (;;) {
    int code = next();
    if (code != ERR) return code;
    wait_result result = wait_until(deadline, false);
    if (result == LATE || result == GONE) return ERR;
  }
}

/// Reads the rest of a sequence whose Esc came before, and forgets it: a key that we do not know,
/// or one torn by a slow line, whose letters must not get into a text box. A report of the mouse is
/// only begun: its bytes are met one by one, however late they come.
static bool swallow_sequence(int introducer, int64_t deadline) {
  int taken[16];
  int count = 0;
  while (count < (int)(sizeof taken / sizeof *taken)) {
    int code = next_before(deadline);
    if (code == ERR) break;
    taken[count++] = code;
    if (count == 1 && introducer == '[' && cnc_begin_report(code)) return true;
    if (code < ' ' || code > '~') break;
    if (introducer == 'O') {
      if (strchr("ABCDEFHMPQRSX", code)) return true;
      break;
    }
    bool is_final = code >= '@' && !(count == 1 && code == '[');
    if (is_final) return true;
  }
  put_back(taken, count);
  return false;
}

static bool is_introducer(int code) { return code == '[' || code == 'O'; }

static cnc_event meet_escape(void) {
  int code = next();
  // Straight after Esc: a sequence that ncurses does not know.
  if (is_introducer(code) && swallow_sequence(code, cnc_now() + ESCDELAY)) return nothing;
  if (code != ERR) put_back(&code, 1);
  escaped_at = cnc_now();
  return (cnc_event){.kind = CNC_TEXT, .value = ESCAPE};
}

/// Collects what is pasted; what is too long is cut, and a missing end is taken for given once
/// nothing has come for a while.
static cnc_event collect_paste(void) {
  paste_length = 0;
  while (!cnc_end_is_requested()) {
    int code = next_before(cnc_now() + PASTE_MILLISECONDS);
    if (code == ERR || code == CNC_PASTE_END) break;
    if (code < 0x100 && paste_length < sizeof paste) paste[paste_length++] = (char)code;
  }
  return (cnc_event){.kind = CNC_PASTE};
}

/// Puts letters together from their bytes: ncurses would lose one torn by a slow line.
static cnc_event meet_byte(int code) {
  char byte = (char)code;
  wchar_t scalar = 0;
  bool was_in_letter = is_in_letter;
  if (!is_in_letter) memset(&letter, 0, sizeof letter);
  size_t result = mbrtowc(&scalar, &byte, 1, &letter);
  is_in_letter = result == (size_t)-2;
  if (is_in_letter) return nothing;
  bool is_scalar = (scalar >= 0 && scalar < 0xD800) || (scalar > 0xDFFF && scalar <= 0x10FFFF);
  if (result != (size_t)-1 && is_scalar) return (cnc_event){.kind = CNC_TEXT, .value = scalar};
  // This byte may well start a letter of its own.
  if (was_in_letter) put_back(&code, 1);
  return (cnc_event){.kind = CNC_UNDECODABLE};
}

static cnc_event meet(int code) {
  cnc_event event = nothing;
  // The byte of column 95 is also that of a key.
  if (cnc_continue_report(code == KEY_BACKSPACE ? 0x7F : code, &event)) return event;
  if (code == CNC_PASTE_START) return collect_paste();
  if (code >= KEY_MIN) {
    is_in_letter = false;
    return cnc_key_event(code);
  }
  if (code == ESCAPE) return meet_escape();
  int64_t torn_until = escaped_at + TORN_MILLISECONDS;
  escaped_at = -TORN_MILLISECONDS;
  if (is_introducer(code) && cnc_now() < torn_until && swallow_sequence(code, torn_until)) {
    return nothing;
  }
  return meet_byte(code);
}

cnc_event cnc_wait(int milliseconds) {
  int64_t deadline = milliseconds < 0 ? INT64_MAX : cnc_now() + milliseconds;
  for (;;) {
    cnc_event event = cnc_signal_event();
    if (event.kind != CNC_NOTHING) return event;
    int code = next();
    if (code != ERR) {
      event = meet(code);
      if (event.kind != CNC_NOTHING && event.kind != CNC_CLICK) cnc_forget_press();
      if (event.kind != CNC_NOTHING) return event;
      continue;
    }
    switch (wait_until(deadline, true)) {
      case LATE: return (cnc_event){.kind = CNC_TIMEOUT};
      case GONE: return (cnc_event){.kind = CNC_HANGUP};
      case READY: case WOKEN: break;
    }
  }
}
